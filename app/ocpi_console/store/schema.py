"""Which schema a store has, and how it gets the one of this program: made, migrated after a copy, or refused."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select, text
from sqlalchemy.engine import Connection

from ocpi_console.store import derived, dialects
from ocpi_console.store.engine import Engines, maintenance
from ocpi_console.store.errors import StoreDamaged, StoreTooNew
from ocpi_console.store.tables import METADATA, STAMP

SCHEMA = 1
"""Kept in the file itself, so that opening needs no alembic (0.7 s to import) when nothing is to be done."""

HEAD = "0001"
"""The newest migration, alembic's name of SCHEMA."""

KEPT_COPIES = 5
"""So many copies made before a migration are kept."""

DERIVED_STAMP = "derived"


def prepare(engines: Engines, url: str, rebuild: Callable[[], object]) -> None:
    """Bring the store to this program's schema; raises StoreTooNew, StoreDamaged and other StoreErrors."""
    with engines.read() as connection:
        found = dialects.schema_version(connection)
        empty = not dialects.tables(connection)
    if found > SCHEMA:
        raise StoreTooNew(
            f"{engines.path} was made by a newer version of this program (schema {found}, this one knows {SCHEMA}). "
            "Install that version, or choose another workspace."
        )
    if found < SCHEMA:
        if found == 0 and not empty:
            raise StoreDamaged(f"{engines.path} is a database of another program. Choose another workspace.")
        _make(engines) if found == 0 else migrate(url)
    if stamp(engines, DERIVED_STAMP) != derived.declaration():
        rebuild()


def _make(engines: Engines) -> None:
    """The tables of an empty store, unless another process has been quicker."""
    with engines.write() as connection:
        if dialects.schema_version(connection):
            return
        METADATA.create_all(connection)
        connection.execute(text(_ALEMBIC_TABLE))
        connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:head)"), {"head": HEAD})
        derived.create(connection)
        set_stamp(connection, DERIVED_STAMP, derived.declaration())
        dialects.set_schema_version(connection, SCHEMA)


_ALEMBIC_TABLE = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def migrate(url: str) -> Path | None:
    """Run the missing migrations after a copy was made; the path of the copy, None where there was nothing to do."""
    with maintenance(url) as connection:
        if dialects.schema_version(connection) == SCHEMA:
            return None
        copy = back_up(connection)
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            upgrade(connection)
            dialects.set_schema_version(connection, SCHEMA)
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
        return copy


def upgrade(connection: Connection) -> None:
    """Run alembic on an open connection, from whatever migration it is at."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def back_up(connection: Connection) -> Path:
    """A compact copy of the store in the folder `backups` beside it; the oldest beyond KEPT_COPIES go."""
    path = Path(str(connection.engine.url.database))
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    copy = folder / f"{path.stem}-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.sqlite"
    dialects.copy_to(connection, str(copy))
    for old in sorted(folder.glob(f"{path.stem}-*.sqlite"))[:-KEPT_COPIES]:
        old.unlink()
    return copy


def stamp(engines: Engines, key: str) -> str | None:
    """A fact that the store keeps of itself."""
    with engines.read() as connection:
        found = connection.execute(select(STAMP.c.value).where(STAMP.c.key == key)).scalar_one_or_none()
    return None if found is None else str(found)


def set_stamp(connection: Connection, key: str, value: str) -> None:
    """Note a fact, in the transaction that makes it true."""
    connection.execute(dialects.upsert(STAMP, "key"), {"key": key, "value": value})
