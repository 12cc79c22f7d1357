"""CDR of OCPI 2.1.1 ⇄ 2.2.1. The C# implementation's `cost_details` of 2.1.1 hold costs that 2.2.1 has of its own."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.ocpi.values import NOT_AVAILABLE
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Mapping, Path, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1 import parties
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.costs import cost
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.periods import CHARGING_PERIOD
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.places import COORDINATES
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.sessions import first
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tariffs import TARIFF
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.tokens import AUTHORIZED
from wwcp_ocpi.translation.passage import Scope

EVSE_MEMBERS = {"uid": "evse_uid", "evse_id": "evse_id"}
CONNECTOR_MEMBERS = {
    "id": "connector_id",
    "standard": "connector_standard",
    "format": "connector_format",
    "power_type": "connector_power_type",
}
MEMBERS = EVSE_MEMBERS | CONNECTOR_MEMBERS
PAIRS = [
    *((f"evses/0/{name}", flat) for name, flat in EVSE_MEMBERS.items()),
    *((f"evses/0/connectors/0/{name}", flat) for name, flat in CONNECTOR_MEMBERS.items()),
]
IDS = ("evse_uid", "evse_id", "connector_id")

NOT_KNOWN = "The location of the CDR does not say it."
PARTIAL = "OCPI 2.1.1 holds the whole location; only what a CDR of OCPI 2.2.1 has of it is known."
NO_CREDIT = "OCPI 2.1.1 has no credit CDRs: there it reads as an ordinary one, and should not be sent."


def _evse_there(scope: Scope) -> None:
    evse = first(scope.source, "evses")
    connector = first(evse, "connectors")
    for names, holder in ((EVSE_MEMBERS, evse), (CONNECTOR_MEMBERS, connector)):
        for name, flat in names.items():
            if holder.get(name) is not None:
                scope.write((flat,), holder[name])
    for flat in IDS:
        if flat not in scope.target:
            scope.assume((flat,), NOT_AVAILABLE, NOT_KNOWN)


def _evse_back(scope: Scope) -> None:
    evse, connector = (_part(scope, names) for names in (EVSE_MEMBERS, CONNECTOR_MEMBERS))
    if connector:
        evse["connectors"] = [connector]
    if evse:
        scope.write(("evses",), [evse])
    asks(scope, PARTIAL, "type", "last_updated")


def _part(scope: Scope, names: dict[str, str]) -> dict[str, Any]:
    values = {name: scope.read((flat,)) for name, flat in names.items()}
    return {
        name: value
        for name, value in values.items()
        if value is not MISSING and value is not None and not (value == NOT_AVAILABLE and isinstance(value, str))
    }


CDR_LOCATION = Mapping(
    "Location",
    "CdrLocation",
    (
        *(member(name) for name in ("id", "name", "address", "city", "postal_code", "country")),
        COORDINATES,
        together(PAIRS, _evse_there, _evse_back),
    ),
    nulls=True,
    left_order=("id", "name", "address", "city", "postal_code", "country", "coordinates", "evses"),
    right_order=("id", "name", "address", "city", "postal_code", "country", "coordinates", *MEMBERS.values()),
)

LOCATION: Path = ("location",)


def _operator(scope: Scope) -> tuple[parties.Party, Path | None] | None:
    """The party of the EVSE."""
    evse = first(scope.read(LOCATION), "evses")
    found = parties.of_evse_id(evse.get("evse_id")) or parties.starred(evse.get("uid"))
    return None if found is None else (found, None)


def _operator_of_evse(scope: Scope) -> tuple[parties.Party, Path | None] | None:
    evse_id, uid = (scope.read(("cdr_location", name)) for name in ("evse_id", "evse_uid"))
    found = parties.of_evse_id(evse_id) or parties.starred(uid)
    return None if found is None else (found, None)


def _nothing(scope: Scope) -> None:
    """Upwards nothing is to be said."""


def _credit(scope: Scope) -> None:
    if scope.read(("credit",)) is True:
        asks(scope, NO_CREDIT)


CDR = Mapping(
    "CDR",
    "CDR",
    (
        parties.party(_operator, _operator_of_evse),
        parties.OWNED,
        member("stop_date_time", "end_date_time"),
        *AUTHORIZED,
        child("location", "cdr_location", CDR_LOCATION),
        children("tariffs", "tariffs", TARIFF),
        children("charging_periods", "charging_periods", CHARGING_PERIOD),
        cost("total_cost", "total_cost"),
        cost("cost_details/total_flat_cost", "total_fixed_cost"),
        cost("cost_details/total_energy_cost", "total_energy_cost"),
        cost("cost_details/total_time_cost", "total_time_cost"),
        together([], _nothing, _credit),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset(
        {"session_id", "authorization_reference", "total_parking_cost", "total_reservation_cost"}
        | {"invoice_reference_id", "credit", "credit_reference_id", "home_charging_compensation"}
    ),
    left_order=(
        *("country_code", "party_id", "id", "start_date_time", "stop_date_time", "auth_id", "auth_method", "location"),
        *("meter_id", "currency", "tariffs", "charging_periods", "signed_data", "total_cost", "cost_details"),
        *("total_energy", "total_time", "total_parking_time", "remark", "last_updated"),
    ),
    right_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "cdr_token", "auth_method"),
        *("cdr_location", "meter_id", "currency", "tariffs", "charging_periods", "signed_data", "total_cost"),
        *("total_fixed_cost", "total_energy", "total_energy_cost", "total_time", "total_time_cost"),
        *("total_parking_time", "remark", "last_updated"),
    ),
)
