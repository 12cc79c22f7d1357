"""DateTime: the ways it is written wrongly, each told apart."""

import re
from datetime import UTC, datetime
from typing import Any

from wwcp_ocpi.ocpi.kinds import is_number, kind, shown
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.timestamp import instant_of

_PROPER = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_COUNT = re.compile(r"\d{10}|\d{13}", re.ASCII)

UNKNOWN_MOMENT = "1970-1-1T00:00:00Z"
"""Stands, by agreement, for a start or an end that is not known (OCPI, CDRs chapter)."""


def check_moment(value: Any, field: Field, pointer: str, report: Report) -> None:
    """A DateTime, or what was put in its place."""
    if isinstance(value, str):
        _check_text(value, field, pointer, report)
    elif is_number(value) and _COUNT.fullmatch(str(value)):
        _report_count(str(value), "a number", field, pointer, report)
    else:
        report("ocpi.type", pointer, f"{field.name} is {kind(value)}; OCPI wants a DateTime such as {_written(None)}.")


def _check_text(text: str, field: Field, pointer: str, report: Report) -> None:
    proper = _PROPER.fullmatch(text)
    moment = instant_of(text)
    if proper is None or moment is None:
        _report_malformed(text, field, pointer, report)
    elif proper[2] is None:
        report("ocpi.datetime-no-z", pointer, f"{field.name} has no Z; it is read as UTC.")
    elif proper[2] != "Z":
        report("ocpi.datetime-offset", pointer, f"{field.name} has an offset; OCPI wants UTC: {_written(moment)}.")
    elif field.limit is not None and len(text) > field.limit:
        report("ocpi.length", pointer, f"{field.name} has {len(text)} characters; OCPI allows {field.limit}.")


def _report_malformed(text: str, field: Field, pointer: str, report: Report) -> None:
    if text == UNKNOWN_MOMENT:
        report("ocpi.not-available", pointer, f"{field.name} is {UNKNOWN_MOMENT}: it could not be known.")
    elif _COUNT.fullmatch(text):
        _report_count(text, "a text", field, pointer, report)
    elif _DATE.fullmatch(text):
        report("ocpi.datetime-date-only", pointer, f"{field.name} is {shown(text)}, a date without a time of day.")
    else:
        report("ocpi.datetime", pointer, f"{field.name} is {shown(text)}; OCPI wants it like {_written(None)}.")


def _report_count(digits: str, what: str, field: Field, pointer: str, report: Report) -> None:
    unit = "seconds" if len(digits) == 10 else "milliseconds"
    moment = datetime.fromtimestamp(int(digits[:10]), UTC)
    report("ocpi.datetime-epoch", pointer, f"{field.name} is {what} of {unit}; OCPI wants {_written(moment)}.")


def _written(moment: datetime | None) -> str:
    return "2026-05-03T14:03:00Z" if moment is None else moment.isoformat().replace("+00:00", "Z")
