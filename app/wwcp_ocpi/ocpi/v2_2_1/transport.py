"""OCPI 2.2.1, transport: what surrounds every answer."""

from typing import Annotated, Any

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import WholeNumber
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "Response",
]


class Response(View):
    """The envelope of an answer: data, and how the request went."""

    data: Annotated[Any | None, optional("Array|Object|String")] = None
    status_code: Annotated[WholeNumber | None, one("int")] = None
    status_message: Annotated[str | None, optional("string")] = None
    timestamp: Annotated[Timestamp | None, one("DateTime")] = None
