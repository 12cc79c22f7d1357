"""The confusion table: what generated records of every object of every version are taken for, with a floor for each.

A record counts as told where version and object are found, and as open where they are among what it is said to look
like: most messages and many records are the same in several versions, and only their surroundings can tell.
"""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from generators import ocpi, wwcp
from wwcp_ocpi.document.versions import MODULES, Version
from wwcp_ocpi.payload import Alike, detect

EXAMPLES = 12

OBJECTS = [
    (version, object_)
    for version, modules in MODULES.items()
    if version != "2.2"
    for objects in modules.values()
    for object_ in objects
]

FLOORS: dict[tuple[str, str], tuple[float, str]] = {
    ("3.0", "ChargingStation"): (0.5, "one with an id and a time has no member that tells it"),
    ("3.0", "SetChargingProfileOnEVSEsRequest"): (0.3, "without a profile it is a member `evses`, as a wrapper has"),
    ("3.0", "PlatformParties"): (0.7, "one without parties has no members"),
    ("wwcp", "ChargingConnector"): (0.3, "one with an @id alone is anything"),
    ("wwcp", "EVSEStatusList"): (0.8, "an empty one has no members"),
    ("wwcp", "EVSEStatusSchedule"): (0.8, "an empty one has no members"),
    ("wwcp", "AAuthentication"): (0.7, "a PIN alone is anything"),
    ("wwcp", "AuthStartResult"): (0.9, "a result and members that every result has"),
    ("wwcp", "ChargingSession"): (0.5, "ids of sessions have no form of their own"),
    ("wwcp", "ChargingReservation"): (0.7, "ids of reservations have no form of their own"),
    ("wwcp", "ChargingStationOperator"): (0.8, "an operator with EVSEs and an id of digits looks like a station"),
    ("wwcp", "EMobilityProvider"): (0.8, "one with the id of an operator and its members is taken for one"),
}
"""The least part of the records that is told or open, and why it is not all of them."""

SURE = {
    ("2.1.1", "Location"): 1.0, ("2.1.1", "Tariff"): 1.0, ("2.1.1", "Token"): 1.0, ("2.1.1", "Session"): 1.0,
    ("2.1.1", "CDR"): 1.0, ("2.1.1", "Credentials"): 1.0, ("2.2.1", "Location"): 1.0, ("2.2.1", "Tariff"): 1.0,
    ("2.2.1", "Token"): 1.0, ("2.2.1", "Session"): 1.0, ("2.2.1", "CDR"): 1.0, ("2.3.0", "Tariff"): 1.0,
    ("2.3.0", "CDR"): 1.0, ("2.3.0", "Booking"): 1.0, ("2.3.0", "BookingLocation"): 1.0, ("2.3.0", "Calendar"): 1.0,
    ("2.3.0", "Terminal"): 1.0, ("2.3.0", "FinancialAdviceConfirmation"): 1.0,
    ("2.3.0", "InvoiceReconciliationRecord"): 1.0, ("3.0", "Location"): 1.0, ("3.0", "Tariff"): 1.0,
    ("3.0", "Token"): 1.0, ("3.0", "Session"): 1.0, ("3.0", "CDR"): 1.0, ("3.0", "TariffAssociation"): 1.0,
    ("3.0", "EVSEStatus"): 1.0, ("wwcp", "ChargingPool"): 1.0, ("wwcp", "ChargingStation"): 1.0, ("wwcp", "EVSE"): 1.0,
    ("wwcp", "ChargingTariff"): 1.0, ("wwcp", "ChargeDetailRecord"): 1.0, ("wwcp", "RoamingNetwork"): 1.0,
}  # fmt: skip
"""The least part that is told from content alone, of the records that people send each other most."""


def said_version(value: dict[str, Any], version: str) -> dict[str, Any]:
    """A list of versions names them all; the details of a version are served in their own."""
    return value | {"version": version} if isinstance(value.get("version"), str) and "url" not in value else value


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_the_floor_of_every_object_is_kept(version: Version, name: str) -> None:
    counts: Counter[str] = Counter()
    strategy = wwcp.record(name) if version == "wwcp" else ocpi.record(version, name)

    @seed(1)
    @settings(max_examples=EXAMPLES, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def look(value: dict[str, Any]) -> None:
        taken = detect(said_version(value, version))
        known = (taken.version, taken.object) == (version, name)
        open_ = Alike(version, name) in taken.alike or (
            name in ("Version", "OCPIVersion") and "Version" in taken.object
        )
        counts["told" if known else "open" if open_ else "wrong"] += 1
        assert taken.confidence >= 0.2 or taken.version is None

    look()
    floor = FLOORS.get((version, name), (1.0, ""))[0]
    assert (counts["told"] + counts["open"]) / counts.total() >= floor, counts
    assert counts["told"] / counts.total() >= SURE.get((version, name), 0.0), counts


def test_the_floors_are_of_objects_that_there_are() -> None:
    assert {*FLOORS, *SURE} <= set(OBJECTS)
    assert all(reason for _, reason in FLOORS.values())
