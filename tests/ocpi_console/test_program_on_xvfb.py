"""The real program in a real window: a person's keys and drags in, rows on the screen and in the store out."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ocpi_console.demo.generation import generate
from wwcp_ocpi.document import write
from x_display import XDisplay, eventually

pytestmark = [pytest.mark.needs("xvfb"), pytest.mark.timeout(300)]
QUESTION = 260, 420, 860
"""A row of pixels in the upper middle of the window, where a question stands: y, left, right."""

PROGRAM = [sys.executable, "-m", "ocpi_console"]


class Program:
    """The program on an X server, with a workspace of its own."""

    def __init__(self, display: XDisplay, folder: Path, *arguments: str) -> None:
        self.display, self.folder = display, folder
        self.errors = (folder / "stderr").open("w+")
        command = [*PROGRAM, "--workspace", str(folder / "workspace"), *arguments]
        self.process = subprocess.Popen(
            command, env=display.environment(), cwd=folder, stdin=subprocess.DEVNULL, stderr=self.errors
        )

    def rows(self) -> list[dict[str, str]]:
        """Give the rows that the page lists, as the program copies them."""
        self.display.keys("ctrl+f", "Escape", "ctrl+a", "ctrl+c")  # from the filter field to the table, then all of it
        return list(csv.DictReader(io.StringIO(self.display.clipboard()), delimiter="\t"))

    def wait_for_rows(self, number: int) -> list[dict[str, str]]:
        """Wait until the page lists this many rows; give them."""
        return eventually(lambda: rows if len(rows := self.rows()) == number else [], f"a list of {number} rows")

    def filter(self, text: str) -> None:
        """Replace what stands in the filter field."""
        self.display.keys("ctrl+f", "ctrl+a")
        self.display.write(text)
        self.display.keys("Return")

    def stored(self, module: str) -> list[dict[str, object]]:
        """Give the rows of the store, read by another process while the window is open."""
        command = [*PROGRAM, "--workspace", str(self.folder / "workspace"), "list", module, "--json"]
        done = subprocess.run(command, env=self.display.environment(), capture_output=True, text=True, check=True)
        return json.loads(done.stdout)["records"]

    def quit(self) -> None:
        """Quit as a person does; it must end well and say nothing."""
        self.display.keys("ctrl+q")
        assert self.process.wait(30) == 0
        self.errors.seek(0)
        assert "Traceback" not in self.errors.read()


@pytest.fixture
def display(tmp_path) -> Iterator[XDisplay]:
    """Give an X server."""
    folder = tmp_path / "screen"
    folder.mkdir()
    server = XDisplay(folder)
    yield server
    server.close()


@pytest.fixture
def start(display, tmp_path):
    """Give a function that starts the program; the last picture stays in the test's folder."""
    programs = []

    def started(*arguments: str) -> Program:
        programs.append(Program(display, tmp_path, *arguments))
        return programs[-1]

    yield started
    display.save(tmp_path / "last-picture.png")
    for program in programs:
        program.process.kill()
        program.process.wait(10)
        program.errors.close()


@pytest.fixture
def locations(tmp_path) -> tuple[Path, list[dict[str, object]]]:
    """Give a partner's export of locations as a file, and what is in it."""
    values = next(delivery.values for delivery in generate(seed=7) if delivery.module == "locations")
    path = tmp_path / "locations of a partner.json"
    path.write_bytes(write(values))
    return path, values


def test_a_dropped_file_is_imported_and_shown(display, start, locations):
    path, values = locations
    program = start("open")
    display.focus("Files – OCPI Console")
    eventually(display.still, "the empty page")
    before = display.line(*QUESTION)
    with display.beside(path):
        display.drag(200, 650)
        eventually(display.still, "the sign that a file may be dropped")
        offered = display.line(*QUESTION)
        assert offered != before
        display.drop()
        display.focus("Files – OCPI Console")
        listed = program.wait_for_rows(len(values))  # until then the source must live: it hands the file over
    assert [row["Id"] for row in listed] == [value["id"] for value in values]
    assert program.stored("locations") == []
    eventually(display.still, "the whole list")
    before = display.line(*QUESTION)
    display.keys("ctrl+shift+i")
    eventually(lambda: display.line(*QUESTION) != before and display.still(), "the question whose records these are")
    display.write("Nordlicht Laden")
    display.keys("Return")
    eventually(lambda: len(program.stored("locations")) == len(values), "the import")
    display.keys("ctrl+1")
    display.focus("Locations – OCPI Console")
    shown = program.wait_for_rows(len(values))
    assert {row["Name"] for row in shown} == {value["name"] for value in values}
    stored = program.stored("locations")
    assert {row["id"] for row in stored} == {value["id"] for value in values}
    assert {row["partner"] for row in stored} == {"Nordlicht Laden"}
    program.quit()


def test_an_opened_file_is_listed_and_filtered_and_not_imported(display, start, locations):
    path, values = locations
    program = start("open", path.name)
    display.focus("Files – OCPI Console")
    shown = program.wait_for_rows(len(values))
    assert [row["Id"] for row in shown] == [value["id"] for value in values]
    wanted = values[len(values) // 2]
    eventually(display.still, "the whole list")
    whole = display.picture()
    program.filter(f'id="{wanted["id"]}"')
    (row,) = program.wait_for_rows(1)
    assert row["Name"] == wanted["name"]
    eventually(display.still, "the filtered list")
    assert display.picture() != whole
    assert program.stored("locations") == []
    program.quit()


def test_the_demo_is_walked_through_by_keyboard(display, start):
    program = start("demo")
    name = "OCPI Console, demo workspace"
    display.focus(f"Locations – {name}")
    locations = program.wait_for_rows(len(program.stored("locations")))
    display.keys("ctrl+5")
    display.focus(f"CDRs – {name}")
    cdrs = program.wait_for_rows(len(program.stored("cdrs")))
    assert len(cdrs) > len(locations) > 0
    display.keys("alt+Left")
    display.focus(f"Locations – {name}")
    assert len(program.wait_for_rows(len(locations))) == len(locations)
    program.quit()


def test_the_program_starts_and_ends_by_itself_when_asked(start):
    program = start("open", "--exit-after-start")
    assert program.process.wait(60) == 0
