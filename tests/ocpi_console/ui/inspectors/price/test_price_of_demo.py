"""The Price tab on the demo's records: all agree but those that are wrong on purpose, and these say why."""

from collections import defaultdict
from datetime import UTC, datetime

import pytest

from generators.priced_samples import Held
from ocpi_console.demo.generation import generate, history
from ocpi_console.ui import async_tools
from ocpi_console.ui.inspectors.price.price_rows import price_rows
from ocpi_console.ui.inspectors.price.price_tab import PriceTab
from ocpi_console.ui.inspectors.price.price_text import price_text
from ocpi_console.ui.inspectors.price.price_verdict import verdict
from ocpi_console.ui.inspectors.price.priced_record import Terms, look_up, priced
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.states import State
from wwcp_ocpi.document import read, write
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.agreeing import HeldTariff

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def deliveries():
    return generate(1, NOW)


@pytest.fixture(scope="module")
def store(deliveries):
    locations = {value["id"]: value for d in deliveries if d.module == "locations" for value in d.values}
    versions = [HeldTariff(read_tariff(tariff, "2.2.1"), d.received_at) for d in history(1, NOW) for tariff in d.values]
    return Held(versions, locations)


def subject(value, object_="CDR"):
    raw = write(value)
    names = {"module": "cdrs", "object": object_, "party": "", "object_id": str(value["id"]), "file": "demo"}
    return Subject(value=read(raw).value, raw=raw, problems=(), version="2.2.1", **names)


@pytest.fixture(scope="module")
def judged(deliveries, store):
    found = defaultdict(list)
    for delivery in deliveries:
        for value in delivery.values if delivery.module == "cdrs" else ():
            record = priced(look_up(subject(value), store), Terms())
            found[delivery.party.party_id].append((record, verdict(record, record.first)))
    return found


def test_nearly_all_agree_by_the_agreed_tariff(judged):
    for party, found in judged.items():
        assert all(record.first == "agreed" for record, _ in found), party
        wrong = [record for record, told in found if told.state is not State.AGREES]
        assert len(wrong) <= 3, party


def test_those_that_are_wrong_on_purpose_say_why(judged):
    causes = {told.cause for found in judged.values() for _, told in found if told.state is State.DIFFERS}
    assert "It comes out as billed if times are taken as UTC, not Europe/Berlin." in causes
    assert "It comes out as billed if step_size is applied so: each period on its own, as some do." in causes
    assert "Each cost that it states agrees with the tariff; only the total does not." in causes


def test_there_is_something_of_everything_to_show(judged):
    names = {
        row.name
        for found in judged.values()
        for record, _ in found
        for row in price_rows(record.reports["agreed"], record.timeline("agreed").bands)
    }
    assert {"Energy", "Charging time", "Parking", "Fee", "Least price", "Otherwise", "22:00–06:00"} <= names


def test_rows_and_text_add_up_to_the_total(judged):
    for found in judged.values():
        for record, told in found:
            report = record.reports["agreed"]
            rows = price_rows(report, record.timeline("agreed").bands)
            sign = -1 if report.session.credit else 1
            total = sum(row.tariff for row in rows if not row.within)
            assert abs(sign * total - report.costs["total_cost"].net) < 0.001
            assert report.session.id in price_text(record, "agreed", told)


@pytest.mark.asyncio
async def test_a_running_session_has_its_cost_so_far(qtbot, make_desk, deliveries, store, eventually):
    running = next(v for d in deliveries if d.module == "sessions" for v in d.values if v["status"] == "ACTIVE")
    told = {name: value for name, value in running.items() if name != "total_cost"}
    tab = PriceTab(make_desk(start=async_tools.create_task, held=lambda: store))
    qtbot.addWidget(tab)
    tab.show_subject(subject(told, "Session"))
    await eventually(lambda: tab.record is not None)
    assert tab.body.head.cause.text() == "The session still runs; this is its cost so far."
    assert tab.has_strip()
    await async_tools.cancel_tasks()
