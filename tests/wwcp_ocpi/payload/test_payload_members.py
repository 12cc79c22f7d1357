"""The weights of members: the evidence for an object agrees with the models."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.document.versions import module_of
from wwcp_ocpi.ocpi import UnknownModel, model
from wwcp_ocpi.ocpi.plan import declared
from wwcp_ocpi.payload.detection import CERTAIN, ENOUGH, detect
from wwcp_ocpi.payload.markers import ALL
from wwcp_ocpi.payload.members import CONTEXT, ENTITY, EVIDENCE, KNOWN, OWNED


def _members(family: str, object_: str) -> set[str]:
    if family == "wwcp":
        return set(wwcp.MEMBERS[object_])
    found: set[str] = set()
    for version in ALL:
        try:
            found.update(name for name, *_ in declared(model(version, object_)))
        except UnknownModel:
            continue
    return found


@pytest.mark.parametrize(("family", "object_"), EVIDENCE)
def test_what_speaks_for_an_object_is_a_member_of_it(family: str, object_: str) -> None:
    speaking = {name for name, weight in EVIDENCE[family, object_].items() if weight > 0}
    shared = OWNED if family == "ocpi" else ENTITY
    assert speaking - _members(family, object_) - shared.keys() == set()


@pytest.mark.parametrize(("family", "object_"), EVIDENCE)
def test_all_its_members_together_leave_no_doubt(family: str, object_: str) -> None:
    table = EVIDENCE[family, object_]
    speaking = {name for name, weight in table.items() if weight > 0}
    scores = {key: sum(other.get(name, 0) for name in speaking) for key, other in EVIDENCE.items()}
    assert max(scores, key=lambda key: scores[key]) == (family, object_)
    assert scores[family, object_] >= CERTAIN


@pytest.mark.parametrize(("family", "object_"), EVIDENCE)
def test_no_single_member_but_a_name_that_nothing_else_has_is_enough(family: str, object_: str) -> None:
    table = EVIDENCE[family, object_]
    alone = {name for name, weight in table.items() if weight >= ENOUGH}
    others = set().union(*(other for key, other in EVIDENCE.items() if key[0] == family and key[1] != object_))
    assert alone & others == set()


def test_what_is_shared_by_most_says_little() -> None:
    shared = [EVIDENCE["ocpi", name]["id"] for name in ("Location", "Tariff", "Session", "CDR", "Connector")]
    assert set(shared) == {0.5}
    assert detect({"id": "1", "country_code": "NL", "party_id": "ABC", "last_updated": "x"}).version is None


def test_each_object_with_evidence_travels_in_some_module() -> None:
    versions = {"ocpi": ALL, "wwcp": ("wwcp",)}
    assert all(any(module_of(name, version) for version in versions[family]) for family, name in EVIDENCE)
    assert {"evses", "@id", "authToken"} <= KNOWN
    assert all(CONTEXT in context for name, context in wwcp.CONTEXTS.items() if ("wwcp", name) in EVIDENCE)
