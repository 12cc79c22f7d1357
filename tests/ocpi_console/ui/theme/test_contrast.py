"""The figures of the design, recomputed from the hex values (WCAG 2.1, relative luminance)."""

import pytest

from ocpi_console.ui.theme import DARK, LIGHT
from ocpi_console.ui.theme.tokens import mixed

TONES = ("ok", "warn", "err", "info", "neutral")
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
STATED = [
    (LIGHT, "text", "surface", 16.9),
    (LIGHT, "text", "sel", 13.8),
    (DARK, "text", "surface", 14.0),
    (DARK, "text", "sel", 10.2),
    (LIGHT, "text2", "surface", 8.4),
    (DARK, "text2", "surface", 9.0),
    (LIGHT, "text3", "surface", 5.9),
    (DARK, "text3", "surface", 6.7),
    (LIGHT, "on_accent", "accent", 6.1),
    (LIGHT, "on_accent", "accent_hover", 7.5),
    (DARK, "on_accent", "accent", 4.6),
    (DARK, "on_accent", "accent_hover", 5.5),
    (LIGHT, "accent_text", "surface", 7.1),
    (DARK, "accent_text", "surface", 8.4),
    (LIGHT, "focus", "surface", 6.1),
    (DARK, "focus", "surface", 6.6),
    (LIGHT, "ok", "ok_tint", 5.2),
    (DARK, "ok", "ok_tint", 7.0),
    (LIGHT, "warn", "warn_tint", 5.7),
    (DARK, "warn", "warn_tint", 7.6),
    (LIGHT, "err", "err_tint", 5.6),
    (DARK, "err", "err_tint", 6.7),
    (LIGHT, "info", "info_tint", 5.5),
    (DARK, "info", "info_tint", 7.2),
    (LIGHT, "neutral", "neutral_tint", 7.2),
    (DARK, "neutral", "neutral_tint", 7.1),
]


def luminance(color):
    channels = [value / 255 for value in bytes.fromhex(color[1:])]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(theme, one, other):
    darker, lighter = sorted((luminance(theme.colors[one]), luminance(theme.colors[other])))
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_21():
    assert (luminance("#FFFFFF") + 0.05) / (luminance("#000000") + 0.05) == pytest.approx(21)


@pytest.mark.parametrize(("theme", "one", "other", "figure"), STATED)
def test_stated_figures_hold(theme, one, other, figure):
    assert contrast(theme, one, other) == pytest.approx(figure, abs=0.06)


@THEMES
@pytest.mark.parametrize("text", ["text", "text2", "text3"])
@pytest.mark.parametrize("ground", ["canvas", "surface", "raised", "sunken", "hover", "sel", "sel_off"])
def test_text_is_readable_on_every_ground(theme, text, ground):
    assert contrast(theme, text, ground) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", TONES)
def test_semantic_colours_are_readable_as_text(theme, tone):
    for ground in (f"{tone}_tint", f"{tone}_banner", "surface", "raised", "sel"):
        assert contrast(theme, tone, ground) >= 4.5, ground


@THEMES
@pytest.mark.parametrize("tone", TONES)
def test_text_is_readable_on_banners(theme, tone):
    assert contrast(theme, "text", f"{tone}_banner") >= 4.5
    assert contrast(theme, "text2", f"{tone}_banner") >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["canvas", "surface", "raised"])
def test_outlines_and_focus_are_seen(theme, ground):
    assert contrast(theme, "edge", ground) >= 3.0
    assert contrast(theme, "focus", ground) >= 3.0
    assert contrast(theme, "accent_text", ground) >= 4.5


@THEMES
def test_chart_marks_and_json_are_seen(theme):
    for number in range(1, 6):
        assert contrast(theme, f"chart{number}", "surface") >= 3.0
    for token in ("json_key", "json_string", "json_number", "json_keyword"):
        assert contrast(theme, token, "surface") >= 4.5
        for tone in TONES:
            assert contrast(theme, token, f"{tone}_tint") >= 4.5


def test_mixing_goes_from_under_to_over():
    assert mixed("#FFFFFF", "#000000", 0.0) == "#000000"
    assert mixed("#FFFFFF", "#000000", 1.0) == "#FFFFFF"
    assert mixed("#FF8000", "#000000", 0.5) == "#804000"
