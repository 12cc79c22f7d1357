"""Signed values of a CDR ⇄ metering values with a signed payload, byte for byte.

OCPI's `plain_data` holds in clear what WWCP says beside the payload: the moment and the reading. The reference writes
the reading alone (`1334034.000 Wh`), which is read too; any other plain data is the partner's own and is carried.
"""

import re
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.moments import moment, wwcp_text
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import MOMENTS, moment_of
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import METERING_VALUE_TYPE
from wwcp_ocpi.wwcp.units import KILOWATT_HOURS, is_number, number_in

UNKNOWN_MOMENT = "The signed payload says when; until it is read, the time of the session's {} stands here."
IN_CLEAR = "The reading in clear, as WWCP gives it beside the signed payload; the payload alone is binding."
FORMAT = "Told from the payload."

_CLEAR = re.compile(r"(?:(?P<at>\S+) )?(?P<value>-?[0-9]+(?:\.[0-9]+)?) (?P<unit>k?Wh)", re.ASCII)
_BEGINNINGS = {"OCMF|": "OCMF", "T0NNRn": "OCMF", "AP;": "Alfen Eichrecht", "QVA7": "Alfen Eichrecht"}
"""How a payload begins, in clear or in Base64, and what OCPI calls its format."""


class Clear(NamedTuple):
    """What plain data say in clear."""

    at: datetime | None
    value: Any


def clear(value: Any) -> Clear | None:
    """The moment and the kWh in clear of a signed value of OCPI, None where its plain data are something else."""
    plain = value.get("plain_data") if isinstance(value, dict) else None
    match = _CLEAR.fullmatch(plain) if isinstance(plain, str) else None
    if match is None:
        return None
    at, shown = moment(match["at"]), number_in(match["value"])
    shown = KILOWATT_HOURS.back(shown) if match["unit"] == "Wh" else shown
    return None if (at is None and match["at"] is not None) or not is_number(shown) else Clear(at, shown)


def clear_moment(value: dict[str, Any], ends: dict[str, datetime | None]) -> datetime | None:
    """When a signed value of OCPI was taken: as it says in clear, else at the start or the end that it is of."""
    found = clear(value)
    if found is not None and found.at is not None:
        return found.at
    type_ = METERING_VALUE_TYPE.there(value.get("nature"))
    return ends.get(type_) if isinstance(type_, str) else None


def _clear_there(scope: Scope) -> None:
    found = clear(scope.source)
    at = clear_moment(scope.source, scope.context.get(MOMENTS, {}))
    if found is not None:
        scope.write(("value",), found.value)
    if at is not None:
        scope.write(("timestamp",), wwcp_text(at))
    if at is not None and (found is None or found.at is None):
        sentence = UNKNOWN_MOMENT.format("start" if scope.target.get("type") == "Start" else "end")
        scope.remark("assumed", ("timestamp",), sentence)


def _clear_back(scope: Scope) -> None:
    shown = scope.read(("value",))
    if is_number(shown):
        at = moment_of(scope.source, scope.context.get(MOMENTS, {}))
        parts = [*([] if at is None else [wwcp_text(at)]), format(Decimal(shown), "f"), "kWh"]
        scope.write(("plain_data",), " ".join(parts))
        scope.remark("approximated", ("plain_data",), IN_CLEAR, ("value",))


SIGNED_VALUE = Mapping(
    "SignedValue",
    "EnergyMeteringValue",
    (
        member("nature", "type", *METERING_VALUE_TYPE),
        member("signed_data", "signedData"),
        together([("plain_data", "value"), ("plain_data", "timestamp")], _clear_there, _clear_back),
    ),
    right_order=MEMBERS["EnergyMeteringValue"],
)

ENCODING = ("signed_data", "encoding_method")
PUBLIC_KEY = ("signed_data", "public_key")


def signed_of(scope: Scope) -> list[dict[str, Any]]:
    """The signed values of a CDR of OCPI, if each has its payload."""
    values = scope.read(("signed_data", "signed_values"))
    complete = isinstance(values, list) and all(_payload(value) for value in values)
    return values if complete else []


def _payload(value: Any) -> str:
    payload = value.get("signed_data") if isinstance(value, dict) else None
    return payload if isinstance(payload, str) else ""


def write_signed_data(scope: Scope, values: list[Any], places: list[int], name: str) -> None:
    """Write the signed ones among the metering values, and what is known of their format and key."""
    target = ("signed_data", "signed_values")
    made = [
        scope.convert(SIGNED_VALUE, values[place], (name, str(place)), (*target, str(position)))
        for position, place in enumerate(places)
    ]
    scope.write(target, made)
    formats = {encoding(values[place]["signedData"]) for place in places}
    if len(formats) == 1 and formats != {None}:
        scope.assume(ENCODING, formats.pop(), FORMAT, (name,))
    keys = scope.read(("energyMeter", "publicKeys"))
    if isinstance(keys, list) and keys and isinstance(keys[0], str) and scope.read(("publicKey",)) is MISSING:
        scope.write(PUBLIC_KEY, keys[0])


def encoding(payload: str) -> str | None:
    """What OCPI calls the format of a signed payload, None where it cannot be told."""
    if payload.startswith("<") and "mennekes" in payload.lower():
        return "EDL40 Mennekes"
    return next((name for start, name in _BEGINNINGS.items() if payload.startswith(start)), None)
