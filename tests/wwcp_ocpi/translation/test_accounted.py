"""What the rules tell on the way there of what will come back is what walking back finds."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generators.metered import metered
from generators.ocpi import record as ocpi_record
from generators.ocpi_samples import sample
from generators.wwcp import record as wwcp_record
from wwcp_ocpi.document import FORMATS, read, text, version_of
from wwcp_ocpi.document.versions import MODULES
from wwcp_ocpi.translation.accounted import told, walked_back
from wwcp_ocpi.translation.catalogue import legs, refused
from wwcp_ocpi.translation.enumerations import instead
from wwcp_ocpi.translation.journey import travel
from wwcp_ocpi.translation.mapping import Direction, Mapping, child, children, member, together
from wwcp_ocpi.translation.residue import Residues
from wwcp_ocpi.translation.steps import Leg
from wwcp_ocpi.wwcp.identifiers import TakenIds

EXAMPLES = os.environ.get("OCPI_CONSOLE_LAW_EXAMPLES")
BENCHMARK = Path(__file__).parents[2] / "benchmarks/cdr.json"
GENERATED = settings(
    max_examples=int(EXAMPLES or 40),
    derandomize=EXAMPLES is None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example],
)


def telling() -> list[Any]:
    """Every object and pair of formats whose steps tell."""
    found: list[Any] = []
    for source in FORMATS:
        for name in dict.fromkeys(object_ for objects in MODULES[version_of(source)].values() for object_ in objects):
            for target in FORMATS:
                way = legs(source, target, name)
                if way and all(leg.mapping.tells and leg.direction is Direction.THERE for leg in way):
                    found.append(pytest.param(source, target, name, id=f"{name}: {source} to {target}"))
    return found


def records(format_: str, name: str) -> st.SearchStrategy[dict[str, Any]]:
    def either(dirty: bool) -> st.SearchStrategy[dict[str, Any]]:
        if format_ == "wwcp":
            return wwcp_record(name, dirty)
        plain = ocpi_record(format_.removeprefix("ocpi-"), name, dirty)
        return st.one_of(plain, metered(format_, dirty)) if name == "CDR" else plain

    return st.booleans().flatmap(either)


def both(value: dict[str, Any], way: tuple[Leg, ...]) -> tuple[Residues | None, Residues]:
    """What is told of a record, and what walking back finds."""
    journey = travel(value, way, hints={}, taken=TakenIds(), tells=True)
    return told(journey), walked_back(journey, value, way)


def in_order(residues: Residues) -> str:
    """As text: owners and keys in their order, since notes come in it."""
    return text([[owner, list(residue), residue] for owner, residue in residues.items()], indent=1)


@pytest.mark.parametrize(("source", "target", "name"), telling())
def test_what_is_told_is_what_walking_back_finds(source, target, name):
    @GENERATED
    @given(records(source, name))
    def law(value):
        way = legs(source, target, name, refused(name, value))
        assert way
        quick, walked = both(value, way)
        assert quick is None or in_order(quick) == in_order(walked)

    law()


def way_of(name: str, source: Any, target: Any) -> tuple[Leg, ...]:
    way = legs(source, target, name)
    assert way is not None
    return way


@pytest.mark.parametrize(("source", "target"), [("ocpi-2.2.1", "wwcp"), ("ocpi-2.2.1", "ocpi-2.3.0")])
@pytest.mark.parametrize("name", ["CDR", "Tariff"])
def test_usual_records_are_told(source, target, name):
    quick, walked = both(sample(name), way_of(name, source, target))
    assert quick is not None
    assert in_order(quick) == in_order(walked)


def test_the_record_that_is_measured_is_told():
    value = read(json.dumps(json.loads(BENCHMARK.read_bytes())).encode()).value
    assert isinstance(value, dict)
    quick, walked = both(value, way_of("CDR", "ocpi-2.2.1", "wwcp"))
    assert quick is not None
    assert list(quick) == ["", "/chargingTariff/elements/0/priceComponents/0"]
    assert in_order(quick) == in_order(walked)


PART = Mapping("Part", "Part", (member("size", "size", str, int),), tells=True)


def one_step(*rules: Any, **options: Any) -> tuple[Leg, ...]:
    mapping = Mapping("Left", "Right", rules, tells=True, **options)
    return (Leg(mapping, Direction.THERE, "ocpi-2.2.1", "wwcp"),)


def test_what_a_rule_covers_is_settled_and_the_rest_is_kept():
    way = one_step(member("id", "@id"), child("spare", "boot/spare", PART), children("parts", "parts", PART))
    value = {"x": 1, "id": "1", "spare": {"size": 7, "colour": "red"}, "parts": [{"size": 1}, {"size": "01"}]}
    quick, walked = both(value, way)
    assert quick == {"": {"x": 1}, "/boot/spare": {"colour": "red"}, "/parts/1": walked["/parts/1"]}
    assert in_order(quick) == in_order(walked)


def test_members_of_a_member_are_kept_by_their_path():
    way = one_step(member("place/city", "city"), member("place/zip", "zip", str.strip))
    for value in ({"place": {"city": "G", "zip": " 1", "a/b": 0}}, {"place": {"a/b": 0}}, {"place": {}}, {"place": 7}):
        quick, walked = both(value, way)
        assert quick is not None
        assert in_order(quick) == in_order(walked)


@pytest.mark.parametrize(
    ("answer", "residues"),
    [
        (True, {}),
        (False, {"": {"a": 1}}),
        ({"a": 2}, {"": {"a": 1, "~made": {"a": "x"}}}),
        ({"a": 1}, {}),
        (lambda: True, {}),
        (None, None),
        (lambda: None, None),
    ],
)
def test_answers(answer, residues, monkeypatch):
    monkeypatch.setattr("wwcp_ocpi.translation.residue.digest", lambda _: "x")
    way = one_step(together({"a": "b"}, lambda scope: answer, lambda scope: None))
    assert told(travel({"a": 1}, way, hints={}, tells=True)) == residues


def test_a_rule_that_lies_is_found_out():
    way = one_step(together({"a": "b"}, lambda scope: True, lambda scope: None))
    quick, walked = both({"a": 1}, way)
    assert quick == {}
    assert walked == {"": {"a": 1}}


def test_nothing_is_told_of_a_record_that_came_with_a_carry():
    way = one_step(member("a"))
    assert told(travel({"a": 1}, way, hints={"": {"~format": "wwcp"}}, tells=True)) is None


def test_nothing_is_told_where_a_rule_remembers_something():
    way = one_step(together({"a": "b"}, lambda scope: scope.remember("", "a", 1) or True, lambda scope: None))
    assert told(travel({"a": 1}, way, hints={}, tells=True)) is None


def test_a_mapping_that_does_not_tell_is_walked_back():
    way = (Leg(Mapping("Left", "Right", (member("a"),)), Direction.THERE, "ocpi-2.2.1", "wwcp"),)
    assert told(travel({"a": 1}, way, hints={}, tells=True)) is None


def two_steps(*rules: Any) -> tuple[Leg, ...]:
    first = Mapping("First", "Second", rules, nulls=True, rest=True, right_only=frozenset({"new"}), tells=True)
    second = Mapping("Second", "Third", (member("a"), member("d", "d", str, str.upper)), tells=True)
    return (
        Leg(first, Direction.THERE, "ocpi-2.2.1", "ocpi-2.3.0"),
        Leg(second, Direction.THERE, "ocpi-2.3.0", "wwcp"),
    )


@pytest.mark.parametrize("value", [{"a": 1, "b": 2}, {"d": "x"}, {"b": None, "a": None, "d": "X"}])
def test_a_step_before_that_loses_nothing_is_passed_over(value):
    quick, walked = both(value, two_steps(member("b"), member("d", back=str.lower)))
    assert quick is None or in_order(quick) == in_order(walked)


@pytest.mark.parametrize(
    ("value", "is_told"), [({"a": 1}, True), ({"a": 1, "new": 2}, False), ({"b": "Ü"}, False), ({"b": "ü"}, True)]
)
def test_a_step_before_that_loses_something_is_walked_back(value, is_told):
    quick, walked = both(value, two_steps(member("b", back=instead({"Ü": "ü"}))))
    assert (quick is not None) == is_told
    assert quick is None or in_order(quick) == in_order(walked)
