"""Country codes: two letters to three, each once."""

import re

import pytest

from wwcp_ocpi.ocpi.countries import ALPHA_2, ALPHA_3, ALPHA_3_OF


def test_the_list_is_that_of_the_standard_and_kosovo() -> None:
    assert len(ALPHA_3_OF) == len(ALPHA_2) == len(ALPHA_3) == 250
    assert all(re.fullmatch("[A-Z]{2}", two) and re.fullmatch("[A-Z]{3}", three) for two, three in ALPHA_3_OF.items())


@pytest.mark.parametrize(
    ("two", "three"), [("NL", "NLD"), ("DE", "DEU"), ("AT", "AUT"), ("CH", "CHE"), ("GB", "GBR"), ("SE", "SWE"),
                       ("DK", "DNK"), ("EE", "EST"), ("IE", "IRL"), ("IS", "ISL"), ("SK", "SVK"), ("SI", "SVN"),
                       ("UA", "UKR"), ("XK", "XKX"), ("CD", "COD"), ("CG", "COG")]
)  # fmt: skip
def test_countries_that_are_easily_mixed_up(two: str, three: str) -> None:
    assert ALPHA_3_OF[two] == three


@pytest.mark.parametrize("code", ["UK", "EL", "EU", "SU", "YU", "nl"])
def test_codes_that_are_in_use_elsewhere_are_none(code: str) -> None:
    assert code not in ALPHA_2
