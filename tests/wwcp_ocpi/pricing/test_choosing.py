"""Which tariff a record states."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import Version
from wwcp_ocpi.pricing.choosing import by_validity, session_type, stated
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.tariff_reading import read_tariff

START = datetime(2026, 5, 3, 12, tzinfo=UTC)
APRIL, MAY, JUNE = "2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z"


def tariff(
    id_: str, type_: str | None = None, start: str | None = None, end: str | None = None, version: Version = "2.2.1"
) -> Tariff:
    price = {"type": "ENERGY", "price": 1, "step_size": 1}
    value: dict[str, Any] = {"id": id_, "currency": "EUR", "elements": [{"price_components": [price]}]}
    given_ = {"type": type_, "start_date_time": start, "end_date_time": end}
    return read_tariff(value | {name: text for name, text in given_.items() if text}, version)


def chosen(*tariffs: Tariff, start: datetime | None = START, type_: str | None = "REGULAR") -> str | None:
    found, _ = by_validity(tariffs, start, type_)
    return None if found is None else found.id


def said(*tariffs: Tariff, start: datetime | None = START, type_: str | None = "REGULAR") -> dict[str, str]:
    return {found.rule: found.message for found in by_validity(tariffs, start, type_)[1]}


def test_no_tariff_is_none() -> None:
    assert by_validity([], START, "REGULAR") == (None, [])


def test_the_only_one_that_fits_needs_no_word() -> None:
    assert said(tariff("T1")) == {}
    assert said(tariff("T1", "REGULAR", APRIL, JUNE)) == {}
    assert said(tariff("T1"), tariff("T1")) == {}


def test_the_one_that_is_valid_at_the_start_is_taken() -> None:
    old, now, new = tariff("OLD", end=MAY), tariff("NOW", start=MAY, end=JUNE), tariff("NEW", start=JUNE)
    assert chosen(old, now, new) == "NOW"
    assert said(old, now, new) == {
        "price.several-tariffs": "Tariff NOW is taken: it is for all types of sessions and valid at the start. "
        "OLD is valid until 2026-05-01T00:00:00Z. NEW is valid from 2026-06-01T00:00:00Z."
    }


def test_validity_begins_with_its_start_and_ends_before_its_end() -> None:
    old, new = tariff("OLD", end=MAY), tariff("NEW", start=MAY)
    assert chosen(old, new, start=datetime(2026, 5, 1, tzinfo=UTC)) == "NEW"
    assert chosen(old, new, start=datetime(2026, 4, 30, 23, 59, 59, tzinfo=UTC)) == "OLD"


@pytest.mark.parametrize(
    ("type_", "expected"),
    [("REGULAR", "R"), ("AD_HOC_PAYMENT", "A"), ("PROFILE_GREEN", "ANY"), (None, "R")],
)
def test_the_sessions_own_type_goes_before_one_for_all(type_: str | None, expected: str) -> None:
    several = (tariff("ANY"), tariff("A", "AD_HOC_PAYMENT"), tariff("R", "REGULAR"), tariff("F", "PROFILE_FAST"))
    assert chosen(*several, type_=type_) == expected


def test_why_others_were_not_taken() -> None:
    message = said(tariff("R", "REGULAR"), tariff("A", "AD_HOC_PAYMENT"), tariff("ANY"))["price.several-tariffs"]
    assert message == (
        "Tariff R is taken: it is of type REGULAR and valid at the start. "
        "A is of type AD_HOC_PAYMENT, which the session does not ask for. ANY is for all types of sessions."
    )


def test_validity_goes_before_type() -> None:
    assert chosen(tariff("R", "REGULAR", end=MAY), tariff("A", "AD_HOC_PAYMENT")) == "A"


def test_the_later_start_goes_before_the_earlier() -> None:
    first, later = tariff("FIRST", start=APRIL), tariff("LATER", start=MAY)
    assert chosen(first, later) == chosen(later, first) == "LATER"
    assert chosen(tariff("ALWAYS"), first) == "FIRST"
    assert said(first, later)["price.several-tariffs"].endswith(
        "FIRST is valid from 2026-04-01T00:00:00Z, and so begins earlier."
    )


def test_a_tie_is_the_first_and_said() -> None:
    assert chosen(tariff("T1"), tariff("T2")) == "T1"
    message = said(tariff("T1"), tariff("T2"))["price.several-tariffs"]
    assert message.endswith("T2 would do as well, and comes later. "
                            "Nothing tells T1 and T2 apart; the first of them is taken.")  # fmt: skip


def test_one_that_is_not_valid_is_taken_with_a_warning() -> None:
    found, findings = by_validity([tariff("OLD", end=MAY)], START, None, "/tariffs/0")
    assert found is not None
    assert [f.as_json() for f in findings] == [
        {
            "rule": "price.tariff-not-valid",
            "severity": "warning",
            "pointer": "/tariffs/0",
            "message": "Tariff OLD is valid until 2026-05-01T00:00:00Z, "
            "but the session started at 2026-05-03T12:00:00Z.",
            "expected": "until 2026-05-01T00:00:00Z",
            "actual": "2026-05-03T12:00:00Z",
            "record": None,
        }
    ]


def test_one_of_another_type_is_taken_and_said() -> None:
    message = said(tariff("A", "AD_HOC_PAYMENT"))["price.several-tariffs"]
    assert "it is of type AD_HOC_PAYMENT, not REGULAR as the session" in message
    assert message.endswith("Tariff A is of type AD_HOC_PAYMENT; none is at hand for a session of type REGULAR.")


def test_an_unknown_start_is_said() -> None:
    message = said(tariff("OLD", end=MAY), tariff("NEW", start=MAY), start=None)["price.several-tariffs"]
    assert "The start of the session is not known, and so not which tariff was valid." in message
    assert said(tariff("T1"), start=None) == {}


def test_an_unknown_type_is_said_where_it_matters() -> None:
    message = said(tariff("R", "REGULAR"), tariff("A", "AD_HOC_PAYMENT"), type_=None)["price.several-tariffs"]
    assert message.endswith("The type that the session asks for is not known.")
    assert said(tariff("A", "AD_HOC_PAYMENT"), type_=None) == {}


def test_many_tariffs_are_not_all_gone_through() -> None:
    message = said(*(tariff(f"T{i}") for i in range(40)))["price.several-tariffs"]
    assert "So it is with 33 more." in message
    assert len(message) < 700


def ids_of(tariff_ids: list[str | None], *embedded: Tariff) -> list[str | None]:
    return [None if t is None else t.id for t in stated(tariff_ids, embedded, START, None).of_periods]


def rules_of(tariff_ids: list[str | None], *embedded: Tariff) -> list[tuple[str, str]]:
    return [(f.rule, f.pointer) for f in stated(tariff_ids, embedded, START, None).findings]


def test_periods_name_their_tariffs() -> None:
    assert ids_of(["T2", "T1", "T2"], tariff("T1"), tariff("T2")) == ["T2", "T1", "T2"]
    assert rules_of(["T2", "T1", "T2"], tariff("T1"), tariff("T2")) == []


def test_ids_compare_without_case_from_2_2_on() -> None:
    assert ids_of(["t1"], tariff("T1")) == ["T1"]
    assert ids_of(["t1"], tariff("T1", version="2.1.1")) == [None]
    assert ids_of(["T1"], tariff("T1", version="2.1.1")) == ["T1"]


def test_without_any_tariff_id_validity_decides_for_all() -> None:
    embedded = (tariff("OLD", end=MAY), tariff("NOW", start=MAY))
    assert ids_of([None, "", None], *embedded) == ["NOW"] * 3
    assert rules_of([None, None], *embedded) == [("price.several-tariffs", "/tariffs")]
    assert ids_of([None]) == [None]
    assert ids_of([], tariff("T1")) == []


def test_a_period_without_tariff_beside_others_has_none() -> None:
    assert ids_of(["T1", None, None], tariff("T1")) == ["T1", None, None]
    assert rules_of(["T1", None, None], tariff("T1")) == [("price.period-without-tariff", "/charging_periods/1")]


def test_a_tariff_that_is_not_at_hand_is_said_once() -> None:
    found = stated(["T9", "T1", "T9", "T9"], [tariff("T1")], START)
    assert [None if t is None else t.id for t in found.of_periods] == [None, "T1", None, None]
    assert [(f.rule, f.pointer, f.actual) for f in found.findings] == [
        ("price.tariff-unknown", "/charging_periods/0/tariff_id", "T9")
    ]
    assert found.findings[0].message == "The period names tariff T9, which is not at hand. 3 periods do."


def test_a_named_tariff_that_is_not_valid_is_used_and_said() -> None:
    assert ids_of(["OLD"], tariff("OLD", end=MAY)) == ["OLD"]
    assert rules_of(["OLD"], tariff("OLD", end=MAY)) == [("price.tariff-not-valid", "/charging_periods/0/tariff_id")]


def test_of_two_versions_with_one_id_validity_decides() -> None:
    old, now = tariff("T1", end=MAY), tariff("T1", start=MAY)
    assert stated(["T1"], [old, now], START).of_periods == (now,)


def test_a_named_tariff_may_be_of_any_type() -> None:
    found = stated(["A"], [tariff("A", "AD_HOC_PAYMENT")], START, "REGULAR")
    assert (len(found.of_periods), found.findings) == (1, ())


@pytest.mark.parametrize(
    ("token", "profile", "expected"),
    [
        ({"type": "AD_HOC_USER"}, None, "AD_HOC_PAYMENT"),
        ({"type": "AD_HOC_USER"}, "FAST", "AD_HOC_PAYMENT"),
        ({"type": "RFID"}, None, "REGULAR"),
        ({"type": "EMAID"}, "GREEN", "PROFILE_GREEN"),
        ({"type": "APP_USER"}, "regular", "REGULAR"),
        ({"type": "APP_USER"}, "SOMETHING", None),
        ({"type": 7}, None, None),
        (None, None, None),
        (None, "CHEAP", "PROFILE_CHEAP"),
    ],
)
def test_what_type_a_session_asks_for(token: Any, profile: str | None, expected: str | None) -> None:
    assert session_type({"cdr_token": token, "auth_method": "WHITELIST"}, profile) == expected


TYPES = st.sampled_from((None, "REGULAR", "AD_HOC_PAYMENT", "PROFILE_GREEN"))
TARIFFS = st.builds(
    tariff, st.sampled_from("ABC"), TYPES, st.sampled_from((None, APRIL, MAY)), st.sampled_from((None, MAY, JUNE))
)


@given(st.lists(TARIFFS, max_size=5), st.none() | st.just(START), TYPES)
def test_none_that_is_valid_and_fits_is_passed_over(
    tariffs: list[Tariff], start: datetime | None, type_: str | None
) -> None:
    def good(t: Tariff) -> bool:
        return (start is None or t.valid_at(start)) and (type_ is None or t.type in (type_, None))

    found, findings = by_validity(tariffs, start, type_)
    assert (found is None) == (not tariffs)
    assert found is None or good(found) or not any(good(t) for t in tariffs)
    valid = found is None or start is None or found.valid_at(start)
    assert ("price.tariff-not-valid" in {f.rule for f in findings}) == (not valid)
