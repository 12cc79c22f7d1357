"""Real Dutch exports of OCPI 2.2.1 in OCPI 2.1.1 and back."""

from pathlib import Path

import pytest

from generators.neighbours import OF_2_1_1
from wwcp_ocpi.document import same
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.payload import records

NDW = Path(__file__).parents[3] / "../shared/data/ndw"
FILES = sorted(NDW.glob("*.json"))


@pytest.mark.skipif(not FILES, reason="the exports are not here")
def test_real_records_come_back_and_are_as_correct_as_before():
    seen = 0
    for file in FILES:
        for record in records(file.read_bytes(), file.name):
            there = OF_2_1_1.down(record.value, record.object)
            assert same(OF_2_1_1.up(there.value, record.object).value, record.value)
            bare = OF_2_1_1.down(record.value, record.object, carry=False).value
            assert errors(bare, "2.1.1", record.object) <= errors(record.value, "2.2.1", record.object)
            seen += 1
    assert seen > 200


def errors(value, version, kind):
    return {problem.rule for problem in problems(value, version, kind) if problem.severity == "error"}
