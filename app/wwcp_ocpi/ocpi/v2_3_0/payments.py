"""OCPI 2.3.0, module payments (a document of its own): payment terminals and captured payments."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import at_least_one, many, one, optional
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v2_3_0.locations import GeoLocation, Image
from wwcp_ocpi.ocpi.v2_3_0.types import DisplayText, Price
from wwcp_ocpi.ocpi.view import View

__all__ = [
    "CaptureStatusCode",
    "FinancialAdviceConfirmation",
    "InvoiceCreator",
    "Terminal",
]

InvoiceCreator: TypeAlias = Literal["CPO", "PTP"]
CaptureStatusCode: TypeAlias = Literal["SUCCESS", "PARTIAL_SUCCESS", "FAILED"]


class Terminal(View):
    """A payment terminal, and the locations and EVSEs that it serves: the union of both lists."""

    terminal_id: Annotated[str | None, one("CiString(36)")] = None
    customer_reference: Annotated[str | None, optional("CiString(36)")] = None
    party_id: Annotated[str | None, optional("CiString(3)")] = None
    country_code: Annotated[str | None, optional("CiString(2)")] = None
    address: Annotated[str | None, optional("CiString(45)")] = None
    city: Annotated[str | None, optional("CiString(45)")] = None
    postal_code: Annotated[str | None, optional("CiString(10)")] = None
    state: Annotated[str | None, optional("CiString(20)")] = None
    country: Annotated[str | None, optional("CiString(3)")] = None
    coordinates: Annotated[GeoLocation | None, optional("GeoLocation")] = None
    invoice_base_url: Annotated[str | None, optional("URL")] = None
    invoice_creator: Annotated[InvoiceCreator | None, optional("InvoiceCreator")] = None
    reference: Annotated[str | None, optional("CiString(36)")] = None
    location_ids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    evse_uids: Annotated[tuple[str, ...] | None, many("CiString(36)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    floor_level: Annotated[str | None, optional("string(4)", extension=True)] = None
    physical_reference: Annotated[str | None, optional("string(16)", extension=True)] = None
    directions: Annotated[tuple[DisplayText, ...] | None, many("DisplayText", extension=True)] = None
    images: Annotated[tuple[Image, ...] | None, many("Image", extension=True)] = None
    capabilities: Annotated[tuple[str, ...] | None, many("string", extension=True)] = None
    payment_methods: Annotated[tuple[str, ...] | None, many("string", extension=True)] = None
    payment_brands: Annotated[tuple[str, ...] | None, many("string", extension=True)] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None


class FinancialAdviceConfirmation(View):
    """What a payment provider has captured for a session, as its terminal said."""

    id: Annotated[str | None, one("CiString(36)")] = None
    authorization_reference: Annotated[str | None, one("CiString(36)")] = None
    total_costs: Annotated[Price | None, one("Price")] = None
    currency: Annotated[str | None, one("CiString(3)")] = None
    eft_data: Annotated[tuple[str, ...] | None, at_least_one("CiString(255)")] = None
    capture_status_code: Annotated[CaptureStatusCode | None, one("CaptureStatusCode")] = None
    capture_status_message: Annotated[str | None, optional("CiString(255)")] = None
    last_updated: Annotated[Timestamp | None, one("DateTime")] = None
    created: Annotated[Timestamp | None, optional("DateTime", extension=True)] = None
