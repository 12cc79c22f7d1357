"""A group of records in one transaction: what is known of them, and what is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.engine import Connection

from ocpi_console.store import dialects
from ocpi_console.store.derived import DERIVED
from ocpi_console.store.deriving import Facts
from ocpi_console.store.identity import Key
from ocpi_console.store.incoming import Incoming
from ocpi_console.store.modules import storable
from ocpi_console.store.payloads import unpacked
from ocpi_console.store.sources import Source, note_parties
from ocpi_console.store.tables import CHANGE, RECORD, REVISION
from wwcp_ocpi.document import same
from wwcp_ocpi.payload import reread


@dataclass(frozen=True, slots=True)
class Known:
    """What the store has under a key: the record, its newest revision, and whether that has errors or warnings."""

    record_id: int
    revision_id: int
    sha256: bytes
    version: str
    troubled: bool

    def equals(self, incoming: Incoming) -> bool:
        """Whether the same bytes came again."""
        return self.sha256 == incoming.sha256 and self.version == incoming.version


@dataclass(slots=True)
class Outcome:
    """What became of a group; `written` pairs a record's id with what came in for it."""

    imported: int = 0
    changed: int = 0
    unchanged: int = 0
    troubled: int = 0
    written: list[tuple[int, Incoming]] = field(default_factory=list)


def known(connection: Connection, group: Iterable[Incoming], of: Source) -> dict[Key, Known]:
    """What the store has of a group, by key."""
    found: dict[Key, Known] = {}
    for module, members in _by_module(group):
        row = DERIVED[module].row
        statement = (
            select(RECORD, REVISION.c.sha256, REVISION.c.version, (row.c.errors + row.c.warnings).label("troubles"))
            .join(REVISION, REVISION.c.id == RECORD.c.revision_id)
            .outerjoin(row, row.c.record_id == RECORD.c.id)
            .where(RECORD.c.module == module, RECORD.c.object_key.in_([item.key.object_key for item in members]))
            .where(RECORD.c.connection_id == of.connection_id, RECORD.c.direction == of.direction)
        )
        for hit in connection.execute(statement):
            key = Key(hit.party, module, hit.object_key, hit.token_type)
            found[key] = Known(hit.id, hit.revision_id, hit.sha256, hit.version, bool(hit.troubles))
    return found


def _by_module(group: Iterable[Incoming]) -> list[tuple[str, list[Incoming]]]:
    ordered = sorted(group, key=lambda incoming: incoming.key.module)
    return [(module, list(members)) for module, members in groupby(ordered, lambda incoming: incoming.key.module)]


def write(connection: Connection, group: Sequence[Incoming], of: Source, received_at: int) -> Outcome:
    """Write what is new in a group whose keys all differ; the connection is in its transaction."""
    before = known(connection, group, of)
    outcome = Outcome()
    again = {item.key for item in group if item.key in before and before[item.key].equals(item)}
    seen = _same_values(connection, [item for item in group if item.key in before and item.key not in again], before)
    _see_again(connection, [before[key].revision_id for key in seen], received_at)
    fresh = [item for item in group if item.key not in again and item.key not in seen]
    outcome.unchanged = len(group) - len(fresh)
    outcome.imported = sum(item.key not in before for item in fresh)
    outcome.changed = len(fresh) - outcome.imported
    outcome.troubled = sum(before[key].troubled for key in again | seen)
    outcome.troubled += sum(item.derivation.troubled for item in fresh)
    if fresh:
        note_parties(connection, (item.key for item in fresh), of)
        outcome.written = _write_fresh(connection, fresh, before, of, received_at)
    return outcome


def _same_values(connection: Connection, differing: Sequence[Incoming], before: dict[Key, Known]) -> set[Key]:
    """The keys whose bytes differ from what is stored while the value does not."""
    revisions = {before[item.key].revision_id: item for item in differing}
    columns = (REVISION.c.id, REVISION.c.version, REVISION.c.encoding, REVISION.c.payload)
    found = set()
    for hit in connection.execute(select(*columns).where(REVISION.c.id.in_(revisions))):
        item = revisions[hit.id]
        if hit.version == item.version and same(reread(unpacked(hit.encoding, hit.payload)).value, item.value):
            found.add(item.key)
    return found


