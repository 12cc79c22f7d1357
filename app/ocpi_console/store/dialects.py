"""What differs between database engines: search, upsert, interruption and noticing the writes of others.

SQLite is the only engine yet; its FTS5 index holds trigrams of text that has been folded (see `fold`).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, column, func, insert, or_, select, text
from sqlalchemy import table as lightweight
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.sql.dml import Insert
from sqlalchemy.sql.expression import UnaryExpression
from sqlalchemy.sql.operators import custom_op

TRIGRAM = 3
"""Shorter texts than this are not in the index; they are looked for in the indexed text itself."""


def fold(written: str) -> str:
    """Text as it is searched: without case, accents and compatibility forms."""
    parts = unicodedata.normalize("NFKD", written)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def bare(identifier: str) -> str:
    """An identifier without the stars and dashes that people leave out."""
    return re.sub(r"[*-]", "", identifier)


def create_index(connection: Connection, index: str, content: str) -> None:
    """An empty search index named `index` over the table `content` (record_id, text)."""
    options = f"content='{content}', content_rowid='record_id', tokenize='trigram'"
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {index} USING fts5(text, {options})")


def index_texts(connection: Connection, index: str, texts: Iterable[tuple[int, str]]) -> None:
    """Put (record id, text) into the index."""
    connection.exec_driver_sql(f"INSERT INTO {index}(rowid, text) VALUES (?, ?)", list(texts))  # noqa: S608 our own name


def unindex_texts(connection: Connection, index: str, texts: Iterable[tuple[int, str]]) -> None:
    """Take (record id, text as it was indexed) out of the index."""
    statement = f"INSERT INTO {index}({index}, rowid, text) VALUES ('delete', ?, ?)"  # noqa: S608 our own name
    connection.exec_driver_sql(statement, list(texts))


def rebuild_index(connection: Connection, index: str) -> None:
    """Make the index again from its content table."""
    connection.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608 our own name


def matches(record_id: ColumnElement[Any], index: str, content: Table, texts: Sequence[str]) -> ColumnElement[bool]:
    """Whether the indexed text of a record holds all `texts`."""
    folded = [fold(found) for found in texts]
    long = [found for found in folded if len(bare(found)) >= TRIGRAM]
    short = [content.c.text.contains(found, autoescape=True) for found in folded if len(bare(found)) < TRIGRAM]
    found = [record_id.in_(select(content.c.record_id).where(*short))] if short else []
    if long:
        search = lightweight(index, column("rowid"), column(index))
        query = " AND ".join(map(_alternatives, long))
        found.append(record_id.in_(select(search.c.rowid).where(search.c[index].op("MATCH")(query))))
    return and_(*found)


def _alternatives(folded: str) -> str:
    """A text, or the same as an identifier without stars and dashes, in the language of FTS5."""
    return "(" + " OR ".join('"' + way.replace('"', '""') + '"' for way in dict.fromkeys((folded, bare(folded)))) + ")"


def plain_identifier(written: ColumnElement[Any]) -> ColumnElement[Any]:
    """`bare` in the database."""
    return func.replace(func.replace(written, "*", ""), "-", "")


def contains(written: ColumnElement[Any], part: str) -> ColumnElement[bool]:
    """Whether a text has a part, without case; LIKE knows the case of ASCII letters only, so others are tried."""
    ways = [part] if part.isascii() else dict.fromkeys((part, part.lower(), part.upper(), part.title()))
    return or_(*(written.contains(way, autoescape=True) for way in ways))


def not_by_index(key: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same value, but not found by an index on it.

    To walk the index of the sort key and look up each row for the filter takes five times as long as to read the rows
    in their own order and to sort what matches.
    """
    return UnaryExpression(key, operator=custom_op("+"), type_=key.type)


def upsert(target: Table, key: str) -> Insert:
    """An insert that replaces the row with the same key."""
    statement = sqlite.insert(target)
    others = {found.name: statement.excluded[found.name] for found in target.columns if found.name != key}
    return statement.on_conflict_do_update(index_elements=[key], set_=others)


def insert_missing(target: Table) -> Insert:
    """An insert that leaves an existing row as it is."""
    return insert(target).prefix_with("OR IGNORE", dialect="sqlite")


def tables(connection: Connection) -> list[str]:
    """The names of all tables, those that belong to search indexes included."""
    found = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
    return [str(name) for name in found.scalars()]


def drop_table(connection: Connection, name: str) -> None:
    """Remove a table or a search index."""
    connection.exec_driver_sql(f'DROP TABLE "{name}"')


def schema_version(connection: Connection) -> int:
    """The schema that the store was made or migrated to, 0 for an empty file."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_schema_version(connection: Connection, version: int) -> None:
    """Note the schema; in the transaction that brings it about."""
    connection.exec_driver_sql(f"PRAGMA user_version = {version:d}")


def data_version(connection: Connection) -> int:
    """A number that changes when another connection has written; cheap enough to ask ten times a second."""
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def copy_to(connection: Connection, path: str) -> None:
    """Write a compact copy of the whole store to a new file."""
    connection.exec_driver_sql("VACUUM INTO ?", (path,))


def size_bytes(connection: Connection) -> int:
    """The size of the store, with what was not yet moved from the log into the file left out."""
    pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    return pages * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())


def interrupt(driver_connection: Any) -> None:
    """End the statement that a connection is running, from any thread; without one nothing happens."""
    driver_connection.interrupt()
