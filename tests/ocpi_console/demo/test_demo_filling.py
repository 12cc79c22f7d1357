"""The demo comes in through the ordinary import, each partner's records as its own."""

from datetime import UTC, datetime

import pytest

from ocpi_console.demo.filling import fill
from ocpi_console.demo.generation import generate
from ocpi_console.demo.parties import PARTIES, PARTNERS
from ocpi_console.demo.summary import summary
from ocpi_console.workspace import Workspace

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Reports(list):
    def report(self, done, total=0, message=""):
        self.append((done, total, message))


@pytest.fixture(scope="module")
def filled():
    with Workspace.temporary() as workspace:
        reports = Reports()
        fill(workspace, reports, seed=1, now=NOW)
        yield workspace, reports, summary(workspace.store)


def test_every_generated_record_is_in_the_store(filled):
    counted, deliveries = filled[2]["total"], generate(1, NOW)
    for module in ("locations", "tariffs", "tokens", "sessions", "cdrs"):
        assert counted[module] == sum(len(d.values) for d in deliveries if d.module == module)
    assert filled[0].store.counts() == {name: counted[name] for name in filled[0].store.counts()}


def test_each_partner_has_its_own_records_and_ours_are_our_own(filled):
    store = filled[0].store
    partners = store.facets("tokens", "partner") | store.facets("cdrs", "partner")
    assert {name for name in partners if name} == {party.name for party in PARTNERS}
    assert set(store.facets("locations", "direction")) == {"own", "theirs"}


def test_there_is_something_to_find_and_something_clean(filled):
    problems = {entry["party"]: entry["problems"] for entry in filled[2]["partners"]}
    assert problems["DE*RWM"] == problems["NL*POC"] == problems["CH*SWE"] == 0
    assert problems["DE*NOL"] >= 8
    assert filled[2]["total"]["problems"] >= 30


def test_progress_names_the_partner(filled):
    reports = filled[1]
    assert [message for _, _, message in reports[:-1]] == [party.name for party in PARTIES]
    assert reports[-1][:2] == (len(PARTIES), len(PARTIES))
