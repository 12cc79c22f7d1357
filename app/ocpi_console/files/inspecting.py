"""What is in a payload, and what is wrong with it."""

from collections.abc import Iterable, Iterator
from typing import Any

from ocpi_console.files.describing import entry
from wwcp_ocpi.checking import problems
from wwcp_ocpi.document import Record


def inspect(records: Iterable[Record]) -> Iterator[dict[str, Any]]:
    """What each record is, with its errors and warnings; remarks of severity info are left to `validate`."""
    for record in records:
        yield entry(record, [problem for problem in problems(record) if problem.severity != "info"])


def validate(records: Iterable[Record]) -> Iterator[dict[str, Any]]:
    """What each record is, with every problem."""
    for record in records:
        yield entry(record, problems(record))


def has_errors(described: dict[str, Any]) -> bool:
    """Whether an entry of `inspect` or `validate` holds a problem of severity error."""
    return any(problem["severity"] == "error" for problem in described["problems"])
