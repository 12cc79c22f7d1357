"""Names of zones, and what is close to one."""

from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.pricing.zone_names import UnknownZone, asked_for, is_offset, known, named, named_places


def test_every_name_has_rules() -> None:
    assert len(known()) > 500
    assert all(ZoneInfo(name).key == name for name in known())


@given(st.data())
def test_a_name_is_read_in_any_case(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(known())))
    text = data.draw(st.sampled_from((name, name.lower(), name.upper(), f" {name}\n", name.replace("_", " "))))
    found = named(text)
    assert found is not None
    assert found.casefold() == name.casefold()


@given(st.text(max_size=40))
def test_whatever_is_asked_for_is_known_or_refused(text: str) -> None:
    try:
        assert asked_for(text) in known()
    except UnknownZone as refused:
        assert str(refused).endswith((".", "?"))  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("text", "zone"), [("CEST", "CET"), ("MESZ", "CET"), ("cet", "CET"), ("utc", "UTC"), ("Europe/Kiev", "Europe/Kiev")]
)
def test_abbreviations_of_one_set_of_rules_and_old_names(text: str, zone: str) -> None:
    assert named(text) == zone


@pytest.mark.parametrize("text", ["BST", "IST", "Amsterdam", "Europe", "1", "GMT+1", "Standard Time"])
def test_what_may_mean_several_is_no_name(text: str) -> None:
    assert named(text) is None


@pytest.mark.parametrize("text", ["GMT+1", "utc-03:30", "+0200", "-5", " UTC + 1 "])
def test_offsets_are_told_from_names(text: str) -> None:
    assert is_offset(text)


@pytest.mark.parametrize("text", ["1", "GMT", "UTC", "+", "+1:99", "Etc/GMT+1"])
def test_these_are_no_offsets(text: str) -> None:
    assert not is_offset(text)


def test_some_names_are_of_no_place() -> None:
    assert known() - named_places() >= {"UTC", "GMT", "CET", "EST", "Etc/GMT-1", "Etc/UTC"}
    assert {"Europe/Amsterdam", "Atlantic/Canary", "America/Indiana/Knox"} <= named_places()


def test_of_cities_with_one_name_each_is_given() -> None:
    with pytest.raises(UnknownZone, match="Did you mean America/Kentucky/Louisville or America/Louisville"):
        asked_for("Louisville")
