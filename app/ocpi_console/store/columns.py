"""The columns of each module's list, and the fields of the filter language that look at them."""

from typing import Any

from ocpi_console.filters import Field
from ocpi_console.store.modules import MODULES, Column, stored
from wwcp_ocpi.document import JsonObject

COMMON = (
    Column("id", "text", None, "id of the record", indexed=True, identifier=True),
    Column("party", "text", None, "country and id of the owner party", indexed=True, identifier=True),
    Column("partner", "text", None, "partner who sent it"),
    Column("direction", "state", None, "own record or a partner's", ("own", "theirs")),
    Column("version", "state", None, "OCPI version, or wwcp", ("2.1.1", "2.2", "2.2.1", "2.3.0", "3.0", "wwcp")),
)
"""The first columns of every list; the store fills them."""

KEPT = (
    Column("received", "time", None, "received in this form", indexed=True),
    Column("errors", "int", None, "number of errors"),
    Column("warnings", "int", None, "number of warnings"),
    Column("infos", "int", None, "number of remarks"),
    Column("problem", "text", None, "rules that the record breaks"),
)
"""The last columns of every list."""

COLUMNS: dict[str, tuple[Column, ...]] = {name: COMMON + module.columns + KEPT for name, module in MODULES.items()}
"""All columns by module, in the order of `Row`."""

_BY_KEY = {name: {column.key: column for column in columns} for name, columns in COLUMNS.items()}


def column(module: str, key: str) -> Column:
    """A column by key; raises KeyError where the module has none of that name."""
    return _BY_KEY[module][key]


def fields(module: str) -> tuple[Field, ...]:
    """What may be filtered by in a module's list."""
    return tuple(map(_field, COLUMNS[module]))


def _field(declared: Column) -> Field:
    partner = declared.key == "partner"
    return Field(
        declared.key,
        declared.kind,
        "name or party of the partner" if partner else declared.description,
        declared.values,
        ("party", "partner") if partner else (),
        identifier=partner or declared.identifier,
    )


def extract(module: str, value: JsonObject) -> dict[str, str | int | None]:
    """The content of a module's own columns as the database keeps it; pure, and total over any value."""
    return {
        declared.key: stored(declared.kind, declared.extract(value))
        for declared in MODULES[module].columns
        if declared.extract
    }


def searched(module: str, value: JsonObject) -> list[str]:
    """The texts of a value that the search index holds, beside id and party."""
    found: list[Any] = [find(value) for find in MODULES[module].searched]
    return [text for text in found if text]
