"""Session ⇄ Session, and the charging periods that sessions and CDRs have in common.

3.0 names the tariff of the whole session, 2.3.0 that of each period. `energy` is in kWh, as its text says.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Together, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.identity import ISSUER, VERSION
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.money import PRICE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.places import ALIKE
from wwcp_ocpi.translation.ocpi_2_3_0_3_0.tokens import CDR_TOKEN
from wwcp_ocpi.translation.passage import Scope

TARIFF = "tariff"
"""What a Session or CDR settles for its charging periods: the tariff of those that name none."""

TOLD = "OCPI 2.3.0 names tariffs in charging periods; the first of them stands for the whole."
ASSOCIATED = "OCPI 2.3.0 has no tariff associations; the one that is made of a tariff bears the tariff's id."


def _period_tariff(scope: Scope) -> None:
    tariff = scope.read(("tariff_id",))
    if tariff is MISSING:
        tariff = scope.context.get(TARIFF, MISSING)
    if tariff is not MISSING:
        scope.write(("tariff_id",), tariff)


CHARGING_PERIOD = Mapping(
    "ChargingPeriod",
    "ChargingPeriod",
    (
        children("dimensions", "dimensions", ALIKE),
        together({"tariff_id": "tariff_id"}, _period_tariff, _period_tariff),
    ),
    nulls=True,
    rest=True,
)


def ids(values: Any, name: str) -> list[str]:
    """The texts that the objects of a list have under a name."""
    found = [value.get(name) for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    return [text for text in found if isinstance(text, str)]


def _tariff_there(scope: Scope) -> None:
    for tariff in ids(scope.read(("charging_periods",)), "tariff_id")[:1]:
        scope.assume(("tariff_id",), tariff, TOLD, ("charging_periods",))
        scope.assume(("tariff_association_id",), tariff, ASSOCIATED)


def _tariff_back(scope: Scope) -> None:
    tariff = scope.read(("tariff_id",))
    if isinstance(tariff, str) and not ids(scope.read(("charging_periods",)), "tariff_id"):
        scope.context[TARIFF] = tariff


TARIFF_OF_ALL: Together = together({"": "tariff_id"}, _tariff_there, _tariff_back)
"""The tariff of the whole; before the periods, which ask for it."""

UNASSIGNED = "#NA"
"""What 2.3.0 says where a reservation has no EVSE or connector yet; 3.0 then leaves `connector` out."""

_PLACE = ("evse_uid", "connector_id")


def _connector_there(scope: Scope) -> None:
    values = {name: value for name in _PLACE if (value := scope.read((name,))) is not MISSING}
    if values != dict.fromkeys(_PLACE, UNASSIGNED):
        for name, value in values.items():
            scope.write(("connector", name), value)


def _connector_back(scope: Scope) -> None:
    values = {name: value for name in _PLACE if (value := scope.read(("connector", name))) is not MISSING}
    for name, value in values.items():
        scope.write((name,), value)
    if not values:
        for name in _PLACE:
            scope.assume((name,), UNASSIGNED, "OCPI 3.0 names no connector: none is assigned yet.")


CONNECTOR = together([(name, f"connector/{name}") for name in _PLACE], _connector_there, _connector_back)

SESSION = Mapping(
    "Session",
    "Session",
    (
        ISSUER,
        VERSION,
        member("kwh", "energy"),
        child("cdr_token", "cdr_token", CDR_TOKEN),
        CONNECTOR,
        TARIFF_OF_ALL,
        children("charging_periods", "charging_periods", CHARGING_PERIOD),
        child("total_cost", "total_cost", PRICE),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"tariff_association_id"}),
    left_order=(
        *("country_code", "party_id", "id", "start_date_time", "end_date_time", "kwh", "cdr_token", "auth_method"),
        *("authorization_reference", "location_id", "evse_uid", "connector_id", "meter_id", "currency"),
        *("charging_periods", "total_cost", "status", "created", "last_updated"),
    ),
    right_order=(
        *("party_id", "id", "version", "start_date_time", "end_date_time", "energy", "cdr_token", "auth_method"),
        *("authorization_reference", "location_id", "connector", "meter_id", "currency", "charging_periods"),
        *("tariff_association_id", "tariff_id", "total_cost", "status", "created", "last_updated"),
    ),
)
