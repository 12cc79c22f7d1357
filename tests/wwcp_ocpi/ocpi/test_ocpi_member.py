"""Declarations: the type's name and its length out of the text of a field table."""

import pytest

from wwcp_ocpi.ocpi.member import Member, at_least_one, many, one, optional


@pytest.mark.parametrize(
    ("text", "name", "limit"),
    [
        ("CiString(36)", "CiString", 36),
        ("string(5000)", "string", 5000),
        ("int(5)", "int", 5),
        ("DateTime", "DateTime", None),
        ("EVSE", "EVSE", None),
        ("Array|Object|String", "Array|Object|String", None),
    ],
)
def test_a_type_has_a_name_and_perhaps_a_length(text: str, name: str, limit: int | None) -> None:
    member = one(text)
    assert (member.name, member.limit, member.type) == (name, limit, text)


@pytest.mark.parametrize("text", ["", "string()", "string(x)", "string (5)", "CiString[36]"])
def test_what_is_no_type_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no type of OCPI's field tables"):
        assert one(text).name


def test_four_ways_to_declare_four_cardinalities() -> None:
    declared = [make("string", extension=True) for make in (one, optional, many, at_least_one)]
    assert declared == [Member(card, "string", True) for card in ("1", "?", "*", "+")]
    assert not one("string").extension
