"""Energy mix and metering."""

from typing import Any

from wwcp_ocpi.wwcp.enumerations.table import Table

ENERGY_SOURCE = Table(
    "EnergySourceCategories",
    (
        ("NUCLEAR", "NuclearFision"),  # so spelled on the wire
        ("GENERAL_FOSSIL", "OtherFossil"),
        ("COAL", "Coal"),
        ("GAS", "Gas"),
        ("GENERAL_GREEN", "OtherGreen"),
        ("SOLAR", "Sun"),
        ("WIND", "Wind"),
    ),
    near_wwcp={"WATER": "OtherGreen"},
    near_ocpi={
        "NuclearFusion": "NUCLEAR",
        "StoneCoal": "COAL",
        "Oil": "GENERAL_FOSSIL",
        "Geothermal": "GENERAL_GREEN",
        "Biogas": "GENERAL_GREEN",
    },
)
"""Both closed. WWCP has no water; its `Waste` and `unknown` have no OCPI value."""

ENERGY_SOURCE_VALUES = frozenset(ENERGY_SOURCE.to_ocpi) | {"unknown", "Waste"}

ENVIRONMENTAL_IMPACT = Table(
    "EnvironmentalImpacts", (("NUCLEAR_WASTE", "NuclearWaste"), ("CARBON_DIOXIDE", "CarbonDioxide"))
)


class MeteringValueTypes(Table):
    """`nature` of a signed value; OCPI compares it without case, and many write `START`."""

    def there(self, value: Any) -> Any:
        """The WWCP type, by the capitalised text."""
        return Table.there(self, value.capitalize() if isinstance(value, str) else value)


METERING_VALUE_TYPE = MeteringValueTypes(
    "EnergyMeteringValueTypes",
    (("Start", "Start"), ("Intermediate", "Intermediate"), ("End", "Stop")),
    near_ocpi={"TariffChange": "Intermediate"},
)
"""Closed in WWCP (`unknown` for anything else), which OCPI has no word for."""

METERING_VALUE_TYPE_VALUES = frozenset(METERING_VALUE_TYPE.to_ocpi) | {"unknown"}
LEGAL_STATUS_VALUES = frozenset(["ForInformationOnly", "verified", "GermanCalibrationLaw"])
