"""Other forms in which a value of OCPI 3.0 is written, each with the way to the intended form.

Each function gives the very same value back where it has nothing to change, so `is` tells whether it did.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import exact_number, text
from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.ocpi.kinds import is_number

OtherForm = Callable[[Any], Any]
"""From any JSON value to the intended form, or to itself."""

_PLAIN = re.compile(r"-?(0|[1-9]\d{0,29})(\.\d{1,30})?", re.ASCII)
_ENERGY = re.compile(r"(-?(?:0|[1-9]\d{0,11})(?:\.\d{1,9})?) (k?)Wh", re.ASCII)
_SPAN = re.compile(r"(?:(\d{1,8})\.)?([01]\d|2[0-3]):([0-5]\d):([0-5]\d)", re.ASCII)
_TEXT = re.compile(r"([a-z]{2}) -> (.+)", re.ASCII | re.DOTALL)


def _degrees(value: Any) -> Any:
    """A coordinate as text, of a plain number such as `52.370216`."""
    if is_number(value) and _PLAIN.fullmatch(written := text(value)):
        return written
    return value


def _number(value: Any) -> Any:
    """A number, of a text such as `"6.0"`."""
    return exact_number(value) if isinstance(value, str) and _PLAIN.fullmatch(value) else value


def _whole(value: Any) -> Any:
    """A count without decimals, of `30.0`."""
    small = isinstance(value, Decimal) and value.is_finite() and value.adjusted() < 18
    if small and value == value.to_integral_value():
        return int(value)
    return value


def _energy(value: Any) -> Any:
    """Kilowatt-hours, of a text with its unit such as `"12500 Wh"` or of an object with a member `kWh`."""
    if isinstance(value, dict):
        inside = value.get("kWh")
        return inside if is_number(inside) else value
    found = _ENERGY.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return value
    amount = exact_number(found[1])
    return amount if found[2] else Decimal(amount).scaleb(-3)


def _hours(value: Any) -> Any:
    """Hours, of a span such as `"01:30:00"` that is a whole number of ten-thousandths of an hour."""
    found = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return value
    days, hours, minutes, seconds = (int(part) for part in found.groups(default="0"))
    parts, rest = divmod((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 10_000, 3_600)
    return value if rest else exact_number(f"{parts // 10_000}.{parts % 10_000:04}".rstrip("0").rstrip("."))


def _display_text(value: Any) -> Any:
    """A DisplayText, of a text such as `"en -> Welcome"`."""
    found = _TEXT.fullmatch(value) if isinstance(value, str) else None
    return {"language": found[1], "text": found[2]} if found else value


def _country(value: Any) -> Any:
    """A country of three letters, of one of two."""
    return ALPHA_3_OF.get(value, value) if isinstance(value, str) else value


OTHER_FORMS: dict[str, OtherForm] = {
    "degrees": _degrees,
    "number": _number,
    "whole": _whole,
    "energy": _energy,
    "hours": _hours,
    "display text": _display_text,
    "country": _country,
}
"""By the name that a member's declaration gives."""
