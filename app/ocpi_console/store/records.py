"""One record: its newest form, its history, and the way to it by id."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.engine import Connection

from ocpi_console.store.deriving import model_problems
from ocpi_console.store.errors import UnknownRecord
from ocpi_console.store.identity import keys_of
from ocpi_console.store.modules import MODULES, instant
from ocpi_console.store.payloads import unpacked
from ocpi_console.store.results import Payload, Revision, StoredRecord
from ocpi_console.store.tables import CONNECTION, PARTNER, RECORD, REVISION
from wwcp_ocpi.payload import reread


def record(connection: Connection, row_id: int, revision_id: int | None) -> StoredRecord:
    """A record in its newest form, or as it was in one of its revisions; raises UnknownRecord."""
    wanted = RECORD.c.revision_id if revision_id is None else revision_id
    statement = (
        select(RECORD, REVISION, PARTNER.c.name.label("partner"))
        .join(REVISION, (REVISION.c.record_id == RECORD.c.id) & (REVISION.c.id == wanted))
        .join(CONNECTION, CONNECTION.c.id == RECORD.c.connection_id)
        .outerjoin(PARTNER, PARTNER.c.id == CONNECTION.c.partner_id)
        .where(RECORD.c.id == row_id)
    )
    found = connection.execute(statement).mappings().one_or_none()
    if found is None:
        raise UnknownRecord(f"There is no record {row_id} in this store.")
    raw = unpacked(found[REVISION.c.encoding], found[REVISION.c.payload])
    document = reread(raw)
    object_, version = found[RECORD.c.object], found[REVISION.c.version]
    return StoredRecord(
        id=row_id,
        module=found[RECORD.c.module],
        object=object_,
        version=version,
        party=found[RECORD.c.party],
        object_id=found[RECORD.c.object_id],
        direction=found[RECORD.c.direction],
        partner=found["partner"],
        value=document.value,
        raw=raw,
        received_at=instant(found[REVISION.c.received_at]),
        last_seen_at=instant(found[REVISION.c.last_seen_at]),
        file=found[REVISION.c.file],
        pointer=found[REVISION.c.pointer],
        problems=(*document.problems, *model_problems(document.value, version, object_)),
    )


def payloads(connection: Connection, ids: Sequence[int]) -> list[Payload]:
    """The payloads of records in the order of `ids`; records that are gone are left out."""
    columns = (RECORD.c.id, RECORD.c.object, REVISION.c.version, REVISION.c.encoding, REVISION.c.payload)
    statement = select(*columns).join(REVISION, REVISION.c.id == RECORD.c.revision_id).where(RECORD.c.id.in_(ids))
    found = {
        row_id: Payload(row_id, object_, version, unpacked(encoding, payload))
        for row_id, object_, version, encoding, payload in connection.execute(statement)
    }
    return [found[row_id] for row_id in ids if row_id in found]


def revisions(connection: Connection, row_id: int) -> list[Revision]:
    """All forms of a record, the newest first."""
    columns = [found for found in REVISION.c if found.name not in ("encoding", "payload")]
    statement: Select[Any] = select(*columns).where(REVISION.c.record_id == row_id).order_by(REVISION.c.id.desc())
    return [_revision(dict(found)) for found in connection.execute(statement).mappings()]


def _revision(found: dict[str, Any]) -> Revision:
    times = ("received_at", "last_seen_at", "last_updated", "valid_from", "valid_until")
    kept: dict[str, Any] = {name: None if found[name] is None else instant(found[name]) for name in times}
    rest = {name: found[name] for name in ("id", "version", "file", "pointer", "size")}
    return Revision(record=found["record_id"], sha256=found["sha256"].hex(), **rest, **kept)


def find(connection: Connection, module: str, object_id: str) -> list[int]:
    """The row ids of the records with that id, without case; several parties may use the same."""
    if module not in MODULES:
        raise KeyError(module)
    keys = keys_of(module, object_id)
    statement = select(RECORD.c.id, RECORD.c.object_id).where(RECORD.c.module == module, RECORD.c.object_key.in_(keys))
    return list(connection.execute(statement.order_by(RECORD.c.id)).scalars())
