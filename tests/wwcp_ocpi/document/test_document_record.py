"""A record as it was found, and what it is when nothing is known of it."""

import pickle
from dataclasses import replace

from wwcp_ocpi.document import Record, exact_number, same


def test_a_record_that_was_not_recognised_says_nothing_of_itself() -> None:
    record = Record(5, b"5")
    assert (record.version, record.module, record.object, record.confidence, record.problems) == (None, "", "", 0.0, ())


def test_a_record_crosses_to_another_process_with_its_numbers() -> None:
    record = Record({"kwh": exact_number("1e1"), "cost": exact_number("12.10")}, b'{"kwh":1e1,"cost":12.10}', "a.json")
    again = pickle.loads(pickle.dumps(record))
    assert again == record
    assert same(again.value, record.value)


def test_the_same_value_in_other_bytes_is_another_record() -> None:
    record = Record({"id": "1"}, b'{"id":"1"}')
    assert replace(record, raw=b'{ "id": "1" }') != record
