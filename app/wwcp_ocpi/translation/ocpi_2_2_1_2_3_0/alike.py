"""Objects that are the same in OCPI 2.2.1 and 2.3.0, named so that what one of them carries sits on it."""

from wwcp_ocpi.translation.mapping import Mapping, Rule, children


def alike(name: str, *rules: Rule) -> Mapping:
    """An object whose members stand on both sides alike, but for those that the rules name."""
    return Mapping(name, name, rules, nulls=True, rest=True, tells=True)


ALIKE = alike("")
"""Any object below another."""

ENERGY_MIX = alike("EnergyMix", children("energy_sources", "energy_sources", ALIKE))
