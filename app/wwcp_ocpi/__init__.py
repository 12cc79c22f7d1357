"""The shared translation core: OCPI and WWCP records read, checked, translated and priced by pure functions.

Nothing in this package imports Qt, SQL or HTTP, and nothing opens a file: bytes come in, values go out. The names below
are fetched when they are first asked for; a program that reads a payload does not wait for the models.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wwcp_ocpi.checking import problems as problems
    from wwcp_ocpi.document import format_of as format_of
    from wwcp_ocpi.document import read as read
    from wwcp_ocpi.document import write as write
    from wwcp_ocpi.payload import records as records
    from wwcp_ocpi.pricing import price_record as price_record
    from wwcp_ocpi.translation import translate as translate

_HOMES = {
    "problems": "wwcp_ocpi.checking",
    "format_of": "wwcp_ocpi.document",
    "read": "wwcp_ocpi.document",
    "write": "wwcp_ocpi.document",
    "price_record": "wwcp_ocpi.pricing",
    "records": "wwcp_ocpi.payload",
    "translate": "wwcp_ocpi.translation",
}

__all__ = ["format_of", "price_record", "problems", "read", "records", "translate", "write"]


def __getattr__(name: str) -> Any:
    """The public name from the package it lives in (PEP 562)."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
