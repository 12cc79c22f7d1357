"""Numbers of a description: kWh and kW."""

from decimal import Decimal
from typing import Any

from wwcp_ocpi.document import JsonObject
from wwcp_ocpi.pricing.numbers import decimal
from wwcp_ocpi.pricing.simulating.bad_description import BadDescription, shown

MOST_KW = Decimal(10_000)
"""The power that nothing described exceeds, in kW."""

_LEAST = Decimal("1E-9")
"""Less than this is no quantity but a slip."""


def number_of(value: JsonObject, member: str, unit: str, most: Decimal) -> Decimal | None:
    """A member that is a number from 0 to `most`, None where it is left out; raises BadDescription."""
    return checked(value[member], member, unit, most) if member in value else None


def checked(stated: Any, member: str, unit: str, most: Decimal) -> Decimal:
    """A number from 0 to `most` of a unit; raises BadDescription for `member`."""
    number = decimal(stated)
    if number is None:
        raise BadDescription(member, f"{member} is {shown(stated)}; give a number of {unit}.")
    if number < 0:
        raise BadDescription(member, f"{member} is {shown(stated)}; give 0 {unit} or more.")
    if number > most or 0 < number < _LEAST:
        raise BadDescription(member, f"{member} is {shown(stated)}; give a number of {unit} up to {most}.")
    return number
