"""The quick way gives what the exact scanner gives, or nothing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wwcp_ocpi.document import same, text
from wwcp_ocpi.document.proving import proven
from wwcp_ocpi.document.scanning import Scanner

NUMBERS = st.one_of(
    st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.decimals(allow_nan=False, allow_infinity=False)
).map(lambda number: str(number).replace("E", "e"))
VALUES = st.recursive(
    st.one_of(NUMBERS, st.text().map(json.dumps), st.sampled_from(["null", "true", "-0", "1e5", "12.10", "1E400"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(lambda items: "[" + ", ".join(items) + " ]"),
        st.lists(st.tuples(st.sampled_from(['"a"', '"b"', '"ä"', '"\\n"']), inner), max_size=4).map(
            lambda pairs: "{" + ",".join(f"{name}: {value}" for name, value in pairs) + "}"
        ),
    ),
    max_leaves=12,
)


@given(VALUES)
def test_what_is_proven_is_what_the_scanner_reads(source):
    quick = proven(source.encode())
    found, _ = Scanner().scan(source)
    if quick is not None:
        assert not found.problems
        assert same(quick, found.value)
        assert text(quick) == text(found.value)


@pytest.mark.parametrize(
    "source",
    [
        b'{"a":1,"a":2}',
        b'{"a":1,"a":1}',
        b"-0",
        b'{"a":-0}',
        b'"\\ud800"',
        b'"line\nbreak"',
        b"NaN",
        b"[" * 101 + b"]" * 101,
        b"[" * 100_000,
        '{"a":"é"}'.encode("latin-1"),
        '{"a":1}'.encode("utf-16"),
        b"\xef\xbb\xbf{}",
        b'{"a":1} x',
        b"",
    ],
)
def test_what_the_decoder_would_lose_is_left_to_the_scanner(source):
    assert proven(source) is None


@pytest.mark.parametrize(
    "source", [b'{"a":12.10}', b"[ 1e5 , 0.1E-7,\n 1.0]", b'{"kwh": 123456789012345678901234567890}']
)
def test_usual_payloads_take_the_quick_way(source):
    assert text(proven(source)) == "".join(source.decode().split())
