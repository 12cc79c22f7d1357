"""The pages of the rail, in their groups."""

from ocpi_console.ui.shell.page import PageEntry

GROUPS: tuple[tuple[PageEntry, ...], ...] = (
    (
        PageEntry("locations", "Locations", "locations", "locations"),
        PageEntry("tariffs", "Tariffs", "tariffs", "tariffs"),
        PageEntry("tokens", "Tokens", "tokens", "tokens"),
        PageEntry("sessions", "Sessions", "sessions", "sessions"),
        PageEntry("cdrs", "CDRs", "cdrs", "cdrs"),
        PageEntry("others", "Others", "others", "others"),
    ),
    (PageEntry("files", "Files", "files"),),
)
PAGES = {entry.id: entry for group in GROUPS for entry in group}
EMPTY_START, START = "files", "locations"  # the first page of a store without and with records
