"""Each blemish strikes one record and leaves the others alone."""

from copy import deepcopy
from datetime import UTC, datetime
from random import Random

import pytest

from ocpi_console.demo.blemishes import BLEMISHES, blemished
from ocpi_console.demo.generation import generate
from ocpi_console.demo.parties import OWN
from wwcp_ocpi import ocpi

OBJECTS = {"locations": "Location", "tariffs": "Tariff", "tokens": "Token", "sessions": "Session", "cdrs": "CDR"}
NOT_OF_THE_MODEL = {"power in kW instead of W", "2.20 more than the tariff gives", "minutes instead of hours"}
"""Faults that only a comparison finds: every single member is as the specification wants it."""


@pytest.fixture(scope="module")
def own():
    deliveries = generate(1, datetime(2026, 11, 22, 12, 0, tzinfo=UTC))
    return {delivery.module: delivery.values for delivery in deliveries if delivery.party is OWN}


@pytest.mark.parametrize("module", OBJECTS)
def test_unblemished_data_has_no_problems(own, module):
    for value in own[module]:
        assert [p for p in ocpi.problems(value, "2.2.1", OBJECTS[module]) if p.severity != "info"] == []


@pytest.mark.parametrize("blemish", BLEMISHES, ids=lambda blemish: blemish.title)
def test_a_blemish_is_a_problem(own, blemish):
    value = deepcopy(own[blemish.module][1])
    blemish.strike(value)
    assert value != own[blemish.module][1]
    if blemish.title not in NOT_OF_THE_MODEL:
        assert ocpi.problems(value, "2.2.1", OBJECTS[blemish.module])


@pytest.mark.parametrize("module", OBJECTS)
def test_each_blemish_has_a_record_of_its_own(own, module):
    before = deepcopy(own[module])
    after = blemished(module, own[module], Random(3))
    strikes = [blemish for blemish in BLEMISHES if blemish.module == module]
    assert sum(a != b for a, b in zip(after, before, strict=True)) == min(len(strikes), len(before))
    assert own[module] == before
