"""Decimals and whole numbers, also of numbers beyond all bounds."""

import pytest

from generators.field_tables import VERSIONS
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.ocpi import model, problems, view
from wwcp_ocpi.ocpi.decimals import decimals, is_whole
from wwcp_ocpi.ocpi.plan import plan

ENDLESS = "1e99999999999999999999"


@pytest.mark.parametrize(
    ("text", "count"),
    [("12.5", 1), ("12.50", 1), ("0.413223", 6), ("1e3", -3), ("1.5e-3", 4), ("0.0000000", 0), ("-0", 0), (ENDLESS, 0),
     (f"-{ENDLESS}", 0), ("1200.0", -2)],
)  # fmt: skip
def test_trailing_zeros_do_not_count(text: str, count: int) -> None:
    number = exact_number(text)
    assert decimals(number) == count
    assert is_whole(number) == (count <= 0)


@pytest.mark.parametrize("text", [ENDLESS, f"-{ENDLESS}", "1e999999", "1e-99999999999999999999", "9" * 40 + ".55"])
@pytest.mark.parametrize("version", [*VERSIONS, "2.2", "3.0"])
@pytest.mark.parametrize("name", ["Location", "EVSE", "Connector", "Tariff", "Session", "CDR"])
def test_numbers_beyond_all_bounds_are_judged_and_viewed(text: str, version: str, name: str) -> None:
    number = exact_number(text)
    value = {field: [number] if found.is_list else number for field, found in plan(model(version, name)).fields.items()}
    assert problems(value, version, name)
    view(value, version, name)


def test_an_int_without_bound_is_absent_from_the_view() -> None:
    seen = view({"id": "1", "max_voltage": exact_number(ENDLESS)}, "2.2.1", "Connector")
    assert (seen.id, seen.max_voltage) == ("1", None)
