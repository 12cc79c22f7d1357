"""Simulate: what a session that somebody thinks of costs under the tariff, and under a second one."""

from datetime import UTC, datetime, time, timedelta

from PySide6.QtGui import QGuiApplication

from ocpi_console.store import StoreError, UnknownRecord
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.described_texts import members
from ocpi_console.ui.inspectors.tariff.readable_tariff import (
    ReadableTariff,
    held_tariff,
    readable,
    telling_day,
    zone_in_words,
)
from ocpi_console.ui.inspectors.tariff.simulated_view import SimulatedView
from ocpi_console.ui.inspectors.tariff.simulation import Simulated, compared, curves, simulate
from ocpi_console.ui.inspectors.tariff.small_fields import SmallField, SmallFields
from ocpi_console.ui.inspectors.tariff.tall_body import TallBody
from ocpi_console.ui.inspectors.tariff.tariff_choice import TariffChoice
from ocpi_console.ui.inspectors.tariff.tariff_tab import TariffTab
from ocpi_console.ui.states import State
from ocpi_console.ui.tables import wording
from ocpi_console.ui.tables.lifetime import while_there
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets import button, label, line
from wwcp_ocpi.document import text
from wwcp_ocpi.pricing.simulating import MEMBERS, BadDescription, Description
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.translation import UnknownRoute

FIELDS = (
    SmallField("start", "Start", tip=MEMBERS["start"], wide=True),
    SmallField("duration", "Duration", tip=f"{MEMBERS['duration']} Or 2:30. Empty: from energy and power."),
    SmallField("kwh", "Energy, kWh", "30", MEMBERS["kwh"]),
    SmallField("power", "Power, kW", "11", MEMBERS["power"]),
    SmallField("parking", "Then parks", tip=MEMBERS["parking"]),
    SmallField("reservation", "Reserved before", tip=MEMBERS["reservation"]),
    SmallField("time_zone", "Time zone", tip=MEMBERS["time_zone"], wide=True),
)
"""The boxes by member of a description."""

HOUR_OF_START = 18


class SimulateTab(TariffTab):
    """Prices at once, curves and comparison a moment later, in threads; the newest description counts."""

    icon, elsewhere = "simulate", "Sessions are simulated under tariffs."

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._turn = 0
        self._started = ""
        self.tariff: ReadableTariff | None = None
        self.other: ReadableTariff | None = None
        self.simulated: Simulated | None = None
        self.fields = SmallFields(FIELDS)
        self.choice = TariffChoice(desk)
        self.mistake = label("", Role.CAPTION, "err", wrap=True)
        self.view = SimulatedView()
        self.copy_button = button("Copy as JSON", self.copy)
        self.copy_button.setToolTip("The description, as “ocpi-console price --session” takes it")
        self.body = TallBody("Simulate")
        self._lay_out()
        self.stand_on(self.body, self.fields.edits["start"])
        self.fields.changed.connect(self._again)
        self.choice.chosen.connect(self._on_other)

    def _lay_out(self) -> None:
        self.body.add(self.fields)
        self.body.add(self.mistake)
        self.mistake.hide()
        self.body.add(self.choice)
        self.body.add(line())
        self.view.head.addWidget(self.copy_button)
        self.body.add(self.view)
        self.body.end(
            *self.fields.edits.values(),
            *(self.choice.line, self.choice.clear, self.copy_button),
            *self.view.walked,
        )

    # The record.

    def forget(self) -> None:
        """Nothing is priced yet."""
        self.tariff, self.simulated = None, None
        self._turn += 1

    def read_subject(self, subject: Subject) -> ReadableTariff:
        """The tariff, and where it is used."""
        return readable(subject, self._desk.tariffs)

    def show_found(self, found: ReadableTariff) -> None:
        """Price under a tariff; a start that was not typed follows the days on which it has prices."""
        self.tariff = found
        self.fields.show_given({"time_zone": zone_in_words(found.zone)})
        texts = self.fields.texts()
        if texts.get("start", "") == self._started:
            self._started = start_text(found.tariff, datetime.now(UTC))
            self.fields.set_text("start", self._started)
        self._again()

    # The second tariff.

    def _on_other(self, row_id: int | None) -> None:
        self.other = None
        if row_id is None:
            self._again()
        else:
            self._desk.start(self._read_other(row_id), "Reading the second tariff")

    @while_there
    async def _read_other(self, row_id: int) -> None:
        try:
            other = await in_thread(held_tariff, row_id, self._desk.tariffs)
        except (UnknownRecord, UnknownRoute, StoreError) as error:
            self._desk.say(str(error), State.FAILED)
            return
        if self.choice.current is not None and self.choice.current.row_id == row_id:
            self.show_other(other)

    def show_other(self, other: ReadableTariff) -> None:
        """Compare with a second tariff."""
        self.other = other
        self._again()

    # The price.

    def _again(self) -> None:
        if self.tariff is not None:
            self._turn += 1
            self._desk.start(self._simulate(self.tariff, self._turn), "Simulating the session")

    @while_there
    async def _simulate(self, tariff: ReadableTariff, turn: int) -> None:
        tariffs = [tariff] if self.other is None else [tariff, self.other]
        try:
            found = await in_thread(simulate, members(self.fields.texts()), tariffs, tariff.zone)
        except BadDescription as error:
            if turn == self._turn:
                self.show_mistake(error)
            return
        if turn != self._turn:
            return
        self.show_simulated(found)
        comparison = await in_thread(compared, found)
        if turn == self._turn:
            self.view.show_comparison(comparison)
            drawn = await in_thread(curves, found)
            if turn == self._turn:
                self.view.show_curves(found, drawn)

    def show_mistake(self, error: BadDescription) -> None:
        """Say what is wrong below its box; what was priced before is taken away."""
        self.simulated = None
        known = error.member in self.fields.edits
        self.fields.show_mistakes({error.member: str(error)} if known else {})
        self.mistake.setText("" if known else str(error))
        self.mistake.setVisible(not known)
        self.view.show_nothing()
        self._enable_copy()

    def show_simulated(self, found: Simulated) -> None:
        """Show totals and lines, and in empty boxes what follows."""
        self.simulated = found
        self.fields.show_mistakes({})
        self.mistake.hide()
        self.fields.show_given(given(found.description, found))
        self.view.show_simulated(found)
        self._enable_copy()

    def _enable_copy(self) -> None:
        self.copy_button.setEnabled(self.simulated is not None)

    def copy(self) -> None:
        """Copy the description as JSON."""
        if self.simulated is not None:
            QGuiApplication.clipboard().setText(text(self.simulated.description.value, indent=2))
            self._desk.say("Copied the description of the session", State.DONE)


def start_text(tariff: Tariff, now: datetime) -> str:
    """An evening on which the tariff has prices, as it is typed."""
    day = telling_day(tariff, now)
    valid = tariff.valid_until is None or datetime.combine(day, time(HOUR_OF_START), UTC) < tariff.valid_until
    at = datetime.combine(day, time(HOUR_OF_START), UTC)
    return f"{at if valid else at - timedelta(hours=HOUR_OF_START):%Y-%m-%d %H:%M}"


def given(description: Description, found: Simulated) -> dict[str, str]:
    """What empty boxes stand for."""
    hours = description.charging / 3600 if description.charging else 0
    power = wording.number(description.kwh / (description.charging or 1) * 3600, 1) if hours else ""
    return {
        "duration": f"{wording.minutes(round(description.charging / 60))} h",
        "kwh": wording.number(description.kwh, 1),
        "power": power,
        "parking": "not at all",
        "reservation": "not at all",
        "time_zone": zone_in_words(found.zone),
    }
