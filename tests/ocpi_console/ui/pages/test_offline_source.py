"""Records of files as the source of a list: a filter that is offered finds the record it was offered for."""

import json

import pytest

from ocpi_console.files.offline.spool_folder import SpoolFolder
from ocpi_console.files.offline.spooling import spool
from ocpi_console.filters import parse
from ocpi_console.ui.pages.offline_source import OfflineSource


class Silent:
    def report(self, done, total=0, message=""):
        pass


@pytest.fixture
def source(tmp_path, session_of):
    path = tmp_path / "a" / "sessions.json"
    path.parent.mkdir()
    path.write_text(json.dumps([session_of(1), session_of(2, status="ASLEEP", name='Zaan "Zuid"'), {"hello": "x"}]))
    folder = SpoolFolder(tmp_path)
    made = OfflineSource(spool([str(path)], str(folder.path), Silent()), folder)
    made.load()
    yield made
    made.close()


def test_a_subject_is_the_record_with_its_problems(source):
    subject = source.subject(1)
    assert (subject.row_id, subject.object, subject.object_id, subject.version) == (1, "Session", "S-00002", "2.2.1")
    assert (subject.file, subject.place, subject.party) == ("sessions.json", "/1", "NL*TNM")
    assert [found.pointer for found in subject.problems if found.severity == "error"] == ["/status"]
    assert json.loads(subject.raw) == {**subject.value, "kwh": 0.25}


def test_what_is_not_recognised_has_its_reason(source):
    subject = source.subject(2)
    assert (subject.version, subject.object) == (None, "")
    assert subject.reason


@pytest.mark.parametrize(
    ("pointer", "term"),
    [
        ("/id", "id=S-00002"),
        ("/name", 'name="Zaan \\"Zuid\\""'),
        ("/cdr_token/country_code", "NL"),
        ("/cdr_token/uid", ""),
        ("/location_id", ""),
        ("/currency", ""),
        ("/kwh", ""),
        ("/cdr_token", ""),
        ("", ""),
        ("/nowhere", ""),
    ],
)
def test_a_filter_that_is_offered_finds_the_record(source, pointer, term):
    found = source.filter_for(source.subject(1), pointer)
    assert not found or 1 in source.ids(parse(found, source.fields), None)
    assert bool(found) == bool(term)


def test_the_id_of_a_part_is_not_taken_for_the_records(tmp_path, session_of):
    path = tmp_path / "sessions.json"
    path.write_text(json.dumps(session_of(1, charging_preferences={"id": "elsewhere"})))
    folder = SpoolFolder(tmp_path)
    source = OfflineSource(spool([str(path)], str(folder.path), Silent()), folder)
    source.load()
    assert source.filter_for(source.subject(0), "/charging_preferences/id") == ""
    source.close()
