"""An edited visible value wins over what was carried, and everything that was not edited still comes back."""

import copy
from typing import Any

import pytest

from generators.ocpi_samples import sample
from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.document.pointer import MISSING, find, split
from wwcp_ocpi.translation import translate

EVSE = "/chargingStations/0/EVSEs/0"

EDITS: dict[str, list[tuple[str, Any, str, Any]]] = {
    "Location": [
        ("/@id", "NL*ABC*PLOC2", "/id", "LOC2"),
        ("/chargingStationOperatorId", "NL*XYZ", "/party_id", "XYZ"),
        ("/name/unknown", "Quay", "/name", "Quay"),
        ("/chargingStationOperator/name/unknown", "XYZ", "/operator/name", "XYZ"),
        ("/geoLocation/lat", exact_number("53.5"), "/coordinates/latitude", "53.5"),
        ("/address/street", "Quay 2", "/address", "Quay 2"),
        ("/address/postalCode", "1111 AA", "/postal_code", "1111 AA"),
        ("/address/city/unknown", "Leeuwarden", "/city", "Leeuwarden"),
        ("/address/timeZone", "Europe/Berlin", "/time_zone", "Europe/Berlin"),
        ("/openingTimes/24~17", True, "/opening_times/twentyfourseven", True),
        ("/arrivalInstructions/nl", "Links", "/directions/0/text", "Links"),
        ("/facilities", ["CAFE"], "/facilities", ["CAFE"]),
        ("/energyMix/energySources/0/percentage", 50, "/energy_mix/energy_sources/0/percentage", 50),
        ("/lastChange", "2026-06-01T00:00:00.000Z", "/last_updated", "2026-06-01T00:00:00Z"),
        (f"{EVSE}/@id", "NL*ABC*E9*9", "/evses/0/evse_id", "NL*ABC*E9*9"),
        (f"{EVSE}/status", "charging", "/evses/0/status", "CHARGING"),
        (f"{EVSE}/authenticationModes", [{"type": "NFC"}], "/evses/0/capabilities", ["CONTACTLESS_CARD_SUPPORT"]),
        (f"{EVSE}/maxCurrent", 16, "/evses/0/connectors/0/max_amperage", 16),
        (f"{EVSE}/socketOutlets/0/type", "CHADEMO", "/evses/0/connectors/0/standard", "CHADEMO"),
        (f"{EVSE}/socketOutlets/0/cableAttached", "True", "/evses/0/connectors/0/format", "CABLE"),
        (f"{EVSE}/socketOutlets/0/tariffIds", ["NL*ABC*TT9"], "/evses/0/connectors/0/tariff_ids", ["T9"]),
    ],
    "Tariff": [
        ("/@id", "NL*ABC*TT2", "/id", "T2"),
        ("/currency", "CHF", "/currency", "CHF"),
        ("/elements/0/priceComponents/0/price", "0.30", "/elements/0/price_components/0/price", exact_number("0.30")),
        ("/elements/0/priceComponents/0/stepSize", 10, "/elements/0/price_components/0/step_size", 10),
        ("/elements/0/restrictions/0/startTime", "21:00", "/elements/0/restrictions/start_time", "21:00"),
        ("/elements/0/restrictions/0/maxkWh", "30", "/elements/0/restrictions/max_kwh", 30),
    ],
    "CDR": [
        ("/@id", "CDR-X", "/id", "CDR-X"),
        ("/sessionTime/start", "2026-05-01T00:00:00.000Z", "/start_date_time", "2026-05-01T00:00:00Z"),
        ("/duration", 7200, "/total_time", 2),
        ("/consumedEnergy", 99, "/total_energy", 99),
        ("/chargingPrice/base", exact_number("1.50"), "/total_cost/excl_vat", exact_number("1.50")),
        ("/chargingPrice/currency", "CHF", "/currency", "CHF"),
        ("/authenticationStart/authToken", "0000", "/cdr_token/uid", "0000"),
        ("/providerIdStart", "DE-XYZ", "/cdr_token/party_id", "XYZ"),
        ("/evseId", "NL*ABC*E9*9", "/cdr_location/evse_id", "NL*ABC*E9*9"),
        ("/evseId", "NL*ABC*E9*9", "/cdr_location/evse_uid", "NL*ABC*E9*9"),
    ],
    "Session": [
        ("/start/timestamp", "2026-05-01T00:00:00.000Z", "/start_date_time", "2026-05-01T00:00:00Z"),
        ("/consumedEnergy", 99, "/kwh", 99),
        ("/start/authentication/authMethod", "WHITELIST", "/auth_method", "WHITELIST"),
        ("/EVSEId", "NL*ABC*E9*9", "/evse_uid", "NL*ABC*E9*9"),
    ],
    "Token": [
        ("/authToken", "0000", "/uid", "0000"),
        ("/lastChange", "2026-06-01T00:00:00.000Z", "/last_updated", "2026-06-01T00:00:00Z"),
    ],
}

