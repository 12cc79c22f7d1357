"""Reservations, and where something takes place."""

from wwcp_ocpi.wwcp.enumerations.table import words
from wwcp_ocpi.wwcp.model import checks
from wwcp_ocpi.wwcp.model.authentication import AAuthentication
from wwcp_ocpi.wwcp.model.kinds import AnyValue, Choice, Id, Moment, Numeric
from wwcp_ocpi.wwcp.model.products import ChargingProduct
from wwcp_ocpi.wwcp.model.view import ObjectOf, Property, View

RESERVATION_LEVELS = words("EVSE ChargingStation ChargingPool ChargingStationOperator")


class ChargingLocation(View):
    """Where something takes place, as closely as it is known."""

    evse_id = Property(Id("EVSE"))
    charging_station_id = Property(Id("ChargingStation"))
    charging_pool_id = Property(Id("ChargingPool"))
    charging_station_operator_id = Property(Id("ChargingStationOperator"))


class ChargingReservation(View):
    """A place kept for a driver; durations in **minutes**.

    The reference writes the end time into `authentication` by mistake; meant is who reserved.
    """

    checks = (checks.ordered("/startTime", "/endTime"),)
    id = Property(Id("ChargingReservation"), "@id", required=True)
    timestamp = Property(Moment())
    start_time = Property(Moment())
    duration = Property(Numeric(0))
    end_time = Property(Moment())
    consumed_reservation_time = Property(Numeric(0))
    reservation_level = Property(Choice(RESERVATION_LEVELS))
    provider_id = Property(Id("EMobilityProvider"))
    authentication = Property(ObjectOf(lambda: AAuthentication))
    roaming_network_id = Property(Id())
    charging_pool_id = Property(Id("ChargingPool"))
    charging_station_id = Property(Id("ChargingStation"))
    evse_id = Property(Id("EVSE"), "EVSEId")
    charging_product = Property(ObjectOf(lambda: ChargingProduct))
    charging_session_id = Property(Id("ChargingSession"))
    last_change = Property(Moment())
    custom_data = Property(AnyValue())


class SessionReservation(View):
    """The reservation that a session used; `duration` in **seconds**."""

    reservation_id = Property(Id("ChargingReservation"), required=True)
    start = Property(Moment(), required=True)
    duration = Property(Numeric(0), required=True)


class CDRReservation(View):
    """The reservation that a charge detail record bills; `duration` in **seconds**."""

    reservation_id = Property(Id("ChargingReservation"), required=True)
    start_time = Property(Moment(), required=True)
    duration = Property(Numeric(0), required=True)


class ReservationHandling(View):
    """How long a place is kept after a session was stopped; `keepAliveTime` in seconds."""

    keep_alive_time = Property(Numeric(0))
    end_time = Property(Moment())
