"""Small objects that both sides have: business details, coordinates, related places."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Member, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.conversion import Conversion
from wwcp_ocpi.wwcp.i18n import TEXT, i18n_of_texts, texts_of_i18n
from wwcp_ocpi.wwcp.number_text import COORDINATE

COORDINATES: tuple[Member, ...] = (
    member("coordinates/latitude", "geoLocation/lat", *COORDINATE),
    member("coordinates/longitude", "geoLocation/lng", *COORDINATE),
)
"""GeoLocation (text) ⇄ GeoCoordinate (numbers)."""


def _logo_there(scope: Scope) -> None:
    url = scope.read(("logo", "url"))
    if isinstance(url, str):
        scope.write(("logos",), [{"uri": url}])


def _logo_back(scope: Scope) -> None:
    logos = scope.read(("logos",))
    first = logos[0] if isinstance(logos, list) and logos else None
    if isinstance(first, dict) and isinstance(first.get("uri"), str):
        scope.write(("logo", "url"), first["uri"])


BUSINESS_DETAILS = Mapping(
    "BusinessDetails",
    "ChargingStationOperator",
    (
        member("name", "name", *TEXT),
        member("website", "homepage"),
        together({"logo/url": "logos"}, _logo_there, _logo_back),
    ),
    right_order=("name", "homepage", "logos"),
)
"""OCPI has one logo, an Image; WWCP a list of addresses."""


def _i18n_of_text(value: Any) -> Any:
    return i18n_of_texts([value]) if isinstance(value, dict) else MISSING


def _text_of_i18n(value: Any) -> Any:
    texts = texts_of_i18n(value)
    return texts[0] if isinstance(texts, list) and texts else MISSING


DISPLAY_TEXT = Conversion(_i18n_of_text, _text_of_i18n)
"""One DisplayText and an I18N object."""

RELATED_LOCATION = Mapping(
    "AdditionalGeoLocation",
    "AdditionalGeoLocation",
    (member("latitude"), member("longitude"), member("name", "name", *DISPLAY_TEXT)),
    right_order=MEMBERS["AdditionalGeoLocation"],
)
