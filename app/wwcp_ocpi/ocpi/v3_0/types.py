"""Types that several modules of OCPI 3.0 share: texts, pictures, companies, money."""

from typing import Annotated, Literal, TypeAlias

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open, WholeNumber
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = [
    "BusinessDetails",
    "ChargingRateUnit",
    "ConnectorReference",
    "DisplayText",
    "GeoLocation",
    "Image",
    "ImageCategory",
    "ImageFileType",
    "PointOfContact",
    "Price",
    "ProfileType",
    "TokenType",
]

ImageCategory: TypeAlias = Open[Literal["CHARGER", "ENTRANCE", "LOCATION", "NETWORK", "OPERATOR", "OTHER", "OWNER"]]
ImageFileType: TypeAlias = Open[Literal["gif", "jpeg", "jpg", "png", "svg", "webp"]]
TokenType: TypeAlias = Open[Literal["AD_HOC_USER", "APP_USER", "OTHER", "RFID"]]
ChargingRateUnit: TypeAlias = Literal["W", "A"]
ProfileType: TypeAlias = Open[Literal["CHEAP", "FAST", "GREEN", "REGULAR"]]


class DisplayText(Preview):
    """A text in one language (ISO 639-1)."""

    language: Annotated[str | None, one("string(2)")] = None
    text: Annotated[str | None, one("string")] = None


class Image(Preview):
    """A picture at a URL; width and height in pixels."""

    url: Annotated[str | None, one("URL")] = None
    thumbnail: Annotated[str | None, optional("URL")] = None
    category: Annotated[ImageCategory | None, one("ImageCategory")] = None
    type: Annotated[ImageFileType | None, one("ImageFileType")] = None
    width: Annotated[WholeNumber | None, optional("integer")] = None
    height: Annotated[WholeNumber | None, optional("integer")] = None


class PointOfContact(Preview):
    """Whom to reach on technical matters; a writer puts the telephone under `logo`."""

    name: Annotated[str | None, one("string")] = None
    email: Annotated[str | None, one("string")] = None
    telephone: Annotated[str | None, one("PhoneNumber", also=("logo",))] = None


class BusinessDetails(Preview):
    """A company as drivers see it."""

    name: Annotated[str | None, one("string")] = None
    website: Annotated[str | None, optional("URL")] = None
    logo: Annotated[Image | None, optional("Image")] = None
    technical_contact: Annotated[PointOfContact | None, optional("PointOfContact")] = None


class GeoLocation(Preview):
    """Decimal degrees as text with a dot; addresses are written with `lat` and `lng` as numbers."""

    latitude: Annotated[str | None, one("string", also=("lat",), form="degrees")] = None
    longitude: Annotated[str | None, one("string", also=("lng",), form="degrees")] = None


class Price(Preview):
    """An amount of money without and with VAT."""

    excl_vat: Annotated[ExactNumber | None, one("number")] = None
    incl_vat: Annotated[ExactNumber | None, optional("number")] = None


class ConnectorReference(Preview):
    """One connector of one EVSE."""

    evse_uid: Annotated[str | None, one("EVSE_UId")] = None
    connector_id: Annotated[str | None, one("Connector_Id")] = None
