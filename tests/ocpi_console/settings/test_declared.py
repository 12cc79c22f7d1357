"""What a setting accepts: its type and nothing that only looks like it, and one of its choices where it has some."""

import json

import pytest

from ocpi_console.settings import CARRY, LAST_FOLDER, RECENT_FILES, SETTINGS, THEME, TIME_ZONE, VIEWS, ZOOM


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_the_default_is_accepted_and_can_be_kept_as_json(setting):
    assert setting.accepts(setting.default)
    assert json.loads(json.dumps(setting.default)) == setting.default


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
@pytest.mark.parametrize("value", [None, 1.5, b"x", ("a",), object()], ids=lambda value: type(value).__name__)
def test_no_other_type_is(setting, value):
    assert not setting.accepts(value)


@pytest.mark.parametrize(
    ("setting", "good", "bad"),
    [
        (THEME, ("light", "dark", "system"), ("Light", "", "blue")),
        (TIME_ZONE, ("utc", "local"), ("UTC", "Europe/Berlin")),
        (ZOOM, (50, 100, 300), (49, 301, -100, True)),
        (CARRY, (True, False), (0, 1, "yes")),
        (RECENT_FILES, ([], ["a"]), (["a", 1], [None], "a")),
        (LAST_FOLDER, ("", "/a"), (["/a"],)),
        (VIEWS, ({}, {"cdrs": {"sort": "id"}}), ([],)),
    ],
    ids=lambda value: getattr(value, "key", ""),
)
def test_limits(setting, good, bad):
    assert [value for value in good if not setting.accepts(value)] == []
    assert [value for value in bad if setting.accepts(value)] == []


def test_what_is_shown_among_the_preferences_has_words_and_is_a_sentence():
    shown = [setting for setting in SETTINGS if setting.title]
    assert shown
    assert all(setting.description.endswith(".") for setting in shown)
