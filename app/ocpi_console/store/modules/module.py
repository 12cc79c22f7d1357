"""What the store knows of an OCPI module: its object, its columns, what is searched, and when its records hold."""

from dataclasses import dataclass

from ocpi_console.store.modules.column import Column, Extract


def _never(_: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Module:
    """An OCPI module as data: `name` is OCPI's identifier, `id_member` holds the id of its object.

    `searched` gives the texts of the search index beside id and party; `valid_from` and `valid_until` the
    validity that a record states of itself.
    """

    name: str
    object: str
    columns: tuple[Column, ...]
    searched: tuple[Extract, ...]
    id_member: str = "id"
    valid_from: Extract = _never
    valid_until: Extract = _never
