"""Plans: what the engine makes of a model's declarations."""

import pytest

from wwcp_ocpi.ocpi import model
from wwcp_ocpi.ocpi.dialects import OCPI_2_2, OCPI_2_2_1
from wwcp_ocpi.ocpi.plan import declared, plan


def test_a_plan_reaches_down_to_the_last_class() -> None:
    location = plan(model("2.2.1", "Location"))
    connectors = location.fields["evses"].below.fields["connectors"]
    assert (connectors.card, connectors.required, connectors.is_list) == ("+", True, True)
    standard = connectors.below.fields["standard"]
    assert (standard.type, standard.open, "IEC_62196_T2" in standard.values) == ("enum", False, True)


def test_an_enum_of_2_3_0_is_open_where_it_is_one() -> None:
    fields = plan(model("2.3.0", "EVSE")).fields
    assert [fields[name].open for name in ("capabilities", "status")] == [True, False]


@pytest.mark.parametrize(
    ("name", "field", "limit"),
    [
        ("Location", "last_updated", 25),
        ("BusinessDetails", "website", 255),
        ("Image", "width", 5),
        ("CDR", "total_time", None),
    ],
)
def test_moments_and_urls_have_lengths_of_their_own(name: str, field: str, limit: int | None) -> None:
    assert plan(model("2.2.1", name)).fields[field].limit == limit


def test_a_dialect_changes_cardinalities_below_as_well() -> None:
    party = [
        plan(model("2.2.1", "CDR"), dialect).fields["cdr_token"].below.fields["party_id"]
        for dialect in (None, OCPI_2_2_1, OCPI_2_2)
    ]
    assert [(field.card, field.later) for field in party] == [("1", ""), ("1", ""), ("?", "2.2.1")]


def test_a_plan_is_made_once() -> None:
    assert plan(model("2.2.1", "CDR"), OCPI_2_2) is plan(model("2.2.1", "CDR"), OCPI_2_2)


def test_extensions_stand_in_the_plan_and_are_marked() -> None:
    fields = plan(model("2.3.0", "Terminal")).fields
    assert {name for name, field in fields.items() if field.extension} == {
        "floor_level", "physical_reference", "directions", "images", "capabilities", "payment_methods",
        "payment_brands", "created",
    }  # fmt: skip
    assert [name for name, _, _ in declared(model("2.3.0", "Terminal"))] == list(fields)
