"""What a value is taken for: version, module and object, with the confidence and the reason."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, get_args

from wwcp_ocpi.document import Version
from wwcp_ocpi.document.versions import MODULES, module_of


class Alike(NamedTuple):
    """Another version or object that a value may be just as well."""

    version: Version
    object: str


@dataclass(frozen=True, slots=True)
class Taken:
    """Version, module (OCPI's identifier) and object of a value; version None and empty names where it is unknown.

    `confidence` goes from 0 to 1; `reason` is a plain phrase such as "has evses and publish; no parking_places".
    `alike` is what else it may be by its content, or almost: the surroundings may decide for one of these.
    """

    version: Version | None
    module: str
    object: str
    confidence: float
    reason: str
    alike: tuple[Alike, ...] = ()


def unknown(reason: str) -> Taken:
    """A value that is no record we know."""
    return Taken(None, "", "", 0.0, reason)


VERSIONS: tuple[Version, ...] = get_args(Version)


def taken_as(text: str) -> Taken:
    """What the user says a payload is: `2.2.1/locations`, `2.2.1/EVSE`, `wwcp/ChargingPool`, `2.3.0/commands`.

    Case does not matter and `ocpi-2.2.1` is read as `2.2.1`. The object is empty where the module has several kinds
    of messages: each is told from its content then. Raises ValueError with a sentence.
    """
    before, slash, after = text.strip().partition("/")
    version = _version(before.strip().lower().removeprefix("ocpi-"), text)
    if not slash or not after.strip():
        raise ValueError(f'"{text}" names no module; write VERSION/MODULE, for example 2.2.1/locations.')
    module, object_ = _module_and_object(version, after.strip(), text)
    return Taken(version, module, object_, 1.0, f"read as {version} {object_ or module} because you say so")


def taken_in(text: str) -> Taken:
    """What the user says of the version alone (`2.2`, `ocpi-2.2`, `wwcp`); module and object come from the content.

    Raises ValueError with a sentence.
    """
    version = _version(text.strip().lower().removeprefix("ocpi-"), text)
    return Taken(version, "", "", 1.0, f"read as {version} because you say so")


def _version(asked: str, text: str) -> Version:
    for version in VERSIONS:
        if version == asked:
            return version
    known = ", ".join(VERSIONS)
    raise ValueError(f'"{text}" names no version that this program reads; it reads {known}, as in 2.2.1/locations.')


MIXED = frozenset({"commands", "chargingprofiles", "payments", "meterreadings", "versions", "parties", "subscriptions"})
"""Modules that list no object of their own; what they hold is told from the content."""


def _module_and_object(version: Version, asked: str, text: str) -> tuple[str, str]:
    modules = MODULES[version]
    for module, objects in modules.items():
        if asked.lower() == module:
            return module, "" if module in MIXED else objects[0]
    for object_ in _objects(version):
        if asked.lower() == object_.lower():
            return module_of(object_, version), object_
    known = ", ".join((*modules, *_objects(version)))
    raise ValueError(f'"{text}" names no module or object of {version}; there are {known}.')


def _objects(version: Version) -> Sequence[str]:
    return [object_ for objects in MODULES[version].values() for object_ in objects]
