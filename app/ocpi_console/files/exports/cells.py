"""The content of a list's cells as people and scripts read it outside the program."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from ocpi_console.store import columns


def as_text(content: Any) -> str:
    """A cell as text: decimals without exponent, times as RFC 3339 in UTC, yes and no as `true` and `false`."""
    if content is None:
        return ""
    if isinstance(content, bool):
        return "true" if content else "false"
    if isinstance(content, datetime):
        return content.astimezone(UTC).isoformat(timespec="auto").replace("+00:00", "Z")
    return format(content, "f") if isinstance(content, Decimal) else str(content)


def as_json(module: str, key: str, content: Any) -> Any:
    """A cell as a JSON value: amounts of money are strings in decimal notation, other numbers numbers."""
    if isinstance(content, datetime) or (isinstance(content, Decimal) and columns.column(module, key).money):
        return as_text(content)
    return content
