"""ChargingStation ⇄ ChargingStation: the level that both formats have and OCPI 2.x lacks."""

from typing import Any

from wwcp_ocpi.translation.mapping import Mapping, child, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.access import ACCESS
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import OWNER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.energy_meters import ENERGY_METER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import UNFIT, context
from wwcp_ocpi.translation.ocpi_3_0_wwcp.evses import EVSE
from wwcp_ocpi.translation.ocpi_3_0_wwcp.parking import spaces_back, spaces_there
from wwcp_ocpi.translation.ocpi_3_0_wwcp.places import FLOOR, coordinates
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.i18n import TEXTS
from wwcp_ocpi.wwcp.identifiers import TakenIds, adopted_id, fits
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

STATIONS_TAKEN = "station ids"
"""What a Location settles for its stations: the ids already given to some."""

PUBLISH = "publish"
"""What a Location settles for its stations: WWCP says of each of them whether it is published."""

SPELLINGS = ("evses", "evse", "connectors")
"""What the list of EVSEs is called: as intended, as the implementation writes it, as it reads it."""

SPELT = "evses are called"
"""What a station remembers where its list has another name than the intended one."""


def station_id(text: str, owner: tuple[Any, Any] | None, taken: TakenIds) -> tuple[str, bool]:
    """The WWCP id of a station: its own where that is one, else one made of it."""
    country, party_id = owner or (None, None)
    original = f"{country}*{party_id}*{text}"
    if text == text.strip() and fits("ChargingStation", text) and taken.claim(text, original):
        return text, True
    return adopted_id("ChargingStation", country, party_id, text, taken)


def _given(scope: Scope, text: str) -> tuple[str, bool]:
    return station_id(text, scope.context.get(OWNER), scope.context.get(STATIONS_TAKEN, TakenIds()))


def _id_there(scope: Scope) -> None:
    text = scope.read(("id",))
    if isinstance(text, str):
        adopted, readable = _given(scope, text)
        scope.write(("@id",), adopted)
        if not readable:
            scope.remark("assumed", ("@id",), UNFIT, ("id",))


def _id_back(scope: Scope) -> None:
    text = scope.read(("@id",))
    if isinstance(text, str):
        scope.write(("id",), _given(scope, text)[0])


def _evses_there(scope: Scope) -> None:
    spelt = next((name for name in SPELLINGS if isinstance(scope.read((name,)), list)), None)
    if spelt is None:
        return
    if spelt != SPELLINGS[0]:
        scope.remember(scope.to, SPELT, spelt)
    evses = scope.read((spelt,))
    scope.write(("EVSEs",), scope.convert_all(EVSE, evses, (spelt,), ("EVSEs",)))
    spaces_there(scope, evses, (spelt,))


def _evses_back(scope: Scope) -> None:
    evses = scope.read(("EVSEs",))
    if not isinstance(evses, list):
        return
    remembered = scope.remembered(scope.at, SPELT)
    name = remembered if remembered in SPELLINGS else SPELLINGS[0]
    spaces_back(scope, evses, (name,))
    scope.write((name,), scope.convert_all(EVSE, evses, ("EVSEs",), (name,)))


def _published_there(scope: Scope) -> None:
    if isinstance(scope.context.get(PUBLISH), bool):
        scope.write(("published",), scope.context[PUBLISH])


STATION = Mapping(
    "ChargingStation",
    "ChargingStation",
    (
        together({"id": "@id"}, _id_there, _id_back),
        context("ChargingStation"),
        together({"": "published"}, _published_there, lambda scope: None),
        ACCESS,
        FLOOR,
        *coordinates("coordinates"),
        together([(name, "EVSEs") for name in SPELLINGS], _evses_there, _evses_back),
        member("physical_reference", "physicalReference"),
        member("directions", "arrivalInstructions", *TEXTS),
        member("images"),
        child("energy_meter", "upstreamEnergyMeter", ENERGY_METER),
        member("created", "created", *TIMESTAMP),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("id", *SPELLINGS, "capabilities", "floor_level", "coordinates", "physical_reference", "directions"),
        *("images", "energy_meter", "created", "last_updated"),
    ),
    right_order=MEMBERS["ChargingStation"],
)
