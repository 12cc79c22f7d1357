"""The forms of fields whose name says more than their type: codes, coordinates, times of day, ids."""

import re
import zoneinfo
from datetime import date
from decimal import Decimal
from functools import cache

from wwcp_ocpi.ocpi.countries import ALPHA_2, ALPHA_3
from wwcp_ocpi.ocpi.dialect import Check
from wwcp_ocpi.ocpi.kinds import shown
from wwcp_ocpi.ocpi.plan import Field
from wwcp_ocpi.ocpi.report import Report

_DEGREES = re.compile(r"-?\d{1,3}(?:\.(\d+))?", re.ASCII)


def _matching(rule: str, pattern: str, wanted: str) -> Check:
    """A form by a regular expression for the whole text."""
    expression = re.compile(pattern, re.ASCII)

    def check(value: str, field: Field, pointer: str, report: Report) -> None:
        if not expression.fullmatch(value):
            report(rule, pointer, f"{field.name} is {shown(value)}; OCPI wants {wanted}.")

    return check


def _between(rule: str, least: int, most: int) -> Check:
    """A form for numbers from least to most."""

    def check(value: int | Decimal, field: Field, pointer: str, report: Report) -> None:
        if not least <= value <= most:
            report(rule, pointer, f"{field.name} is {value}; it lies between {least} and {most}.")

    return check


def degrees(most: int, least_decimals: int = 5, most_decimals: int = 7) -> Check:
    """A coordinate as text, up to `most` degrees to both sides."""
    wanted = f"{least_decimals} to {most_decimals}" if least_decimals < most_decimals else f"{most_decimals}"

    def check(value: str, field: Field, pointer: str, report: Report) -> None:
        found = _DEGREES.fullmatch(value)
        if found is None:
            report("ocpi.coordinates", pointer, f'{field.name} is {shown(value)}; OCPI wants degrees like "52.370216".')
        elif abs(Decimal(value)) > most:
            report("ocpi.coordinates", pointer, f"{field.name} is {value}, beyond {most} degrees.")
        elif not least_decimals <= len(found[1] or "") <= most_decimals:
            decimals = len(found[1] or "")
            report("ocpi.coordinates-decimals", pointer, f"{field.name} has {decimals} decimals; OCPI wants {wanted}.")

    return check


def _country_code(value: str, field: Field, pointer: str, report: Report) -> None:
    if value.upper() not in ALPHA_2:
        report("ocpi.country-code", pointer, f"{field.name} is {shown(value)}, no country code of ISO 3166-1 alpha-2.")


def _country(value: str, field: Field, pointer: str, report: Report) -> None:
    if value not in ALPHA_3:
        report("ocpi.country", pointer, f"{field.name} is {shown(value)}, no country code of ISO 3166-1 alpha-3.")


def _date(value: str, field: Field, pointer: str, report: Report) -> None:
    try:
        proper = date.fromisoformat(value).isoformat() == value
    except ValueError:
        proper = False
    if not proper:
        report("ocpi.date", pointer, f"{field.name} is {shown(value)}; OCPI wants a date like 2026-05-03.")


def _time_zone(value: str, field: Field, pointer: str, report: Report) -> None:
    if value not in _time_zones():
        report("ocpi.time-zone", pointer, f"{field.name} is {shown(value)}, no time zone such as Europe/Amsterdam.")


@cache
def _time_zones() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _step_size(value: int | Decimal, field: Field, pointer: str, report: Report) -> None:
    if value < 0:
        report("ocpi.step-size", pointer, f"step_size is {value}; it is 1 or more.")


_TIME = _matching("ocpi.time-of-day", r"([01]\d|2[0-3]):[0-5]\d", "a time of day such as 18:15")
_PERCENTAGE = _between("ocpi.percentage", 0, 100)


def _token(value: str, field: Field, pointer: str, report: Report) -> None:
    """A secret, so the message does not show it."""
    if not all("!" <= character <= "~" for character in value):
        report("ocpi.token", pointer, "token has blanks or characters beyond printable ASCII.")


FORMS: dict[str, Check] = {
    "country_code": _country_code,
    "country": _country,
    "party_id": _matching("ocpi.party-id", r"[A-Za-z0-9]{3}", "three letters or digits"),
    "hub_party_id": _matching(
        "ocpi.party-id", r"[A-Za-z]{2}[A-Za-z0-9]{3}", "the hub's country code and party id, such as NLABC"
    ),
    "token": _token,
    "currency": _matching("ocpi.currency", r"[A-Z]{3}", "three capital letters such as EUR"),
    "language": _matching("ocpi.language", r"[A-Za-z]{2}", "two letters such as nl"),
    "evse_id": _matching(
        "ocpi.evse-id", r"(?i:[a-z]{2}\*?[a-z0-9]{3}\*?e[a-z0-9][a-z0-9*]*)", "the form NL*ABC*E123*1"
    ),
    "latitude": degrees(90),
    "longitude": degrees(180),
    "time_zone": _time_zone,
    "start_time": _TIME,
    "end_time": _TIME,
    "period_begin": _TIME,
    "period_end": _TIME,
    "start_date": _date,
    "end_date": _date,
    "weekday": _between("ocpi.weekday", 1, 7),
    "percentage": _PERCENTAGE,
    "vat": _PERCENTAGE,
    "step_size": _step_size,
}
"""By field name; a DateTime of the same name (`period_begin` of an exceptional period) has its own check."""
