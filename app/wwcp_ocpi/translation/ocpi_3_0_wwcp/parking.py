"""Parking of an EVSE ⇄ the parking spaces of its station, in the order of the EVSEs."""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Mapping, Path, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.units import scaled

PARKING_OF = "parking"
"""What a station settles for its EVSEs on the way back: the parking of each, by position."""

SPACES = ("parkingSpaces",)


def metres(centimetres: Any) -> Any:
    """Lengths are centimetres by the text of OCPI 3.0 and metres in WWCP."""
    return scaled(centimetres, 1, 100)


def centimetres(metres: Any) -> Any:
    """The inverse."""
    return scaled(metres, 100, 1)


_LENGTHS = (
    *("max_vehicle_height", "max_vehicle_length", "max_vehicle_width"),
    *("parking_bay_length", "parking_bay_width"),
)

PARKING = Mapping(
    "Parking",
    "Parking",
    tuple(
        member(name, name, metres, centimetres) if name in _LENGTHS else member(name)
        for name in MEMBERS["Parking"]
        if name != "customData"
    ),
    right_order=MEMBERS["Parking"],
)


def spaces_there(scope: Scope, evses: list[Any], place: Path) -> None:
    """Write the parking of all EVSEs (at `place`) as spaces of their station, if each has one."""
    found = [(i, evse.get("parking")) for i, evse in enumerate(evses) if isinstance(evse, dict)]
    if found and all(isinstance(parking, dict) for _, parking in found):
        scope.write(
            SPACES,
            [
                scope.convert(PARKING, parking, (*place, str(i), "parking"), (*SPACES, str(k)))
                for k, (i, parking) in enumerate(found)
                if isinstance(parking, dict)
            ],
        )


def spaces_back(scope: Scope, evses: list[Any], place: Path) -> None:
    """Settle for each EVSE (to stand at `place`) its space, if there are as many of both."""
    spaces = scope.read(SPACES)
    count = sum(isinstance(evse, dict) for evse in evses)
    if isinstance(spaces, list) and len(spaces) == count and all(isinstance(space, dict) for space in spaces):
        scope.context[PARKING_OF] = {
            f"{scope.to}/{'/'.join(place)}/{k}": scope.convert(
                PARKING, space, (*SPACES, str(k)), (*place, str(k), "parking")
            )
            for k, space in enumerate(spaces)
        }


def _take_space(scope: Scope) -> None:
    parking = scope.context.get(PARKING_OF, {}).get(scope.to, MISSING)
    if parking is not MISSING:
        scope.write(("parking",), parking)


OWN_SPACE = together({"parking": ""}, lambda scope: None, _take_space)
"""`parking` of an EVSE, which its station holds in WWCP."""
