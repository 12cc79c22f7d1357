"""Which time zone a session is in, and how that is said."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import Version
from wwcp_ocpi.ocpi.countries import ALPHA_3_OF
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone
from wwcp_ocpi.pricing.zones import UnknownZone, time_zone, zone_of

AMSTERDAM = {"latitude": "52.370216", "longitude": "4.895168"}
LAS_PALMAS = {"latitude": "28.123546", "longitude": "-15.436257"}
AT_SEA = {"latitude": "54.9", "longitude": "4.5"}
SUMMER = datetime(2026, 7, 1, tzinfo=UTC)


def told(**facts: Any) -> Zone:
    given_: dict[str, Any] = {"stated": None, "coordinates": None, "country": None, "at": SUMMER, "asked": None}
    return time_zone(**{**given_, **facts})


def test_what_was_asked_for_goes_before_all() -> None:
    zone = told(asked="Europe/Lisbon", stated="Europe/Amsterdam", coordinates=AMSTERDAM, country="NLD")
    assert (zone, zone.inferred, zone.because) == (Zone("Europe/Lisbon", "asked"), False, "")


def test_the_locations_own_zone_goes_before_its_place() -> None:
    zone = told(stated="Europe/Lisbon", coordinates=AMSTERDAM, country="NLD")
    assert (zone, zone.inferred, zone.because) == (Zone("Europe/Lisbon", "location"), False, "")


def test_coordinates_go_before_the_country() -> None:
    zone = told(coordinates=LAS_PALMAS, country="ESP")
    assert (zone, zone.inferred) == (Zone("Atlantic/Canary", "coordinates"), True)
    assert zone.because == "The coordinates 28.123546, -15.436257 lie in Atlantic/Canary."


def test_a_country_with_one_time_tells_it() -> None:
    zone = told(country="NLD")
    assert (zone, zone.because) == (Zone("Europe/Amsterdam", "country"), "All of NLD has the time of Europe/Amsterdam.")


def test_nothing_tells_nothing() -> None:
    assert told() == UNKNOWN
    assert told().because == "There is no country that tells the time zone."


@pytest.mark.parametrize("country", ["DE", "DEU", "deu", " DEU "])
def test_a_second_zone_with_the_same_time_does_not_matter(country: str) -> None:
    assert told(country=country) == Zone("Europe/Berlin", "country")


@pytest.mark.parametrize("country", ["ES", "ESP", "PRT", "USA"])
def test_a_country_with_several_times_tells_none(country: str) -> None:
    assert told(country=country) == UNKNOWN
    assert told(country=country).because == f"{country} has several time zones."


def test_the_years_of_the_session_count() -> None:
    assert told(country="KAZ", at=datetime(2023, 7, 1, tzinfo=UTC)) == UNKNOWN
    assert told(country="KAZ", at=datetime(2025, 7, 1, tzinfo=UTC)).name == "Asia/Almaty"
    assert told(country="KAZ", at=None) == UNKNOWN


@pytest.mark.parametrize("at", [None, datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)])
def test_a_moment_that_is_not_known_leaves_one_zone_one(at: datetime | None) -> None:
    assert told(country="DEU", at=at) == Zone("Europe/Berlin", "country")


@pytest.mark.parametrize(
    ("country", "zone"), [("XKX", "Europe/Belgrade"), ("UK", "Europe/London"), ("EL", "Europe/Athens")]
)
def test_codes_beyond_iso_3166(country: str, zone: str) -> None:
    assert told(country=country) == Zone(zone, "country")


def test_every_country_gives_a_zone_with_rules_or_none() -> None:
    zones = {alpha_3: told(country=alpha_3) for alpha_3 in ALPHA_3_OF.values()}
    assert all(zone.info.key == zone.name for zone in zones.values())
    assert sum(zone != UNKNOWN for zone in zones.values()) > 220


@pytest.mark.parametrize(
    ("stated", "country", "zone"),
    [
        ("europe/amsterdam", None, "Europe/Amsterdam"),
        (" Europe/Amsterdam ", None, "Europe/Amsterdam"),
        ("America/New York", None, "America/New_York"),
        ("W. Europe Standard Time", None, "Europe/Berlin"),
        ("W. Europe Standard Time", "NLD", "Europe/Amsterdam"),
        ("W. Europe Daylight Time", "AUT", "Europe/Vienna"),
        ("Romance Standard Time", "ESP", "Europe/Paris"),
        ("GMT Standard Time", "IRL", "Europe/Dublin"),
        ("Pacific Standard Time (Mexico)", "MEX", "America/Tijuana"),
    ],
)
def test_other_words_that_are_certain_are_read(stated: str, country: str | None, zone: str) -> None:
    found = told(stated=stated, country=country)
    assert (found, found.inferred) == (Zone(zone, "location"), False)
    assert found.because == f'The location\'s time_zone "{stated.strip()}" is read as {zone}.'


def test_the_country_does_not_overrule_a_windows_name() -> None:
    assert told(stated="W. Europe Standard Time", country="GBR").name == "Europe/Berlin"


@pytest.mark.parametrize("stated", ["GMT+1", "UTC+01:00", "+02:00", "utc +2", "GMT-3"])
def test_an_offset_does_not_tell_the_rules(stated: str) -> None:
    zone = told(stated=stated, country="NLD")
    assert zone == Zone("Europe/Amsterdam", "country")
    assert zone.because.startswith(f'The location\'s time_zone "{stated}" does not tell when its clock is changed. All')


@pytest.mark.parametrize("stated", ["Amsterdam time", "Europe", "../../etc/passwd", "Europe/", "\x00", "Factory"])
def test_a_name_that_is_none_is_passed_over_and_said(stated: str) -> None:
    zone = told(stated=stated, coordinates=AMSTERDAM)
    assert zone == Zone("Europe/Amsterdam", "coordinates")
    assert zone.because.startswith(f'The location\'s time_zone "{stated}" is no time zone. The coordinates')


def test_a_name_of_no_place_is_doubted_where_the_place_has_another_time() -> None:
    zone = told(stated="UTC", coordinates=AMSTERDAM)
    assert zone == Zone("UTC", "location")
    assert zone.because.endswith("lie in Europe/Amsterdam. The time there is another.")
    assert told(stated="CET", coordinates=AMSTERDAM).because == ""
    assert told(stated="UTC", country="ISL").because == ""
    assert told(stated="Etc/GMT+1", country="NLD").because != ""


def test_long_texts_are_not_repeated_in_full() -> None:
    assert len(told(stated="x" * 10_000, country="y" * 10_000).because) < 300


@pytest.mark.parametrize(
    "coordinates",
    [
        {"latitude": "52.370216", "longitude": "4.895168"},
        {"latitude": Decimal("52.370216"), "longitude": Decimal("4.895168")},
        {"latitude": 52, "longitude": 5},
        {"latitude": " 52,37 ", "longitude": "4,89"},
        {"lat": Decimal("52.37"), "lng": Decimal("4.89")},
    ],
)
def test_coordinates_are_read_however_they_are_written(coordinates: dict[str, Any]) -> None:
    assert told(coordinates=coordinates) == Zone("Europe/Amsterdam", "coordinates")


@pytest.mark.parametrize(
    "coordinates",
    [
        {},
        {"latitude": "52.37"},
        {"latitude": "0.000000", "longitude": "0.0"},
        {"latitude": "91", "longitude": "4.8"},
        {"latitude": "nan", "longitude": "inf"},
        {"latitude": True, "longitude": False},
        {"latitude": None, "longitude": ["4"]},
        {"latitude": "north", "longitude": "east"},
        {"latitude": 10**400, "longitude": 1},
        {"latitude": Decimal("1e999"), "longitude": 1},
        AT_SEA,
        {"latitude": "4.895168", "longitude": "52.370216"},  # turned round: in the Indian Ocean
    ],
)
def test_coordinates_that_tell_nothing_leave_it_to_the_country(coordinates: dict[str, Any]) -> None:
    assert told(coordinates=coordinates, country="NLD") == Zone("Europe/Amsterdam", "country")


def test_a_place_at_sea_is_said() -> None:
    assert (
        told(coordinates=AT_SEA).because == "There is no country that tells the time zone. Its coordinates lie at sea."
    )


def test_a_country_with_another_time_than_the_coordinates_is_said() -> None:
    zone = told(coordinates=AMSTERDAM, country="GBR")
    assert zone == Zone("Europe/Amsterdam", "coordinates")
    assert zone.because.endswith("lie in Europe/Amsterdam. Its country GBR has another time.")
    assert "another" not in told(coordinates=AMSTERDAM, country="BEL").because


@pytest.mark.parametrize(
    ("asked", "advice"),
    [
        ("Europe/Amsterdm", "Did you mean Europe/Amsterdam?"),
        ("Amsterdam", "Did you mean Europe/Amsterdam?"),
        ("new york", "Did you mean America/New_York?"),
        ("GMT+1", "for one that is never changed name Etc/GMT-1."),
        ("+05:30", "name a place such as Europe/Amsterdam."),
        ("qqq", "Name one of IANA, such as Europe/Amsterdam."),
        ("", "Name one of IANA, such as Europe/Amsterdam."),
    ],
)
def test_a_wrong_name_that_was_asked_for_is_refused_with_advice(asked: str, advice: str) -> None:
    with pytest.raises(UnknownZone) as refused:
        told(asked=asked, stated="Europe/Amsterdam")
    assert str(refused.value).startswith(f"There is no time zone {asked!r}. ")
    assert str(refused.value).endswith(advice)


def test_other_words_may_be_asked_for_too() -> None:
    zone = told(asked="w. europe standard time")
    assert (zone, zone.inferred) == (Zone("Europe/Berlin", "asked"), False)


CDR = {"start_date_time": "2026-07-01T10:00:00Z", "cdr_location": {"country": "ESP", "coordinates": LAS_PALMAS}}


@pytest.mark.parametrize("version", ["2.2", "2.2.1", "2.3.0", "3.0"])
def test_a_cdr_tells_its_place(version: Version) -> None:
    assert zone_of(CDR, "CDR", version, None, None) == Zone("Atlantic/Canary", "coordinates")


def test_the_location_at_hand_tells_what_the_cdr_does_not() -> None:
    assert zone_of(CDR, "CDR", "2.2.1", {"time_zone": "Atlantic/Canary"}, None) == Zone("Atlantic/Canary", "location")
    assert zone_of(CDR, "CDR", "2.2.1", {"coordinates": AMSTERDAM}, None).name == "Atlantic/Canary"


@pytest.mark.parametrize("object_", ["CDR", "Session"])
def test_2_1_1_holds_the_location(object_: str) -> None:
    value = {"location": {"time_zone": "Europe/Amsterdam", "country": "NLD"}}
    assert zone_of(value, object_, "2.1.1", {"time_zone": "Europe/Paris"}, None) == Zone("Europe/Amsterdam", "location")


def test_a_name_of_the_location_at_hand_goes_before_an_offset_in_the_record() -> None:
    value, location = {"location": {"time_zone": "GMT+1"}}, {"time_zone": "Europe/Paris"}
    assert zone_of(value, "CDR", "2.1.1", location, None) == Zone("Europe/Paris", "location")
    assert '"GMT+1"' in zone_of(value, "CDR", "2.1.1", {"country": "FRA"}, None).because


def test_a_session_has_only_ids() -> None:
    session = {"start_date_time": "2026-07-01T10:00:00Z", "location_id": "LOC1", "country_code": "NL"}
    assert zone_of(session, "Session", "2.2.1", None, None) == UNKNOWN
    location = {"country": "KAZ"}
    assert zone_of(session, "Session", "2.2.1", location, None) == Zone("Asia/Almaty", "country")
    assert zone_of({"start_datetime": "2023-07-01T10:00:00Z"}, "Session", "2.1.1", location, None) == UNKNOWN


def test_a_location_is_its_own_place() -> None:
    assert zone_of({"time_zone": "Europe/Paris"}, "Location", "2.3.0", None, None) == Zone("Europe/Paris", "location")


def test_what_was_asked_for_holds_for_records_too() -> None:
    assert zone_of(CDR, "CDR", "2.2.1", None, "Europe/Madrid") == Zone("Europe/Madrid", "asked")
    with pytest.raises(UnknownZone):
        zone_of(CDR, "CDR", "2.2.1", None, "Madrid/Europe")


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.decimals() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
        st.sampled_from(("latitude", "longitude", "coordinates", "time_zone", "country", "start_date_time")), inner
    ),
    max_leaves=12,
)  # fmt: skip
RECORDS = st.dictionaries(
    st.sampled_from(("cdr_location", "location", "coordinates", "time_zone", "country", "start_date_time")), JUNK
)


@given(
    RECORDS, st.sampled_from(("CDR", "Session", "Location")), st.sampled_from(get_args(Version)), st.none() | RECORDS
)
def test_whatever_a_record_holds_gives_a_zone(
    value: dict[str, Any], object_: str, version: Version, location: dict[str, Any] | None
) -> None:
    zone = zone_of(value, object_, version, location, None)
    assert zone.info.key == zone.name
