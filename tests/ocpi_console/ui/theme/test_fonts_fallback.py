from PySide6.QtGui import QFontDatabase

from ocpi_console import resources
from ocpi_console.ui.theme import fonts
from ocpi_console.ui.theme.fonts import Role


def test_the_licence_is_shipped_with_the_fonts():
    text = resources.path("fonts/OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Inter Project Authors" in text
    assert "JetBrains Mono Project Authors" in text


def test_three_weights_only_and_nothing_under_11():
    assert {role.value.weight for role in Role} == {400, 500, 600}
    assert min(role.value.size for role in Role) == 11


def test_without_our_fonts_the_systems_serve(qapp, monkeypatch):
    monkeypatch.setattr(fonts, "register", frozenset)
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    assert fonts._family(True).family() == fixed
    fonts.made.cache_clear()
    assert fonts.made(Role.BODY, 1.0).pixelSize() == 13
    fonts.made.cache_clear()


def test_a_missing_font_file_is_no_failure(qapp, monkeypatch):
    def missing(name):
        raise resources.MissingResource(name)

    monkeypatch.setattr(resources, "path", missing)
    assert fonts.register.__wrapped__() == frozenset()
