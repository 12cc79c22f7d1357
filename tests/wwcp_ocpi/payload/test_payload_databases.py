"""Exports of document databases are read as OCPI; every change is told, and the bytes stay as received."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generators import ocpi
from generators.payload_samples import dump, location, read_all
from wwcp_ocpi.document import Document, read, same, write
from wwcp_ocpi.payload import reread
from wwcp_ocpi.payload.databases import RULE, recognised

POOL: dict[str, Any] = {
    "_id": {"$oid": "65a1b2c3d4e5f60718293a4b"}, "__v": 0, "countryCode": "NL", "partyId": "LNT", "id": "1",
    "publish": True, "address": "Straße 1", "city": "Harlingen", "country": "NLD", "timeZone": "Europe/Amsterdam",
    "coordinates": {"latitude": "53.18160", "longitude": "5.45553"},
    "evses": [{"uid": "1", "evseId": "NL*LNT*E1", "lastUpdated": {"$date": "2026-06-06T07:08:46Z"}}],
    "openingTimes": {"twentyFourSeven": True}, "lastUpdated": {"$date": {"$numberLong": "1780729726000"}},
}  # fmt: skip


def test_a_location_of_a_database_is_a_location() -> None:
    [record], error = read_all(dump(POOL))
    assert error is None
    assert (record.version, record.object) == ("2.2.1", "Location")
    assert record.raw == dump(POOL)
    value: Any = record.value
    assert value["last_updated"] == "2026-06-06T07:08:46Z"
    assert value["evses"] == [{"uid": "1", "evse_id": "NL*LNT*E1", "last_updated": "2026-06-06T07:08:46Z"}]
    assert value["opening_times"] == {"twentyfourseven": True}
    assert value["_id"] == "65a1b2c3d4e5f60718293a4b"
    assert value["country_code"] == "NL"


def test_what_was_changed_is_told() -> None:
    [record], _ = read_all(dump(POOL))
    [problem] = record.problems
    assert (problem.rule, problem.severity, problem.pointer) == (RULE, "warning", "")
    for said in ("countryCode as country_code", "lastUpdated as last_updated", "twentyFourSeven as twentyfourseven"):
        assert said in problem.message
    assert "$oid (1 times), $date (2 times)" in problem.message


def test_lists_lines_and_wrappers_of_them() -> None:
    for data in (dump([POOL, POOL]), dump(POOL) + b"\n" + dump(POOL), dump({"results": [POOL, POOL]})):
        found, error = read_all(data)
        assert error is None
        assert [record.object for record in found] == ["Location", "Location"]


def test_pascal_case_of_other_languages() -> None:
    value = {name[:1].upper() + name[1:]: member for name, member in POOL.items() if not name.startswith("_")}
    [record], _ = read_all(dump(value))
    assert (record.version, record.object) == ("2.2.1", "Location")


VALUES: list[tuple[Any, Any]] = [
    ({"$oid": "65a1"}, "65a1"),
    ({"$uuid": "c0ffee"}, "c0ffee"),
    ({"$date": "2026-06-06T07:08:46.120Z"}, "2026-06-06T07:08:46.120Z"),
    ({"$date": 1780729726120}, "2026-06-06T07:08:46.120Z"),
    ({"$date": {"$numberLong": "-1000"}}, "1969-12-31T23:59:59Z"),
    ({"$date": {"$numberLong": "999999999999999"}}, {"$date": "999999999999999"}),
    ({"$date": True}, {"$date": True}),
    ({"$numberInt": "42"}, 42),
    ({"$numberLong": "9007199254740993"}, 9007199254740993),
    ({"$numberDouble": "0.10"}, Decimal("0.10")),
    ({"$numberDouble": "Infinity"}, {"$numberDouble": "Infinity"}),
    ({"$numberDecimal": "12.10"}, Decimal("12.10")),
    ({"$numberDecimal": "1E+3"}, Decimal("1E+3")),
    ({"$numberDecimal": "NaN"}, {"$numberDecimal": "NaN"}),
    ({"$numberDecimal": "+5"}, {"$numberDecimal": "+5"}),
    ({"$numberDecimal": ["1"]}, {"$numberDecimal": ["1"]}),
    ({"$unknown": 1}, {"$unknown": 1}),
    ({"$oid": 5}, {"$oid": 5}),
    ({"$oid": "1", "x": 2}, {"$oid": "1", "x": 2}),
]


@pytest.mark.parametrize(("typed", "plain"), VALUES)
def test_typed_values(typed: Any, plain: Any) -> None:
    document, taken = recognised(Document(POOL | {"name": typed}))
    assert taken.object == "Location"
    found: Any = document.value
    assert isinstance(found, dict)
    if "999999999999999" in str(typed):
        assert "name" in found
        return
    assert same(found["name"], plain)
    assert b'"name":' in write(found)


def test_names_that_collide_are_kept_as_they_are() -> None:
    document, _ = recognised(Document(POOL | {"time_zone": "Europe/Berlin"}))
    value: Any = document.value
    assert (value["time_zone"], value["timeZone"]) == ("Europe/Berlin", "Europe/Amsterdam")


def test_a_key_that_is_a_text_is_the_id_where_there_is_no_other() -> None:
    without = {name: member for name, member in POOL.items() if name != "id"}
    assert recognised(Document(without | {"_id": "7"}))[0].value["id"] == "7"  # type: ignore[index,call-overload]
    assert recognised(Document(POOL | {"_id": "7"}))[0].value["id"] == "1"  # type: ignore[index,call-overload]


@pytest.mark.parametrize(
    "value",
    [location(1), {"@id": "DE*GEF*P1", "lastChange": "x", "chargingStations": []}, {"countryCode": "NL"}, 5, [POOL]],
)
def test_what_is_none_of_a_database_is_left_alone(value: Any) -> None:
    document = Document(value)
    assert recognised(document)[0] is document


@pytest.mark.parametrize("name", ["Location", "Tariff", "Session", "CDR"])
def test_records_of_ocpi_are_never_taken_for_an_export(name: str) -> None:
    @given(ocpi.record("2.2.1", name))
    def look(value: dict[str, Any]) -> None:
        document = Document(value)
        assert recognised(document)[0] is document

    look()


@given(st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.dictionaries(st.text(), inner)))
def test_any_value_below_is_taken_as_it_comes(value: Any) -> None:
    document, taken = recognised(Document(POOL | {"name": value}))
    assert taken.object == "Location"
    assert write(document.value)


def test_the_bytes_of_a_record_read_again_give_the_same() -> None:
    for data in (dump(POOL), dump(location(1))):
        [record], _ = read_all(data)
        again = reread(record.raw)
        assert same(again.value, record.value)
        assert again.problems == record.problems
    assert reread(b'{"lastUpdated": 1}').value == read(b'{"lastUpdated": 1}').value
