"""Members of a value that may be anything: what is not of the asked type is as good as absent."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from wwcp_ocpi.ocpi.kinds import is_number
from wwcp_ocpi.ocpi.timestamp import instant_of

Members = dict[str, Any]


def text(value: Members, name: str) -> str | None:
    """A member that is a text."""
    found = value.get(name)
    return found if isinstance(found, str) else None


def number(value: Members, name: str) -> int | Decimal | None:
    """A member that is a number."""
    found = value.get(name)
    return found if is_number(found) else None


def moment(value: Members, name: str) -> datetime | None:
    """The instant of a member that is a readable DateTime."""
    found = value.get(name)
    return instant_of(found) if isinstance(found, str) else None


def below(value: Members, name: str) -> Members:
    """A member that is an object."""
    found = value.get(name)
    return found if isinstance(found, dict) else {}


def each(value: Members, name: str) -> list[tuple[str, Members]]:
    """The objects of a list, each with its pointer relative to the value."""
    found = value.get(name)
    elements = enumerate(found) if isinstance(found, list) else ()
    return [(f"/{name}/{position}", element) for position, element in elements if isinstance(element, dict)]
