"""A record from bytes to bytes in another format, against the standard library's json.loads and json.dumps of it."""

import json
from pathlib import Path

import pytest

from wwcp_ocpi.document import read, write
from wwcp_ocpi.translation import translate

CDR = (Path(__file__).parent / "cdr.json").read_bytes()


@pytest.mark.parametrize(("target", "carry"), [("wwcp", False), ("wwcp", True), ("ocpi-2.3.0", True)])
def test_a_cdr_is_translated(compared, target, carry):
    data = json.dumps(json.loads(CDR)).encode()

    def work():
        return write(translate(read(data).value, "CDR", "ocpi-2.2.1", target, carry=carry).value)

    result = read(compared(work, lambda: json.dumps(json.loads(data)), most=6)).value
    assert len(result) > 15
    assert ("customData" in result or "x_wwcp_ocpi" in result) == (carry and target == "wwcp")
