"""Rows and search made again from the newest revisions."""

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.engine import Connection

from ocpi_console.store import derived
from ocpi_console.store.deriving import Derivation, Facts, derive
from ocpi_console.store.engine import Engines
from ocpi_console.store.group import write_rows, write_texts
from ocpi_console.store.modules import MODULES
from ocpi_console.store.payloads import unpacked
from ocpi_console.store.schema import DERIVED_STAMP, set_stamp
from ocpi_console.store.tables import CONNECTION, PARTNER, RECORD, REVISION
from wwcp_ocpi.payload import reread

_GROUP = 128
_log = logging.getLogger("ocpi_console.store")


def rebuild(engines: Engines, progress: Callable[[int, int], None] | None = None) -> int:
    """Make all rows and search texts again; `progress` gets (done, total). The number of records.

    While it runs the stamp is missing, so that a run that was broken off is made good by the next opening.
    """
    with engines.write() as connection:
        set_stamp(connection, DERIVED_STAMP, "")
        derived.drop(connection)
        derived.create(connection)
        total = int(connection.execute(select(func.count()).select_from(RECORD)).scalar_one())
    done = 0
    for group in _groups(engines):
        made = [(found, _derive(found)) for found in group]
        with engines.write() as connection:
            _put(connection, made)
        done += len(group)
        if progress:
            progress(done, total)
    with engines.write() as connection:
        set_stamp(connection, DERIVED_STAMP, derived.declaration())
    return done


def _groups(engines: Engines) -> Iterator[Sequence[Any]]:
    """All records with their newest revision, some at a time, by module and id."""
    for module in MODULES:
        last = 0
        while group := _group(engines, module, last):
            yield group
            last = group[-1].id


def _group(engines: Engines, module: str, after: int) -> Sequence[Any]:
    revision = (REVISION.c.version, REVISION.c.encoding, REVISION.c.payload, REVISION.c.received_at)
    statement = (
        select(RECORD, *revision, PARTNER.c.name.label("partner"))
        .join(REVISION, REVISION.c.id == RECORD.c.revision_id)
        .join(CONNECTION, CONNECTION.c.id == RECORD.c.connection_id)
        .outerjoin(PARTNER, PARTNER.c.id == CONNECTION.c.partner_id)
        .where(RECORD.c.module == module, RECORD.c.id > after)
        .order_by(RECORD.c.id)
        .limit(_GROUP)
    )
    with engines.read() as connection:
        return connection.execute(statement).all()


def _derive(found: Any) -> Derivation:
    document = reread(unpacked(found.encoding, found.payload))
    assert isinstance(document.value, dict)
    return derive(found.module, found.version, found.object, document.value, document.problems)


def _put(connection: Connection, made: Sequence[tuple[Any, Derivation]]) -> None:
    """Write what was derived, except for records that have a newer revision by now."""
    ids = [found.id for found, _ in made]
    newest = dict(connection.execute(select(RECORD.c.id, RECORD.c.revision_id).where(RECORD.c.id.in_(ids))).all())
    current = [(found, derivation) for found, derivation in made if newest.get(found.id) == found.revision_id]
    if current:
        module = current[0][0].module
        write_rows(connection, module, [derivation.row(_facts(found)) for found, derivation in current])
        write_texts(connection, module, {found.id: derivation.text for found, derivation in current})


def _facts(found: Any) -> Facts:
    return Facts(
        record_id=found.id,
        object_id=found.object_id,
        party=found.party,
        partner=found.partner,
        direction=found.direction,
        version=found.version,
        received_at=found.received_at,
    )
