"""A report says line by line what was priced, by what, and why not by what stands before it."""

from decimal import Decimal
from typing import Any

from wwcp_ocpi.pricing import Report, price_record

from .worked_prices import PARKING, RESERVED, charging, component, element, tariff
from .worked_prices import cdr as priced_cdr

NIGHT_AND_DAY = [
    element(component("ENERGY", "0.20", vat="19"), start_time="22:00", end_time="06:00"),
    element(component("ENERGY", "0.40", vat="19"), day_of_week=["SATURDAY", "SUNDAY"]),
    element(component("ENERGY", "0.60", vat="19"), min_kwh=50),
    element(component("ENERGY", "0.50", vat="19"), component("PARKING_TIME", "6.00", 900, "19")),
]


def report(elements: list[Any], periods: list[Any], start: str = "2026-11-02T10:00:00", **extra: Any) -> Report:
    made = priced_cdr("2.2.1", tariff("2.2.1", elements, **extra), "Europe/Amsterdam", start, periods)
    return price_record(made, "CDR", "2.2.1", time_zone="Europe/Amsterdam")


def test_a_line_tells_period_component_volume_price_and_amount():
    line = report(NIGHT_AND_DAY, [(3600, charging("10"))]).as_json()["lines"][0]
    assert line | {"because": "", "passed_over": [], "assumed": []} == {
        "period": 0,
        "pointer": "/charging_periods/0",
        "start": "2026-11-02T09:00:00Z",
        "end": "2026-11-02T10:00:00Z",
        "dimension": "ENERGY",
        "tariff_id": "T1",
        "element": 3,
        "component": 0,
        "measured": "10",
        "billed": "10",
        "unit": "kWh",
        "price": "0.5",
        "step_size": "1",
        "vat": "19",
        "amount": {"excl_vat": "5", "incl_vat": "5.95"},
        "because": "",
        "passed_over": [],
        "assumed": [],
    }


def test_each_element_before_it_has_its_reason():
    line = report(NIGHT_AND_DAY, [(3600, charging("10"))]).as_json()["lines"][0]
    assert line["because"] == "Element 3 is the first with a price for ENERGY that matches: it always holds."
    assert line["passed_over"] == [
        "Element 0: it holds from 22:00 to 06:00, and it was 10:30.",
        "Element 1: it holds on Saturday and Sunday, and it was a Monday.",
        "Element 2: it holds from 50 kWh, and 5 kWh had been charged.",
    ]


def test_what_has_no_price_says_so():
    elements = [element(component("ENERGY", "0.20"), start_time="22:00", end_time="06:00")]
    line = report(elements, [(3600, charging("10"))]).as_json()["lines"][0]
    assert (line["element"], line["price"], line["billed"]) == (None, None, "0")
    assert line["because"] == "No element of tariff T1 prices ENERGY here, so it costs nothing."
    assert line["passed_over"] == ["Element 0: it holds from 22:00 to 06:00, and it was 10:30."]


def test_a_cut_period_says_what_was_assumed():
    lines = report(NIGHT_AND_DAY, [(7200, charging("10"))], "2026-11-02T21:00:00").as_json()["lines"][:2]
    assert [(line["element"], line["measured"]) for line in lines] == [(3, "5"), (0, "5")]
    assert [line["start"][11:16] for line in lines] == ["20:00", "21:00"]
    assert all(line["assumed"] for line in lines)


def test_billed_is_what_the_step_makes_of_it():
    line = report(NIGHT_AND_DAY, [(3600, charging("10")), (1260, PARKING)]).as_json()["lines"][-1]
    assert (line["measured"], line["billed"], line["step_size"]) == ("0.35", "0.5", "900")
    assert line["amount"]["excl_vat"] == "3"


