"""The Lint tab: findings worst first, the change that a fix makes, and the fixed tariff to copy and to save."""

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from generators.linting_cases import el, tariff
from generators.shown_tariffs import HOME, open_data, tariff_subject
from ocpi_console.ui import async_tools, theme
from ocpi_console.ui.inspectors.summary_tab import SummaryTab
from ocpi_console.ui.inspectors.tariff.lint_tab import LintTab
from ocpi_console.ui.states import State
from wwcp_ocpi.document import read
from wwcp_ocpi.pricing.linting import lint


@pytest.fixture
def said():
    return []


@pytest.fixture
def shown_tabs():
    return []


@pytest.fixture
def running(make_desk, said, shown_tabs):
    return make_desk(
        start=async_tools.start,
        say=lambda sentence, state: said.append((sentence, state)),
        show_tab=shown_tabs.append,
    )


@pytest_asyncio.fixture
async def tab(qtbot, running):
    made = LintTab(running)
    qtbot.addWidget(made)
    made.resize(520, 700)
    made.show()
    QGuiApplication.clipboard().setText("before")
    yield made
    await async_tools.cancel_tasks()


async def linted(tab, eventually, value=HOME, **others):
    tab.show_subject(tariff_subject(value, **others))
    await eventually(lambda: tab.lint is not None)
    if tab.lint is not None and tab.lint.fixable:
        await eventually(lambda: tab.panel.told.text() != "")


@pytest.mark.asyncio
async def test_findings_stand_worst_first_with_the_fix_of_the_first(tab, eventually):
    await linted(tab, eventually)
    model = tab.list.model()
    assert [model.finding(row).rule for row in range(model.rowCount())] == [
        "tariff.end-inclusive",
        "tariff.step-above-one",
        "tariff.all-weekdays",
    ]
    assert tab.summed.text() == "1 warning, 2 notes"
    assert tab.list.current().rule == "tariff.end-inclusive"
    assert tab.panel.told.text() == tab.list.current().fix.title
    shown = [(line.kind, line.text.strip()) for line in tab.panel.view._lines if line.kind in ("gone", "new")]
    assert shown == [("gone", '"end_time": "21:59",'), ("new", '"end_time": "22:00",')]
    assert tab.panel.view.accessibleDescription() == "1 lines go, 1 come"


@pytest.mark.asyncio
async def test_a_finding_without_a_fix_says_so_and_offers_nothing(tab, qtbot, eventually):
    await linted(tab, eventually)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    await eventually(lambda: "no mechanical fix" in tab.panel.told.text())
    assert tab.list.current().rule == "tariff.step-above-one"
    assert not tab.panel.copy_button.isEnabled()
    assert not tab.panel.save_button.isEnabled()
    tab.panel.copy()
    tab.panel.save()
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.asyncio
async def test_the_fixed_tariff_is_copied_whole_and_the_record_stays(tab, said, eventually):
    await linted(tab, eventually)
    tab.panel.copy()
    fixed = read(QGuiApplication.clipboard().text().encode()).value
    assert fixed["elements"][1]["restrictions"]["end_time"] == "22:00"
    assert fixed["elements"][0] == tab.lint.tariff.value["elements"][0]
    assert tab.lint.tariff.value["elements"][1]["restrictions"]["end_time"] == "21:59"
    assert said == [("Copied NL-HOME-2 with the fix", State.DONE)]


@pytest.mark.asyncio
async def test_all_fixes_leave_a_tariff_in_which_nothing_more_is_to_fix(tab, eventually):
    await linted(tab, eventually)
    tab.panel.all.click()
    await eventually(lambda: tab.panel.fixed is not None and tab.panel.told.text().count(".") > 1)
    assert [finding.due for finding in lint(tab.panel.fixed, "2.2.1") if finding.due is not None] == []
    assert tab.panel.all.count_text() == "2"


@pytest.mark.asyncio
async def test_the_fixed_tariff_is_saved_to_the_named_file(tab, said, eventually, tmp_path):
    await linted(tab, eventually)
    path = tmp_path / "fixed.json"
    tab.panel.save_to(tab.panel.fixed, str(path))
    await eventually(lambda: said)
    assert read(path.read_bytes()).value == tab.panel.fixed
    assert said[0][1] is State.DONE
    assert str(path) in said[0][0]
    assert [held.name for held in tmp_path.iterdir()] == ["fixed.json"]


@pytest.mark.asyncio
async def test_a_file_that_cannot_be_written_is_told_of(tab, said, eventually, tmp_path):
    await linted(tab, eventually)
    tab.panel.save_to(tab.panel.fixed, str(tmp_path))
    await eventually(lambda: said)
    assert said == [(f"{tmp_path} is a folder; name a file in it.", State.FAILED)]


