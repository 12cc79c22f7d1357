"""Spooled records as the source of a list."""

from pathlib import Path

from ocpi_console.files.offline.matching import matcher
from ocpi_console.files.offline.row import SpooledRow
from ocpi_console.files.offline.spooled_records import SpooledRecords
from ocpi_console.filters import FilterError, parse
from ocpi_console.filters.tree import quoted
from ocpi_console.ui.inspectors.subject import Subject
from wwcp_ocpi.checking import problems
from wwcp_ocpi.document.pointer import find, split


class OfflineSource(SpooledRecords):
    """Row ids are the places of the records in the files, from 0."""

    def subject(self, row_id: int) -> Subject:
        """A record with its problems."""
        record, row = self.record(row_id), self.row(row_id)
        return Subject(
            value=record.value,
            raw=record.raw,
            problems=tuple(problems(record)),
            version=row.version,
            module=row.module,
            object=row.object,
            party=row.party,
            object_id=row.id,
            file=Path(row.file).name,
            row_id=row_id,
            place=row.pointer,
            reason=row.reason,
        )

    def filter_for(self, subject: Subject, pointer: str) -> str:
        """A filter by the member's name, else by its text; empty where neither finds the record itself."""
        value, name = find(subject.value, pointer), split(pointer)[-1] if pointer else ""
        if not isinstance(value, str) or not value or subject.row_id is None:
            return ""
        row, offered = self.row(subject.row_id), (self.term(name, value), quoted(value))
        return next((term for term in offered if term and self._finds(term, row)), "")

    def _finds(self, term: str, row: SpooledRow) -> bool:
        try:
            return matcher(parse(term, self.fields))(row)
        except FilterError:
            return False
