"""Who sends records: partners, their connections and the parties they speak for."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from ocpi_console.store.dialects import insert_missing
from ocpi_console.store.identity import ROLES, Key
from ocpi_console.store.results import Direction, Owner, Partner
from ocpi_console.store.tables import CONNECTION, PARTNER, PARTY


@dataclass(frozen=True, slots=True)
class Source:
    """The connection that records come over, and whose they are."""

    connection_id: int
    direction: Direction
    partner_id: int | None = None
    partner: str | None = None


def source(connection: Connection, owner: Owner) -> Source:
    """The source for files of an owner; a partner seen for the first time is noted. Names compare without case."""
    if not isinstance(owner, Partner):
        return Source(_connection(connection, "files:own", None), "own")
    folded = owner.name.strip().casefold()
    connection.execute(insert_missing(PARTNER), {"name": owner.name.strip(), "folded": folded})
    partner = connection.execute(select(PARTNER.c.id, PARTNER.c.name).where(PARTNER.c.folded == folded)).one()
    return Source(_connection(connection, f"files:{partner.id}", partner.id), "theirs", partner.id, partner.name)


def partners(connection: Connection) -> list[str]:
    """The names of all partners, by name."""
    return list(connection.execute(select(PARTNER.c.name).order_by(PARTNER.c.folded)).scalars())


def _connection(connection: Connection, key: str, partner_id: int | None) -> int:
    connection.execute(insert_missing(CONNECTION), {"key": key, "partner_id": partner_id})
    return int(connection.execute(select(CONNECTION.c.id).where(CONNECTION.c.key == key)).scalar_one())


def note_parties(connection: Connection, keys: Iterable[Key], of: Source) -> None:
    """Remember the parties that records belong to; one without a partner gets the partner that sent them."""
    found = {(key.party, ROLES.get(key.module, "CPO")) for key in keys if key.party.count("*") == 1}
    if not found:
        return
    rows = [
        dict(zip(("country_code", "party_id"), party.split("*"), strict=True), role=role, partner_id=of.partner_id)
        for party, role in sorted(found)
    ]
    connection.execute(insert_missing(PARTY), rows)
    if of.partner_id is not None:
        for row in rows:
            same = (PARTY.c[name] == row[name] for name in ("country_code", "party_id", "role"))
            connection.execute(
                update(PARTY).where(*same, PARTY.c.partner_id.is_(None)).values(partner_id=of.partner_id)
            )
