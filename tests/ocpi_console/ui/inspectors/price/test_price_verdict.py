"""Whether a record states what its tariff gives, and which other reading would explain that it does not."""

from decimal import Decimal

import pytest

from generators.priced_samples import DEARER, NIGHT, TARIFF, held
from ocpi_console.ui.inspectors.nothing_held import NothingHeld
from ocpi_console.ui.inspectors.price.price_verdict import agrees, tolerance, verdict
from ocpi_console.ui.inspectors.price.priced_record import Terms, look_up, priced
from ocpi_console.ui.states import State
from wwcp_ocpi.pricing import Policy
from wwcp_ocpi.pricing.amounts import UNKNOWN, Amount


@pytest.fixture
def judged(make_subject):
    def judge(value, store=None, terms=None, basis=None):
        found = priced(look_up(make_subject(value), store or NothingHeld()), terms or Terms())
        return verdict(found, basis or found.first), found

    return judge


def billed(found, basis="stated", **members):
    """The record with the costs that a report calculates, so that it agrees by that."""
    costs = found.reports[basis].costs
    told = {name: {"excl_vat": float(c.net), "incl_vat": float(c.gross)} for name, c in costs.items() if c.net}
    return {**{n: v for n, v in NIGHT.items() if not n.endswith("_cost")}, **told, **members}


@pytest.mark.parametrize(("currency", "half"), [("EUR", "0.005"), ("JPY", "0.5"), ("BHD", "0.0005"), (None, "0.005")])
def test_half_of_the_smallest_coin_is_rounding(currency, half):
    assert tolerance(currency) == Decimal(half)
    assert agrees(Amount(Decimal(half), None), currency)
    assert not agrees(Amount(Decimal(0), Decimal(half) * 2), currency)
    assert agrees(UNKNOWN, currency) is None


def test_what_is_billed_as_calculated_agrees(judged):
    _, found = judged(NIGHT)
    told, _ = judged(billed(found))
    assert (told.state, told.cause) == (State.AGREES, "")


def test_a_difference_without_explanation_differs_and_says_nothing_more(judged):
    told, _ = judged(NIGHT)
    assert told.state is State.DIFFERS
    assert told.difference.net == Decimal("2.1667")
    assert told.cause == ""


def test_a_price_in_utc_is_found_out(judged):
    _, found = judged(NIGHT, terms=Terms(zone="UTC"))
    told, _ = judged(billed(found))
    assert told.cause == "It comes out as billed if times are taken as UTC, not Europe/Berlin."


def test_another_answer_to_an_open_point_is_found_out(judged):
    stepped = {**NIGHT, "charging_periods": [*NIGHT["charging_periods"]]}
    stepped["charging_periods"][1] = {
        **NIGHT["charging_periods"][1],
        "dimensions": [{"type": "PARKING_TIME", "volume": 0.3}],
    }
    _, found = judged(stepped, terms=Terms(Policy(step_size="none")))
    told, _ = judged({**billed(found), "charging_periods": stepped["charging_periods"]})
    assert told.cause.startswith("It comes out as billed if step_size is applied so: nothing is rounded up")


def test_a_total_that_is_no_sum_is_found_out(judged):
    _, found = judged(NIGHT)
    right = billed(found)
    total = {name: amount + 2.2 for name, amount in right["total_cost"].items()}
    told, _ = judged({**right, "total_cost": total})
    assert told.cause == "Each cost that it states agrees with the tariff; only the total does not."


def test_the_other_tariff_is_found_out(judged):
    _, found = judged(NIGHT)
    told, _ = judged(billed(found), held(DEARER))
    assert told.state is State.DIFFERS
    assert told.cause == "By the tariff that the record brings it comes out as billed."


@pytest.mark.parametrize(
    ("members", "sentence"),
    [
        ({"tariffs": []}, "There is no tariff to price it by."),
        ({"total_cost": None}, "The record states no total cost."),
        ({"total_cost": None, "status": "ACTIVE"}, "The session still runs; this is its cost so far."),
    ],
)
def test_what_cannot_be_compared_says_why(judged, members, sentence):
    told, _ = judged({**NIGHT, **members})
    assert (told.state, told.cause) == (State.UNDECIDED, sentence)


def test_a_tariff_of_the_same_price_by_another_party_is_no_cause(judged):
    told, _ = judged(NIGHT, held(TARIFF))
    assert "tariff that the record brings" not in told.cause
