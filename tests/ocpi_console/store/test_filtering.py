"""Filter texts against real rows."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ocpi_console import filters
from ocpi_console.store import COLUMNS, Partner, Store, fields

NOW = datetime(2026, 10, 15, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def module_store(tmp_path_factory):
    with Store.open(f"sqlite:///{tmp_path_factory.mktemp('store')}/store.sqlite") as opened:
        yield opened


@pytest.fixture
def store(module_store, make, now):
    """A dozen records; the second save finds them all unchanged."""
    module_store.save(
        [
            make("cdrs", id="K1", credit=True, total_energy=Decimal("10")),
            make("cdrs", id="K2", total_energy=Decimal("20.5"), start_date_time="2026-10-14T23:59:59Z"),
            make("cdrs", id="K3", total_energy=None, start_date_time=None, credit=False, currency="SEK"),
            make("locations", id="L1"),
            make("locations", id="L2", name="Müllerweg", city="ÅRHUS", evses=[], publish=False),
            make("locations", id="L3", name='50% off "now"', city="Heemstede", evses=None, country_code="BE"),
        ],
        received_at=now,
    )
    module_store.save([make("locations", id="L4", name=None)], owner=Partner("Total Energies"), received_at=now)
    return module_store


def hits(store, module, text):
    tree = filters.parse(text, fields(module), now=NOW)
    return " ".join(row["id"] for row in store.rows(module, store.snapshot(module, tree).ids))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "K1 K2 K3"),
        ("kwh>10", "K2"),
        ("kwh>=10", "K1 K2"),
        ("kwh<20.5", "K1"),
        ("kwh:10", "K1"),
        ("kwh!=10", "K2 K3"),
        ("kwh:10..20", "K1"),
        ("kwh:..20.5", "K1 K2"),
        ("not kwh>10", "K1 K3"),
        ("has:kwh", "K1 K2"),
        ("not has:kwh", "K3"),
        ("credit", "K1"),
        ("not credit", "K2 K3"),
        ("credit:no", "K3"),
        ("currency:sek", "K3"),
        ("currency:SEK,NOK", "K3"),
        ("currency!=SEK", "K1 K2"),
        ("start:2026-10-14", "K2"),
        ("start>2026-10-01", "K2"),
        ("start>=2026-10-01", "K1 K2"),
        ("start<=2026-10-01", "K1"),
        ("start<2026-10-01", ""),
        ("start:2026-10", "K1 K2"),
        ("start:yesterday", "K2"),
        ("start:-7d", "K2"),
        ("start:2026-10-01..2026-10-14", "K1 K2"),
        ("evse:NL*TNM*E0001", "K1 K2 K3"),
        ("evse:nltnme00011", "K1 K2 K3"),
        ("evse=NL*TNM*E0001*1", "K1 K2 K3"),
        ("evse=NL*TNM*E0001", ""),
        ("contract:NLEMSC0001X", "K1 K2 K3"),
        ("NL-EMS-C0001-X", "K1 K2 K3"),
        ("nlemsc0001x", "K1 K2 K3"),
        ("NL*EMS*C0001", "K1 K2 K3"),
        ("harlingen id:K2", "K2"),
        ("K1 or K3", "K1 K3"),
        ("not (K1 or K3)", "K2"),
        ("session:s1 (kwh>15 or credit)", "K1 K2"),
        ("has:errors", "K1 K2 K3"),
        ("problem:ocpi.required", "K1 K2 K3"),
        ("problem:no.such.rule", ""),
    ],
)
def test_cdrs(store, text, expected):
    assert hits(store, "cdrs", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("status:AVAILABLE", "L1 L4"),
        ("not has:status", "L2 L3"),
        ("publish:no", "L2"),
        ("MULLERWEG", "L2"),
        ("müll", "L2"),
        ("name:MÜLL", "L2"),
        ("city:århus", "L2"),
        ("city=heemstede", "L3"),
        ("konigstrasse", "L1 L2 L3 L4"),
        ('"plein zuid"', "L1"),
        ("zuid plein", "L1"),
        ('"zuid plein"', ""),
        ("50%", "L3"),
        ('"\\"now"', "L3"),
        ("%", "L3"),
        ("pl zu", "L1"),
        ("name:%", "L3"),
        ("name:_", ""),
        ("partner:BE*TNM", "L3"),
        ("partner:betnm", "L3"),
        ("partner:total", "L4"),
        ("direction:theirs", "L4"),
        ("evses=0", "L2 L3"),
        ("kw>=22", "L1 L4"),
        ("kw>30", ""),
    ],
)
def test_locations(store, text, expected):
    assert hits(store, "locations", text) == expected


words = st.text(alphabet="ab*-\"%_'\\\0ñÉ漢 12", max_size=6)
moments = st.just(filters.Span("2026", NOW, NOW))
by_kind = {
    "text": words,
    "state": words,
    "int": st.integers(-(10**15), 10**15),
    "decimal": st.decimals(-(10**11), 10**11, places=3),
    "time": moments,
    "flag": st.booleans(),
}


@st.composite
def leaves(draw):
    field = draw(st.sampled_from(fields("cdrs")))
    operator = draw(st.sampled_from(filters.OPERATORS[field.kind]))
    compared = filters.Compare(field.name, field.kind, operator, draw(by_kind[field.kind]))
    return draw(
        st.sampled_from([compared, filters.Has(field.name), filters.Has("problems"), filters.Text(draw(words))])
    )


def branches(children):
    several = st.lists(children, min_size=2, max_size=3).map(tuple)
    return st.builds(filters.Not, children) | st.builds(filters.And, several) | st.builds(filters.Or, several)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(tree=st.recursive(leaves(), branches, max_leaves=6))
def test_any_tree_divides_the_records_in_two(store, tree):
    matching = set(store.snapshot("cdrs", tree).ids)
    others = set(store.snapshot("cdrs", filters.Not(tree)).ids)
    assert not matching & others
    assert matching | others == set(store.snapshot("cdrs").ids)
    assert store.count("cdrs", tree) == store.totals("cdrs", tree).count == len(matching)


def test_a_filter_of_the_most_terms_works(store):
    text = " ".join(["plein"] * 100 + ["kwh>1"] * 100)
    assert hits(store, "cdrs", text) == ""


def test_fields_have_the_kind_of_their_column():
    for module, columns in COLUMNS.items():
        kinds = {column.key: column.kind for column in columns}
        assert all(field.kind == kinds[key] for field in fields(module) for key in field.keys)
