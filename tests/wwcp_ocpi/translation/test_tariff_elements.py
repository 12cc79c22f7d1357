"""Tariff elements that the older version cannot restrict as they are meant."""

import pytest

from generators.neighbours import OF_2_3_0, told
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.translation.tariff_elements import restricted_to

PLAIN = {"price_components": [{"type": "ENERGY", "price": 1, "step_size": 1}]}
BOOKED = PLAIN | {"restrictions": {"booking": "RESERVATION"}}


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (BOOKED, True),
        (PLAIN, False),
        ({"restrictions": {"booking": None}}, False),
        ({"restrictions": ["booking"]}, False),
    ],
)
def test_what_is_restricted(element, expected):
    assert restricted_to("booking")(element) is expected


def test_elements_for_bookings_are_left_out_and_return():
    value = sample("Tariff", "2.3.0") | {"elements": [BOOKED, PLAIN, BOOKED], "preauthorize_amount": 50}
    there = OF_2_3_0.down(value, "Tariff")
    assert same(there.value["elements"], [PLAIN])
    assert "OCPI 2.2.1 has no bookings" in told(there, "/elements").message
    assert there.value["x_wwcp_ocpi"]["preauthorize_amount"] == 50
    assert OF_2_3_0.down_and_up(value, "Tariff")


def test_without_carrying_they_are_lost_and_told():
    value = sample("Tariff", "2.3.0") | {"elements": [BOOKED, PLAIN]}
    there = OF_2_3_0.down(value, "Tariff", carry=False)
    assert same(there.value["elements"], [PLAIN])
    assert {note.kind for note in there.notes if note.from_ == "/elements"} == {"approximated"}
