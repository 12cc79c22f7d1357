"""The objects of all modules of OCPI 2.2.1 and 2.3.0: correct ones are free of problems, and none is left out."""

from collections.abc import Iterator
from typing import Any

import pytest

from generators import field_tables as tables
from generators.ocpi_module_samples import KINDS, OF_2_3_0, module_sample
from generators.ocpi_samples import sample
from wwcp_ocpi.ocpi import UnknownModel, extensions, model, problems, v2_3_0, view
from wwcp_ocpi.ocpi.plan import declared


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_a_correct_object_has_no_problem(version: str, name: str) -> None:
    found = problems(module_sample(name, version), version, name)
    assert [problem for problem in found if problem.rule != "ocpi.extension"] == []
    assert (found == []) == (not hasattr(extensions, name))


@pytest.mark.parametrize(("version", "name"), KINDS)
def test_a_view_shows_every_member(version: str, name: str) -> None:
    value = module_sample(name, version)
    seen = view(value, version, name)
    assert [member for member in value if getattr(seen, member, None) is None] == []


@pytest.mark.parametrize("name", OF_2_3_0)
def test_later_objects_are_unknown_before(name: str) -> None:
    assert name in v2_3_0.__all__
    with pytest.raises(UnknownModel):
        model("2.2.1", name)


@pytest.mark.parametrize("version", ["2.2.1", "2.3.0"])
def test_every_object_of_the_tables_stands_in_a_sample(version: str) -> None:
    shown: set[str] = set()
    for kind in tables.RECORDS:
        shown |= set(_shown(version, kind, sample(kind, version)))
    for kind in (name for known, name in KINDS if known == version):
        shown |= set(_shown(version, kind, module_sample(kind, version)))
    assert set(tables.table(version)["objects"]) - shown <= RARE


RARE = {
    "AdditionalGeoLocation", "EnergyContract", "EnvironmentalImpact", "ExceptionalPeriod", "PublishTokenType",
    "SignedData", "SignedValue", "Parking", "EVSEParking", "TaxAmount", "Cancellation", "LocationReferences",
}  # fmt: skip
"""Classes that the plain samples do without; the generated records have them all."""


def _shown(version: str, name: str, value: dict[str, Any]) -> Iterator[str]:
    """The classes that occur in an object, by its model's declarations."""
    yield name
    for field, member, _ in declared(model(version, name)):
        below = value.get(field)
        for item in below if isinstance(below, list) else [below]:
            if isinstance(item, dict) and tables.is_object(version, member.name):
                yield from _shown(version, member.name, item)
