"""Every tariff of the demo has a lint, a week and a price in the window."""

from datetime import UTC, datetime

import pytest
import pytest_asyncio

from generators.shown_tariffs import tariff_subject
from ocpi_console.demo.generation import generate
from ocpi_console.ui import async_tools
from ocpi_console.ui.inspectors.inspector import Inspector

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
TARIFFS = [value for delivery in generate(1, NOW) if delivery.module == "tariffs" for value in delivery.values]


@pytest_asyncio.fixture
async def inspector(qtbot, make_desk):
    made = Inspector(make_desk(start=async_tools.start))
    qtbot.addWidget(made)
    made.resize(520, 800)
    made.show()
    yield made
    await async_tools.cancel_tasks()


@pytest.mark.asyncio
@pytest.mark.parametrize("value", TARIFFS, ids=lambda value: value["id"])
async def test_it_is_linted_shown_and_simulated(inspector, eventually, value):
    inspector.show_subject(tariff_subject(value))
    inspector.show_tab("lint")
    await eventually(lambda: inspector.tab("lint").lint is not None)
    assert not [found for found in inspector.tab("lint").lint.findings if found.severity == "error"]
    inspector.show_tab("week")
    await eventually(lambda: inspector.tab("week").read is not None)
    week, unread = inspector.tab("week").read.week, inspector.tab("week").tariff.tariff.findings
    free = not all(run.component for run in week.row("ENERGY").runs)
    assert not free or unread[0].message in inspector.tab("week").why.text()
    inspector.show_tab("simulate")
    await eventually(lambda: inspector.tab("simulate").simulated is not None)
    assert free or inspector.tab("simulate").simulated.report.costs["total_cost"].gross > 0
    assert all(finding.message in inspector.tab("simulate").view.why.text() for finding in unread[:1])


@pytest.mark.asyncio
async def test_the_tab_tells_how_much_the_lint_found_once_it_is_known(inspector, eventually):
    inspector.show_subject(tariff_subject({**TARIFFS[0], "min_price": {"excl_vat": 5}, "max_price": {"excl_vat": 1}}))
    bar = inspector.tabs.bar
    await eventually(lambda: any(bar.tabText(number).startswith("Lint  ") for number in range(bar.count())))
    assert inspector.offers("lint")
    inspector.show_subject(tariff_subject(TARIFFS[0], object="Location"))
    assert not inspector.offers("lint")
    assert inspector.tabs.current() == "summary"
