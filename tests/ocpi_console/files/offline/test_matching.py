"""The filter language over rows in memory: the same text finds the same records as in the store."""

import pytest

from ocpi_console.files.offline.matching import FIELDS, matcher
from ocpi_console.files.offline.row import SpooledRow
from ocpi_console.filters import parse

ROWS = [
    SpooledRow(
        offset=0,
        length=1,
        file="a.zip!/locations.json",
        pointer=f"/{number}",
        version="2.2.1",
        module="locations",
        object="Location" if number < 3 else "",
        confidence=1.0,
        reason="",
        party="NL*TNM" if number % 2 else "DE*ABC",
        id=f"L-{number}",
        name="Blaak",
        updated=f"2026-10-{number + 10}T12:00:00Z",
        errors=number,
        warnings=0,
        infos=0,
        rules=("ocpi.null", "ocpi.type") if number else (),
    )
    for number in range(5)
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [0, 1, 2, 3, 4]),
        ("kind:Location", [0, 1, 2]),
        ("not has:kind", [3, 4]),
        ("party:nltnm", [1, 3]),
        ("party=NL*TNM errors>1", [3]),
        ("id:l-2 or id:L4", [2, 4]),
        ("errors:2..3", [2, 3]),
        ("errors!=0 kind:Location", [1, 2]),
        ("rule:type not errors:1", [2, 3, 4]),
        ('rule="ocpi.null"', [1, 2, 3, 4]),
        ('rule="ocpi"', []),
        ("updated>=2026-10-13", [3, 4]),
        ("updated:2026-10-11", [1]),
        ("updated<2026-10-11", [0]),
        ("updated:2026-10-11..2026-10-12", [1, 2]),
        ("has:problems", [1, 2, 3, 4]),
        ("has:warnings", []),
        ("blaak zip", [0, 1, 2, 3, 4]),
        ("(kind:Location or errors>3) not id:l-0", [1, 2, 4]),
    ],
)
def test_what_a_filter_finds(text, found):
    match = matcher(parse(text, FIELDS))
    assert [number for number, row in enumerate(ROWS) if match(row)] == found
