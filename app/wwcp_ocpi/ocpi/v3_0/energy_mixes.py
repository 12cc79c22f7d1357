"""OCPI 3.0: where the energy of a location or tariff comes from."""

from typing import Annotated, Literal, TypeAlias

from pydantic import StrictBool

from wwcp_ocpi.ocpi.member import many, one, optional
from wwcp_ocpi.ocpi.scalars import ExactNumber, Open
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = ["EnergyMix", "EnergySource", "EnergySourceCategory", "EnvironmentalImpact", "EnvironmentalImpactCategory"]

EnergySourceCategory: TypeAlias = Open[Literal[
    "NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER",
]]  # fmt: skip
EnvironmentalImpactCategory: TypeAlias = Open[Literal["NUCLEAR_WASTE", "CARBON_DIOXIDE"]]


class EnergySource(Preview):
    """The share of one source, in percent."""

    source: Annotated[EnergySourceCategory | None, one("EnergySourceCategory")] = None
    percentage: Annotated[ExactNumber | None, one("number")] = None


class EnvironmentalImpact(Preview):
    """Waste or emission in grams per kWh."""

    category: Annotated[EnvironmentalImpactCategory | None, one("EnvironmentalImpactCategory")] = None
    amount: Annotated[ExactNumber | None, one("number")] = None


class EnergyMix(Preview):
    """Where the energy comes from."""

    is_green_energy: Annotated[StrictBool | None, one("boolean")] = None
    energy_sources: Annotated[tuple[EnergySource, ...] | None, many("EnergySource")] = None
    environ_impact: Annotated[tuple[EnvironmentalImpact, ...] | None, many("EnvironmentalImpact")] = None
    supplier_name: Annotated[str | None, optional("string")] = None
    energy_product_name: Annotated[str | None, optional("string")] = None
