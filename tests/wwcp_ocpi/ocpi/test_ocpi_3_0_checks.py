"""The checks of types that only OCPI 3.0 names."""

from typing import Any

import pytest

from generators import field_tables as tables
from wwcp_ocpi.ocpi import problems
from wwcp_ocpi.ocpi.v3_0.checks import TEXTS, TYPES_3_0


def rules_at(value: Any, object_: str, pointer: str) -> list[str]:
    return [problem.rule for problem in problems(value, "3.0", object_) if problem.pointer == pointer]


@pytest.mark.parametrize(
    ("object_", "field", "value", "rules"),
    [
        ("Location", "party_id", "NLABC", []),
        ("Location", "party_id", "nlx1y", []),
        ("Location", "party_id", "ABC", ["ocpi.party-id"]),
        ("Location", "party_id", "12ABC", ["ocpi.party-id"]),
        ("Location", "party_id", 5, ["ocpi.type"]),
        ("PlatformParties", "hub_party_id", "DE", ["ocpi.party-id"]),
        ("CDRToken", "party_id", "NLABC", []),
        ("CredentialsRole", "party_id", "ABC", []),
        ("CredentialsRole", "party_id", "AB", ["ocpi.party-id"]),
        ("CDRToken", "country_code", "UK", ["ocpi.country-code"]),
        ("CDRLocation", "country", "NL", ["ocpi.country"]),
        ("Address", "country", "Netherlands", ["ocpi.country"]),
        ("EVSE", "evse_id", "charger 1", ["ocpi.evse-id"]),
        ("MeterSample", "evse_id", "charger 1", []),
        ("Tariff", "currency", "eur", ["ocpi.currency"]),
        ("Location", "version", 18446744073709551615, []),
        ("Location", "version", "1", ["ocpi.type"]),
        ("Location", "id", "", ["ocpi.empty-text"]),
        ("Location", "id", "Löc " * 50, []),
        ("AsyncRequest", "payload", [1, "x"], []),
        ("AsyncRequest", "payload", None, ["ocpi.null"]),
        ("PartyIssuedObjectUpdate", "payload", {"id": "1"}, []),
        ("PartyIssuedObjectUpdate", "payload", "LOC1", ["ocpi.type"]),
        ("Parking", "standards", ["PAS 1899:2022"], []),
    ],
)
def test_a_value_is_held_to_its_type(object_: str, field: str, value: Any, rules: list[str]) -> None:
    assert rules_at({field: value}, object_, f"/{field}") == rules


def test_unknown_values_of_open_enums_are_warnings_and_of_closed_ones_errors() -> None:
    assert rules_at({"presence": "HIDDEN"}, "EVSE", "/presence") == ["ocpi.open-enum"]
    assert rules_at({"power_type": "DC_2"}, "Connector", "/power_type") == ["ocpi.enum"]


def test_a_container_that_is_no_object_is_told() -> None:
    assert rules_at({"payload": 5}, "ResetEVSERequest", "/payload") == ["ocpi.required", "ocpi.required", "ocpi.type"]
    assert "ocpi.type" not in rules_at({"payload": None}, "ResetEVSERequest", "/payload")
    assert rules_at({"payload": {"x": 1}}, "ResetEVSERequest", "/payload/x") == ["ocpi.unknown-member"]


def test_what_a_translation_carries_is_an_extension_also_under_a_container() -> None:
    value = {"x_wwcp_ocpi": {}, "payload": {"x_wwcp_ocpi": {}}}
    for pointer in ("/x_wwcp_ocpi", "/payload/x_wwcp_ocpi"):
        assert rules_at(value, "ResetEVSERequest", pointer) == ["ocpi.extension"]


def test_the_types_are_those_of_the_table_and_of_2_x() -> None:
    table = tables.table("3.0")
    used = {row["type"].split("(")[0] for object_ in table["objects"].values() for row in object_["fields"]}
    assert used - table["objects"].keys() - table["enums"].keys() <= TYPES_3_0.keys()
    assert set(TEXTS) <= used
