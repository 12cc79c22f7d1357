"""What the tabs of a tariff have in common: the record is read in a thread, and what is no tariff is told of."""

from abc import abstractmethod
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocpi_console.store import StoreError
from ocpi_console.ui.async_tools import in_thread
from ocpi_console.ui.inspectors.notice import Notice
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tab import Desk
from ocpi_console.ui.inspectors.tariff.readable_tariff import is_tariff
from ocpi_console.ui.tables.lifetime import while_there
from wwcp_ocpi.translation import UnknownRoute


class TariffTab(QStackedWidget):
    """The body, or a sentence in its place; the newest record counts. `elsewhere` is said of what is no tariff."""

    icon: ClassVar[str]
    elsewhere: ClassVar[str]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: Subject | None = None
        self._first: QWidget | None = None

    def stand_on(self, body: QWidget, first: QWidget) -> None:
        """Put in the body; `first` is where the keyboard goes. Called once."""
        self._first = first
        self.addWidget(body)
        self.setFocusProxy(first)

    def show_subject(self, subject: Subject) -> None:
        """Show another record."""
        self._subject = subject
        self.forget()
        if is_tariff(subject):
            self._desk.start(self._open(subject), "Reading the tariff")
        else:
            self.explain("Not a tariff", self.elsewhere)

    @while_there
    async def _open(self, subject: Subject) -> None:
        try:
            found = await in_thread(self.read_subject, subject)
        except (UnknownRoute, StoreError) as error:
            if self._subject is subject:
                self.explain("The tariff cannot be read", str(error))
            return
        if self._subject is subject:
            self.leave_explanation()
            self.show_found(found)

    @abstractmethod
    def forget(self) -> None:
        """Nothing of the record before counts any more."""

    @abstractmethod
    def read_subject(self, subject: Subject) -> Any:
        """What the tab shows of a tariff; runs in a thread. Raises UnknownRoute and StoreError."""

    @abstractmethod
    def show_found(self, found: Any) -> None:
        """Show what was read."""

    def explain(self, title: str, sentence: str) -> None:
        """Say a sentence in place of the body."""
        self.leave_explanation()
        made = Notice(self.icon, title, sentence)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addWidget(made)
        self.setCurrentWidget(made)
        self.setFocusProxy(made)

    def leave_explanation(self) -> None:
        """Show the body again."""
        if self._first is not None:
            self.setFocusProxy(self._first)
        while (page := self.widget(1)) is not None:
            self.removeWidget(page)
            page.deleteLater()
