"""Time zones told from the country: OCPI 2.1.1 may leave out what OCPI 2.2.1 asks for.

Countries with several zones are not told, but for islands that a longitude parts from the mainland.
"""

from decimal import Decimal, InvalidOperation
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.asking import asks
from wwcp_ocpi.translation.mapping import Direction, Path, look, together
from wwcp_ocpi.translation.passage import Scope

_ZONES = """
    ALB-Europe/Tirane AND-Europe/Andorra ARE-Asia/Dubai ARM-Asia/Yerevan AUT-Europe/Vienna AZE-Asia/Baku
    BEL-Europe/Brussels BGR-Europe/Sofia BIH-Europe/Sarajevo BLR-Europe/Minsk CHE-Europe/Zurich CYP-Asia/Nicosia
    CZE-Europe/Prague DEU-Europe/Berlin DNK-Europe/Copenhagen EST-Europe/Tallinn FIN-Europe/Helsinki
    FRO-Atlantic/Faroe GBR-Europe/London GEO-Asia/Tbilisi GGY-Europe/Guernsey GIB-Europe/Gibraltar GRC-Europe/Athens
    HKG-Asia/Hong_Kong HRV-Europe/Zagreb HUN-Europe/Budapest IMN-Europe/Isle_of_Man IND-Asia/Kolkata
    IRL-Europe/Dublin ISL-Atlantic/Reykjavik ISR-Asia/Jerusalem ITA-Europe/Rome JEY-Europe/Jersey JOR-Asia/Amman
    JPN-Asia/Tokyo KOR-Asia/Seoul LIE-Europe/Vaduz LTU-Europe/Vilnius LUX-Europe/Luxembourg LVA-Europe/Riga
    MAR-Africa/Casablanca MCO-Europe/Monaco MDA-Europe/Chisinau MKD-Europe/Skopje MLT-Europe/Malta
    MNE-Europe/Podgorica NLD-Europe/Amsterdam NOR-Europe/Oslo POL-Europe/Warsaw QAT-Asia/Qatar ROU-Europe/Bucharest
    SAU-Asia/Riyadh SGP-Asia/Singapore SMR-Europe/San_Marino SRB-Europe/Belgrade SVK-Europe/Bratislava
    SVN-Europe/Ljubljana SWE-Europe/Stockholm THA-Asia/Bangkok TUN-Africa/Tunis TUR-Europe/Istanbul TWN-Asia/Taipei
    UKR-Europe/Kiev VAT-Europe/Vatican XKX-Europe/Belgrade ZAF-Africa/Johannesburg
"""

ZONE_OF: dict[str, str] = {entry[:3]: entry[4:] for entry in _ZONES.split()}
"""IANA zone by the country's code of three letters."""

PARTED: dict[str, tuple[tuple[int, str], ...]] = {
    "ESP": ((-12, "Atlantic/Canary"), (5, "Europe/Madrid")),
    "FRA": ((-6, ""), (10, "Europe/Paris")),
    "PRT": ((-20, "Atlantic/Azores"), (-12, "Atlantic/Madeira"), (-5, "Europe/Lisbon")),
}
"""By country: zones from west to east, each up to a longitude; overseas parts of France have zones of their own."""

TIME_ZONE: Path = ("time_zone",)
COUNTRY: Path = ("country",)


def zone_of(country: Any, longitude: Any) -> str | None:
    """The zone of a place, None where it cannot be told."""
    if not isinstance(country, str):
        return None
    if country in PARTED:
        return _by_longitude(PARTED[country], longitude)
    return ZONE_OF.get(country)


def _by_longitude(zones: tuple[tuple[int, str], ...], longitude: Any) -> str | None:
    try:
        east = Decimal(longitude) if isinstance(longitude, str) else None
        return next((zone or None for limit, zone in zones if east is not None and east < limit), None)
    except InvalidOperation:
        return None


def _time_zone(scope: Scope) -> None:
    given = scope.read(TIME_ZONE)
    if given is not MISSING and given is not None:
        scope.write(TIME_ZONE, given)
        return
    zone = zone_of(scope.read(COUNTRY), look(scope.source, ("coordinates", "longitude")))
    if zone is not None:
        scope.assume(TIME_ZONE, zone, "No time zone is given; told from the country.", COUNTRY)
    elif scope.direction is Direction.THERE:
        asks(
            scope,
            "OCPI 2.2.1 asks for a time zone; none is given, and the country has several or is not known.",
            "time_zone",
        )


RULE = together({"time_zone": "time_zone"}, _time_zone, _time_zone)
"""`time_zone`, the same in both directions."""
