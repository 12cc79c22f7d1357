"""Holds the pages; each is built when it is first shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocpi_console.ui.shell.page import Place
from ocpi_console.ui.widgets.empty_page import EmptyPage


class PageHost(QStackedWidget):
    """Shows one page at a time; before the store is open it says so."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Page")
        self.setProperty("bg", "surface")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build: Callable[[str], QWidget] | None = None
        self._pages: dict[str, QWidget] = {}
        self.current = ""
        self.say("store", "Opening the workspace", "The store is being opened.")

    @property
    def ready(self) -> bool:
        """Whether pages can be built."""
        return self._build is not None

    def use(self, build: Callable[[str], QWidget]) -> None:
        """Build pages with this from now on."""
        self._build = build

    def say(self, icon: str, title: str, text: str) -> None:
        """Show a notice in place of a page."""
        notice = EmptyPage(icon, title, text)
        self.addWidget(notice)
        self.setCurrentWidget(notice)

    def show_place(self, place: Place) -> QWidget | None:
        """Show a page, built now if it was not yet, and let it go to the place."""
        if self._build is None:
            return None
        page = self._pages.get(place.page)
        if page is None:
            page = self._pages[place.page] = self._build(place.page)
            self.addWidget(page)
        self.current = place.page
        self.setCurrentWidget(page)
        if show := getattr(page, "show_place", None):
            show(place)
        return page

    def focus_page(self) -> None:
        """Give the keyboard to the first control of the page."""
        page = self.page()
        if page is None:
            return
        if page.focusProxy() is not None or page.focusPolicy() != Qt.FocusPolicy.NoFocus:
            page.setFocus()
            return
        controls = (widget for widget in page.findChildren(QWidget) if _is_control(widget))
        first = next(controls, None)
        if first is not None:
            first.setFocus()

    def page(self) -> QWidget | None:
        """The page that is shown, None before there is one."""
        return self._pages.get(self.current)

    def place(self) -> Place | None:
        """Where the user is."""
        page = self.page()
        if page is None:
            return None
        tell = getattr(page, "place", None)
        found = tell() if tell else Place(self.current)
        return found if isinstance(found, Place) else Place(self.current)


def _is_control(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
