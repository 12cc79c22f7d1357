"""The choice of a second tariff: typed, walked and taken by keys; nothing is chosen by itself."""

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ocpi_console.store import StoreError
from ocpi_console.ui import async_tools
from ocpi_console.ui.inspectors.tariff.tariff_choice import NONE, TariffChoice
from ocpi_console.ui.inspectors.tariff.tariff_shelf import NoTariffs, OfferedTariff
from ocpi_console.ui.states import State

OFFERED = [
    OfferedTariff(1, "A-1", "NL*TNM · EUR"),
    OfferedTariff(2, "A-2", "NL*TNM · EUR"),
    OfferedTariff(3, "A-2", "x"),
]


class Shelf(NoTariffs):
    """Finds by the beginning of an id."""

    def __init__(self):
        self.asked = []

    def search(self, text):
        self.asked.append(text)
        if text == "broken":
            raise StoreError("The store cannot be read.")
        return [offered for offered in OFFERED if offered.id.startswith(text)]


@pytest.fixture
def said():
    return []


@pytest_asyncio.fixture
async def choice(qtbot, make_desk, said):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    shelf = Shelf()
    made = TariffChoice(make_desk(start=async_tools.start, tariffs=shelf, say=lambda *told: said.append(told)))
    made.shelf = shelf
    made.rows = []
    made.chosen.connect(made.rows.append)
    QVBoxLayout(window).addWidget(made)
    window.show()
    window.activateWindow()
    made.line.setFocus()
    yield made
    await async_tools.cancel_tasks()


@pytest.mark.asyncio
async def test_typed_words_are_looked_for_once_and_offered(choice, qtbot, eventually):
    qtbot.keyClicks(choice.line, "A-2")
    await eventually(lambda: choice.panel() is not None)
    assert choice.shelf.asked == ["A-2"]
    assert [choice.panel().list.item(row).text() for row in range(2)] == ["A-2", "A-2"]
    assert choice.rows == []


@pytest.mark.asyncio
async def test_of_two_with_the_same_id_the_one_that_is_walked_to_is_taken(choice, qtbot, eventually):
    qtbot.keyClicks(choice.line, "A-2")
    await eventually(lambda: choice.panel() is not None)
    qtbot.keyClick(choice.line, Qt.Key.Key_Down)
    qtbot.keyClick(choice.line, Qt.Key.Key_Down)
    qtbot.keyClick(choice.line, Qt.Key.Key_Return)
    assert choice.rows == [3]
    assert choice.line.text() == "A-2"
    assert choice.panel() is None
    assert choice.clear.isVisible()


@pytest.mark.asyncio
async def test_down_in_an_empty_line_offers_any(choice, qtbot, eventually):
    qtbot.keyClick(choice.line, Qt.Key.Key_Down)
    await eventually(lambda: choice.panel() is not None)
    assert len(choice.offered) == 3
    choice.panel().list.setCurrentRow(0)
    choice.panel().list.itemClicked.emit(choice.panel().list.item(0))
    assert choice.rows == [1]


@pytest.mark.asyncio
async def test_escape_leaves_the_suggestions_and_only_then_the_line(choice, qtbot, eventually):
    qtbot.keyClick(choice.line, Qt.Key.Key_Down)
    await eventually(lambda: choice.panel() is not None)
    qtbot.keyClick(choice.line, Qt.Key.Key_Escape)
    assert choice.panel() is None
    assert not choice.line.suggesting, "the next Escape is for the inspector"


@pytest.mark.asyncio
async def test_none_is_chosen_again_by_the_button_and_by_an_empty_line(choice, qtbot):
    choice.choose(OFFERED[0])
    choice.clear.click()
    choice.choose(OFFERED[1])
    choice.line.selectAll()
    qtbot.keyClick(choice.line, Qt.Key.Key_Delete)
    assert choice.rows == [1, None, 2, None]
    assert choice.clear.isHidden()
    choice.choose_none()
    assert choice.rows == [1, None, 2, None], "there was none"


@pytest.mark.asyncio
async def test_that_there_is_none_is_said_and_cannot_be_taken(choice, qtbot, eventually):
    qtbot.keyClicks(choice.line, "zzz")
    await eventually(lambda: choice.panel() is not None)
    assert NONE in choice.panel().list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(choice.line, Qt.Key.Key_Return)
    assert choice.rows == []


@pytest.mark.asyncio
async def test_a_store_that_cannot_be_read_is_told_of(choice, said, eventually):
    choice.line.setText("broken")
    choice.search()
    await eventually(lambda: said)
    assert said == [("The store cannot be read.", State.FAILED)]


@pytest.mark.asyncio
async def test_leaving_the_line_hides_the_suggestions(choice, qtbot, eventually):
    qtbot.keyClick(choice.line, Qt.Key.Key_Down)
    await eventually(lambda: choice.panel() is not None)
    choice.line.clearFocus()
    assert choice.panel() is None
