"""A list page: filter, table, inspector. All modules have the same; what differs is in its PageSpec."""

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.files.agreed_tariffs import Held
from ocpi_console.files.held_records import HeldRecords
from ocpi_console.filters import FilterError, narrowed, parse
from ocpi_console.settings import CARRY
from ocpi_console.store import Sort
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.filtering.chip_row import ChipRow
from ocpi_console.ui.filtering.field import FilterField
from ocpi_console.ui.inspectors.inspector import Inspector
from ocpi_console.ui.inspectors.piece import Jump
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.tariff_shelf import StoredTariffs
from ocpi_console.ui.pages import emptiness
from ocpi_console.ui.pages.copying_rows import RowCopies
from ocpi_console.ui.pages.detail_strip import DetailStrip
from ocpi_console.ui.pages.kept_columns import KeptColumns
from ocpi_console.ui.pages.list_body import ListBody
from ocpi_console.ui.pages.listing import Listed, Listing
from ocpi_console.ui.pages.page_spec import PageSpec
from ocpi_console.ui.pages.remembered_rows import NOTHING, RememberedRows, remember, restore
from ocpi_console.ui.pages.shown_record import ShownRecord
from ocpi_console.ui.shell.page import Console, Place
from ocpi_console.ui.states import State
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.tables.model import RecordTableModel
from ocpi_console.ui.tables.source import RecordSource
from ocpi_console.ui.tables.view import RecordTable
from ocpi_console.ui.widgets import PageHeader, icon_button, line


