"""ChargingTariff and the classes below it."""

from wwcp_ocpi.wwcp.enumerations.tariffs import DAY_OF_WEEK, DIMENSION_VALUES
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import I18N, AmountText, AnyValue, Choice, Id, ListOf, Moment, Numeric, Text, TimeOfDay
from wwcp_ocpi.wwcp.model.shared import CURRENCY, Brand, EnergyMix
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

_DATE = Text(r"\d{4}-\d\d-\d\d", "wwcp.timestamp", "date in the form YYYY-MM-DD")


class ChargingPriceComponent(View):
    """What a unit costs: the price as text with all its decimals, the step in Wh or seconds."""

    type_ = Property(Choice(DIMENSION_VALUES), "type", required=True)
    price = Property(AmountText(), required=True)
    step_size = Property(Numeric(0))
    custom_data = Property(AnyValue())


class ChargingTariffRestriction(View):
    """When an element counts: times are local, energies kWh and powers kW as text, durations seconds."""

    start_time = Property(TimeOfDay())
    end_time = Property(TimeOfDay())
    start_date = Property(_DATE)
    end_date = Property(_DATE)
    min_kwh = Property(AmountText(), "minkWh")
    max_kwh = Property(AmountText(), "maxkWh")
    min_power = Property(AmountText())
    max_power = Property(AmountText())
    min_duration = Property(Numeric(0))
    max_duration = Property(Numeric(0))
    day_of_week = Property(ListOf(Choice(frozenset(DAY_OF_WEEK.to_ocpi))), "day_of_week")
    custom_data = Property(AnyValue())


class ChargingTariffElement(View):
    """Prices, and when they count."""

    price_components = Property(ListOf(ObjectOf(lambda: ChargingPriceComponent), filled=True), required=True)
    restrictions = Property(ListOf(ObjectOf(lambda: ChargingTariffRestriction)))
    custom_data = Property(AnyValue())


class ChargingTariff(View):
    """What charging costs."""

    checks = (checks.context_of("ChargingTariff"), checks.no_exception)
    id = Property(Id("ChargingTariff"), "@id", required=True)
    context = Property(Text(), "@context")
    name = Property(I18N())
    description = Property(I18N())
    brand_id = Property(Id())
    brand = Property(ObjectOf(lambda: Brand))
    data_source = Property(Text())
    elements = Property(ListOf(ObjectOf(lambda: ChargingTariffElement), filled=True), required=True)
    currency = Property(CURRENCY, required=True)
    uri = Property(Text(), "URI")
    energy_mix = Property(ObjectOf(lambda: EnergyMix), "energy_mix")
    created = Property(Moment())
    last_change = Property(Moment())
    custom_data = Property(AnyValue())
