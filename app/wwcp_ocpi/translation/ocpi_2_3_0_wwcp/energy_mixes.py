"""EnergyMix: supplier, product and sources; WWCP has no mark for green energy and no water."""

from wwcp_ocpi.translation.mapping import Mapping, children, member
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import ENERGY_SOURCE
from wwcp_ocpi.wwcp.i18n import TEXT

SOURCE = Mapping(
    "EnergySource",
    "PercentageOfEnergySource",
    (member("source", "category", *ENERGY_SOURCE), member("percentage")),
)

ENERGY_MIX = Mapping(
    "EnergyMix",
    "EnergyMix",
    (
        member("supplier_name", "supplierName", *TEXT),
        member("energy_product_name", "productName", *TEXT),
        children("energy_sources", "energySources", SOURCE),
    ),
    right_order=MEMBERS["EnergyMix"],
)
