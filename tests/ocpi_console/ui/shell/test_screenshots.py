"""Pictures of a window as it stands: all of them or a sentence, and each only when nothing moves any more."""

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QColor, QPixmap

from ocpi_console.files.writing import UnwritableFile
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.shell import screenshots
from ocpi_console.ui.shell.navigation import PAGES
from ocpi_console.ui.shell.page import Place


class Window:
    """Stands for the window: a store without records, and a picture that changes for a while after each step."""

    def __init__(self, unrest=0):
        self.unrest, self.left, self.opened, self.sizes = unrest, 0, [], []
        self.store = SimpleNamespace(snapshot=lambda *_: SimpleNamespace(ids=[]))
        self.commands = SimpleNamespace(run=lambda id: None)

    def resize(self, size):
        self.sizes.append((size.width(), size.height()))

    def open(self, place):
        self.opened.append(place)
        self.left = self.unrest

    def grab(self):
        self.left = max(0, self.left - 1)
        picture = QPixmap(4, 4)
        picture.fill(QColor(self.left % 256, 0, 0))
        return picture


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(screenshots, "_SETTLED", 0)
    monkeypatch.setattr(screenshots, "clipped", lambda window: [])


@pytest.mark.asyncio
async def test_every_page_in_both_themes_and_sizes_and_no_translation_without_a_record(tmp_path):
    window = Window()
    assert await screenshots.take(window, tmp_path / "new" / "folder") == 0
    names = {path.name for path in (tmp_path / "new" / "folder").iterdir()}
    assert len(names) == len(PAGES) * 2 * len(screenshots.SIZES)
    assert {name.split("-")[0] for name in names} == set(PAGES)
    assert set(window.opened) == {Place(page) for page in PAGES}
    assert theme.current() is theme.DARK, "the last ones are dark"
    await async_tools.cancel_tasks()


@pytest.mark.asyncio
async def test_a_picture_is_taken_once_two_are_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(screenshots, "PAGES", {"files": PAGES["files"]})
    window = Window(unrest=12)
    assert await screenshots.take(window, tmp_path) == 0
    for path in tmp_path.iterdir():
        assert QPixmap(str(path)).toImage().pixelColor(1, 1).red() == 0, path.name


@pytest.mark.asyncio
async def test_a_page_that_never_rests_is_taken_all_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(screenshots, "PAGES", {"files": PAGES["files"]})
    assert await screenshots.take(Window(unrest=10_000), tmp_path) == 0
    assert len(list(tmp_path.iterdir())) == 4


@pytest.mark.asyncio
async def test_texts_that_are_cut_off_are_named_with_their_picture(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(screenshots, "PAGES", {"files": PAGES["files"]})
    monkeypatch.setattr(screenshots, "clipped", lambda window: ["QLabel “x” is cut off at 1 x 1 px"])
    assert await screenshots.take(Window(), tmp_path) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 4
    assert "files-dark-1600x1000.png: QLabel “x” is cut off at 1 x 1 px" in lines


@pytest.mark.asyncio
@pytest.mark.parametrize("broken", ["folder", "picture"])
async def test_pictures_that_cannot_be_saved_are_a_sentence(tmp_path, monkeypatch, broken):
    monkeypatch.setattr(screenshots, "PAGES", {"files": PAGES["files"]})
    if broken == "folder":
        (tmp_path / "pictures").write_text("a file in its place")
    else:
        (tmp_path / "pictures" / "files-light-1280x800.png").mkdir(parents=True)
    with pytest.raises(UnwritableFile, match="cannot be"):
        await screenshots.take(Window(), tmp_path / "pictures")
