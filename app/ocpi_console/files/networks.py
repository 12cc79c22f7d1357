"""Translated records as one WWCP document."""

from collections.abc import Iterable, Iterator
from typing import Any

from wwcp_ocpi.translation.networks import NetworkDocument

Entry = dict[str, Any]


def in_network(entries: Iterable[Entry], network_id: str, *, carry: bool = True) -> Iterator[Entry]:
    """The entries of `translate` that a network has no place for, then one entry with the RoamingNetwork of all others.

    Each of its notes says which record it is of, with the members `file` and `pointer`.
    """
    document = NetworkDocument(network_id, carry=carry)
    whole: Entry | None = None
    for entry in entries:
        if entry["value"] is None or not document.add(entry["value"], entry["object"]):
            yield entry
            continue
        if whole is None:
            whole = {**entry, "pointer": "", "object": "RoamingNetwork", "companions": [], "notes": []}
        place = {"file": entry["file"], "pointer": entry["pointer"]}
        whole["companions"] += entry["companions"]
        whole["notes"] += [{**place, **note} for note in entry["notes"]]
    if whole is not None:
        yield {**whole, "value": document.value}
