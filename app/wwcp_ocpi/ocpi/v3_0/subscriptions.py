"""OCPI 3.0: subscriptions to party-issued objects."""

from typing import Annotated, Any, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import Open, WholeNumber
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = [
    "PartyIssuedObjectUpdate",
    "SubscriptionCancellation",
    "SubscriptionCancellationReason",
    "SubscriptionParameterProposal",
    "SubscriptionRenegotiationStatus",
    "SubscriptionRequest",
    "SubscriptionResponse",
    "SubscriptionState",
]

SubscriptionCancellationReason: TypeAlias = Open[Literal["QUEUE_OVERFLOW", "DATA_NO_LONGER_AVAILABLE", "OTHER"]]
SubscriptionRenegotiationStatus: TypeAlias = Open[Literal["ACCEPTED", "REJECTED"]]


class PartyIssuedObjectUpdate(Preview):
    """One object of a party at one version; no names of it on the wire are known."""

    issuer_party: Annotated[str | None, one("Party_Id")] = None
    id: Annotated[str | None, one("string")] = None
    version: Annotated[WholeNumber | None, one("integer")] = None
    payload: Annotated[Any | None, one("object")] = None


class SubscriptionRequest(Preview):
    """Asks for updates; the interval is in seconds."""

    retry_interval: Annotated[WholeNumber | None, one("integer", form="whole")] = None
    parallelism_limit: Annotated[WholeNumber | None, optional("integer")] = None
    max_queue_size: Annotated[WholeNumber | None, one("integer")] = None


class SubscriptionResponse(Preview):
    """Accepts a subscription."""

    max_queue_size: Annotated[WholeNumber | None, one("integer")] = None


class SubscriptionState(Preview):
    """How a subscription stands; the interval is in seconds."""

    retry_interval: Annotated[WholeNumber | None, one("integer", form="whole")] = None
    current_queue_size: Annotated[WholeNumber | None, one("integer")] = None
    max_queue_size: Annotated[WholeNumber | None, one("integer")] = None


class SubscriptionParameterProposal(Preview):
    """Asks to change a subscription; the interval is in seconds."""

    retry_interval: Annotated[WholeNumber | None, one("integer", form="whole")] = None
    parallelism_limit: Annotated[WholeNumber | None, optional("integer")] = None
    max_queue_size: Annotated[WholeNumber | None, one("integer")] = None


class SubscriptionCancellation(Preview):
    """Ends a subscription."""

    reason: Annotated[SubscriptionCancellationReason | None, one("SubscriptionCancellationReason")] = None
