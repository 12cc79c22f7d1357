"""The jobs above the status bar: newest first, each with its numbers, a thin bar and one action."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ocpi_console.ui import theme
from ocpi_console.ui.shell.job_words import detail, running, state_of
from ocpi_console.ui.shell.page import Offer
from ocpi_console.ui.states import State
from ocpi_console.ui.theme import Role
from ocpi_console.ui.widgets.buttons import button
from ocpi_console.ui.widgets.floating import SHADOW, FloatingPanel, give_back
from ocpi_console.ui.widgets.labels import ElidedLabel, label
from ocpi_console.ui.widgets.mark import Mark
from ocpi_console.ui.widgets.progress import ThinProgress

if TYPE_CHECKING:
    from ocpi_console.jobs import Job

_WIDTH, _ROW, _MOST = 400, 52, 7


class JobRow(QWidget):
    """One job; `show_job` brings it up to date."""

    def __init__(self, job: "Job", cancel: Callable[[], object], offer: Offer | None) -> None:
        super().__init__()
        self._cancel, self._offer = cancel, offer
        self._mark = Mark(state_of(job))
        self._title = ElidedLabel(job.title, Role.EMPHASIS)
        self._detail = ElidedLabel("", Role.CAPTION, "3")
        self._bar = ThinProgress(3)
        self._button = button("Cancel", self._act, "quiet")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        for widget in (self._title, self._detail, self._bar):
            texts.addWidget(widget)
        texts.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addLayout(texts, 1)
        row.addWidget(self._button)
        theme.style(self, height=_ROW)
        self._active = True
        self.show_job(job, offer)

    def show_job(self, job: "Job", offer: Offer | None) -> None:
        """Show where the job is now."""
        shown = state_of(job)
        self._offer = offer
        self._active = bool(running([job]))
        self._mark.show_state(shown)
        self._title.setText(job.title)
        self._detail.setText(detail(job))
        self._bar.setVisible(self._active)
        self._bar.show_progress(job.done, job.total)
        self.setAccessibleName(f"{job.title}: {shown.word}. {detail(job)}")
        self._button.setText("Cancel" if self._active else offer.title if offer else "")
        self._button.setAccessibleName(f"{self._button.text()}: {job.title}")
        self._button.setVisible(self._active or offer is not None)

    def _act(self) -> None:
        if self._active:
            self._cancel()
        elif self._offer is not None:
            self._offer.run()


class JobsPopover(FloatingPanel):
    """Stands over the left end of the status bar; Esc or a click elsewhere in the window closes it.

    A click on `opener` is left to that: it opens and closes the panel itself.
    """

    def __init__(self, window: QWidget, cancel: Callable[["Job"], object], opener: QWidget | None = None) -> None:
        super().__init__(window)
        self.setAccessibleName("Jobs")
        self._cancel, self._opener = cancel, opener
        self._rows: dict[object, JobRow] = {}
        self.offers: dict[object, Offer] = {}
        self.seen: frozenset[object] = frozenset()
        self._jobs: tuple[Job, ...] = ()
        self._before: QWidget | None = None
        self._close = button("Close", self.leave, "quiet")
        self._none = label("No job runs. Imports and exports show here.", Role.BODY, "3")
        self._none.setContentsMargins(16, 4, 16, 12)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._none)
        column.addWidget(self._scroll())
        window.installEventFilter(self)
        theme.appearance().changed.connect(self._fit)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 6, 12, 4)
        row.addWidget(label("Jobs", Role.RECORD_TITLE))
        row.addStretch()
        row.addWidget(self._close)
        return head

    def _scroll(self) -> QScrollArea:
        inner = QWidget()
        inner.setLayout(self._list)
        self._area = QScrollArea()
        self._area.setWidget(inner)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return self._area

    def show_jobs(self, jobs: "Sequence[Job]") -> None:
        """Bring the rows up to date; rows stay where they are, so that a button is not pulled from under the mouse."""
        self._jobs = tuple(jobs)
        for gone in set(self._rows) - {job.id for job in jobs}:
            self._rows.pop(gone).deleteLater()
        for job in jobs:
            offer = self.offers.get(job.id)
            if job.id in self._rows:
                self._rows[job.id].show_job(job, offer)
            else:
                self._rows[job.id] = JobRow(job, partial(self._cancel, job), offer)
                self._list.insertWidget(0, self._rows[job.id])
        self._none.setVisible(not jobs)
        self._area.setVisible(bool(jobs))
        self._fit()
        if self.isVisible():
            self._note_seen()

    def _fit(self) -> None:
        self._area.setFixedHeight(theme.px(_ROW) * min(len(self._jobs), _MOST) + 8)
        if self.isVisible():
            self.place()

    def toggle(self) -> None:
        """Show it, or go away."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self._note_seen()
        self.show()
        self.raise_()
        self.place()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)
        _application().installEventFilter(self)

    def leave(self) -> None:
        """Go away; the focus goes back to where it was."""
        _application().removeEventFilter(self)
        self.hide()
        give_back(self._before)

    def place(self) -> None:
        """Stand over the status bar."""
        window = self.parentWidget()
        if window is not None:
            self.setFixedWidth(min(theme.px(_WIDTH) + 2 * SHADOW, window.width() - 16))
            self.adjustSize()
            self.move(theme.px(4) - SHADOW + 8, window.height() - theme.px(28) - self.height() + SHADOW - 4)

    def _note_seen(self) -> None:
        self.seen |= {job.id for job in self._jobs if state_of(job) is State.FAILED}

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # else it would go on to the window, as a click beside the panel

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        elif self.isVisible() and event.type() == QEvent.Type.MouseButtonPress and self._is_elsewhere(watched):
            self.leave()
        return False

    def _is_elsewhere(self, clicked: QObject) -> bool:
        if not isinstance(clicked, QWidget) or clicked is self._opener:
            return False
        return clicked.window() is self.window() and clicked is not self and not self.isAncestorOf(clicked)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
