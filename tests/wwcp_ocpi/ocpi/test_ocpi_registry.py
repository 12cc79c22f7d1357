"""From a version and a name to a model."""

import pytest

from wwcp_ocpi.document.versions import MODULES, Version
from wwcp_ocpi.ocpi import UnknownModel, View, model, problems, view
from wwcp_ocpi.ocpi.v2_2_1 import Location

OBJECTS = [
    (version, name)
    for version, modules in MODULES.items()
    if version != "wwcp"
    for names in modules.values()
    for name in names
]


@pytest.mark.parametrize(("version", "name"), OBJECTS)
def test_every_object_that_travels_alone_has_a_model(version: Version, name: str) -> None:
    found = model(version, name)
    assert issubclass(found, View)
    assert found.__name__ == name
    assert isinstance(problems({}, version, name), list)
    assert type(view([], version, name)) is found


def test_ocpi_2_2_has_the_models_of_2_2_1() -> None:
    assert model("2.2", "Location") is model("2.2.1", "Location") is Location


@pytest.mark.parametrize(
    ("version", "name"),
    [("2.2.1", "Terminal"), ("2.2.1", "Locations"), ("2.2.1", ""), ("2.2.1", "Capability"), ("2.2.1", "__doc__"),
     ("4.0", "Location"), ("", "Location"), ("wwcp", "ChargingPool"), ("3.0", "NotifyWebPaymentStarted")],
)  # fmt: skip
def test_what_is_not_there_is_said_in_a_sentence(version: str, name: str) -> None:
    for ask in (lambda: model(version, name), lambda: problems({}, version, name), lambda: view({}, version, name)):
        with pytest.raises(UnknownModel, match=rf"^There is no model of .* in OCPI {version}\.$"):
            ask()


def test_classes_of_the_extensions_are_models_of_2_x() -> None:
    assert model("2.2.1", "TransparencySoftware") is model("2.3.0", "TransparencySoftware")
