"""The time of a country."""

import pytest

from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.pricing.zone_countries import only_zone, same_time, zones_of
from wwcp_ocpi.pricing.zone_names import known
from wwcp_ocpi.translation.ocpi_2_1_1_2_2_1.time_zones import ZONE_OF


def test_codes_of_two_and_three_letters_are_one_country() -> None:
    assert all(zones_of(alpha_2) == zones_of(alpha_3) for alpha_2, alpha_3 in ALPHA_3_OF.items())
    assert {zone for code in ALPHA_3_OF for zone in zones_of(code)} <= known()


def test_the_greatest_zone_stands_for_a_country() -> None:
    assert zones_of("DEU") == ("Europe/Berlin", "Europe/Busingen")
    assert only_zone("DEU", 2026) == "Europe/Berlin"


@pytest.mark.parametrize("country", ["", "D", "ZZ", "GERMANY", "\x00"])
def test_no_country_has_no_zone(country: str) -> None:
    assert (zones_of(country), only_zone(country, 2026)) == ((), None)


def test_places_with_one_time_now_had_two_before() -> None:
    assert same_time("Asia/Nicosia", "Asia/Famagusta", 2026)
    assert not same_time("Asia/Nicosia", "Asia/Famagusta", 2017)
    assert not same_time("Asia/Nicosia", "Asia/Famagusta", None)


def test_a_session_at_the_turn_of_the_year_is_of_both() -> None:
    # Qostanay and Almaty have had one time since March 2024
    assert [only_zone("KAZ", year) for year in (2023, 2024, 2025)] == [None, None, "Asia/Almaty"]


def test_translation_tells_the_same_time() -> None:
    """Where a translation writes the zone of a country, pricing infers none with another time."""
    for country, zone in ZONE_OF.items():
        own = only_zone(country, 2026)
        assert own is None or same_time(own, zone, 2026), country
