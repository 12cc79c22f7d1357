"""The formats that records come in, and the versions they stand for."""

from typing import Literal, cast, get_args

Version = Literal["2.1.1", "2.2", "2.2.1", "2.3.0", "3.0", "wwcp"]
"""What a record says it is."""

Format = Literal["ocpi-2.1.1", "ocpi-2.2.1", "ocpi-2.3.0", "ocpi-3.0", "wwcp"]
"""What translation reads and writes."""

FORMATS: tuple[Format, ...] = get_args(Format)

MODULE_OF_OBJECT = {
    "Location": "locations",
    "EVSE": "locations",
    "Connector": "locations",
    "Tariff": "tariffs",
    "Token": "tokens",
    "Session": "sessions",
    "CDR": "cdrs",
    "TariffAssociation": "tariffassociations",
    "ChargingPool": "locations",
    "ChargingStation": "locations",
    "ChargingConnector": "locations",
    "ChargingTariff": "tariffs",
    "AAuthentication": "tokens",
    "ChargingSession": "sessions",
    "ChargeDetailRecord": "cdrs",
}
"""OCPI's module identifier of each record kind; a WWCP object belongs to the module of its counterpart."""


def format_of(version: Version) -> Format:
    """The format of a version; OCPI 2.2 is read as a dialect of 2.2.1."""
    if version == "wwcp":
        return "wwcp"
    return cast(Format, f"ocpi-{'2.2.1' if version == '2.2' else version}")


def version_of(format_: Format) -> Version:
    """The version that a format writes."""
    return cast(Version, format_.removeprefix("ocpi-"))
