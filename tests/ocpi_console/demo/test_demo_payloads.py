"""Each shape in which a party sends its data gives the same records."""

from datetime import UTC, datetime
from random import Random

import pytest

from ocpi_console.demo.generation import Delivery
from ocpi_console.demo.parties import OWN
from ocpi_console.demo.payloads import SHAPES, write_payload
from ocpi_console.demo.tokens import tokens
from ocpi_console.files.reading import read

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize("shape", range(len(SHAPES)))
def test_the_records_come_back(tmp_path, shape):
    values = tokens(OWN, Random(1), NOW, 5)
    path = write_payload(Delivery(OWN, "tokens", values), tmp_path, NOW, shape)
    assert path.name.startswith("RWM-tokens.")
    assert [record.value for record in read([path])] == values
    assert path.read_bytes() == write_payload(Delivery(OWN, "tokens", values), tmp_path, NOW, shape).read_bytes()
