"""OCPI 3.0: the envelope of asynchronous calls."""

from typing import Annotated, Any, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import Open
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = ["AsyncRequest", "AsyncResponse", "AsyncResultType", "ImmediateResponseToAsyncRequest"]

AsyncResultType: TypeAlias = Open[Literal["SUCCESS", "FAILED", "NOT_SUPPORTED", "REJECTED", "TIMEOUT"]]
ImmediateResponseToAsyncRequest: TypeAlias = Open[Literal["ACCEPTED", "NOT_SUPPORTED", "REJECTED"]]


class AsyncRequest(Preview):
    """An asynchronous call, with what is asked under `payload`."""

    callback_id: Annotated[str | None, one("string")] = None
    payload: Annotated[Any | None, optional("any")] = None


class AsyncResponse(Preview):
    """The result of an asynchronous call."""

    result_type: Annotated[AsyncResultType | None, one("AsyncResultType")] = None
    error: Annotated[Any | None, optional("any")] = None
    payload: Annotated[Any | None, optional("any")] = None
