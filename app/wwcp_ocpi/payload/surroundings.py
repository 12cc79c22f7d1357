"""Where the content of a record leaves it open what it is, the other records and the address may decide."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wwcp_ocpi.document import Record, Version
from wwcp_ocpi.document.versions import module_of
from wwcp_ocpi.payload.addresses import Address
from wwcp_ocpi.payload.elements import Element, Refused
from wwcp_ocpi.payload.taken import Alike
from wwcp_ocpi.payload.unreadable import Broken, UnreadablePayload

MOST_HELD = 256
"""Records that wait for the first one that is sure of its version; what comes later decides for those after it."""

MOST_BYTES = 1 << 20

DECIDED = 0.95
"""Confidence in what the surroundings decide between two that look the same."""

SAID = 0.6
"""Confidence in an address alone, where the content says nothing."""


def decided(elements: Iterable[Element], address: Address | None = None) -> Iterator[Element]:
    """The elements in their order, each as what it is in its surroundings; also before an error is raised."""
    others = _Others()
    try:
        for element in elements:
            yield from others.take(element if address is None else _as_addressed(element, address))
    except (Broken, Refused, UnreadablePayload):
        yield from others.rest()
        raise
    yield from others.rest()


class _Others:
    """Holds open records back, within bounds, until one is sure; all that are sure must agree."""

    def __init__(self) -> None:
        self._sure: set[Version] = set()
        self._held: list[Element] = []
        self._bytes = 0
        self._waits = True

    def take(self, element: Element) -> Iterator[Element]:
        """The elements that can be given now."""
        version = element.record.version
        if version is not None and version != "wwcp" and not element.alike:
            self._sure.add(version)
        self._held.append(element)
        self._bytes += len(element.record.raw)
        if not self._is_waiting(element):
            yield from self.rest()

    def _is_waiting(self, element: Element) -> bool:
        """Whether the last element is open, or stands behind one that is; not beyond the bounds."""
        if len(self._held) >= MOST_HELD or self._bytes >= MOST_BYTES:
            self._waits = False
        return self._waits and not self._sure and (bool(element.alike) or len(self._held) > 1)

    def rest(self) -> Iterator[Element]:
        """What was held back."""
        held, self._held = self._held, []
        self._bytes = 0
        for element in held:
            yield self._settled(element)

    def _settled(self, element: Element) -> Element:
        if len(self._sure) != 1:
            return element
        fitting = [found for found in element.alike if found.version in self._sure]
        return _as(element, fitting[0], DECIDED, "as others in the file") if fitting else element


def _as_addressed(element: Element, address: Address) -> Element:
    """What is open as its address says; what says nothing of itself as well, if the address names one object."""
    record = element.record
    if record.version is None:
        return _named(element, address)
    here = Alike(record.version, record.object)
    fitting = [found for found in (here, *element.alike) if _fits(found, address)]
    if not element.alike or not fitting:
        return element
    return _as(element, fitting[0], DECIDED, "as its address says")


def _fits(found: Alike, address: Address) -> bool:
    versions = (None, found.version, "2.2.1" if found.version == "2.2" else found.version)
    return address.version in versions and (not address.objects or found.object in address.objects)


def _named(element: Element, address: Address) -> Element:
    """A body that tells nothing of itself, under an address that names its object; not a part of one (PATCH)."""
    version, objects = address.version, address.objects
    if not isinstance(element.record.value, dict) or element.refusal or address.partial or version is None:
        return element
    known = [Alike(version, object_) for object_ in objects if module_of(object_, version)]
    if not known or not element.record.value:
        return element
    reason = "its members tell little"
    return _as(element._replace(record=replace(element.record, reason=reason)), known[0], SAID, "as its address says")


def _as(element: Element, found: Alike, confidence: float, why: str) -> Element:
    """The element taken for that, and nothing else any more."""
    telling = element.record.reason.rpartition(": ")[0] or element.record.reason
    record: Record = replace(
        element.record,
        version=found.version,
        module=module_of(found.object, found.version),
        object=found.object,
        confidence=confidence,
        reason=f"{telling}: {found.version} {found.object}, {why}",
    )
    return Element(record, element.refusal)
