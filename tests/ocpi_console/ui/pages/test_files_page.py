"""Opening files without a store import: the worker reads, the window lists."""

import gzip
import json
import shutil
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QPushButton

from ocpi_console.ui import async_tools
from ocpi_console.ui.shell.page import Place

NDW = Path(__file__).parents[4] / "../shared/data/ndw"


@pytest_asyncio.fixture
async def page(window):
    window.open(Place("files"))
    return window.host.page()


def location(number, **members):
    return {
        "country_code": "NL",
        "party_id": "TNM",
        "id": f"L{number}",
        "publish": True,
        "name": f"Blaak {number}",
        "address": "Blaak 31",
        "city": "Rotterdam",
        "country": "NLD",
        "coordinates": {"latitude": "51.91950", "longitude": "4.48830"},
        "time_zone": "Europe/Amsterdam",
        "last_updated": "2026-10-25T03:12:00Z",
        **members,
    }


def there(folder):
    return Path(folder).exists()


async def opened(page, eventually, *paths):
    page.open_files(paths)
    await eventually(lambda: page.list is not None and page.list.listing.total > 0, 40)
    return page.list


@pytest.mark.asyncio
async def test_records_of_a_file_are_listed_checked_and_shown(window, page, eventually, tmp_path):
    path = tmp_path / "locations.json.gz"
    values = [location(1), location(2, publish="yes"), {"hello": "world"}]
    path.write_bytes(gzip.compress(json.dumps({"data": values, "status_code": 1000}).encode()))
    shown = await opened(page, eventually, path)
    await eventually(lambda: shown.model.row(0) is not None and shown.inspector.subject() is not None)
    rows = [shown.model.row(number).values for number in range(3)]
    assert [row["object"] for row in rows] == ["Location", "Location", "Not recognised"]
    assert rows[0]["id"] == "L1"
    assert rows[0]["version"] == "2.2.1"
    assert rows[1]["errors"] >= 1
    assert shown.inspector.title.text() == "L1"
    assert window.store.counts()["locations"] == 0, "nothing is imported until the user says so"

    shown.field.set_text("has:problems kind:Location")
    await eventually(lambda: len(shown.model.ids) == 1)
    rules = shown.strip.list.model().rules
    shown.strip.chosen.emit(rules[0].rule)
    assert shown.field.text() == f'rule="{rules[0].rule}"'
    await eventually(lambda: len(shown.model.ids) >= 1)


@pytest.mark.asyncio
async def test_a_file_that_cannot_be_read_is_told_in_a_sentence(page, eventually, tmp_path):
    empty = tmp_path / "empty.json"
    empty.touch()
    page.open_files([empty])
    await eventually(lambda: _titles(page) == {"This file cannot be read"}, 40)
    assert page.list is None
    assert any("0 bytes" in words for words in _texts(page))


@pytest.mark.asyncio
async def test_what_could_be_read_of_a_truncated_file_is_kept(page, eventually, tmp_path):
    path = tmp_path / "cut.json"
    path.write_text(json.dumps([location(1), location(2)])[:-40], "utf-8")
    shown = await opened(page, eventually, path)
    assert shown.listing.total == 1
    assert _banner_sentences(shown) == ["One file could not be read to its end"]


@pytest.mark.asyncio
async def test_a_related_record_is_found_among_the_opened_files(page, eventually, tmp_path):
    path = tmp_path / "both.json"
    evse = {
        "uid": "1",
        "status": "AVAILABLE",
        "connectors": [
            {
                "id": "1",
                "standard": "IEC_62196_T2",
                "format": "SOCKET",
                "power_type": "AC_3_PHASE",
                "max_voltage": 230,
                "max_amperage": 16,
                "tariff_ids": ["T1"],
                "last_updated": "2026-10-25T03:12:00Z",
            }
        ],
        "last_updated": "2026-10-25T03:12:00Z",
    }
    tariff = {
        "country_code": "NL",
        "party_id": "TNM",
        "id": "T1",
        "currency": "EUR",
        "elements": [{"price_components": [{"type": "ENERGY", "price": 0.39, "step_size": 1}]}],
        "last_updated": "2026-10-25T03:12:00Z",
    }
    path.write_text(json.dumps([location(1, evses=[evse]), tariff]), "utf-8")
    shown = await opened(page, eventually, path)
    await eventually(lambda: shown.inspector.title.text() == "L1")
    links = {button.text(): button for button in shown.inspector.tab("summary").findChildren(QPushButton)}
    links["T1"].click()
    await eventually(lambda: shown.inspector.title.text() == "T1")


@pytest.mark.asyncio
async def test_reading_can_be_cancelled_and_leaves_no_folder(page, eventually, tmp_path):
    path = tmp_path / "many.ndjson"
    line = json.dumps(location(1))
    path.write_text("\n".join([line] * 200_000), "utf-8")
    page.open_files([path])
    await eventually(lambda: page.job is not None and page.job.done > 0, 60)
    folder = page.job.arguments[1]
    assert there(folder)
    page.cancel()
    await eventually(lambda: page.job is None, 20)
    assert page.list is None
    assert not there(folder)
    assert _titles(page) == {"Drop files to read them"}


@pytest.mark.asyncio
async def test_closing_the_list_removes_what_was_spooled(page, eventually, tmp_path):
    path = tmp_path / "one.json"
    path.write_text(json.dumps(location(1)), "utf-8")
    shown = await opened(page, eventually, path)
    folder = shown.spooled.spooled.folder
    assert folder.is_dir()
    page.show_drop_area()
    assert not folder.exists()


@pytest.mark.asyncio
@pytest.mark.skipif(not NDW.is_dir(), reason="the real exports are not here")
async def test_a_real_export_is_listed_without_import(page, eventually, tmp_path):
    copy = tmp_path / "locations-harlingen.json"
    shutil.copy(NDW / "locations-harlingen.json", copy)
    shown = await opened(page, eventually, copy)
    assert shown.listing.total == _records_in(copy)
    await eventually(lambda: shown.chips.sums.text().startswith("Location "))


def _records_in(path):
    value = json.loads(path.read_bytes())
    return len(value["data"] if isinstance(value, dict) else value)


def _titles(page):
    from ocpi_console.ui.widgets import EmptyPage

    return {found.accessibleName() for found in page.findChildren(EmptyPage) if found.isVisible()}


def _texts(page):
    from ocpi_console.ui.widgets import EmptyPage

    return [found.accessibleDescription() for found in page.findChildren(EmptyPage) if found.isVisible()]


def _banner_sentences(page):
    from ocpi_console.ui.widgets import Banner

    return [found.sentence() for found in page.findChildren(Banner)]


@pytest.mark.asyncio
async def test_opening_other_files_while_the_first_are_counted_harms_nothing(page, eventually, tmp_path):
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    first.write_text(json.dumps([location(number) for number in range(3000)]), "utf-8")
    second.write_text(json.dumps(location(7)), "utf-8")
    failures = []
    with async_tools.reported_to(lambda what, error: failures.append((what, error))):
        await opened(page, eventually, first)
        page.open_files([second])
        await eventually(lambda: page.list is not None and page.list.paths == (second,), 40)
        await eventually(lambda: page.list.inspector.title.text() == "L7")
    assert failures == []
