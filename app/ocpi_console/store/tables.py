"""The tables that hold the truth; rows and search are derived from them (see derived.py).

Times are milliseconds since 1970 (UTC). A table class is a declaration: SQLModel checks nothing when one is made,
so reads and writes go through `Table.__table__` and never through instances.
"""

from typing import Any, ClassVar

from sqlalchemy import BigInteger, Index, Integer, LargeBinary, MetaData, Table, UniqueConstraint
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
"""Names of constraints, the same on every engine, so that a migration can address them."""

Long = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits; SQLite numbers rows by itself only where the type reads INTEGER."""


class Base(SQLModel):
    """What all tables share."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMING)


def _key() -> Any:
    return Field(default=None, primary_key=True, sa_type=Long)


def _time(*, nullable: bool = False) -> Any:
    return Field(default=None, nullable=nullable, sa_type=Long)


def _refers(to: str, *, nullable: bool = False, index: bool = False) -> Any:
    return Field(default=None, foreign_key=to, nullable=nullable, index=index, sa_type=Long)


class Partner(Base, table=True):
    """A name for parties and connections that belong together; `folded` is the name without case."""

    id: int | None = _key()
    name: str
    folded: str = Field(unique=True)


class Connection(Base, table=True):
    """Where records come from: files (ours, or those of a partner) and, by their key, negotiated connections."""

    id: int | None = _key()
    key: str = Field(unique=True)
    partner_id: int | None = _refers("partner.id", nullable=True, index=True)
    version: str | None = None


class Party(Base, table=True):
    """A counterparty: country, party id and role."""

    __table_args__ = (UniqueConstraint("country_code", "party_id", "role"),)

    id: int | None = _key()
    country_code: str
    party_id: str
    role: str
    partner_id: int | None = _refers("partner.id", nullable=True, index=True)


class Record(Base, table=True):
    """One object of a party, found again by its key; `revision_id` is its newest revision."""

    __table_args__ = (
        UniqueConstraint(
            "connection_id", "direction", "party", "module", "object_key", "token_type", name="uq_record_key"
        ),
        Index("ix_record_module_object_key", "module", "object_key"),
    )

    id: int | None = _key()
    connection_id: int = _refers("connection.id")
    direction: str
    party: str
    module: str
    object_key: str
    token_type: str
    object_id: str
    object: str
    revision_id: int | None = Field(default=None, sa_type=Long)


class Revision(Base, table=True):
    """A payload as received, with its three times: validity and update as it states them, and when it came."""

    __table_args__ = (Index("ix_revision_record_id_id", "record_id", "id"),)

    id: int | None = _key()
    record_id: int = _refers("record.id")
    version: str
    sha256: bytes = Field(sa_type=LargeBinary)
    encoding: str
    payload: bytes = Field(sa_type=LargeBinary)
    size: int
    valid_from: int | None = _time(nullable=True)
    valid_until: int | None = _time(nullable=True)
    last_updated: int | None = _time(nullable=True)
    received_at: int = _time()
    last_seen_at: int = _time()
    file: str
    pointer: str


class Change(Base, table=True):
    """The change feed, written in the transaction of the change it tells of; numbers are never used again."""

    __table_args__: ClassVar[Any] = {"sqlite_autoincrement": True}

    seq: int | None = _key()
    module: str
    record_id: int = _refers("record.id")
    revision_id: int = _refers("revision.id")


class Stamp(Base, table=True):
    """Facts about the store itself, such as the declaration that its derived tables were made from."""

    key: str = Field(primary_key=True)
    value: str


def table(declared: type[Base]) -> Table:
    """The SQLAlchemy table of a declaration."""
    found = declared.__table__  # type: ignore[attr-defined]  # SQLModel sets it on table classes
    assert isinstance(found, Table)
    return found


PARTNER = table(Partner)
CONNECTION = table(Connection)
PARTY = table(Party)
RECORD = table(Record)
REVISION = table(Revision)
CHANGE = table(Change)
STAMP = table(Stamp)
METADATA = Base.metadata
