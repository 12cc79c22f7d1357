"""The filter language: what texts mean, and where mistakes are."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.filters import And, Compare, Field, FilterError, Has, Node, Not, Or, Range, Span, Text, parse

FIELDS = (
    Field("status", "state", "state of the record", ("ACTIVE", "COMPLETED")),
    Field("partner", "text", "name or party of the partner", columns=("party", "partner")),
    Field("kwh", "decimal", "energy"),
    Field("evses", "int", "number of EVSEs"),
    Field("start", "time", "start of the session"),
    Field("credit", "flag", "credit record"),
)
NOW = datetime(2026, 10, 15, 12, 30, tzinfo=UTC)


def tree(text: str) -> Node | None:
    return parse(text, FIELDS, now=NOW)


def test_every_part_of_the_language_in_one_text():
    found = tree('status:ACTIVE kwh>50 start>=2026-10-01 kwh:10..20 has:problems not credit "free text"')
    day = Span("2026-10-01", datetime(2026, 10, 1, tzinfo=UTC), datetime(2026, 10, 2, tzinfo=UTC))
    assert found == And(
        (
            Compare("status", "state", ":", "ACTIVE"),
            Compare("kwh", "decimal", ">", Decimal(50)),
            Compare("start", "time", ">=", day),
            Range("kwh", "decimal", Decimal(10), Decimal(20)),
            Has("problems"),
            Not(Compare("credit", "flag", ":", True)),
            Text("free text"),
        )
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", None),
        ("  ", None),
        ("piet", Text("piet")),
        ('"credit"', Text("credit")),
        ("credit", Compare("credit", "flag", ":", True)),
        ("credit:no", Compare("credit", "flag", ":", False)),
        ("KWH > 5", Compare("kwh", "decimal", ">", Decimal(5))),
        ("evses!=2", Compare("evses", "int", "!=", 2)),
        ("kwh:..20", Range("kwh", "decimal", None, Decimal(20))),
        ('partner:"Stad (Zuid)"', Compare("partner", "text", ":", "Stad (Zuid)")),
        ("partner:DE*ABC", Compare("partner", "text", ":", "DE*ABC")),
        ("https://a.example/x", Text("https://a.example/x")),
        ("12:30", Text("12:30")),
        ("has:kwh", Has("kwh")),
        (
            "status:ACTIVE,COMPLETED",
            Or((Compare("status", "state", ":", "ACTIVE"), Compare("status", "state", ":", "COMPLETED"))),
        ),
        (
            "status!=ACTIVE,COMPLETED",
            And((Compare("status", "state", "!=", "ACTIVE"), Compare("status", "state", "!=", "COMPLETED"))),
        ),
        ("a or b c", Or((Text("a"), And((Text("b"), Text("c")))))),
        ("a and (b or not c)", And((Text("a"), Or((Text("b"), Not(Text("c"))))))),
    ],
)
def test_a_text_means_its_tree(text, expected):
    assert tree(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2026", "2026-01-01", "2027-01-01"),
        ("2026-02", "2026-02-01", "2026-03-01"),
        ("2026-12", "2026-12-01", "2027-01-01"),
        ("2026-02-28", "2026-02-28", "2026-03-01"),
        ("2026-02-28T14", "2026-02-28T14:00", "2026-02-28T15:00"),
        ("2026-02-28T14:30", "2026-02-28T14:30", "2026-02-28T14:31"),
        ("2026-02-28T14:30:10+02:00", "2026-02-28T12:30:10", "2026-02-28T12:30:11"),
        ("today", "2026-10-15", "2026-10-16"),
        ("yesterday", "2026-10-14", "2026-10-15"),
    ],
)
def test_a_time_stands_for_a_span(text, low, high):
    found = tree(f"start:{text}")
    assert isinstance(found, Compare)
    assert isinstance(found.value, Span)
    expected = [datetime.fromisoformat(end).replace(tzinfo=UTC) for end in (low, high)]
    assert [found.value.low, found.value.high] == expected


@pytest.mark.parametrize("text", ["9999", "9999-12", "9999-12-31", "9999-12-31T23:59:59Z"])
@pytest.mark.parametrize("zone", ["UTC", "Europe/Amsterdam", "America/New_York"])
def test_the_end_of_the_calendar_can_be_asked_for(text, zone):
    found = parse(f"start:{text}", FIELDS, zone=ZoneInfo(zone))
    assert isinstance(found, Compare)
    assert isinstance(found.value, Span)
    assert found.value.low < datetime.max.replace(tzinfo=UTC) == found.value.high


def test_a_time_ago_is_a_beginning():
    since = NOW - timedelta(days=7)
    assert tree("start:-7d") == Compare("start", "time", ">=", Span("-7d", since, since))


def test_days_begin_in_the_zone_shown():
    found = parse("start:2026-07-01", FIELDS, zone=ZoneInfo("Europe/Amsterdam"))
    assert isinstance(found, Compare)
    assert isinstance(found.value, Span)
    assert found.value.low == datetime(2026, 6, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "marked", "part"),
    [
        ("abc statsu:X", "statsu", 'Did you mean "status"'),
        ("foo:bar", "foo", "Put it in quotes"),
        ("kwh>", "kwh>", "missing after"),
        ("kwh>many", "many", "no number"),
        ("kwh:1..x", "1..x", "no number"),
        ("kwh:..", "..", "one end"),
        ("evses:1.5", "1.5", "no whole number"),
        ("start>=2026-13-01", "2026-13-01", "no time"),
        ("start>=0001-01-01T00:00+14:00", "0001-01-01T00:00+14:00", "no time"),
        ("start>-999999w", "-999999w", "no time"),
        ("credit:maybe", "maybe", "yes nor no"),
        ("status>A", "status>A", "knows"),
        ("has:nothing", "nothing", "no field"),
        ('a "b', '"b', "not closed"),
        ("(a", "(", "not closed"),
        ("a)", ")", "closes nothing"),
        ("()", ")", "missing before"),
        ("a or", "or", "must follow"),
        ("not", "not", "must follow"),
        ("or a", "or", "missing before"),
        ("(" * 60, "(", "too deeply"),
        ("a " * 300, "a " * 100, "more than 200"),
    ],
)
def test_a_mistake_is_told_with_its_place(text, marked, part):
    with pytest.raises(FilterError, match=part) as caught:
        tree(text)
    assert text[caught.value.start : caught.value.end] == marked


texts = st.text(min_size=1, max_size=12)
decimals = st.decimals(-(10**6), 10**6, places=4)
days = st.dates().map(lambda day: tree(f"start={day:%Y-%m-%d}" if day.year > 999 else "start=today").value)
orders = st.sampled_from([":", "=", "!=", ">", ">=", "<", "<="])
leaves = st.one_of(
    st.builds(Text, texts),
    st.builds(Compare, st.just("partner"), st.just("text"), st.sampled_from([":", "=", "!="]), st.text(max_size=12)),
    st.builds(Compare, st.just("status"), st.just("state"), st.sampled_from([":", "=", "!="]), texts),
    st.builds(Compare, st.just("kwh"), st.just("decimal"), orders, decimals),
    st.builds(Compare, st.just("evses"), st.just("int"), orders, st.integers(-(10**6), 10**6)),
    st.builds(Compare, st.just("start"), st.just("time"), orders, days),
    st.builds(Compare, st.just("credit"), st.just("flag"), st.just(":"), st.booleans()),
    st.builds(Range, st.just("kwh"), st.just("decimal"), st.none(), decimals),
    st.builds(Range, st.just("start"), st.just("time"), days, st.none() | days),
    st.builds(Has, st.sampled_from(["problems", "errors", "warnings", "kwh"])),
)


def branches(children: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(children, min_size=2, max_size=4).map(tuple)
    return st.builds(Not, children) | st.builds(And, several) | st.builds(Or, several)


@given(st.recursive(leaves, branches, max_leaves=12))
def test_a_printed_tree_parses_to_itself(node):
    assert tree(str(node)) == node


@given(st.text(alphabet='ab:>=<!()"\\ .,-0129 startkwhnotor*', max_size=40))
def test_any_text_is_a_tree_or_a_mistake_within_it(text):
    error = None
    try:
        node = tree(text)
    except FilterError as mistake:
        error = mistake
    if error:
        assert 0 <= error.start < error.end <= len(text)
    else:
        assert node is None or tree(str(node)) == node
