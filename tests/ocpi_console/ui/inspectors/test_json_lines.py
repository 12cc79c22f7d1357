"""A value as lines of code."""

from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.ui.inspectors.json_lines import lay_out
from wwcp_ocpi.document import read, same
from wwcp_ocpi.document.pointer import MISSING, find

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


@given(JSON)
def test_the_lines_together_are_the_value_and_each_pointer_stands(value):
    lines = lay_out(value)
    assert same(read("\n".join(line.text for line in lines).encode()).value, value)
    assert all(find(value, line.pointer) is not MISSING for line in lines)


def test_numbers_keep_their_text_and_pieces_their_roles():
    lines = lay_out(read(b'{"kwh": 12.10, "credit": false, "tariffs": [], "a/b": {"c": "x"}}').value)
    assert [line.text for line in lines] == [
        "{",
        '  "kwh": 12.10,',
        '  "credit": false,',
        '  "tariffs": [],',
        '  "a/b": {',
        '    "c": "x"',
        "  }",
        "}",
    ]
    assert [span.role for span in lines[1].spans] == ["key", "plain", "number", "plain"]
    assert lines[5].pointer == "/a~1b/c"
    assert (lines[6].pointer, lines[6].edge) == ("/a~1b", "close")
