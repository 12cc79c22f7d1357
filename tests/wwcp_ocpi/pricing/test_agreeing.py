"""Which tariff was agreed: what was held when the session started."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import Version
from wwcp_ocpi.pricing.agreeing import Agreed, HeldTariff, agreed
from wwcp_ocpi.pricing.tariff_reading import read_tariff

START = datetime(2026, 5, 3, 12, tzinfo=UTC)
DAY = timedelta(days=1)
BEFORE, AFTER = START - DAY, START + DAY


def held(id_: str, price: int, received: datetime | None, *, version: Version = "2.2.1", **more: Any) -> HeldTariff:
    component = {"type": "ENERGY", "price": price, "step_size": 1}
    value: dict[str, Any] = {"id": id_, "currency": "EUR", "elements": [{"price_components": [component]}], **more}
    return HeldTariff(read_tariff(value, version), received)


def found(
    *versions: HeldTariff, ids: tuple[str, ...] = ("T1",), start: datetime | None = START, type_: str | None = "REGULAR"
) -> Agreed:
    return agreed(versions, ids, start, type_)


def price(result: Agreed) -> int | None:
    return None if result.tariff is None else int(result.tariff.elements[0].components[0].price)


def test_the_version_held_at_the_start_is_agreed() -> None:
    result = found(held("T1", 1, START - 3 * DAY), held("T1", 2, BEFORE), held("T1", 3, AFTER))
    assert (price(result), result.certainty, result.doubts, result.findings) == (2, "certain", (), ())
    assert result.because[0] == (
        "Tariff T1 is taken as it was received at 2026-05-02T12:00:00Z. That was before the session started."
    )


def test_a_version_received_at_the_start_is_held() -> None:
    assert price(found(held("T1", 1, BEFORE), held("T1", 2, START))) == 2


def test_the_order_in_which_versions_are_given_does_not_matter() -> None:
    versions = (held("T1", 3, AFTER), held("T1", 1, START - 3 * DAY), held("T1", 2, BEFORE))
    assert price(found(*versions)) == price(found(*reversed(versions))) == 2


def test_what_came_after_the_start_is_doubtful() -> None:
    result = found(held("T1", 2, AFTER, last_updated="2026-05-01T00:00:00Z"), held("T1", 3, AFTER + DAY))
    assert (price(result), result.certainty) == (2, "doubtful")
    assert result.doubts == (
        "Tariff T1 was first received at 2026-05-04T12:00:00Z, after the session started. "
        "It states that it was last changed at 2026-05-01T00:00:00Z.",
    )


def test_a_change_that_was_in_force_and_came_too_late_is_doubtful() -> None:
    old = held("T1", 1, BEFORE, last_updated="2026-04-01T00:00:00Z")
    late = held("T1", 2, AFTER, last_updated="2026-05-03T11:00:00Z")
    assert (price(found(old, late)), found(old, late).certainty) == (1, "doubtful")
    assert found(old, late).doubts[0].endswith("but that was received only at 2026-05-04T12:00:00Z.")
    in_time = held("T1", 2, AFTER, last_updated="2026-05-03T13:00:00Z")
    assert found(old, in_time).certainty == "certain"


def test_two_versions_of_one_moment_are_doubtful_unless_one_is_newer() -> None:
    assert found(held("T1", 1, BEFORE), held("T1", 2, BEFORE)).certainty == "doubtful"
    newer = held("T1", 2, BEFORE, last_updated="2026-05-01T00:00:00Z")
    older = held("T1", 1, BEFORE, last_updated="2026-04-01T00:00:00Z")
    assert (price(found(newer, older)), found(newer, older).certainty) == (2, "certain")


def test_versions_without_a_time_of_receipt_go_by_their_own_word() -> None:
    result = found(
        held("T1", 1, None, last_updated="2026-04-01T00:00:00Z"),
        held("T1", 2, None, last_updated="2026-05-01T00:00:00Z"),
        held("T1", 3, None, last_updated="2026-06-01T00:00:00Z"),
    )
    assert (price(result), result.certainty) == (2, "doubtful")
    assert "its own last_updated decides" in result.doubts[0]
    assert price(found(held("T1", 7, None))) == 7


def test_a_version_of_the_future_does_not_end_the_one_that_it_replaced() -> None:
    result = found(held("T1", 1, START - 2 * DAY), held("T1", 2, BEFORE, start_date_time="2026-06-01T00:00:00Z"))
    assert (price(result), result.certainty) == (1, "doubtful")
    assert "by a version that is valid from 2026-06-01T00:00:00Z" in result.doubts[0]


def test_a_tariff_that_was_ended_is_not_agreed() -> None:
    result = found(held("T1", 1, START - 2 * DAY), held("T1", 2, BEFORE, end_date_time="2026-05-01T00:00:00Z"))
    assert (result.tariff, result.certainty) == (None, "none")
    assert [f.rule for f in result.findings] == ["price.tariff-not-valid"]
    assert result.because == ("No tariff that was held is valid at the start.",)


def test_of_the_connectors_tariffs_the_type_decides() -> None:
    versions = (held("T1", 1, BEFORE, type="AD_HOC_PAYMENT"), held("T2", 2, BEFORE, type="REGULAR"))
    result = found(*versions, ids=("T1", "T2"))
    assert (price(result), result.certainty) == (2, "certain")
    assert [f.rule for f in result.findings] == ["price.several-tariffs"]
    assert price(found(*versions, ids=("T1", "T2"), type_="AD_HOC_PAYMENT")) == 1


def test_other_tariffs_of_the_operator_do_not_count() -> None:
    assert price(found(held("T1", 1, BEFORE), held("T2", 2, BEFORE, start_date_time="2026-05-01T00:00:00Z"))) == 1


def test_an_ad_hoc_tariff_is_not_agreed_for_others() -> None:
    result = found(held("T1", 1, BEFORE, type="AD_HOC_PAYMENT"))
    assert (result.tariff, result.because) == (
        None,
        ("Tariff T1 is of type AD_HOC_PAYMENT; none is at hand for a session of type REGULAR.",),
    )


def test_a_profile_that_the_driver_may_have_asked_for_is_doubtful() -> None:
    assert found(held("T1", 1, BEFORE, type="PROFILE_FAST")).certainty == "doubtful"


def test_a_tie_is_doubtful() -> None:
    result = found(held("T1", 1, BEFORE), held("T2", 2, BEFORE), ids=("T1", "T2"))
    assert (price(result), result.certainty) == (1, "doubtful")


def test_a_tariff_of_the_connector_that_is_not_held_is_doubtful() -> None:
    result = found(held("T1", 1, BEFORE), ids=("T1", "T9"))
    assert (price(result), result.certainty) == (1, "doubtful")
    assert [(f.rule, f.actual) for f in result.findings] == [("price.tariff-unknown", "T9")]


def test_without_the_connector_the_sessions_own_ids_are_taken() -> None:
    result = agreed([held("T1", 1, BEFORE)], (), START, None, ["T1"])
    assert (price(result), result.certainty) == (1, "doubtful")
    assert result.doubts[0].startswith("The tariffs of the connector are not known")


@pytest.mark.parametrize("ids", [(), ("T9",)])
def test_nothing_held_is_nothing_agreed(ids: tuple[str, ...]) -> None:
    result = found(held("T1", 1, BEFORE), ids=ids)
    assert (result.tariff, result.certainty, len(result.because)) == (None, "none", 1)


def test_ids_compare_without_case_from_2_2_on() -> None:
    assert price(found(held("t1", 1, BEFORE), ids=("T1",))) == 1
    assert found(held("t1", 1, BEFORE, version="2.1.1"), ids=("T1",)).tariff is None
    assert found(held("T1", 1, BEFORE), ids=("T1", "t1")).certainty == "certain"


def test_an_unknown_start_takes_the_last_version() -> None:
    result = found(held("T1", 1, BEFORE), held("T1", 2, AFTER), start=None)
    assert (price(result), result.certainty) == (2, "doubtful")
    assert found(held("T1", 1, BEFORE), start=None).certainty == "certain"


def test_the_same_id_of_several_operators_is_doubtful() -> None:
    mine, other = (held("T1", 1, BEFORE, country_code="NL", party_id=party) for party in ("ABC", "XYZ"))
    assert "Several operators have a tariff T1: NL*ABC, NL*XYZ." in found(mine, other).doubts


@given(
    st.lists(st.tuples(st.sampled_from("AB"), st.none() | st.integers(-5, 5)), max_size=6),
    st.sets(st.sampled_from("ABC")),
)
def test_what_is_certain_was_held(versions: list[tuple[str, int | None]], ids: set[str]) -> None:
    all_held = [held(id_, i, None if days is None else START + days * DAY) for i, (id_, days) in enumerate(versions)]
    result = agreed(all_held, sorted(ids), START, None)
    if result.certainty == "certain":
        received = [v.received_at for v in all_held if v.tariff == result.tariff]
        assert any(at is not None and at <= START for at in received)
        assert all(any(v.tariff.id == id_ for v in all_held) for id_ in ids)
