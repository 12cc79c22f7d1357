"""What stands at a site: kinds of sites, their chargers and connectors, as data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plug:
    """A connector; voltage in V, current in A, power in W, as OCPI states them."""

    standard: str
    format: str
    power_type: str
    voltage: int
    amperage: int
    power: int


@dataclass(frozen=True, slots=True)
class Site:
    """A kind of site: its name pattern, parking type, facilities, hours and the plugs of its EVSEs."""

    title: str
    parking_type: str | None
    facilities: tuple[str, ...]
    evses: tuple[tuple[Plug, ...], ...]
    hours: tuple[str, str] | None = None
    capabilities: tuple[str, ...] = ("RFID_READER", "REMOTE_START_STOP_CAPABLE")

    @property
    def fast(self) -> bool:
        """Whether this is a direct current site, which has its own tariff."""
        return self.evses[0][0].power_type == "DC"


AC_11 = Plug("IEC_62196_T2", "SOCKET", "AC_3_PHASE", 230, 16, 11000)
AC_22 = Plug("IEC_62196_T2", "SOCKET", "AC_3_PHASE", 230, 32, 22000)
AC_22_CABLE = Plug("IEC_62196_T2", "CABLE", "AC_3_PHASE", 230, 32, 22000)
CCS_50 = Plug("IEC_62196_T2_COMBO", "CABLE", "DC", 500, 125, 50000)
CHADEMO_50 = Plug("CHADEMO", "CABLE", "DC", 500, 125, 50000)
CCS_150 = Plug("IEC_62196_T2_COMBO", "CABLE", "DC", 920, 200, 150000)
CCS_300 = Plug("IEC_62196_T2_COMBO", "CABLE", "DC", 920, 500, 300000)

SITES: tuple[Site, ...] = (
    Site("{town}, {street}", "ON_STREET", (), ((AC_22,), (AC_22,))),
    Site("Parkhaus {street}", "PARKING_GARAGE", ("PARKING_LOT",), ((AC_11,),) * 4, ("06:00", "23:00")),
    Site("Hotel am {town}er Park", "PARKING_LOT", ("HOTEL", "RESTAURANT", "WIFI"), ((AC_22_CABLE,), (AC_22_CABLE,))),
    Site("{town}, {street}", "ON_STREET", ("TRAM_STOP",), ((AC_11,), (AC_11,))),
    Site(
        "{operator} Hub {town}",
        "ALONG_MOTORWAY",
        ("FUEL_STATION", "CAFE", "WIFI"),
        ((CCS_300,),) * 4,
        capabilities=("RFID_READER", "REMOTE_START_STOP_CAPABLE", "CONTACTLESS_CARD_SUPPORT", "RESERVABLE"),
    ),
    Site(
        "Markt {town}",
        "PARKING_LOT",
        ("SUPERMARKET",),
        (
            (CCS_50, CHADEMO_50),
            (CCS_150,),
        ),
        ("07:00", "22:00"),
        capabilities=("RFID_READER", "REMOTE_START_STOP_CAPABLE", "DEBIT_CARD_PAYABLE"),
    ),
)
