"""Week: which price holds when, by local time, for a session that is as far as the boxes say."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup

from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.charts.week_colours import by_price, week_colours
from ocpi_console.ui.charts.week_grid import WeekGrid
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff import week_words
from ocpi_console.ui.inspectors.tariff.chart_or_table import ChartOrTable
from ocpi_console.ui.inspectors.tariff.readable_tariff import ReadableTariff, readable, telling_day, zone_in_words
from ocpi_console.ui.inspectors.tariff.small_fields import SmallField, SmallFields
from ocpi_console.ui.inspectors.tariff.tall_body import TallBody
from ocpi_console.ui.inspectors.tariff.tariff_tab import TariffTab
from ocpi_console.ui.inspectors.tariff.week_reading import ReadWeek, example, read_week, terms
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import Chip, button, icon_button, label, line
from wwcp_ocpi.pricing.simulating import BadDescription, Run
from wwcp_ocpi.pricing.tariff import DIMENSIONS, Dimension

SETTLE = 60
"""ms that the cursor rests before the example session is priced there."""

WEEK_FIELDS = (
    SmallField("day", "Week of", tip="Any date in the week, such as 2026-11-23", wide=False),
    SmallField("so_far", "kWh so far", "0", "What the session has charged when the price is asked for"),
    SmallField("minutes", "Minutes so far", "0", "How long the session has been going on by then"),
    SmallField("power", "Power, kW", "11", "The power at that moment; a parked vehicle takes none"),
    SmallField("time_zone", "Time zone", tip="The place's IANA time zone, such as Europe/Amsterdam", wide=True),
)
EXAMPLE_FIELDS = (
    SmallField("kwh", "Charges, kWh", "20", "The energy of the example session, charged at the power above"),
    SmallField("parking", "Then parks", "0", "How long it stays connected: minutes, or 1:30"),
)
"""The boxes, declared."""


class WeekTab(TariffTab):
    """Reads in a thread whenever record, week, dimension or a box change; the newest reading counts."""

    icon, elsewhere = "week", "Only tariffs have prices by the week."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tariff: ReadableTariff | None = None
        self.read: ReadWeek | None = None
        self._day: date = datetime.now(UTC).date()
        self._turn = self._example_turn = 0
        self._fresh = True
        self.dimensions = {key: Chip(name) for key, name in week_words.names()}
        self._choice = QButtonGroup(self)
        for number, (key, chip) in enumerate(self.dimensions.items()):
            self._choice.addButton(chip, number)
            chip.clicked.connect(partial(self.show_dimension, key))
        self.dimensions["ENERGY"].setChecked(True)
        self.grid = WeekGrid()
        self.chart = ChartOrTable(self.grid, "Prices of the week")
        self.fields, self.example_fields = SmallFields(WEEK_FIELDS), SmallFields(EXAMPLE_FIELDS)
        self.headline, self.why = label("", Role.STRONG, wrap=True), label("", Role.BODY, "2", wrap=True)
        self.key = label("", Role.CAPTION, "3", wrap=True)
        self.example = label("", Role.EMPHASIS, wrap=True)
        self.week_name = label("", Role.STRONG)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._price_example)
        self.body = TallBody("Week")
        self.stand_on(self.body, self.chart)
        self._lay_out()
        self._connect()

    # Layout.

    def _lay_out(self) -> None:
        body = self.body
        body.add_row(*self.dimensions.values())
        before = icon_button("chevron-left", "The week before", partial(self.turn_weeks, -1))
        after = icon_button("chevron-right", "The week after", partial(self.turn_weeks, 1))
        today = button("Today", self.show_today, "quiet")
        body.add_row(before, after, self.week_name, today, None, self.chart.chip)
        body.add(self.chart)
        body.add(self.key)
        body.add(self.headline)
        body.add(self.why)
        body.add(self.fields)
        body.add(line())
        body.add(label("Example session", Role.HEADER_SORTED, "2"))
        body.add(self.example_fields)
        body.add(self.example)
        body.end(
            *(*self.dimensions.values(), before, after, today),
            *(self.chart.chip, self.grid, self.chart.table),
            *(*self.fields.edits.values(), *self.example_fields.edits.values()),
        )

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_fields)
        self.example_fields.changed.connect(self._price_example)
        self.grid.moved.connect(self._on_moved)
        self.grid.page_wanted.connect(self.turn_weeks)

    # The record.

    def forget(self) -> None:
        """Nothing is read yet."""
        self.tariff, self.read = None, None
        self._fresh = True
        self._turn += 1

    def read_subject(self, subject: Subject) -> ReadableTariff:
        """The tariff, and where it is used."""
        return readable(subject, self._desk.tariffs)

    def show_found(self, found: ReadableTariff) -> None:
        """Show the week of a tariff that tells most of it, in the dimension that was chosen."""
        if not found.tariff.elements:
            self.explain("No prices", "The tariff has no element that can be read, so nothing has a price.")
            return
        self.tariff = found
        self._day = telling_day(found.tariff, datetime.now(UTC))
        self.fields.show_given({"time_zone": zone_in_words(found.zone)})
        self._show_day()

    # What is asked for.

    @property
    def dimension(self) -> Dimension:
        """The dimension that is shown."""
        return next(key for key, chip in self.dimensions.items() if chip.isChecked())

    def turn_weeks(self, by: int) -> None:
        """Show the week before, or the one after."""
        self._day += timedelta(days=7 * by)
        self._show_day()

    def show_today(self) -> None:
        """Show this week."""
        self._day = datetime.now(UTC).date()
        self._show_day()

    def _show_day(self) -> None:
        self.fields.set_text("day", self._day.isoformat())
        self._again()

    def _on_fields(self) -> None:
        self._again()

    def _again(self) -> None:
        """Read the week anew, or say which box is wrong."""
        if self.tariff is None:
            return
        try:
            asked = terms(self.fields.texts(), self.tariff, self._day)
        except BadDescription as error:
            self.fields.show_mistakes({error.member: str(error)})
            return
        self.fields.show_mistakes({})
        self._day = asked.day
        self._turn += 1
        self._desk.start(self._read(self.tariff, self._turn), "Reading the week")

    @while_there
    async def _read(self, tariff: ReadableTariff, turn: int) -> None:
        asked = terms(self.fields.texts(), tariff, self._day)
        read = await in_thread(read_week, tariff, asked)
        if turn == self._turn:
            self.show_week(read)

    def show_week(self, read: ReadWeek) -> None:
        """Show what was read."""
        self.read = read
        self.show_dimension(self.dimension)
        if self._fresh:
            self._fresh = False
            today = self._day == read.now.date()
            self.grid.put(self._day.weekday(), read.now.hour * 60 if today else 0)

    def show_dimension(self, dimension: Dimension) -> None:
        """Show the prices of a dimension."""
        self.dimensions[dimension].setChecked(True)
        if self.read is None:
            return
        week, row = self.read.week, self.read.week.row(dimension)
        self.week_name.setText(week_words.week_name(week.monday))
        self.grid.show_week(week, row, self.read.now, week_words.short_price, self._told)
        self.chart.show_rows(week_words.TITLES, [week_words.cells(week, run) for run in row.runs])
        many = by_price(week_colours(row.runs, dimension))
        self.key.setText(week_words.key(week, row, by_price=many))
        for other in DIMENSIONS:
            self.dimensions[other].set_count(week_words.prices(week, other))
        self._on_moved()

    # The cursor.

    def _told(self, run: Run | None, day: date, minute: int) -> str:
        assert self.read is not None
        week, row = self.read.week, self.read.week.row(self.dimension)
        return f"{week_words.headline(week, run, day, minute)}\n{week_words.why(week, row, run)}"

    def _on_moved(self) -> None:
        headline, _, why = self.grid.readout().partition("\n")
        self.headline.setText(headline)
        self.why.setText(why)
        self._settle.start()

    def _price_example(self) -> None:
        if self.tariff is not None and self.read is not None:
            self._example_turn += 1
            self._desk.start(self._read_example(self.tariff, self.read, self._example_turn), "Pricing the example")

    @while_there
    async def _read_example(self, tariff: ReadableTariff, read: ReadWeek, turn: int) -> None:
        texts = {**self.fields.texts(), **self.example_fields.texts()}
        wrong, sentence = {}, ""
        try:
            sentence = await in_thread(example, tariff, read, self.grid.day, self.grid.cursor_minute, texts)
        except BadDescription as error:
            wrong = {error.member: str(error)}
        if turn == self._example_turn:
            shown = {key: text for key, text in wrong.items() if key in self.example_fields.edits}
            self.example_fields.show_mistakes(shown)
            self.example.setText(sentence or next((text for key, text in wrong.items() if key not in shown), ""))
