"""Settings in their file."""

import json
import sys

import pytest

from ocpi_console.settings import RECENT_FILES, SETTINGS, THEME, VIEWS, ZOOM, Settings, SettingsError


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_defaults_hold_until_something_is_set(path):
    settings = Settings(path)
    assert (settings.get(THEME), settings.get(ZOOM), settings.warning) == ("system", 100, "")
    assert not path.exists()


def test_what_is_set_is_there_the_next_time(path):
    Settings(path).set(THEME, "dark")
    assert Settings(path).get(THEME) == "dark"


def test_every_default_fits_its_setting():
    assert all(setting.accepts(setting.default) for setting in SETTINGS)
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    assert all(setting.description for setting in SETTINGS if setting.title)


@pytest.mark.parametrize(("setting", "value"), [(THEME, "pink"), (ZOOM, 5), (ZOOM, True), (RECENT_FILES, [1])])
def test_what_does_not_fit_is_refused(path, setting, value):
    with pytest.raises(ValueError, match=setting.key):
        Settings(path).set(setting, value)
    assert not path.exists()


def test_a_wrong_value_in_the_file_is_the_default(path):
    path.write_text('{"theme": 5, "zoom": "big"}')
    settings = Settings(path)
    assert (settings.get(THEME), settings.get(ZOOM)) == ("system", 100)


def test_unknown_keys_are_kept(path):
    path.write_text('{"of_tomorrow": {"a": [1]}, "zoom": 120}')
    settings = Settings(path)
    settings.set(THEME, "light")
    assert json.loads(path.read_text()) == {"of_tomorrow": {"a": [1]}, "zoom": 120, "theme": "light"}


@pytest.mark.parametrize("broken", ["{", "[1]", "", "[" * 100_000, "\x00\x01"])
def test_a_broken_file_is_set_aside_with_a_sentence(path, broken):
    path.write_text(broken)
    settings = Settings(path)
    kept = list(path.parent.glob("settings.broken-*.json"))
    assert [found.read_text() for found in kept] == [broken]
    assert str(kept[0]) in settings.warning
    settings.set(ZOOM, 110)
    assert Settings(path).get(ZOOM) == 110


def test_values_given_out_are_copies(path):
    settings = Settings(path)
    settings.set(RECENT_FILES, ["a"])
    settings.get(RECENT_FILES).append("b")
    settings.get(VIEWS)["x"] = 1
    assert (settings.get(RECENT_FILES), settings.get(VIEWS)) == (["a"], {})


def test_recent_files_are_few_and_the_newest_comes_first(path, tmp_path):
    settings = Settings(path)
    for number in range(20):
        settings.remember_file(tmp_path / f"{number}.json")
    settings.remember_file(tmp_path / "15.json")
    found = settings.get(RECENT_FILES)
    assert found[:2] == [str(tmp_path / "15.json"), str(tmp_path / "19.json")]
    assert len(found) == 12
    settings.forget_file(tmp_path / "15.json")
    assert str(tmp_path / "15.json") not in settings.get(RECENT_FILES)


def test_views_keep_their_layout_apart(path):
    settings = Settings(path)
    settings.set_view("cdrs", {"columns": ["id", "kwh"]})
    settings.set_view("window", {"geometry": "AdnQ"})
    assert Settings(path).view("cdrs") == {"columns": ["id", "kwh"]}
    assert Settings(path).view("nothing") == {}


def test_changes_are_told_once(path):
    settings = Settings(path)
    told = []
    stop = settings.on_change(lambda setting: told.append(setting.key))
    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    stop()
    settings.set(THEME, "light")
    assert told == ["theme"]


def test_what_cannot_be_written_is_a_sentence_and_changes_nothing(path):
    settings = Settings(path / "below" / "settings.json")
    with pytest.raises(SettingsError, match="cannot be written"):
        settings.set(THEME, "dark")
    assert settings.get(THEME) == "system"


def test_a_write_leaves_no_other_files(path):
    settings = Settings(path)
    settings.set(ZOOM, 120)
    settings.set(ZOOM, 130)
    assert [found.name for found in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in the place of a file is told differently there")
def test_a_file_that_cannot_be_read_is_a_sentence(path):
    path.mkdir()
    assert "cannot be read" in Settings(path).warning
