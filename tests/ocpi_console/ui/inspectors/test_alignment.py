"""Two documents side by side."""

from hypothesis import given
from hypothesis import strategies as st

from ocpi_console.ui.inspectors.alignment import align
from ocpi_console.ui.inspectors.json_lines import lay_out

LEFT = lay_out({"id": "C1", "start": "t0", "token": {"uid": "U", "type": "RFID"}, "credit": False})
RIGHT = lay_out({"@id": "C1", "context": "w", "time": {"start": "t0"}, "auth": {"token": "U"}})
LINKS = [("/id", "/@id"), ("/start", "/time/start"), ("/token/uid", "/auth/token")]


def shown(rows):
    return [
        (
            "" if row.left is None else LEFT[row.left].text.strip(),
            "" if row.right is None else RIGHT[row.right].text.strip(),
        )
        for row in rows
    ]


def test_linked_members_share_a_row_and_the_rest_has_filler_beside_it():
    rows = shown(align(LEFT, RIGHT, LINKS))
    assert rows == [
        ("{", "{"),
        ('"id": "C1",', '"@id": "C1",'),
        ("", '"context": "w",'),
        ("", '"time": {'),
        ('"start": "t0",', '"start": "t0"'),
        ("", "},"),
        ('"token": {', '"auth": {'),
        ('"uid": "U",', '"token": "U"'),
        ('"type": "RFID"', ""),
        ("},", "}"),
        ('"credit": false', ""),
        ("}", "}"),
    ]


def test_links_that_cross_give_way_to_those_that_weigh_more():
    crossing = [("/start", "/@id"), ("/id", "/time/start"), ("/token/uid", "/auth/token")]
    rows = align(LEFT, RIGHT, crossing)
    together = {(LEFT[row.left].pointer, RIGHT[row.right].pointer) for row in rows if None not in (row.left, row.right)}
    assert ("/token/uid", "/auth/token") in together
    assert len({("/start", "/@id"), ("/id", "/time/start")} & together) == 1


@given(st.lists(st.tuples(st.sampled_from(LEFT), st.sampled_from(RIGHT)), max_size=12))
def test_whatever_the_links_every_line_is_shown_once_and_in_order(pairs):
    rows = align(LEFT, RIGHT, [(one.pointer, other.pointer) for one, other in pairs])
    assert [row.left for row in rows if row.left is not None] == list(range(len(LEFT)))
    assert [row.right for row in rows if row.right is not None] == list(range(len(RIGHT)))
    assert all(row.left is not None or row.right is not None for row in rows)
