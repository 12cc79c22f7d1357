"""Reads files record by record into a folder: their bytes in one file, a short row for each in another.

Runs in the worker process; the window maps the bytes and loads the rows, so that a file of any size is opened in
little memory and nothing large crosses between the processes.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

import msgspec

from ocpi_console.files.offline.row import SpooledRow, row_of
from ocpi_console.files.reading import UnreadableFile, read, total_size
from wwcp_ocpi.checking import problems
from wwcp_ocpi.document import Problem, Record, Severity
from wwcp_ocpi.payload import without_secrets

RAW, ROWS = "records.bin", "rows.bin"
CHUNK = 2_000
"""Rows in one piece of the row file: read in a few milliseconds."""


class Reporting(Protocol):
    """What a job reports to; `report` may raise to end the job."""

    def report(self, done: int, total: int = 0, message: str = "") -> None:
        """Bytes read so far, of how many."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A rule that records break: how many problems, and the first one's sentence."""

    rule: str
    severity: Severity
    count: int
    example: str


@dataclass(frozen=True, slots=True)
class Spooled:
    """What was read: where it lies, how many records, what is wrong with them, and what could not be read.

    `left_out` are parts of archives and recordings that hold no payload, one sentence each.
    """

    folder: Path
    count: int
    size: int
    rules: tuple[BrokenRule, ...]
    unreadable: tuple[str, ...]
    left_out: tuple[str, ...] = ()


@dataclass
class _Tally:
    """Counts problems by rule while records pass."""

    counts: Counter[tuple[str, Severity]] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def add(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            self.counts[problem.rule, problem.severity] += 1
            self.examples.setdefault(problem.rule, problem.message)

    def rules(self) -> tuple[BrokenRule, ...]:
        order = {"error": 0, "warning": 1, "info": 2}
        found = [BrokenRule(rule, kind, count, self.examples[rule]) for (rule, kind), count in self.counts.items()]
        return tuple(sorted(found, key=lambda broken: (order[broken.severity], -broken.count)))


def spool(paths: Sequence[str], folder: str, progress: Reporting) -> Spooled:
    """Read the files into `folder`; what cannot be read of them is told in the result, one sentence each."""
    target = Path(folder)
    total = total_size(paths) or 0
    broken: list[UnreadableFile] = []
    left_out: list[str] = []
    tally, count = _Tally(), 0
    with (target / RAW).open("wb") as raw, (target / ROWS).open("wb") as rows:
        chunk: list[SpooledRow] = []
        for record in read(paths, None, lambda done: progress.report(done, total), broken, left_out.append):
            record = without_secrets(record)
            found = problems(record)
            tally.add(found)
            chunk.append(_spooled(record, found, raw))
            count += 1
            if len(chunk) == CHUNK:
                _write(chunk, rows)
        _write(chunk, rows)
        size = raw.tell()
    return Spooled(target, count, size, tally.rules(), tuple(str(error) for error in broken), tuple(left_out))


def _spooled(record: Record, problems: Sequence[Problem], raw: IO[bytes]) -> SpooledRow:
    offset = raw.tell()
    raw.write(record.raw)
    return row_of(record, problems, offset)


def _write(chunk: list[SpooledRow], rows: IO[bytes]) -> None:
    if chunk:
        packed = msgspec.msgpack.encode(chunk)
        rows.write(len(packed).to_bytes(8, "big"))
        rows.write(packed)
        chunk.clear()
