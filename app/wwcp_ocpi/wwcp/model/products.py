"""ChargingProduct: what a driver asked for."""

from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Flag, Id, Numeric, Text
from wwcp_ocpi.wwcp.model.view import Property, View


class ChargingProduct(View):
    """Limits of a session: durations in seconds, powers in W, energies in **Wh** (`stopChargingAfterKWh` too)."""

    checks = (checks.context_of("ChargingProduct"),)
    id = Property(Id(), "@id", required=True)
    context = Property(Text(), "@context")
    min_duration = Property(Numeric(0))
    stop_charging_after_time = Property(Numeric(0))
    min_power = Property(Numeric(0))
    max_power = Property(Numeric(0))
    min_energy = Property(Numeric(0))
    stop_charging_after_kwh = Property(Numeric(0), "stopChargingAfterKWh")
    max_b2b_service_costs = Property(Numeric(0), "maxB2BServiceCosts")
    intermediate_cdrs = Property(Flag(), "intermediateCDRs")
    custom_data = Property(AnyValue())
