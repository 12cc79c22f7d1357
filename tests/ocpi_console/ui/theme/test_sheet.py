"""The style sheet: every colour and length filled in, understood by Qt, wherever the program is installed."""

import re
import shutil
import sys
from types import SimpleNamespace

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QCheckBox

from ocpi_console import resources
from ocpi_console.ui import theme
from ocpi_console.ui.theme.sheet import sheet


@pytest.fixture
def complaints():
    """What Qt says meanwhile."""
    said = []
    before = qInstallMessageHandler(lambda kind, context, text: said.append(text))
    yield said
    qInstallMessageHandler(before)


def checked(qtbot, rules):
    """The colours of the indicator of a checked box."""
    box = QCheckBox("x")
    qtbot.addWidget(box)
    box.setStyleSheet(rules)
    box.setChecked(True)
    box.resize(60, 30)
    picture = box.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(4, 16) for y in range(9, 21)}


@pytest.mark.parametrize("look_", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("zoom", [0.5, 1, 1.5, 3])
def test_nothing_is_left_to_fill_in(qtbot, complaints, look_, zoom):
    rules = sheet(look_, lambda length: round(length * zoom))
    assert not re.search(r"@\w|\{[\d.]+\}|CHECK_MARK", rules.replace(str(resources.root()), ""))
    assert rules.count("{") == rules.count("}")
    checked(qtbot, rules)
    assert complaints == []


def test_lengths_follow_the_zoom_and_colours_the_theme():
    small, large = (sheet(theme.LIGHT, lambda length, zoom=zoom: round(length * zoom)) for zoom in (1, 2))
    assert "padding: 6px 10px" in small
    assert "padding: 12px 20px" in large
    assert theme.LIGHT.colors["accent"] in small
    assert theme.DARK.colors["accent"] in sheet(theme.DARK, round)


@pytest.mark.parametrize("name", ["plain", "max@corp", "Program Files (x86)", "{4}", "it's", 'a"b', "a;b", "Größe #1"])
def test_the_check_mark_is_found_in_any_folder(qtbot, complaints, monkeypatch, tmp_path, name):
    folder = tmp_path / name
    folder.mkdir()
    shutil.copy(resources.path("controls/check.svg"), folder)
    usual = checked(qtbot, sheet(theme.LIGHT, round))
    module = sys.modules["ocpi_console.ui.theme.sheet"]
    monkeypatch.setattr(module, "resources", SimpleNamespace(path=lambda _: folder / "check.svg"))
    assert checked(qtbot, sheet(theme.LIGHT, round)) == usual
    assert len(usual) > 5, "there is a mark"
    assert complaints == []


@pytest.mark.parametrize("side", range(8, 49))
def test_a_radio_button_stays_round_at_every_size(side):
    rules = sheet(theme.LIGHT, lambda length: max(1, round(length * side / 16)))
    length = r"(\d+)px"
    plain = rf"QRadioButton::indicator {{ width: {length}; height: {length}; border-radius: {length}; }}"
    [(width, height, radius)] = [map(int, found) for found in re.findall(plain, rules)]
    marked = rf"QRadioButton::indicator:checked {{ width: {length}; height: {length}; border: {length} solid"
    [(dot, dot_height, ring)] = [map(int, found) for found in re.findall(marked, rules)]
    assert (width, dot) == (height, dot_height)
    assert dot + 2 * ring == width + 2 == side
    assert side / 2 - 1 < radius <= side / 2