@pytest.mark.asyncio
async def test_saving_asks_for_a_file_by_the_tariffs_id_and_leaves_no_dialog(tab, eventually, qapp):
    await linted(tab, eventually)
    before = set(qapp.topLevelWidgets())
    tab.panel.save()
    (dialog,) = [widget for widget in qapp.topLevelWidgets() if widget not in before and widget.isVisible()]
    assert "NL-HOME-2.json" in dialog.windowTitle()
    dialog.reject()
    await eventually(lambda: not any(widget.isVisible() for widget in set(qapp.topLevelWidgets()) - before))


@pytest.mark.asyncio
async def test_enter_button_and_double_click_lead_to_the_place_while_arrows_only_walk(tab, qtbot, running, eventually):
    await linted(tab, eventually)
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    assert running.shown_pointers == []
    qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    tab.place_button.click()
    tab.list.doubleClicked.emit(tab.list.currentIndex())
    assert running.shown_pointers == ["/elements/1/restrictions/end_time"] * 3


@pytest.mark.asyncio
async def test_a_finding_is_copied_as_one_line_and_read_out_with_its_weight(tab, qtbot, eventually):
    await linted(tab, eventually)
    qtbot.keyClick(tab.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    found = tab.list.current()
    assert QGuiApplication.clipboard().text().split("\t") == ["warning", found.rule, found.pointer, found.message]
    spoken = tab.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Warning" in spoken
    assert "Fix" in spoken


@pytest.mark.asyncio
async def test_a_tariff_in_order_says_so(tab, eventually):
    await linted(tab, eventually, tariff(el()))
    assert tab.currentWidget().accessibleName() == "Nothing is odd"
    await linted(tab, eventually)
    await eventually(lambda: tab.currentWidget() is tab.body)


@pytest.mark.asyncio
@pytest.mark.parametrize("object_", ["CDR", "Location", ""])
async def test_what_is_no_tariff_is_not_linted(tab, object_):
    tab.show_subject(tariff_subject(HOME, object=object_))
    assert tab.currentWidget().accessibleName() == "Not a tariff"


@pytest.mark.asyncio
@pytest.mark.parametrize("version", ["2.1.1", "2.2.1", "2.3.0"])
async def test_every_version_is_linted(tab, eventually, version):
    await linted(tab, eventually, version=version)
    assert tab.lint.tariff.version == version
    assert "tariff.all-weekdays" in {finding.rule for finding in tab.lint.findings}


@pytest.mark.asyncio
async def test_a_tariff_of_wwcp_is_linted_in_the_form_of_ocpi(tab, running, eventually):
    from wwcp_ocpi.translation import translate

    value = translate(read(tariff_subject(HOME).raw).value, "Tariff", "ocpi-2.2.1", "wwcp", carry=False)
    await linted(tab, eventually, value.value, version="wwcp", object="ChargingTariff")
    assert tab.lint.tariff.translated
    assert tab.form.isVisible()
    assert tab.place_button.isHidden(), "the places are those of the translation"
    tab.list.show_place()
    assert running.shown_pointers == []


@pytest.mark.asyncio
async def test_the_newest_record_counts(tab, eventually):
    tab.show_subject(tariff_subject(HOME))
    await linted(tab, eventually, {**HOME, "id": "LATER"})
    assert tab.lint.tariff.name == "LATER"


@pytest.mark.asyncio
async def test_it_follows_the_theme(tab, eventually, look):
    await linted(tab, eventually)
    look.choose(theme.Scheme.DARK)
    grounds = {selection.format.background().color().name() for selection in tab.panel.view.extraSelections()}
    assert grounds == {theme.color("err_tint").name(), theme.color("ok_tint").name()}
    assert not tab.grab().isNull()


@pytest.mark.asyncio
async def test_open_data_is_linted_without_a_word_too_many(tab, eventually):
    values = open_data("heemstede")
    if values is None:
        pytest.skip("the open data is not here")
    for value in values:
        await linted(tab, eventually, value)
        assert (tab.currentWidget() is tab.body) == bool(tab.lint.findings)


@pytest.mark.asyncio
async def test_the_summary_tells_of_the_lint_and_leads_to_it(qtbot, running, shown_tabs, eventually):
    made = SummaryTab(running)
    qtbot.addWidget(made)
    made.show_subject(tariff_subject(HOME))
    await eventually(lambda: made._banner is not None)
    assert made._banner.sentence() == "The lint finds 1 warning, 2 notes"
    next(button for button in made.findChildren(QPushButton) if button.text() == "Show the lint").click()
    assert shown_tabs == ["lint"]
    made.show_subject(tariff_subject(tariff(el())))
    await async_tools.in_thread(lambda: None)
    assert made._banner is None
