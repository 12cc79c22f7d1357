"""The inspector as people use it: tabs by mouse and key, problems that lead to their place."""

import asyncio

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListView

from ocpi_console.ui import async_tools
from ocpi_console.ui.inspectors.aligned_model import AlignedModel
from ocpi_console.ui.inspectors.inspector import Inspector
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tabs import TABS
from ocpi_console.ui.states import State
from wwcp_ocpi.document import read, same


@pytest_asyncio.fixture
async def inspector(qtbot):
    jumps, filters, said, kept = [], [], [], [True]
    desk = Desk(
        start=async_tools.create_task,
        jump=jumps.append,
        zone=lambda: None,
        filter_for=lambda subject, pointer: f"at:{pointer}",
        apply_filter=filters.append,
        show_pointer=lambda pointer: None,
        say=lambda sentence, state: said.append(sentence),
        carries=lambda: kept[-1],
        keep_carry=kept.append,
    )
    made = Inspector(desk)
    made.jumps, made.filters, made.said, made.kept = jumps, filters, said, kept
    qtbot.addWidget(made)
    made.resize(520, 700)
    made.show()
    yield made
    await async_tools.cancel_tasks()


@pytest.mark.asyncio
async def test_nothing_selected_then_a_record_then_another_in_the_same_tab(inspector, cdr, broken_cdr):
    assert inspector.subject() is None
    inspector.show_subject(cdr)
    assert inspector.title.text() == "CDR-261025-00417"
    inspector.show_tab("raw")
    inspector.show_subject(broken_cdr)
    assert inspector.tabs.current() == "raw"
    assert "GUESSED" in inspector.tab("raw").view.toPlainText()
    assert inspector.tabs.bar.tabText(3) == f"Problems  {len(broken_cdr.problems)}"


