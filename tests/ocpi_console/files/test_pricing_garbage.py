"""Whatever a CDR, its tariff or its location hold, there is a report, and it can be shown."""

import io
import json
import os
from copy import deepcopy
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from generators.charging_records import cdr, location, session, tariff
from ocpi_console.cli import price_text
from ocpi_console.files.linting import MOST_FIXES, Linting
from ocpi_console.files.pricing import Terms, price
from ocpi_console.files.pricing_input import PricingInput, Role
from wwcp_ocpi.document import Record, read, write
from wwcp_ocpi.ocpi.timestamp import instant_of
from wwcp_ocpi.pricing.linting import LintFinding

EXAMPLES = int(os.environ.get("OCPI_CONSOLE_LAW_EXAMPLES", "60"))
VERSIONS = ("2.1.1", "2.2", "2.2.1", "2.3.0", "3.0")
TEXTS = (
    "", " ", "ENERGY", "TIME", "1970-01-01T00:00:00Z", "2026-06-01T20:00:00", "2026-13-45T99:99:99Z",
    "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "24:00", "25:61", "00:00", "T1",
    "Europe/Berlin", "\u0000", "\ud7ff", "NaN", "1e999", "-0",
)  # fmt: skip
NUMBERS = (0, -1, 10**30, Decimal("1e-30"), Decimal("-0.0"), Decimal("1e400"), Decimal("99999999999.99999"), 86400)
SCALARS = st.one_of(st.none(), st.booleans(), st.sampled_from(TEXTS), st.sampled_from(NUMBERS), st.text(max_size=5))
GARBAGE = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "price", "id", "vat"]), inner),
    max_leaves=4,
)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every member and element, as its holder and its key."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in ((value, key), *_places(value[key]))]


@st.composite
def spoilt(draw: st.DrawFn, made: Any) -> Any:
    """A record in which up to four places hold something else, are gone, or stand twice."""
    value = read(json.dumps(made).encode()).value
    for _ in range(draw(st.integers(1, 4))):
        places = _places(value)
        if not places:
            break
        holder, key = draw(st.sampled_from(places))
        match draw(st.sampled_from(["other", "other", "gone", "twice"])):
            case "other":
                holder[key] = draw(GARBAGE)
            case "gone":
                del holder[key]
            case "twice" if isinstance(holder, list):
                holder.insert(key, deepcopy(holder[key]))
    return value


def _record(value: Any, object_: str, version: Any) -> Record:
    return Record(value, write(value), "given.json", "/0", version, "", object_)


def _shown(entry: dict[str, Any]) -> str:
    console = Console(file=io.StringIO(), width=100)
    price_text.show(console, entry, explain=True)
    assert all(isinstance(column.text(entry), str) for column in price_text.COLUMNS)
    return console.file.getvalue()


def _priced(record: Record, *beside: Record, asked: tuple[Record, ...] = ()) -> dict[str, Any]:
    found = PricingInput([record])
    found.take(beside)
    found.take(asked, Role.TARIFFS)
    (entry,) = price(found, Terms())
    return entry


def _check(entry: dict[str, Any]) -> None:
    assert json.loads(write(entry))
    assert set(entry["totals"]) >= {"total_cost", "total_energy", "total_time"}
    assert all(finding["message"] and finding["severity"] for finding in entry["findings"])
    assert _shown(entry)


@given(spoilt(cdr()), st.sampled_from(VERSIONS))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_spoilt_cdr(value, version):
    _check(_priced(_record(value, "CDR", version)))


@given(spoilt(session()), spoilt(tariff()), spoilt(location()), st.sampled_from(VERSIONS))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_spoilt_session_with_what_lies_beside_it(value, beside, place, version):
    records = (_record(beside, "Tariff", version), _record(place, "Location", version))
    _check(_priced(_record(value, "Session", version), *records))
    _check(_priced(_record(value, "Session", version), asked=records[:1]))


@given(GARBAGE, st.sampled_from(VERSIONS))
@settings(max_examples=EXAMPLES, deadline=None)
def test_what_is_no_cdr_at_all(value, version):
    _check(_priced(_record(value, "CDR", version)))


@given(spoilt(tariff()), st.sampled_from(VERSIONS))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_spoilt_tariff_is_linted_and_mended(value, version):
    linting = Linting(instant_of("2026-06-01T00:00:00Z"))
    for linted in linting.run([_record(value, "Tariff", version)]):
        assert all(isinstance(finding, LintFinding) and finding.message for finding in linted.findings)
        assert all(json.loads(write(entry)) for entry in linted.entries())
        value, fixes = linting.fixed(linted)
        assert len(fixes) < MOST_FIXES
        assert not any(finding.fix for finding in linting.found(value, version))