class RecordPage(QWidget):
    """Reads everything in threads; the list keeps selection and scroll position when it is read anew."""

    listed = Signal()
    subject_shown = Signal()

    def __init__(self, spec: PageSpec, source: RecordSource, console: Console, extra: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.spec, self.source, self.console = spec, source, console
        self.setProperty("bg", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = RecordTableModel(spec.columns, self)
        self.model.zone = console.zone
        self.table = RecordTable(self.model, spec.title)
        self.field = FilterField(source.fields, spec.example)
        self.chips = ChipRow(spec.ready)
        self.inspector = Inspector(self._desk())
        self.body = ListBody(self.table, self.inspector)
        self.details = DetailStrip(self.body, self.inspector)
        self.listing = Listing(source, self.model, spec.many, console.run, self)
        self.listing.sort = spec.sort if spec.sort.key else None
        self._remembered: RememberedRows = NOTHING
        self._wanted: int | None = None
        self._count_turn = 0
        self._stale = True
        self.record = ShownRecord(self.table, source, self.inspector, console)
        self.copies = RowCopies(self.table, source, (spec.one, spec.many), console)
        self._lay_out(extra)
        self._connect()
        self.columns = KeptColumns(spec.page, self.table, self.listing, console.settings)

    # Layout.

    def _lay_out(self, extra: Sequence[QWidget]) -> None:
        self.columns_button = icon_button("columns", "Choose columns", self.choose_columns)
        right = (self.columns_button, *extra)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PageHeader(self.spec.title, self.field, right))
        column.addWidget(self.chips)
        column.addWidget(line())
        column.addWidget(self.details, 1)

    def _connect(self) -> None:
        self.field.applied.connect(self._on_filter)
        self.field.faulty.connect(self.chips.show_mistake)
        self.field.left.connect(self.table.setFocus)
        self.chips.filter_wanted.connect(self.field.set_text)
        self.chips.news_wanted.connect(self.refresh)
        self.listing.listed.connect(self._on_listed)
        self.listing.reading.connect(self._on_reading)
        self.table.current_row.connect(lambda _: self.record.read_soon())
        self.record.shown.connect(self.subject_shown)
        self.table.opened.connect(lambda _: self.open_inspector())
        self.table.sort_wanted.connect(self.sort_by)
        self.table.copy_wanted.connect(lambda: self.copies.copy_rows("text"))
        self.table.horizontalHeader().customContextMenuRequested.connect(lambda _: self.choose_columns())
        self.inspector.widen_wanted.connect(self.body.widen)
        self.inspector.close_wanted.connect(self.close_inspector)
        self.inspector.left.connect(self.table.setFocus)
        self.inspector.back_wanted.connect(lambda: self.console.commands.run("go.back"))
        self.inspector.forward_wanted.connect(lambda: self.console.commands.run("go.forward"))
        window: Any = self.console  # the type of a signal in a protocol has no `connect`
        window.zone_changed.connect(self._on_zone)
        window.store_changed.connect(self._on_store_changed)

    def _desk(self) -> Desk:
        return Desk(
            start=self.console.run,
            jump=self._jump,
            zone=lambda: self.console.zone,
            filter_for=self.source.filter_for,
            apply_filter=self.add_term,
            show_pointer=lambda _: None,
            say=self.console.notify,
            carries=lambda: self.console.settings.get(CARRY),
            keep_carry=lambda on: self.console.settings.set(CARRY, on),
            held=self.held,
            run=self.console.commands.run,
            tariffs=StoredTariffs(lambda: self.console.store),
        )

    def held(self) -> Held:
        """The tariffs and locations that prices rest on."""
        return HeldRecords(self.console.store)

    # What the window asks.

    def show_place(self, place: Place) -> None:
        """Go to a filter, a record, or back to what was shown."""
        self._wanted = place.record
        if place.filter is not None and place.filter != self.field.text():
            self._stale = False
            self.field.set_text(place.filter)
        elif self._stale:
            self.refresh()
        elif place.record is not None:
            self._go_to_record(place.record)
            if self.listing.busy:  # the list that comes would begin at its first row
                self._wanted = place.record
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> Place:
        """The filter and the record that is shown."""
        subject = self.inspector.subject()
        return Place(self.spec.page, self.field.text(), subject.row_id if subject is not None else None)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # The list.

    def refresh(self) -> None:
        """List anew; what is selected and in view stays."""
        self._stale = False
        self._remembered = remember(self.table)
        self.chips.show_news(0)
        wanted = (*self._remembered.wanted, *((self._wanted,) if self._wanted is not None else ()))
        self.listing.read(wanted)

    def sort_by(self, key: str, descending: bool) -> None:
        """Sort in the source by one of its keys."""
        self.listing.sort = Sort(key, descending)
        self.refresh()
        self.columns.save_soon()

    def add_term(self, term: str) -> None:
        """Narrow the filter by one more term."""
        self.field.set_text(narrowed(self.field.text(), term, self.source.fields))

    def _on_filter(self, text: str) -> None:
        with suppress(FilterError):  # the field has told of it, and keeps the last list
            self.listing.tree = parse(text, self.source.fields)
            self.chips.show_filter(text)
            self.refresh()

    def _on_reading(self, on: bool) -> None:
        if on:
            self.field.show_counting()
        elif not self.listing.total:
            self._show_count()

    def _on_listed(self, found: Listed) -> None:
        self._show_count()
        kept = restore(self.table, self._remembered, found.places)
        if found.ids:
            self.body.show_table()
        else:
            self.console.run(self._show_empty(), f"Reading {self.spec.many}")
        if self._wanted is not None:
            self._go_to_record(self._wanted)
        elif found.ids and not kept:
            self.table.go_to(0)
        elif not found.ids:
            self.inspector.show_subject(None)
        self._show_inspector(bool(found.ids) or self._wanted is not None)
        self.console.run(self._show_sums(), f"Counting {self.spec.many}")
        self.listed.emit()

    def _show_count(self) -> None:
        shown = len(self.model.ids)
        noun = self.spec.one if shown == 1 else self.spec.many
        self.field.show_count(shown, self.listing.total if self.listing.tree is not None else None, noun)

    @while_there
    async def _show_empty(self) -> None:
        text = self.field.text()
        if self.listing.total:
            found = await in_thread(emptiness.hindrance, self.source, text)
            page = emptiness.no_match(self.spec, text, found, self.field.set_text)
        else:
            page = self.empty_page()
        if not self.model.ids:
            self.body.show_instead(page)

    def empty_page(self) -> QWidget:
        """What stands here while there are no records at all."""
        importing = partial(self.console.commands.run, "file.import")
        return emptiness.nothing_yet(self.spec, importing, self.console.ask_open)

    @while_there
    async def _show_sums(self) -> None:
        self._count_turn += 1
        turn, tree = self._count_turn, self.listing.tree
        counts: dict[str, int] = {}
        self.chips.sums.setText(await in_thread(self.source.sums, tree))
        for ready in self.spec.ready:
            counts[ready.filter] = await in_thread(self.source.count, parse(ready.filter, self.source.fields))
            if turn != self._count_turn:
                return
        self.chips.show_counts(counts)

    def _on_store_changed(self) -> None:
        if not self.isVisible() or not self.model.ids:
            self._stale = True
            if self.isVisible():
                self.refresh()
            return
        self.model.expire()
        self.console.run(self._show_news(), f"Counting {self.spec.many}")

    @while_there
    async def _show_news(self) -> None:
        self.chips.show_news(await self.listing.arrivals())

    def _on_zone(self) -> None:
        self.model.set_zone(self.console.zone)
        self.inspector.refresh()

    # The record.

    def _go_to_record(self, row_id: int) -> None:
        self._wanted = None
        place = next((place for place, known in enumerate(self.model.ids) if known == row_id), None)
        if place is not None:
            self.table.go_to(place)
        self.record.read(row_id)
        self._show_inspector(True)

    def _jump(self, jump: Jump) -> None:
        self.console.run(self._find(jump), "Looking for the record")

    @while_there
    async def _find(self, jump: Jump) -> None:
        found = await in_thread(self.console.store.find, jump.module, jump.object_id)
        if found:
            self.console.open(Place(jump.module, record=found[0]))
        else:
            self.console.notify(f"{jump.object_id} is not among the {jump.module} of this workspace", State.INFO)

    # The inspector.

    def focus_filter(self) -> None:
        """Give the keyboard to the filter, its text selected."""
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.selectAll()

    def show_tab(self, key: str) -> None:
        """Show a tab of the inspector."""
        self._closed = False
        self.inspector.setVisible(True)
        self.inspector.show_tab(key)

    def _show_inspector(self, there: bool) -> None:
        self.inspector.setVisible(there and not self._closed)

    _closed = False

    def open_inspector(self) -> None:
        """Show the inspector and give it the keyboard."""
        self._closed = False
        self.inspector.setVisible(True)
        self.record.read_current()
        self.inspector.focus()

    def close_inspector(self) -> None:
        """Give the whole page to the table."""
        self._closed = True
        self.inspector.hide()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_columns(self) -> None:
        """Open the list of columns."""
        self.columns.choose(self.columns_button)
