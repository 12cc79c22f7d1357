"""What is the same in OCPI 2.2.1 and 2.3.0."""

import pytest

from generators.neighbours import OF_2_3_0
from generators.ocpi_samples import sample
from wwcp_ocpi.document import same
from wwcp_ocpi.document.number import exact_number as n

up, down = OF_2_3_0.up, OF_2_3_0.down


def test_what_is_the_same_is_not_touched_and_not_noted():
    location = sample("Location") | {"vendor": {"a": [1, None]}}
    there = up(location, "Location")
    assert same(there.value, location)
    assert there.notes == ()
    assert list(there.value) == list(location)


SAME = [
    ("ChargingPreferences", {"profile_type": "GREEN", "energy_need": n("12.50")}),
    ("LocationReferences", {"location_id": "LOC1", "evse_uids": ["E1"]}),
    ("Version", {"version": "2.2.1", "url": "https://a.example"}),
    ("VersionDetails", {"version": "2.2.1", "endpoints": [{"identifier": "cdrs", "role": "SENDER"}]}),
]


@pytest.mark.parametrize(("name", "value"), SAME, ids=[name for name, _ in SAME])
def test_objects_that_did_not_change(name, value):
    for there in (up(value, name), down(value, name)):
        assert there.object == name
        assert same(there.value, value)
        assert there.notes == ()


@pytest.mark.parametrize("name", ["Booking", "Terminal", "FinancialAdviceConfirmation", "InvoiceReconciliationRecord"])
def test_objects_that_2_2_1_does_not_have_travel_whole(name):
    value = {"id": "1", "cdrs": [n("12.10")]}
    there = down(value, name)
    assert [note.kind for note in there.notes] == ["carried"]
    assert same(up(there.value, there.object).value, value)
    assert [note.kind for note in down(value, name, carry=False).notes] == ["lost"]
