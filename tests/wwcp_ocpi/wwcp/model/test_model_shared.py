"""Value objects that several entities use: what each demands and where its bounds are."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.document import exact_number
from wwcp_ocpi.wwcp.opening_times import WEEKDAYS

ADDRESS = {"street": "Biberweg", "postalCode": "07749", "city": {"de": "Jena"}, "country": "DEU"}
NOW, LATER = "2026-08-02T10:00:00.000Z", "2026-08-02T10:30:00.000Z"
WHOLE = {
    "GeoCoordinate": {"lat": 50, "lng": 11},
    "AdditionalGeoLocation": {"latitude": "50.9", "longitude": "11.6"},
    "Address": ADDRESS,
    "OpenInterval": {"begin": "08:00", "end": "00:00"},
    "OpeningTimes": {"24/7": True},
    "StartEndDateTime": {"start": NOW},
    "Image": {"url": "https://x.example/a.png", "category": "OPERATOR", "type": "png"},
    "Brand": {"id": "b", "name": {"en": "Brand"}},
    "AuthenticationMode": {"type": "RFID"},
    "EnergySource": {"category": "Wind", "percentage": 100},
    "Price": {"base": 1},
    "ParkingRestriction": {},
    "EnergyMix": {},
}


def found(value, name):
    return [(problem.rule, problem.pointer) for problem in wwcp.problems(value, name)]


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_mandatory_is_enough_and_missed(name):
    assert found(WHOLE[name], name) == []
    missing = [("wwcp.missing", f"/{member}".replace("24/7", "24~17")) for member in WHOLE[name]]
    assert sorted(found({}, name)) == sorted(missing)


CHANGES = [
    ("GeoCoordinate", {"lat": -90, "lng": 180}, None),
    ("GeoCoordinate", {"lat": exact_number("-90.0000001")}, ("wwcp.range", "/lat")),
    ("GeoCoordinate", {"lng": exact_number("180.1")}, ("wwcp.range", "/lng")),
    ("GeoCoordinate", {"lat": "50.9"}, ("wwcp.type", "/lat")),
    ("GeoCoordinate", {"projection": "WGS84"}, ("wwcp.open-value", "/projection")),
    ("AdditionalGeoLocation", {"latitude": exact_number("50.9")}, ("wwcp.type", "/latitude")),
    ("AdditionalGeoLocation", {"latitude": "north"}, ("wwcp.amount", "/latitude")),
    ("Address", {"country": "DE"}, ("wwcp.country", "/country")),
    ("Address", {"country": "deu"}, ("wwcp.country", "/country")),
    ("Address", {"city": "Jena"}, ("wwcp.type", "/city")),
    ("OpenInterval", {"end": "24:00"}, ("wwcp.time-of-day", "/end")),
    ("OpeningTimes", {"regularOpenings": [{"monday": []}]}, ("wwcp.opening-times", "/24~17")),
    ("OpeningTimes", {"regularOpenings": []}, None),
    ("OpeningTimes", {"exceptionalOpenings": [f"{LATER} -> {NOW}"]}, ("wwcp.order", "/exceptionalOpenings/0")),
    ("StartEndDateTime", {"end": NOW}, None),
    ("StartEndDateTime", {"start": LATER, "end": NOW}, ("wwcp.order", "/end")),
    ("Image", {"category": "operator"}, None),
    ("Image", {"width": -1}, ("wwcp.range", "/width")),
    ("Brand", {"id": ""}, ("wwcp.identifier", "/id")),
    ("ParkingRestriction", {"group": ["EV_ONLY", "NOBODY"]}, ("wwcp.open-value", "/group/1")),
    ("AuthenticationMode", {"cardTypes": ["calypso"]}, None),
    ("AuthenticationMode", {"number": "110"}, ("wwcp.unknown-property", "/number")),
    ("EnergySource", {"percentage": 101}, ("wwcp.range", "/percentage")),
    ("EnergySource", {"category": "wind"}, ("wwcp.closed-value", "/category")),
    ("EnergyMix", {"energySources": [{"percentage": 1}]}, ("wwcp.missing", "/energySources/0/category")),
    ("Price", {"base": -1}, None),
    ("Price", {"currency": "eur"}, ("wwcp.currency", "/currency")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "change", "problem"), CHANGES)
def test_the_bounds_of_a_value(name, change, problem):
    assert found(WHOLE[name] | change, name) == ([problem] if problem else [])


@pytest.mark.parametrize("day", WEEKDAYS)
def test_every_weekday_has_intervals(day):
    value = {"24/7": False, "regularOpenings": [{day: [{"begin": "08:00", "end": "12:00"}]}]}
    assert found(value, "OpeningTimes") == []
    (openings,) = wwcp.view(value, "OpeningTimes").regular_openings
    (interval,) = getattr(openings, day)
    assert (interval.begin, interval.end) == ("08:00", "12:00")


def test_only_a_prognosis_has_a_context():
    context = {"@context": wwcp.CONTEXTS["EnergyMixPrognosis"]}
    assert found(context, "EnergyMixPrognosis") == []
    assert found(context, "EnergyMix") == [("wwcp.unknown-property", "/@context")]
