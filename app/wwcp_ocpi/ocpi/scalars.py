"""The scalar types of the models: strict numbers, timestamps and open enums, as pydantic reads them."""

from decimal import Decimal
from typing import Annotated, Any, TypeAlias, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from wwcp_ocpi.ocpi.decimals import is_whole

_INTEGER = core_schema.int_schema(strict=True)
_EXACT = core_schema.union_schema(
    [_INTEGER, core_schema.is_instance_schema(Decimal)], mode="left_to_right", custom_error_type="number_type",
    custom_error_message="Input should be a number",
)  # fmt: skip


def _whole(value: int | Decimal) -> int:
    if isinstance(value, Decimal) and not (value.is_finite() and value.adjusted() <= 18 and is_whole(value)):
        raise ValueError("no whole number")
    return int(value)


class _Exact:
    """A JSON number as it is, int or Decimal; a text is no number, neither is a boolean."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return _EXACT


class _Whole:
    """A JSON number without a fraction as int; `22000.0` is one."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(_whole, _EXACT)


class OpenEnum:
    """Marks an enum that keeps values it does not know, as text."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.str_schema(strict=True)


_Values = TypeVar("_Values")

ExactNumber: TypeAlias = Annotated[int | Decimal, _Exact()]
"""`number`: an int or a Decimal, with its written decimals."""

WholeNumber: TypeAlias = Annotated[int, _Whole()]
"""`int`."""

Open: TypeAlias = Annotated[_Values | str, OpenEnum()]
"""An OpenEnum of OCPI 2.3.0: the known values, or any other text."""