@pytest.mark.asyncio
async def test_a_problem_leads_to_its_node_in_the_tree(inspector, broken_cdr, qtbot):
    inspector.show_subject(broken_cdr)
    inspector.show_tab("problems")
    problems = inspector.tab("problems")
    at = next(n for n, found in enumerate(problems.list.model().problems) if found.pointer == "/total_energy")
    problems.list.setCurrentIndex(problems.list.model().index(at, 0))
    qtbot.keyClick(problems.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "/total_energy" in QGuiApplication.clipboard().text()
    qtbot.keyClick(problems.list, Qt.Key.Key_Return)
    assert inspector.tabs.current() == "tree"
    tree = inspector.tab("tree")
    assert tree.pointer() == "/total_energy"
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "much"
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "/total_energy"
    filters = [action for action in tree.menu().actions() if action.text() == "Filter by at:/total_energy"]
    filters[0].trigger()
    assert inspector.filters == ["at:/total_energy"]


@pytest.mark.asyncio
async def test_sentences_of_problems_are_wrapped_not_cut(inspector, broken_cdr):
    inspector.show_subject(broken_cdr)
    inspector.show_tab("problems")
    view = inspector.tab("problems").list
    assert isinstance(view, QListView)
    wide = view.sizeHintForRow(0)
    view.setFixedWidth(160)
    assert view.itemDelegate().sizeHint(None, view.model().index(0, 0)).height() > wide


@pytest.mark.asyncio
async def test_translate_shows_both_sides_the_notes_and_the_proof(inspector, cdr, eventually):
    inspector.show_subject(cdr)
    inspector.show_tab("translate")
    tab = inspector.tab("translate")
    await eventually(lambda: tab.comparison is not None)
    assert tab.proof.text() == "Translating back gives the same record"
    assert tab.captions[1].text().startswith("WWCP  ChargeDetailRecord")
    counts = {kind: chip.count_text() for kind, chip in tab.notes.chips.items()}
    assert counts["carried"] != "0"
    tab.copy_result()
    assert same(read(QGuiApplication.clipboard().text().encode()).value, tab.comparison.translation.value)
    assert inspector.said == ["Copied the ChargeDetailRecord"]

    tab.carry.click()
    await eventually(lambda: not tab.comparison.proof.holds)
    assert tab.proof.text().startswith("Translating back changes ")
    assert tab.notes.chips["lost"].count_text() != "0"
    assert inspector.kept[-1] is False


@pytest.mark.asyncio
async def test_the_carry_switch_is_as_it_was_left_wherever_that_was(inspector, cdr, broken_cdr, eventually):
    inspector.kept.append(False)
    inspector.show_subject(cdr)
    inspector.show_tab("translate")
    tab = inspector.tab("translate")
    assert not tab.carry.isChecked()
    inspector.kept.append(True)
    inspector.show_subject(broken_cdr)
    assert tab.carry.isChecked()
    await eventually(lambda: tab.comparison is not None)


@pytest.mark.asyncio
async def test_choosing_a_note_outlines_its_lines_and_a_line_its_note(inspector, cdr, eventually):
    inspector.show_subject(cdr)
    inspector.show_tab("translate")
    tab = inspector.tab("translate")
    await eventually(lambda: tab.comparison is not None)
    model = tab.lines.model()
    assert isinstance(model, AlignedModel)
    number = next(n for n, note in enumerate(tab.comparison.notes) if note.from_ == "/cdr_token/contract_id")
    tab.notes.select(number)
    outlined = [row for row in range(model.rowCount()) if model.is_chosen(row, 0)]
    assert [model.line(row, 0).pointer for row in outlined] == ["/cdr_token/contract_id"]
    other = next(row for row in range(model.rowCount()) if model.notes(row, 0) and row not in outlined)
    tab.lines.setCurrentIndex(model.index(other, 0))
    assert model.chosen == model.notes(other, 0)[0]


@pytest.mark.asyncio
async def test_what_is_not_recognised_has_no_translation_but_all_else(inspector, make_subject):
    inspector.show_subject(make_subject({"hello": "world"}, version=None, module="", object=""))
    present = [key for key in ("summary", "tree", "raw", "problems", "translate") if key not in inspector.tabs._absent]
    assert present == ["summary", "tree", "raw", "problems"]
    assert inspector.title.text() == "Not recognised"
    assert inspector.pill._state is State.UNREADABLE


@pytest.mark.asyncio
async def test_tabs_that_do_not_fit_go_into_a_menu_and_the_current_one_stays(inspector, cdr):
    inspector.show_subject(cdr)
    inspector.tabs.choose("translate")
    inspector.tabs.setFixedWidth(260)
    await asyncio.sleep(0)
    visible = [key for number, key in enumerate(inspector.tabs._keys) if inspector.tabs.bar.isTabVisible(number)]
    assert "translate" in visible
    assert visible[0] == "summary"
    hidden = [action.text() for action in inspector.tabs.menu().actions()]
    assert hidden
    assert len(visible) + len(hidden) == sum(entry.fits(inspector.subject()) for entry in TABS)


@pytest.mark.asyncio
async def test_links_jump_and_copies_are_exact(inspector, cdr):
    inspector.show_subject(cdr)
    from PySide6.QtWidgets import QPushButton

    links = {button.text(): button for button in inspector.tab("summary").findChildren(QPushButton)}
    links["NL-HOME-2"].click()
    assert [(jump.module, jump.object_id) for jump in inspector.jumps] == [("tariffs", "NL-HOME-2")]
    inspector.copy_as("JSON as received")
    assert QGuiApplication.clipboard().text().encode() == cdr.raw
    inspector.copy_as("Id")
    assert QGuiApplication.clipboard().text() == "CDR-261025-00417"


@pytest.mark.asyncio
async def test_the_id_is_whole_before_the_pill_has_its_word(inspector, cdr):
    inspector.show_subject(cdr)
    await asyncio.sleep(0)
    assert inspector.pill.width() == inspector.pill.full_width()
    inspector.resize(380, 700)
    await asyncio.sleep(0)
    assert inspector.title.elided() == inspector.title.text()
    assert inspector.pill.width() < inspector.pill.full_width()
    assert inspector.pill.toolTip() == "No problems"


@pytest.mark.asyncio
async def test_problems_wrap_anew_when_the_inspector_gets_wider(inspector, broken_cdr):
    inspector.resize(330, 700)
    inspector.show_subject(broken_cdr)
    inspector.show_tab("problems")
    listed = inspector.tab("problems").list

    def gaps():
        rects = [listed.visualRect(listed.model().index(row, 0)) for row in range(listed.model().rowCount())]
        hints = [listed.sizeHintForIndex(listed.model().index(row, 0)).height() for row in range(len(rects))]
        return [rect.height() - hint for rect, hint in zip(rects, hints, strict=True)]

    for width in (330, 900, 420):
        inspector.resize(width, 700)
        await asyncio.sleep(0.1)
        assert set(gaps()) == {0}


@pytest.mark.asyncio
async def test_the_switches_of_a_translation_never_overlap(inspector, cdr, look):
    look.set_zoom(2.0)
    inspector.resize(640, 480)
    inspector.show_subject(cdr)
    inspector.show_tab("translate")
    await asyncio.sleep(0.05)
    tab = inspector.tab("translate")
    boxes = [widget.geometry() for widget in (tab.source, tab.target, tab.copy_button, tab.carry, tab.proof)]
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])


@pytest.mark.asyncio
async def test_translate_says_where_nothing_corresponds(inspector, make_subject, eventually):
    chosen = {"profile_type": "GREEN", "energy_need": 12}
    inspector.show_subject(make_subject(chosen, module="sessions", object="ChargingPreferences"))
    inspector.show_tab("translate")
    tab = inspector.tab("translate")
    await eventually(lambda: tab.comparison is not None)
    assert tab.captions[1].text() == "WWCP  has nothing like ChargingPreferences: it travels whole"
    assert tab.proof.text() == "Translating back gives the same record"
    tab.carry.click()
    await eventually(lambda: not tab.comparison.proof.holds)
    assert tab.captions[1].text() == "WWCP  has nothing like ChargingPreferences: nothing of it is left"


@pytest.mark.asyncio
@pytest.mark.parametrize("target", ["ocpi-2.1.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"])
async def test_translate_offers_every_format(inspector, cdr, eventually, target):
    inspector.show_subject(cdr)
    inspector.show_tab("translate")
    tab = inspector.tab("translate")
    tab.target.setCurrentIndex(tab.target.findData(target))
    tab.target.activated.emit(tab.target.currentIndex())
    await eventually(lambda: tab.comparison is not None and tab.comparison.target == target)
    assert tab.proof.text() == "Translating back gives the same record"
