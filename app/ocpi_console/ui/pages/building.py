"""From the id of a page to its widget."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ocpi_console.ui.shell.page import Console


def build(page: str, console: "Console") -> "QWidget":
    """The widget of a page by its id (`shell.navigation.PAGES`)."""
    from ocpi_console.ui.pages.files_page import FilesPage
    from ocpi_console.ui.pages.list_actions import join
    from ocpi_console.ui.pages.store_page import StorePage

    if page == "files":
        return FilesPage(console)
    made = StorePage(page, console)
    join(console.commands, made)
    return made
