"""The checks of scalar values, by the type that OCPI's field tables name."""

import re
from decimal import Decimal
from typing import Any

from wwcp_ocpi.ocpi.decimals import decimals, is_whole
from wwcp_ocpi.ocpi.dialect import Check
from wwcp_ocpi.ocpi.kinds import is_number, kind, shown
from wwcp_ocpi.ocpi.moments import check_moment
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.surrogates import check_anything, check_text

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
    if value == NOT_AVAILABLE and report.dialect.placeholder:
        report("ocpi.not-available", pointer, f'{field.name} is "#NA": it could not be known.')
        return False
    if not value:
        report("ocpi.empty-text", pointer, f"{field.name} is empty.")
        return False
    if field.limit is not None and len(value) > field.limit:
        report("ocpi.length", pointer, f"{field.name} has {len(value)} characters; OCPI allows {field.limit}.")
    return check_text(value, field.name, pointer, report)


def _check_form(value: Any, field: Field, pointer: str, report: Report) -> None:
    form = report.dialect.forms.get(field.name)
    if form is not None:
        form(value, field, pointer, report)


def _check_string(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report):
        if _CONTROL.search(value):
            report("ocpi.control-character", pointer, f"{field.name} has control characters: {shown(value)}.")
        _check_form(value, field, pointer, report)


def _check_ci_string(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report):
        if not (value.isascii() and value.isprintable()):
            report("ocpi.ascii", pointer, f"{field.name} is {shown(value)}; only printable ASCII is allowed.")
        else:
            _check_form(value, field, pointer, report)


def _check_url(value: Any, field: Field, pointer: str, report: Report) -> None:
    if _check_text(value, field, pointer, report) and not value.startswith(("https://", "http://")):
        report("ocpi.url", pointer, f"{field.name} is {shown(value)}; a URL begins with https:// or http://.")


def _check_enum(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not isinstance(value, str):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a string.")
    elif value not in field.values and check_text(value, field.name, pointer, report):
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
    if isinstance(value, Decimal) and decimals(value) > MOST_DECIMALS:
        report("ocpi.decimals", pointer, f"{field.name} is {value}; OCPI counts on four decimals.")
    _check_form(value, field, pointer, report)


def _check_int(value: Any, field: Field, pointer: str, report: Report) -> None:
    if not _is_number(value, field, pointer, report, "12"):
        return
    if isinstance(value, Decimal):
        if not is_whole(value):
            report("ocpi.type", pointer, f"{field.name} is {value}; OCPI wants a number without decimals.")
            return
        report("ocpi.integer", pointer, f"{field.name} is written as {value}; OCPI wants it without decimals.")
    if field.limit is not None and not -(10**field.limit) < value < 10**field.limit:
        report("ocpi.length", pointer, f"{field.name} is {value}; OCPI allows {field.limit} digits.")
    _check_form(value, field, pointer, report)


def _check_object(value: Any, field: Field, pointer: str, report: Report) -> None:
    """Any object: its members are for others to know."""
    check_anything(value, field.name, pointer, report)
    if not isinstance(value, dict):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants an object.")


def _check_data(value: Any, field: Field, pointer: str, report: Report) -> None:
    """What an envelope may hold."""
    check_anything(value, field.name, pointer, report)
    if not isinstance(value, list | dict | str):
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a list, an object or a string.")


CHECKS: dict[str, Check] = {
    "string": _check_string,
    "CiString": _check_ci_string,
    "URL": _check_url,
    "DateTime": check_moment,
    "number": _check_number,
    "int": _check_int,
    "boolean": _check_boolean,
    "enum": _check_enum,
    "object": _check_object,
    "Array|Object|String": _check_data,
}
"""By type; each takes the value, its field, its pointer and the report."""
