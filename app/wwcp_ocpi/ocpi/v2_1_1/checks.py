"""The checks of values in which OCPI 2.1.1 differs: ASCII texts, moments of whole seconds, six decimals of a degree."""

from typing import Any

from wwcp_ocpi.ocpi.dialect import Check
from wwcp_ocpi.ocpi.forms import FORMS, degrees
from wwcp_ocpi.ocpi.kinds import shown
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.surrogates import is_whole
from wwcp_ocpi.ocpi.timestamp import instant_of
from wwcp_ocpi.ocpi.values import CHECKS


def _check_string(value: Any, field: Field, pointer: str, report: Report) -> None:
    CHECKS["string"](value, field, pointer, report)
    if isinstance(value, str) and not value.isascii() and is_whole(value):
        message = f"{field.name} is {shown(value)}; OCPI 2.1.1 promises ASCII only, later versions take every letter."
        report("ocpi.ascii-text", pointer, message)


def _check_moment(value: Any, field: Field, pointer: str, report: Report) -> None:
    CHECKS["DateTime"](value, field, pointer, report)
    if isinstance(value, str) and "." in value and instant_of(value) is not None:
        report("ocpi.datetime-fraction", pointer, f"{field.name} has a fraction of a second; OCPI 2.1.1 shows none.")


TYPES_2_1_1: dict[str, Check] = CHECKS | {"string": _check_string, "DateTime": _check_moment}
"""By type."""

FORMS_2_1_1: dict[str, Check] = FORMS | {"latitude": degrees(90, 6, 6), "longitude": degrees(180, 6, 6)}
"""By field name."""
