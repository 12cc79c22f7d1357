"""The checks of scalar values, by the type that OCPI's field tables name."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wwcp_ocpi.ocpi.forms import FORMS
from wwcp_ocpi.ocpi.kinds import is_number, kind, shown
from wwcp_ocpi.ocpi.moments import check_moment
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report

NOT_AVAILABLE = "#NA"
"""May stand in a required string that truly cannot be known (OCPI 2.2 and later, types chapter)."""

MOST_DECIMALS = 4
"""Of a number, unless a field says otherwise."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_NUMERIC = re.compile(r"-?\d+(\.\d+)?")


def _check_text(value: Any, field: Field, pointer: str, report: Report) -> bool:
    """Whether a text is there whose form can be looked at."""
    if not isinstance(value, str):
        such = f' such as "{value}"' if is_number(value) else ""
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a string{such}.")
        return False
    if value == NOT_AVAILABLE:
        report("ocpi.not-available", pointer, f'{field.name} is "#NA": it could not be known.')
        return False
    if not value:
        report("ocpi.empty-text", pointer, f"{field.name} is empty.")
        return False
    if field.limit is not None and len(value) > field.limit:
        report("ocpi.length", pointer, f"{field.name} has {len(value)} characters; OCPI allows {field.limit}.")
    return True


def _check_string(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report):
        if _CONTROL.search(value):
            report("ocpi.control-character", pointer, f"{field.name} has control characters: {shown(value)}.")
        if field.name in FORMS:
            FORMS[field.name](value, field, pointer, report)


def _check_ci_string(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report):
        if not (value.isascii() and value.isprintable()):
            report("ocpi.ascii", pointer, f"{field.name} is {shown(value)}; only printable ASCII is allowed.")
        elif field.name in FORMS:
            FORMS[field.name](value, field, pointer, report)


def _check_url(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report) and not value.startswith(("https://", "http://")):
        report("ocpi.url", pointer, f"{field.name} is {shown(value)}; a URL begins with https:// or http://.")


def _check_enum(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not isinstance(value, str):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a string.")
    elif value not in field.values:
        meant = next((known for known in field.values if known.casefold() == value.casefold()), None)
        hint = f"; {meant} is meant" if meant else ""
        rule, what = ("ocpi.open-enum", "no listed value of") if field.open else ("ocpi.enum", "no value of")
        report(rule, pointer, f"{shown(value)} is {what} {field.name}{hint}.")


def _check_boolean(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not isinstance(value, bool):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants true or false.")


def _is_number(value: Any, field: Field, pointer: str, report: Report, such: str) -> bool:
    if is_number(value):
        return True
    example = value if isinstance(value, str) and _NUMERIC.fullmatch(value) and len(value) < 20 else such
    report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a number such as {example}.")
    return False


def _check_number(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not _is_number(value, field, pointer, report, "12.5"):
        return
    if isinstance(value, Decimal) and _decimals(value) > MOST_DECIMALS:
        report("ocpi.decimals", pointer, f"{field.name} is {value}; OCPI counts on four decimals.")
    if field.name in FORMS:
        FORMS[field.name](value, field, pointer, report)


def _check_int(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not _is_number(value, field, pointer, report, "12"):
        return
    if isinstance(value, Decimal):
        if not _is_whole(value):
            report("ocpi.type", pointer, f"{field.name} is {value}; OCPI wants a number without decimals.")
            return
        report("ocpi.integer", pointer, f"{field.name} is written as {value}; OCPI wants it without decimals.")
    if field.limit is not None and not -(10**field.limit) < value < 10**field.limit:
        report("ocpi.length", pointer, f"{field.name} is {value}; OCPI allows {field.limit} digits.")
    if field.name in FORMS:
        FORMS[field.name](value, field, pointer, report)


def _decimals(value: Decimal) -> int:
    """How many decimals count; trailing zeros do not."""
    _, digits, exponent = value.as_tuple()
    zeros = next((count for count, digit in enumerate(reversed(digits)) if digit), len(digits))
    return -int(exponent) - zeros


def _is_whole(value: Decimal) -> bool:
    exponent = int(value.as_tuple().exponent)
    return exponent >= 0 or not value or (value.adjusted() >= 0 and value == value.to_integral_value())


CHECKS: dict[str, Callable[[Any, Field, str, Report], None]] = {
    "string": _check_string,
    "CiString": _check_ci_string,
    "URL": _check_url,
    "DateTime": check_moment,
    "number": _check_number,
    "int": _check_int,
    "boolean": _check_boolean,
    "enum": _check_enum,
}
"""By type; each takes the value, its field, its pointer and the report."""
