"""A list page over a module of the store: what any list does, and export."""

import asyncio
from array import array

from PySide6.QtWidgets import QFileDialog

from ocpi_console.files.exported_files import export_to, formats, unfinished
from ocpi_console.jobs import Cancelled, JobFailed
from ocpi_console.settings import LAST_FOLDER
from ocpi_console.store import columns
from ocpi_console.ui.pages.page_spec import SPECS
from ocpi_console.ui.pages.record_page import RecordPage
from ocpi_console.ui.pages.store_source import StoreSource
from ocpi_console.ui.shell.page import Console
from ocpi_console.ui.states import State
from ocpi_console.ui.widgets import icon_button


class StorePage(RecordPage):
    """Locations, Tariffs, Tokens, Sessions, CDRs."""

    def __init__(self, page: str, console: Console) -> None:
        export = icon_button("export", "Export what is shown", self.export_shown)
        super().__init__(SPECS[page], StoreSource(console.store, page), console, (export,))
        self.module = page

    def export_shown(self) -> None:
        """Ask where to, then write what the list shows as a job."""
        if not self.model.ids:
            self.console.notify(f"There are no {self.spec.many} to export", State.WARNING)
            return
        known = formats(self.module)
        filters = {f"{declared.title} (*{declared.extension})": declared.name for declared in known}
        dialog = QFileDialog(self.window(), f"Export {len(self.model.ids)} {self.spec.many}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(self.console.settings.get(LAST_FOLDER))
        dialog.setNameFilters(list(filters))
        dialog.selectFile(f"{self.module}{known[0].extension}")
        extensions = {declared.name: declared.extension for declared in known}
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(extensions[filters[chosen]]))
        dialog.fileSelected.connect(lambda path: self._export(path, filters[dialog.selectedNameFilter()]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, path: str, format_name: str) -> None:
        self.console.run(self.export_as(path, format_name), "Exporting")

    async def export_as(self, path: str, format_name: str) -> None:
        """Write what is shown to `path` in one of the formats of `files.exporting`."""
        known = {column.key for column in columns.COLUMNS[self.module]}
        shown = [self.model.columns[number].key for number in self.table.shown_columns()]
        job = self.console.worker.submit(
            export_to,
            self.console.workspace.store_url,
            self.module,
            format_name,
            path,
            array("q", self.model.ids),
            [key for key in shown if key in known],
            title=f"Exporting {self.spec.many}",
        )
        job.future.add_done_callback(lambda _: unfinished(path).unlink(missing_ok=True))
        try:
            count = await asyncio.wrap_future(job.future)
        except Cancelled:
            return
        except JobFailed as failure:
            self.console.notify(str(failure), State.FAILED)
            return
        self.console.notify(f"Exported {count} {self.spec.one if count == 1 else self.spec.many} to {path}")