def test_a_limit_is_a_line_of_its_own():
    found = report(NIGHT_AND_DAY, [(3600, charging("1"))], min_price=("2.00", "2.38")).as_json()
    assert found["lines"][-1]["dimension"] == "MIN_PRICE"
    assert found["lines"][-1].keys() == found["lines"][0].keys()
    assert found["lines"][-1]["amount"] == {"excl_vat": "1.5", "incl_vat": "1.785"}
    assert found["totals"]["total_cost"] == {"excl_vat": "2", "incl_vat": "2.38"}
    assert found["totals"]["total_energy_cost"]["excl_vat"] == "0.5"


def test_lines_add_up_to_the_total():
    elements = [*NIGHT_AND_DAY, element(component("TIME", "1.00"), reservation="RESERVATION")]
    found = report(elements, [(900, RESERVED), (7200, charging("33.3")), (1260, PARKING)], "2026-11-02T20:50:00")
    total = sum((line.amount.net for line in found.lines if line.amount.net is not None), Decimal(0))
    assert total.quantize(Decimal("0.0001")) == found.costs["total_cost"].net


def test_the_reservation_has_elements_of_its_own():
    elements = [
        element(component("TIME", "4.00"), component("FLAT", "9.00"), reservation="RESERVATION_EXPIRES"),
        element(component("TIME", "2.00"), reservation="RESERVATION"),
        element(component("ENERGY", "0.50")),
    ]
    used = report(elements, [(900, RESERVED), (3600, charging("10"))])
    assert used.costs["total_reservation_cost"].net == Decimal("0.5")
    expired = report(elements, [(900, RESERVED)])
    assert expired.costs["total_reservation_cost"].net == 10
    assert "it holds for RESERVATION_EXPIRES" in expired.as_json()["lines"][1]["because"]


def test_stated_and_difference_stand_beside_the_totals():
    made = priced_cdr(
        "2.2.1", tariff("2.2.1", NIGHT_AND_DAY), "Europe/Amsterdam", "2026-11-02T10:00:00", [(3600, charging("10"))]
    )
    made |= {
        "total_cost": {"excl_vat": Decimal("5.10"), "incl_vat": Decimal("6.07")},
        "total_energy_cost": {"excl_vat": 5},
    }
    found = price_record(made, "CDR", "2.2.1").as_json()
    assert found["stated"]["total_cost"] == {"excl_vat": "5.1", "incl_vat": "6.07"}
    assert found["difference"]["total_cost"] == {"excl_vat": "0.1", "incl_vat": "0.12"}
    assert found["difference"]["total_energy_cost"] == {"excl_vat": "0", "incl_vat": None}


def test_a_credit_states_the_total_with_the_other_sign_only():
    made = priced_cdr(
        "2.2.1", tariff("2.2.1", NIGHT_AND_DAY), "Europe/Amsterdam", "2026-11-02T10:00:00", [(3600, charging("10"))]
    )
    found = price_record(
        made | {"credit": True, "total_cost": {"excl_vat": -5}}, "CDR", "2.2.1", time_zone="Europe/Amsterdam"
    )
    assert found.costs["total_cost"].net == -5
    assert found.costs["total_energy_cost"].net == 5
    assert [finding.rule for finding in found.findings] == ["price.credit"]


def test_compensation_is_payable_to_the_driver_and_never_netted():
    made = priced_cdr(
        "2.2.1", tariff("2.2.1", NIGHT_AND_DAY), "Europe/Amsterdam", "2026-11-02T10:00:00", [(3600, charging("10"))]
    )
    found = price_record(made | {"home_charging_compensation": True}, "CDR", "2.2.1").as_json()
    assert found["payable_to_driver"] == {"excl_vat": "5", "incl_vat": "5.95"}
    assert found["totals"]["total_cost"]["excl_vat"] == "5"


def test_all_amounts_are_texts_in_decimal_notation():
    elements = [element(component("TIME", "0.0000001", 0), component("ENERGY", "1000000"))]
    found = report(elements, [(3600, charging("1000000"))]).as_json()
    assert found["totals"]["total_cost"]["excl_vat"] == "1000000000000"
    assert found["lines"][1]["amount"]["excl_vat"] == "0.0000001"
