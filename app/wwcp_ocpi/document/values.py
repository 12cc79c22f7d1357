"""The types of an exact JSON value: what `read` gives and `write` takes."""

from decimal import Decimal
from typing import Any, TypeAlias

Json: TypeAlias = "bool | int | Decimal | str | list[Any] | dict[str, Any] | None"
"""A JSON value; a number is an int, a Decimal or a Number, never a float."""

JsonObject: TypeAlias = "dict[str, Any]"
"""Members in received order, nulls present."""

JsonArray: TypeAlias = "list[Any]"
