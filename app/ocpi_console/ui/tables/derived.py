"""Values that a table makes of several columns of a row."""

from datetime import UTC, datetime
from typing import Any

from ocpi_console.ui.tables.column import Values


def problems(row: Values) -> tuple[int, str]:
    """How many errors and warnings there are together, and the worse of the two."""
    errors, warnings = row.get("errors") or 0, row.get("warnings") or 0
    return errors + warnings, "error" if errors else "warning"


def soundness(row: Values) -> str:
    """A code of `states.LISTS["record"]`: the worst that is known of the record."""
    if row.get("errors"):
        return "broken"
    return "problems" if row.get("warnings") else "good"


def cdr_state(row: Values) -> str:
    """A credit says so; any other CDR shows its soundness."""
    return "credit" if row.get("credit") else soundness(row)


def validity(row: Values) -> str:
    """A code of `states.LISTS["validity"]`, by the two ends that the tariff states."""
    now = datetime.now(UTC)
    start, end = row.get("valid_from"), row.get("valid_until")
    if _is_after(start, now):
        return "upcoming"
    return "expired" if isinstance(end, datetime) and not _is_after(end, now) else "valid"


def _is_after(moment: Any, now: datetime) -> bool:
    return isinstance(moment, datetime) and moment > now