def _see_again(connection: Connection, revisions: Sequence[int], seen_at: int) -> None:
    if revisions:
        later = REVISION.c.last_seen_at < seen_at
        connection.execute(update(REVISION).where(REVISION.c.id.in_(revisions), later).values(last_seen_at=seen_at))


def _write_fresh(
    connection: Connection, fresh: Sequence[Incoming], before: dict[Key, Known], of: Source, received_at: int
) -> list[tuple[int, Incoming]]:
    new = [item for item in fresh if item.key not in before]
    ids = {key: found.record_id for key, found in before.items()} | _add_records(connection, new, of)
    written = [(ids[item.key], item) for item in fresh]
    revisions = _insert(connection, REVISION, [_revision(record, item, received_at) for record, item in written])
    newest = [
        {"of": record, "to": revision, "shown": item.object_id}
        for (record, item), revision in zip(written, revisions, strict=True)
    ]
    points = update(RECORD).where(RECORD.c.id == bindparam("of"))
    connection.execute(points.values(revision_id=bindparam("to"), object_id=bindparam("shown")), newest)
    changes = [
        {"module": item.key.module, "record_id": record, "revision_id": revision}
        for (record, item), revision in zip(written, revisions, strict=True)
    ]
    connection.execute(insert(CHANGE), changes)
    for module, members in _by_module(fresh):
        entries = [(ids[item.key], item) for item in members]
        write_rows(connection, module, [_row(record, item, of, received_at) for record, item in entries])
        write_texts(connection, module, {record: item.derivation.text for record, item in entries})
    return written


def _insert(connection: Connection, target: Any, rows: list[dict[str, Any]]) -> list[int]:
    """Insert rows and give their ids in the same order."""
    statement = insert(target).returning(target.c.id, sort_by_parameter_order=True)
    return list(connection.execute(statement, rows).scalars())


def _add_records(connection: Connection, new: Sequence[Incoming], of: Source) -> dict[Key, int]:
    if not new:
        return {}
    rows = [
        {
            **item.key._asdict(),
            "connection_id": of.connection_id,
            "direction": of.direction,
            "object_id": item.object_id,
            "object": item.record.object,
        }
        for item in new
    ]
    return dict(zip((item.key for item in new), _insert(connection, RECORD, rows), strict=True))


def _revision(record_id: int, item: Incoming, received_at: int) -> dict[str, Any]:
    encoding, payload = item.payload
    return {
        "record_id": record_id,
        "version": item.version,
        "sha256": item.sha256,
        "encoding": encoding,
        "payload": payload,
        "size": len(item.record.raw),
        "valid_from": item.derivation.valid_from,
        "valid_until": item.derivation.valid_until,
        "last_updated": item.derivation.last_updated,
        "received_at": received_at,
        "last_seen_at": received_at,
        "file": storable(item.record.file),
        "pointer": storable(item.record.pointer),
    }


def _row(record_id: int, item: Incoming, of: Source, received_at: int) -> dict[str, Any]:
    facts = Facts(record_id, item.object_id, item.key.party, of.partner, of.direction, item.version, received_at)
    return item.derivation.row(facts)


def write_rows(connection: Connection, module: str, rows: list[dict[str, Any]]) -> None:
    """Put rows into a module's list, in the place of those with the same record."""
    connection.execute(dialects.upsert(DERIVED[module].row, "record_id"), rows)


def write_texts(connection: Connection, module: str, texts: dict[int, str]) -> None:
    """Put texts into a module's search index, in the place of older ones that differ."""
    content, index = DERIVED[module].text, DERIVED[module].index
    stored = select(content.c.record_id, content.c.text).where(content.c.record_id.in_(texts))
    older = {record: text for record, text in connection.execute(stored) if record in texts}
    stale = [(record, text) for record, text in older.items() if text != texts[record]]
    if stale:
        dialects.unindex_texts(connection, index, stale)
    fresh = [(record, text) for record, text in texts.items() if older.get(record) != text]
    if fresh:
        rows = [{"record_id": record, "text": text} for record, text in fresh]
        connection.execute(dialects.upsert(content, "record_id"), rows)
        dialects.index_texts(connection, index, fresh)
