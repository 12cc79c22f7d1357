"""Value objects that several WWCP entities use."""

from wwcp_ocpi.wwcp.enumerations.access import AUTHENTICATION_MODE_VALUES
from wwcp_ocpi.wwcp.enumerations.energy import ENERGY_SOURCE_VALUES, ENVIRONMENTAL_IMPACT
from wwcp_ocpi.wwcp.enumerations.places import IMAGE_CATEGORY, PARKING_RESTRICTION
from wwcp_ocpi.wwcp.enumerations.table import words
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import (
    I18N,
    AmountText,
    AnyValue,
    Choice,
    Flag,
    Id,
    ListOf,
    Moment,
    Numeric,
    Text,
    TimeOfDay,
)
from wwcp_ocpi.wwcp.model.licenses import DataLicense
from wwcp_ocpi.wwcp.model.periods import PeriodText
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View
from wwcp_ocpi.wwcp.opening_times import WEEKDAYS

CURRENCY = Text("[A-Z]{3}", "wwcp.currency", "ISO 4217 code")
COUNTRY = Text("[A-Z]{3}", "wwcp.country", "ISO 3166-1 alpha-3 code")


class GeoCoordinate(View):
    """A place on the globe, in degrees; `alt` in metres."""

    checks = (checks.context_of("GeoCoordinate"),)
    context = Property(Text(), "@context")
    lat = Property(Numeric(-90, 90), required=True)
    lng = Property(Numeric(-180, 180), required=True)
    alt = Property(Numeric())
    projection = Property(Choice(words("EGM96 EGM2008"), open_=True))


class AdditionalGeoLocation(View):
    """A further place; its coordinates are text, as in OCPI."""

    latitude = Property(AmountText(), required=True)
    longitude = Property(AmountText(), required=True)
    name = Property(I18N())


class Address(View):
    """A postal address."""

    checks = (checks.context_of("Address"),)
    context = Property(Text(), "@context")
    street = Property(Text(), required=True)
    house_number = Property(Text())
    floor_level = Property(Text())
    region = Property(Text())
    postal_code = Property(Text(), required=True)
    postal_code_sub = Property(Text())
    city = Property(I18N(), required=True)
    country = Property(COUNTRY, required=True)
    time_zone = Property(Text())
    official_languages = Property(ListOf(Text()))
    comment = Property(I18N())
    custom_data = Property(AnyValue())


class OpenInterval(View):
    """Open from `begin` to `end`, local time; an end of 00:00 is midnight."""

    begin = Property(TimeOfDay(), required=True)
    end = Property(TimeOfDay(), required=True)


class DayOpenings(View):
    """The intervals of one weekday."""

    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (
        Property(ListOf(ObjectOf(lambda: OpenInterval)), day) for day in WEEKDAYS
    )


class OpeningTimes(View):
    """When a place is open."""

    checks = (checks.opening_times,)
    always = Property(Flag(), "24/7", required=True)
    regular_openings = Property(ListOf(ObjectOf(lambda: DayOpenings)))
    exceptional_openings = Property(ListOf(PeriodText()))
    exceptional_closings = Property(ListOf(PeriodText()))
    free_text = Property(Text())


class StartEndDateTime(View):
    """A span of time; without an end it lasts."""

    checks = (checks.context_of("StartEndDateTime"), checks.ordered("/start", "/end"))
    context = Property(Text(), "@context")
    start = Property(Moment(), required=True)
    end = Property(Moment())


class Image(View):
    """A picture on the web."""

    url = Property(Text(), required=True)
    category = Property(Choice(frozenset(IMAGE_CATEGORY.to_ocpi), open_=True), required=True)
    type_ = Property(Text(), "type", required=True)
    thumbnail = Property(Text())
    width = Property(Numeric(0))
    height = Property(Numeric(0))


class Brand(View):
    """A brand; its identifier is `id`, not `@id`."""

    checks = (checks.context_of("Brand"),)
    context = Property(Text(), "@context")
    id = Property(Id(), required=True)
    name = Property(I18N(), required=True)
    description = Property(I18N())
    logo = Property(Text())
    homepage = Property(Text())
    data_licenses = Property(ListOf(ObjectOf(lambda: DataLicense)))


class ParkingRestriction(View):
    """Who may park there."""

    group = Property(ListOf(Choice(frozenset(PARKING_RESTRICTION.to_ocpi), open_=True)))
    applies_outside_opening_hours = Property(Flag(), "applies_outside_opening_hours")


class AuthenticationMode(View):
    """A way to be let in; `Number` and `StationCode` belong to `SMS` and `PhoneCall`."""

    type_ = Property(Choice(AUTHENTICATION_MODE_VALUES, open_=True), "type", required=True)
    card_types = Property(ListOf(Choice(words("MifareClassic MifareDESFire Calypso"), open_=True)))
    brand_ids = Property(ListOf(Id()))
    number = Property(Text(), "Number")
    station_code = Property(Text(), "StationCode")


class EnergySource(View):
    """A share of the energy, in percent."""

    timestamp = Property(Moment())
    category = Property(Choice(ENERGY_SOURCE_VALUES), required=True)
    percentage = Property(Numeric(0, 100), required=True)


class EnvironmentalImpact(View):
    """What the energy leaves behind: grams per kWh in OCPI, a percentage in WWCP."""

    timestamp = Property(Moment())
    impact = Property(Choice(frozenset(ENVIRONMENTAL_IMPACT.to_ocpi)), required=True)
    percentage = Property(Numeric(0), required=True)


class EnergyMix(View):
    """Where the energy comes from; the reference writes the names only, its prognosis the sources too."""

    supplier_name = Property(I18N())
    product_name = Property(I18N())
    additional_remarks = Property(I18N())
    energy_sources = Property(ListOf(ObjectOf(lambda: EnergySource)))
    environmental_impacts = Property(ListOf(ObjectOf(lambda: EnvironmentalImpact)))
    custom_data = Property(AnyValue())


class EnergyMixPrognosis(View):
    """An energy mix that is expected: its sources and impacts have their moments."""

    checks = (checks.context_of("EnergyMixPrognosis"),)
    context = Property(Text(), "@context")
    energy_sources = Property(ListOf(ObjectOf(lambda: EnergySource)))
    environmental_impacts = Property(ListOf(ObjectOf(lambda: EnvironmentalImpact)))
    supplier_name = Property(I18N())
    product_name = Property(I18N())
    additional_remarks = Property(I18N())


class Price(View):
    """An amount without VAT, the VAT, and the currency; the total is not written."""

    base = Property(Numeric(), required=True)
    vat = Property(Numeric())
    currency = Property(CURRENCY)
