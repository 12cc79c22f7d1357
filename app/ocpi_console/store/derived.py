"""The derived tables: per module a narrow row for list, sort and filter, and the text that is searched.

They are made from the declared columns and can be dropped and made again from the revisions at any time.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, MetaData, String, Table, Text
from sqlalchemy.engine import Connection
from sqlalchemy.types import TypeEngine

from ocpi_console.store import dialects
from ocpi_console.store.columns import COLUMNS
from ocpi_console.store.modules import Kind
from ocpi_console.store.tables import RECORD, Long

FORMAT = 1
"""To be raised when what is derived changes while the columns stay the same."""

_WORDS = String().with_variant(String(collation="NOCASE"), "sqlite")
_TYPES: dict[Kind, TypeEngine[Any]] = {
    "text": _WORDS,
    "state": _WORDS,
    "int": BigInteger(),
    "decimal": BigInteger(),
    "time": BigInteger(),
    "flag": Integer(),
}


@dataclass(frozen=True, slots=True)
class Derived:
    """A module's row table and its table of searched text, keyed by the id of the record."""

    module: str
    row: Table
    text: Table

    @property
    def index(self) -> str:
        """The name of the search index over the text."""
        return f"search_{self.module}"


METADATA = MetaData()


def _derived(module: str) -> Derived:
    row = Table(
        f"row_{module}",
        METADATA,
        Column("record_id", Long, ForeignKey(RECORD.c.id), primary_key=True),
        *(Column(found.key, _TYPES[found.kind], index=found.indexed) for found in COLUMNS[module]),
    )
    text = Table(
        f"text_{module}", METADATA, Column("record_id", Long, primary_key=True), Column("text", Text, nullable=False)
    )
    return Derived(module, row, text)


DERIVED: dict[str, Derived] = {module: _derived(module) for module in COLUMNS}


def declaration() -> str:
    """A digest of all that the derived tables are made from; another digest means that they must be made again."""
    columns = [(module, found.key, found.kind, found.indexed) for module in COLUMNS for found in COLUMNS[module]]
    return hashlib.sha256(repr((FORMAT, columns)).encode()).hexdigest()


def create(connection: Connection) -> None:
    """Make the empty derived tables and search indexes."""
    METADATA.create_all(connection)
    for derived in DERIVED.values():
        dialects.create_index(connection, derived.index, derived.text.name)


def drop(connection: Connection) -> None:
    """Remove the derived tables, of whatever declaration they are."""
    for name in dialects.tables(connection):
        if name.startswith("search_") and name.removeprefix("search_") in DERIVED:
            dialects.drop_table(connection, name)
    for name in dialects.tables(connection):
        if name.startswith(("row_", "text_")) and name.partition("_")[2] in DERIVED:
            dialects.drop_table(connection, name)
