"""Members of restrictions that are no restriction but look like one, so that an element holds too often."""

from collections.abc import Iterator
from dataclasses import fields
from difflib import get_close_matches

from wwcp_ocpi.document import pointer
from wwcp_ocpi.pricing.linting.finding import Fix, LintFinding, found
from wwcp_ocpi.pricing.linting.subject import Subject
from wwcp_ocpi.pricing.linting.wording import quoted
from wwcp_ocpi.pricing.tariff import Restrictions

KNOWN = tuple("day_of_week" if f.name == "days" else f.name for f in fields(Restrictions))
"""The restrictions of all versions and extensions."""

_ALIKE = 0.85
_PLAIN = {name.replace("_", ""): name for name in KNOWN} | {
    "minkw": "min_power",
    "maxkw": "max_power",
    "minampere": "min_current",
    "maxampere": "max_current",
    "minenergy": "min_kwh",
    "maxenergy": "max_kwh",
    "weekdays": "day_of_week",
    "days": "day_of_week",
}
_LONGEST = 30


def restriction_misspelled(subject: Subject) -> Iterator[LintFinding]:
    """Such as dayOfWeek, end-time or min_kWh; other unknown members are a vendor's own."""
    for element in subject.tariff.elements:
        stated = subject.raw_restrictions(element)
        for name in stated if stated.keys() - set(KNOWN) else ():
            meant = None if name in KNOWN or stated[name] is None else _meant(name)
            if meant is None:
                continue
            path = pointer.join(f"{element.pointer}/restrictions", name)
            message = f'"{quoted(name)}" is no restriction, so the element holds without it; {meant} is one.'
            fix = None if meant in stated else _renamed(path, meant, stated[name])
            yield found("tariff.restriction-misspelled", path, message, expected=meant, actual=quoted(name), fix=fix)


def _meant(name: str) -> str | None:
    plain = "".join(c for c in name[:_LONGEST].lower() if c.isalnum())
    close = get_close_matches(plain, _PLAIN, n=1, cutoff=_ALIKE)
    return _PLAIN[close[0]] if close else None


def _renamed(path: str, meant: str, value: object) -> Fix:
    there = f"{pointer.parent(path)}/{meant}"
    operations = ({"op": "remove", "path": path}, {"op": "add", "path": there, "value": value})
    return Fix(f"Write it as {meant}.", operations)
