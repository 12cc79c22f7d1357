"""What a value is taken for: version, module and object, with the confidence and the reason."""

from dataclasses import dataclass
from typing import get_args

from wwcp_ocpi.document import Version
from wwcp_ocpi.document.versions import MODULE_OF_OBJECT


@dataclass(frozen=True, slots=True)
class Taken:
    """Version, module (OCPI's identifier) and object of a value; version None and empty names where it is unknown.

    `confidence` goes from 0 to 1; `reason` is a plain phrase such as "has evses and publish; no parking_places".
    """

    version: Version | None
    module: str
    object: str
    confidence: float
    reason: str


def unknown(reason: str) -> Taken:
    """A value that is no record we know."""
    return Taken(None, "", "", 0.0, reason)


VERSIONS: tuple[Version, ...] = get_args(Version)

OBJECT_OF_MODULE = {
    "ocpi": {
        "locations": "Location",
        "tariffs": "Tariff",
        "tokens": "Token",
        "sessions": "Session",
        "cdrs": "CDR",
    },
    "wwcp": {
        "locations": "ChargingPool",
        "tariffs": "ChargingTariff",
        "tokens": "AAuthentication",
        "sessions": "ChargingSession",
        "cdrs": "ChargeDetailRecord",
    },
}
"""The object that a module lists, in OCPI and in WWCP."""

OBJECTS = {
    "ocpi": (*OBJECT_OF_MODULE["ocpi"].values(), "EVSE", "Connector"),
    "wwcp": (*OBJECT_OF_MODULE["wwcp"].values(), "ChargingStation", "EVSE", "ChargingConnector"),
}
"""The objects that can be asked for by their own name."""


def taken_as(text: str) -> Taken:
    """What the user says a payload is: `2.2.1/locations`, `2.2.1/EVSE`, `wwcp/ChargingPool`.

    Case does not matter and `ocpi-2.2.1` is read as `2.2.1`. Raises ValueError with a sentence.
    """
    before, slash, after = text.strip().partition("/")
    version = _version(before.strip().lower().removeprefix("ocpi-"), text)
    if not slash or not after.strip():
        raise ValueError(f'"{text}" names no module; write VERSION/MODULE, for example 2.2.1/locations.')
    object_ = _object(version, after.strip(), text)
    return Taken(version, MODULE_OF_OBJECT[object_], object_, 1.0, f"read as {version} {object_} because you say so")


def _version(asked: str, text: str) -> Version:
    for version in VERSIONS:
        if version == asked:
            return version
    known = ", ".join(VERSIONS)
    raise ValueError(f'"{text}" names no version that this program reads; it reads {known}, as in 2.2.1/locations.')


def _object(version: Version, asked: str, text: str) -> str:
    family = "wwcp" if version == "wwcp" else "ocpi"
    modules = OBJECT_OF_MODULE[family]
    names = {name.lower(): name for name in OBJECTS[family]} | modules
    found = names.get(asked.lower())
    if found is None:
        known = ", ".join((*modules, *OBJECTS[family]))
        raise ValueError(f'"{text}" names no module or object of {version}; there are {known}.')
    return found
