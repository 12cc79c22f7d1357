"""Licences of data and of programs."""

import pytest

from wwcp_ocpi import wwcp
from wwcp_ocpi.wwcp.model.licenses import DATA_LICENSE_VALUES, OPEN_SOURCE_LICENSE_VALUES

KNOWN = [("DataLicense", id_) for id_ in sorted(DATA_LICENSE_VALUES)] + [
    ("OpenSourceLicense", id_) for id_ in sorted(OPEN_SOURCE_LICENSE_VALUES)
]


@pytest.mark.parametrize(("name", "id_"), KNOWN)
def test_known_licences_are_taken_in_any_case(name, id_):
    assert wwcp.problems({"@id": id_}, name) == []
    assert wwcp.problems({"@id": id_.upper()}, name) == []
    assert wwcp.view({"@id": id_}, name).id == id_


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("DataLicense", {"@id": "MIT"}, [("wwcp.open-value", "/@id")]),
        ("OpenSourceLicense", {"@id": "ODbL"}, [("wwcp.open-value", "/@id")]),
        ("DataLicense", {"id": "ODbL"}, [("wwcp.missing", "/@id"), ("wwcp.unknown-property", "/id")]),
        ("DataLicense", {"@id": "ODbL", "URLs": ["https://x.example", 7]}, [("wwcp.type", "/URLs/1")]),
        ("OpenSourceLicense", {"@id": "MIT", "description": "free"}, [("wwcp.type", "/description")]),
    ],
)
def test_what_is_wrong_with_a_licence(name, value, found):
    assert [(problem.rule, problem.pointer) for problem in wwcp.problems(value, name)] == found


@pytest.mark.parametrize(("own", "other"), [("DataLicense", "OpenSourceLicense"), ("OpenSourceLicense", "DataLicense")])
def test_the_two_kinds_have_contexts_of_their_own(own, other):
    value = {"@id": "None", "@context": wwcp.CONTEXTS[own]}
    assert wwcp.problems(value, own) == []
    assert [problem.rule for problem in wwcp.problems(value, other)] == ["wwcp.context"]


def test_links_that_are_none_are_left_out_when_it_is_read():
    view = wwcp.view({"@id": "ODbL", "URLs": ["https://x.example", 7], "description": {"EN": "open"}}, "DataLicense")
    assert view.urls == ("https://x.example",)
    assert view.description == {"en": "open"}
