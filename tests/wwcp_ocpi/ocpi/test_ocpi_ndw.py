"""What the rules say of real exports: the true blemishes, and no more."""

from collections import Counter
from pathlib import Path

import pytest

from wwcp_ocpi.document import read
from wwcp_ocpi.ocpi import problems, view

NDW = Path(__file__).parents[4] / "shared" / "data" / "ndw"

pytestmark = pytest.mark.skipif(not NDW.is_dir(), reason="the real exports are not here")


def counted(name: str, object_: str) -> Counter[str]:
    """How often each rule but that of null members is broken in a file."""
    value = read((NDW / f"{name}.json").read_bytes()).value
    assert isinstance(value, list)
    found = [problem.rule for record in value for problem in problems(record, "2.2.1", object_)]
    return Counter(rule for rule in found if rule != "ocpi.null")


def test_locations_have_the_blemishes_that_they_have() -> None:
    assert counted("locations-harlingen", "Location") == {
        "ocpi.regular-hours": 13,
        "ocpi.voltage": 61,
        "ocpi.last-updated-order": 51,
        "ocpi.coordinates-decimals": 1,
    }
    assert counted("locations-heemstede", "Location") == {
        "ocpi.regular-hours": 29,
        "ocpi.last-updated-order": 4,
        "ocpi.coordinates-decimals": 2,
    }


@pytest.mark.parametrize("name", ["tariffs-harlingen", "tariffs-heemstede"])
def test_tariffs_are_correct_but_for_nulls(name: str) -> None:
    assert counted(name, "Tariff") == {}


@pytest.mark.parametrize(
    ("name", "object_"), [("locations-harlingen", "Location"), ("locations-heemstede", "Location"),
                          ("tariffs-harlingen", "Tariff"), ("tariffs-heemstede", "Tariff")],
)  # fmt: skip
def test_views_leave_nothing_out(name: str, object_: str) -> None:
    value = read((NDW / f"{name}.json").read_bytes()).value
    assert isinstance(value, list)
    for record in value:
        seen = view(record, "2.2.1", object_)
        assert not seen.model_extra
        assert {member for member in record if getattr(seen, member) is None} == {
            member for member, given in record.items() if given is None
        }
