"""Spooled records as the source of a list."""

from pathlib import Path

from ocpi_console.files import describing
from ocpi_console.files.offline.spooled_records import SpooledRecords
from ocpi_console.filters.tree import quoted
from ocpi_console.ui.inspectors.subject import Subject
from wwcp_ocpi.document.pointer import find, split


class OfflineSource(SpooledRecords):
    """Row ids are the places of the records in the files, from 0."""

    def subject(self, row_id: int) -> Subject:
        """A record with its problems."""
        record, row = self.record(row_id), self.row(row_id)
        return Subject(
            value=record.value,
            raw=record.raw,
            problems=tuple(describing.problems(record)),
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
        """The field of that member's name where there is one; else the text itself."""
        value, name = find(subject.value, pointer), split(pointer)[-1] if pointer else ""
        if not isinstance(value, str) or not value:
            return ""
        return self.term(name, value) or quoted(value)
