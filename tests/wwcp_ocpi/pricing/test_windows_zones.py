"""Windows' names of time zones."""

import pytest

from wwcp_ocpi.pricing.windows_zones import WINDOWS
from wwcp_ocpi.pricing.zone_names import known, named


def test_each_is_a_zone_of_iana() -> None:
    assert len(WINDOWS) == 129
    assert set(WINDOWS.values()) <= known()


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_each_is_read_as_windows_writes_it(name: str) -> None:
    base, bracket, region = name.partition(" (")
    assert named(f"{base} Standard Time{bracket}{region}") == WINDOWS[name]


def test_the_regions_of_mexico_are_told_from_those_of_the_united_states() -> None:
    assert named("Central Standard Time") == "America/Chicago"
    assert named("Central Standard Time (Mexico)") == "America/Mexico_City"
