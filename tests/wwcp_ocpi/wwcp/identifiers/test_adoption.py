"""Identifiers for records that OCPI named freely."""

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.wwcp.identifiers import (
    TakenIds,
    charging_tariff_id_of,
    evse_id_of,
    evse_uid_of,
    fits,
    location_id_of,
    operator_id_of,
    party_of,
    pool_id_of,
    tariff_id_of,
)

DATA = Path(__file__).parents[5] / "shared/data/ndw"


def digest(text: str, length: int = 15) -> str:
    return hashlib.sha256(text.encode()).hexdigest().upper()[:length]


def test_an_id_that_fits_stays_readable():
    taken = TakenIds()
    assert pool_id_of("NL", "LNT", "2202815", taken) == ("NL*LNT*P2202815", True)
    assert location_id_of("NL*LNT*P2202815") == "2202815"
    assert charging_tariff_id_of("NL", "LNT", "20683ac-1_x", taken) == ("NL*LNT*T20683ac-1_x", True)
    assert tariff_id_of("NL*LNT*T20683ac-1_x") == "20683ac-1_x"


@pytest.mark.parametrize("id_", ["a-b", "a_b", "", " 1", "1 ", "x" * 52, "*1", "ä", "1\n", None, {"a": 1}])
def test_an_id_that_does_not_fit_is_hashed(id_):
    text, fitted = pool_id_of("NL", "LNT", id_, TakenIds())
    own = id_ if isinstance(id_, str) else ""
    assert (text, fitted) == (f"NL*LNT*P{digest(f'NL*LNT*{own}')}", False)
    assert fits("ChargingPool", text)


def test_ids_that_wwcp_cannot_tell_apart_give_way():
    taken = TakenIds()
    assert pool_id_of("NL", "LNT", "12a", taken) == ("NL*LNT*P12a", True)
    assert pool_id_of("NL", "LNT", "1*2A", taken) == (f"NL*LNT*P{digest('NL*LNT*1*2A')}", False)
    assert pool_id_of("NL", "LNT", "12a", taken) == ("NL*LNT*P12a", True)
    assert pool_id_of("NL", "ABC", "12a", taken) == ("NL*ABC*P12a", True)
    assert taken.original("nllntp12A") == "NL*LNT*12a"
    assert taken.original("NL*LNT*P9") is None


def test_a_stand_in_that_is_taken_gets_longer():
    taken = TakenIds()
    squatter = digest("NL*LNT*a-b")
    assert pool_id_of("NL", "LNT", squatter, taken)[1]
    assert pool_id_of("NL", "LNT", "a-b", taken) == (f"NL*LNT*P{digest('NL*LNT*a-b', 16)}", False)


@pytest.mark.parametrize(
    ("country", "party"),
    [("", ""), ("NLD", "LNT"), ("NL", "LN"), ("NL", "ABCD"), (None, 5), ("N1", "LNT"), ("ÄÖ", "ÜÜÜ")],
)
def test_a_party_that_is_none_still_gives_valid_ids(country, party):
    operator, known = operator_id_of(country, party)
    text, fitted = pool_id_of(country, party, "1", TakenIds())
    assert not known
    assert not fitted
    assert operator.startswith("ZZ*")
    assert fits("ChargingStationOperator", operator)
    assert fits("ChargingPool", text)
    assert text.startswith(operator)


def test_a_party_in_lower_case_stays_so():
    assert operator_id_of("nl", "lnt") == ("nl*lnt", True)
    assert pool_id_of("nl", "lnt", "1", TakenIds()) == ("nl*lnt*P1", True)


def test_an_evse_keeps_a_usable_emi3_id():
    taken = TakenIds()
    assert evse_id_of("NL", "LNT", "7", taken, "NL*LNT*E2228413*001") == ("NL*LNT*E2228413*001", True)
    assert evse_id_of("NL", "LNT", "8", taken, "nl*lnt*E2228413001") == ("NL*LNT*E8", True)
    assert evse_id_of("NL", "LNT", "9", taken, "no id") == ("NL*LNT*E9", True)
    assert evse_id_of("NL", "LNT", "a-b", taken) == (f"NL*LNT*E{digest('NL*LNT*a-b')}", False)
    assert evse_uid_of("NL*LNT*E9") == "9"
    assert evse_uid_of("x") is None


ODD = st.one_of(st.none(), st.integers(), st.text(max_size=8), st.text("ab12*-_ ", max_size=60), st.just("\ud800"))


@given(
    records=st.lists(st.tuples(st.sampled_from(["NL", "nl", "", "DEU"]), st.sampled_from(["LNT", "lnt", "AB"]), ODD))
)
def test_a_batch_never_raises_and_never_gives_an_id_twice(records):
    taken = TakenIds()
    given_to: dict[str, tuple[str, str, str]] = {}
    for country, party, id_ in records:
        text, fitted = pool_id_of(country, party, id_, taken)
        own = "" if id_ is None else str(id_)
        assert fits("ChargingPool", text)
        assert given_to.setdefault(text.replace("*", "").lower(), (country, party, own)) == (country, party, own)
        if fitted:
            assert location_id_of(text) == own


def test_the_real_locations_all_get_distinct_ids():
    if not DATA.exists():
        pytest.skip("the real exports are not here")
    locations = [entry for file in sorted(DATA.glob("locations-*.json")) for entry in json.loads(file.read_bytes())]
    taken = TakenIds()
    ids = [pool_id_of(entry["country_code"], entry["party_id"], entry["id"], taken) for entry in locations]
    assert len({text.replace("*", "").lower() for text, _ in ids}) == len(ids) == 164
    assert sum(not fitted for _, fitted in ids) == 92


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("DE*GEF", ("DE", "GEF")),
        ("nl*abcP1", ("nl", "abc")),
        ("DEGEFE12", ("DE", "GEF")),
        ("DE*GEF*T1", ("DE", "GEF")),
        ("+49*822", None),
        ("+49*822*1", None),
        ("deßa", None),
        ("nothing", None),
        (None, None),
    ],
)
def test_the_party_of_an_identifier(text, party):
    assert party_of(text) == party
