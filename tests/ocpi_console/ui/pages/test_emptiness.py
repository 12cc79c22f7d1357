"""Why a list is empty."""

import pytest

from ocpi_console.ui.pages.emptiness import term_groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("kwh>3 not credit city:Utrecht", ["kwh>3", "not credit", "city:Utrecht"]),
        ("kwh>3 and credit", ["kwh>3", "credit"]),
        ("not not credit", ["not not credit"]),
        ("kwh>3 or credit", []),
        ("(kwh>3) credit", []),
        ('"free text" kwh>3', ['"free text"', "kwh>3"]),
        ("", []),
    ],
)
def test_terms_that_can_be_taken_out_one_by_one(text, groups):
    assert term_groups(text) == groups
