"""What the store knows of an OCPI module: its object, its columns, what is searched, and when its records hold."""

from dataclasses import dataclass

from ocpi_console.store.modules.column import Column, Extract


def _never(_: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Module:
    """A list of the store as data: `name` is OCPI's identifier, `objects` are those of OCPI and WWCP that it lists.

    The first of `id_members` that a record has holds its id. `searched` gives the texts of the search index beside id
    and party; `valid_from` and `valid_until` the validity that a record states of itself.
    """

    name: str
    objects: tuple[str, ...]
    columns: tuple[Column, ...]
    searched: tuple[Extract, ...]
    id_members: tuple[str, ...] = ("id", "@id")
    valid_from: Extract = _never
    valid_until: Extract = _never
