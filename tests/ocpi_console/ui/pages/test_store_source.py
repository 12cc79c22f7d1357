"""A module of the store as the source of a list."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ocpi_console.filters import parse
from ocpi_console.store import Sort, Store, Totals
from ocpi_console.ui.pages.store_source import StoreSource, in_words


@pytest.fixture
def source(tmp_path, session_of, save_sessions):
    with Store.open(f"sqlite:///{tmp_path}/store.sqlite") as store:
        save_sessions(store, [session_of(number) for number in range(1, 9)])
        yield StoreSource(store, "sessions")


def tree(source, text):
    return parse(text, source.fields)


def test_rows_come_in_the_order_asked_with_an_empty_one_for_what_is_gone(source):
    rows = source.rows([3, 99, 1])
    assert [row.get("id") for row in rows] == ["S-00003", None, "S-00001"]
    assert list(source.ids(tree(source, "status:ACTIVE"), Sort("id", descending=True))) == [8, 4]
    assert source.count(tree(source, "status:ACTIVE")) == 2


def test_sums_are_told_in_words(source):
    assert source.sums(None) == "kWh 4.5"
    assert source.sums(tree(source, "id:nowhere")) == ""


@pytest.mark.parametrize(
    ("totals", "words"),
    [
        (Totals(0, {}, {}), ""),
        (Totals(2, {"kwh": Decimal("34812.44")}, {}), "kWh 34\u2009812.4"),
        (Totals(2, {"evses": 4, "available": 0}, {}), "EVSEs 4   free 0"),
        (
            Totals(
                2, {}, {"EUR": {"cost": Decimal("17204.125")}, "SEK": {"cost": Decimal(3)}, "X": {"vat": Decimal(1)}}
            ),
            "Billed 17\u2009204.13 €   Billed 3.00 SEK",
        ),
    ],
)
def test_money_stands_behind_by_currency(totals, words):
    assert in_words(totals) == words


@pytest.mark.parametrize(
    ("column", "value", "term"),
    [
        ("status", "ACTIVE", "status:ACTIVE"),
        ("kwh", Decimal("1E+2"), "kwh:100"),
        ("start", datetime(2026, 10, 5, 10, tzinfo=UTC), 'start:"2026-10-05T10:00:00Z"'),
        ("id", "S-00004", "id=S-00004"),
        ("id", 'two words "quoted"', None),
        ("nowhere", "x", ""),
        ("id", None, ""),
    ],
)
def test_a_term_is_one_that_the_filter_understands(source, column, value, term):
    found = source.term(column, value)
    assert term is None or found == term
    assert not found or tree(source, found) is not None


@pytest.mark.parametrize(
    ("pointer", "term"),
    [
        ("/status", "status:ACTIVE"),
        ("/kwh", "kwh:0.5"),
        ("/start_date_time", 'start:"2026-10-05T10:00:00Z"'),
        ("/location_id", "location=L1"),
        ("/cdr_token", ""),
        ("", ""),
        ("/nowhere", ""),
    ],
)
def test_a_place_of_a_record_becomes_a_filter_that_finds_it(source, pointer, term):
    subject = source.subject(4)
    assert source.filter_for(subject, pointer) == term
    assert not term or 4 in source.ids(tree(source, term), None)


def test_a_subject_has_all_that_the_inspector_shows(source):
    subject = source.subject(4)
    assert (subject.row_id, subject.object_id, subject.object, subject.party) == (4, "S-00004", "Session", "NL*TNM")
    assert (subject.file, subject.place) == ("sessions.json", "/3")