CASES = [pytest.param(kind, *edit, id=f"{kind}{edit[0]}") for kind, edits in EDITS.items() for edit in edits]


def put(value: Any, pointer: str, member: Any) -> Any:
    edited = copy.deepcopy(value)
    *above, last = split(pointer)
    node = edited
    for token in above:
        node = node[int(token)] if isinstance(node, list) else node[token]
    assert last in node, f"{pointer} is not visible"
    node[last] = member
    return edited


@pytest.mark.parametrize(("kind", "pointer", "member", "expected_at", "expected"), CASES)
@pytest.mark.parametrize("carry", [True, False], ids=["carried", "bare"])
def test_an_edit_comes_back(kind, pointer, member, expected_at, expected, carry):
    original = sample(kind, "2.2.1")
    there = translate(original, kind, "ocpi-2.2.1", "wwcp", carry=carry)
    back = translate(put(there.value, pointer, member), there.object, "wwcp", "ocpi-2.2.1", carry=carry)
    assert same(find(back.value, expected_at), expected), text(back.value, indent=1)


@pytest.mark.parametrize(("kind", "pointer", "member", "expected_at", "expected"), CASES)
def test_an_edit_spares_the_rest(kind, pointer, member, expected_at, expected):
    """What the edit did not touch returns as it was: identifiers apart, only the expected member differs."""
    original = sample(kind, "2.2.1")
    there = translate(original, kind, "ocpi-2.2.1", "wwcp")
    back = translate(put(there.value, pointer, member), there.object, "wwcp", "ocpi-2.2.1").value
    top = split(expected_at)[0]
    for name, value in original.items():
        if name not in (top, "country_code", "party_id"):
            assert same(bare(back.get(name, MISSING)), value), name


def bare(value: Any) -> Any:
    """Without what an edit made impossible to tell in OCPI, such as tariffs of another party than the operator's."""
    if isinstance(value, list):
        return [bare(element) for element in value]
    return {k: bare(v) for k, v in value.items() if k != "x_wwcp_ocpi"} if isinstance(value, dict) else value


def test_an_edited_value_says_that_the_carried_one_stayed_behind():
    location = sample("Location", "2.2.1") | {"last_updated": "2026-05-03T10:00:00"}
    there = translate(location, "Location", "ocpi-2.2.1", "wwcp")
    edited = there.value | {"lastChange": "2027-01-01T00:00:00.000Z"}
    back = translate(edited, "ChargingPool", "wwcp", "ocpi-2.2.1")
    (note,) = [note for note in back.notes if note.kind == "superseded"]
    assert note.to == "/last_updated"
    assert note.from_ == "/customData/OCPI/last_updated"


def test_a_removed_evse_takes_its_carry_along():
    there = translate(sample("Location", "2.2.1"), "Location", "ocpi-2.2.1", "wwcp")
    edited = copy.deepcopy(there.value)
    del edited["chargingStations"][0]["EVSEs"][0]
    back = translate(edited, "ChargingPool", "wwcp", "ocpi-2.2.1").value
    assert same(back["evses"], sample("Location", "2.2.1")["evses"][1:])


def test_gross_prices_follow_an_edited_net_price():
    """2.3.0 may give prices with tax; in 2.2.1 they are net, and an edit there is an edit of the net price."""
    tariff = sample("Tariff", "2.3.0") | {"tax_included": "YES"}
    component = {"type": "ENERGY", "price": exact_number("0.363"), "vat": 21, "step_size": 1}
    tariff["elements"] = [{"price_components": [component]}]
    there = translate(tariff, "Tariff", "ocpi-2.3.0", "ocpi-2.2.1")
    assert there.value["elements"][0]["price_components"][0]["price"] == exact_number("0.3")
    assert same(translate(there.value, "Tariff", "ocpi-2.2.1", "ocpi-2.3.0").value, tariff)
    edited = put(there.value, "/elements/0/price_components/0/price", exact_number("0.5"))
    back = translate(edited, "Tariff", "ocpi-2.2.1", "ocpi-2.3.0").value
    assert back["tax_included"] == "YES"
    assert back["elements"][0]["price_components"][0]["price"] == exact_number("0.605")
