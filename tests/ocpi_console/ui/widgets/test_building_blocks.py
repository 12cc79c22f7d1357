import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ocpi_console.ui import theme
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import (
    Banner,
    Chip,
    ElidedLabel,
    EmptyPage,
    Fact,
    FactGroup,
    FactList,
    PageHeader,
    button,
    icon_button,
    label,
)
from ocpi_console.ui.widgets.progress import ThinProgress
from ocpi_console.ui.widgets.sheet_panel import SheetPanel


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def test_texts_of_partners_are_never_html(qtbot):
    made = label("<b>bold</b>")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    assert ElidedLabel("<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_an_elided_label_shrinks_and_keeps_its_text(qtbot):
    made = ElidedLabel("DE*ABC*E0014*2-with-a-very-long-id", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(made)
    made.resize(100, 20)
    assert "…" in made.elided()
    assert made.text() == "DE*ABC*E0014*2-with-a-very-long-id"
    assert made.minimumSizeHint().width() < 30


def test_a_button_runs_and_is_named(qtbot):
    pressed = []
    made = button("&Import…", lambda: pressed.append(1), "primary")
    qtbot.addWidget(made)
    made.click()
    assert pressed == [1]
    assert made.accessibleName() == "Import"
    assert made.property("kind") == "primary"


def test_an_icon_button_has_name_and_key(qtbot):
    made = icon_button("copy", "Copy", shortcut=QKeySequence("Ctrl+Shift+C"))
    qtbot.addWidget(made)
    assert made.accessibleName() == "Copy"
    assert made.toolTip() == "Copy (Ctrl+Shift+C)"
    assert made.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_focus_ring_does_not_move_a_button(window):
    made = button("Export", lambda: None)
    made.setParent(window)
    made.show()
    before = made.sizeHint()
    made.setFocus()
    assert made.sizeHint() == before


def test_a_chip_shows_count_and_tick(qtbot):
    chip = Chip("Has problems", 41208)
    qtbot.addWidget(chip)
    assert chip.count_text() == "41\u202f208"
    assert chip.accessibleName() == "Has problems, 41\u202f208"
    width = chip.sizeHint().width()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert chip.sizeHint().width() > width
    chip.set_count(None)
    assert chip.accessibleName() == "Has problems"


def test_a_chip_without_count_is_as_wide_as_its_text(qtbot):
    chip = Chip("Valid")
    qtbot.addWidget(chip)
    assert 20 < chip.sizeHint().width() < 90


def test_a_banner_is_as_high_as_its_text(window):
    banner = Banner(State.WARNING, "Billed 2.20 € more than the tariff gives", "Likely cause: the clock change.")
    column = QVBoxLayout(window)
    column.addWidget(banner)
    column.addStretch()
    QApplication.sendPostedEvents()
    column.activate()
    assert banner.height() < 70
    assert banner.accessibleName() == "Warning: Billed 2.20 € more than the tariff gives"
    assert banner.sentence() == "Billed 2.20 € more than the tariff gives"


def test_an_empty_page_shows_all_its_text(window):
    text = "A dispute collects one or more CDRs, the tariff that was valid then, and what the partner answered. " * 3
    page = EmptyPage("cdrs", "No CDRs yet", text, (button("Import…", lambda: None, "primary"),))
    QVBoxLayout(window).addWidget(page)
    window.layout().activate()
    page.layout().activate()
    shown = next(child for child in page.findChildren(QLabel) if child.text() == text)
    assert shown.width() == 440
    assert shown.height() >= shown.heightForWidth(440) > 40


def test_a_fact_list_shows_links_states_and_nothing(qtbot):
    followed = []
    group = FactGroup(
        "Where",
        (
            Fact("Location", "Berlin", follow=lambda: followed.append("Berlin")),
            Fact("EVSE", "DE*ABC*E0014*2", id=True),
            Fact("Signature", "valid", State.VALID),
            Fact("End", ""),
        ),
    )
    facts = FactList((group, FactGroup("Empty", ())))
    qtbot.addWidget(facts)
    link = facts.findChild(QPushButton)
    link.click()
    assert followed == ["Berlin"]
    assert link.accessibleName() == "Location: Berlin"
    texts = [child.text() for child in facts.findChildren(QLabel)]
    assert "–" in texts
    assert "Empty" not in texts
    facts.show_groups(())
    assert not [child for child in facts.findChildren(QLabel) if not child.isHidden() and child.parent().isVisible()]


def test_a_page_header_is_56_high(qtbot):
    header = PageHeader("CDRs", QLineEdit())
    qtbot.addWidget(header)
    assert header.height() == 56
    assert header.title.text() == "CDRs"


@pytest.mark.parametrize(
    ("done", "total", "percent"), [(0, 10, 0), (5, 10, 50), (11, 10, 100), (5, 0, 0), (1, None, 0)]
)
def test_progress_stays_in_bounds(qtbot, done, total, percent):
    bar = ThinProgress()
    qtbot.addWidget(bar)
    bar.show_progress(done, total)
    assert bar.percent == percent
    bar.grab()


class TestSheetPanel:
    @pytest.fixture
    def panel(self, window):
        made = SheetPanel(window, "Whose records are these?", 400)
        self.field, self.run = QLineEdit(), []
        made.fill(self.field, button("Cancel", made.leave), button("Import", lambda: self.run.append(1), "primary"))
        return made

    def test_escape_leaves_and_gives_the_focus_back(self, panel, window, qtbot):
        field = QLineEdit(window)
        field.show()
        field.setFocus()
        panel.open(self.field)
        assert panel.isVisible()
        with qtbot.waitSignal(panel.left):
            qtbot.keyClick(panel, Qt.Key.Key_Escape)
        assert not panel.isVisible()
        assert window.focusWidget() is field

    def test_enter_takes_the_primary_button(self, panel, qtbot):
        panel.open()
        qtbot.keyClick(panel, Qt.Key.Key_Return)
        assert self.run == [1]

    def test_tab_stays_inside(self, panel, window, qtbot):
        outside = QPushButton("outside", window)
        outside.show()
        panel.open(self.field)
        visited = set()
        for _ in range(6):
            panel.focusNextPrevChild(True)
            visited.add(window.focusWidget())
        assert outside not in visited
        assert len(visited) == 3

    def test_it_stays_inside_a_small_window(self, panel, window):
        window.resize(300, 200)
        panel.open()
        assert window.rect().contains(panel.geometry())


def test_label_tones_follow_the_theme(look, window):
    made = label("caption", Role.CAPTION, "3")
    made.setParent(window)
    made.show()
    made.ensurePolished()
    assert made.palette().windowText().color().name().upper() == theme.LIGHT.text3
    look.choose(theme.Scheme.DARK)
    assert made.palette().windowText().color().name().upper() == theme.DARK.text3
