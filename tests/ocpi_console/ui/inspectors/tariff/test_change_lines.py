"""What changes between two values, as lines."""

from ocpi_console.ui.inspectors.tariff.change_lines import AROUND, change_lines


def kinds(before, after):
    return [line.kind for line in change_lines(before, after)]


def test_nothing_changes_nothing_is_shown():
    assert change_lines({"a": [1, {"b": 2}]}, {"a": [1, {"b": 2}]}) == []


def test_a_changed_member_goes_and_comes_with_what_is_around_it():
    before = dict.fromkeys("abcdefghij", 1)
    lines = change_lines(before, {**before, "e": 2})
    assert [line.kind for line in lines] == [
        "left out",
        *["same"] * AROUND,
        "gone",
        "new",
        *["same"] * AROUND,
        "left out",
    ]
    assert [line.text for line in lines if line.kind in ("gone", "new")] == ['  "e": 1,', '  "e": 2,']


def test_a_change_at_the_edge_leaves_nothing_out_there():
    assert kinds({"a": 1}, {"a": 2}) == ["same", "gone", "new", "same"]


def test_far_apart_changes_are_told_apart():
    before = dict.fromkeys("abcdefghijklmnop", 1)
    found = kinds(before, {**before, "a": 2, "p": 2})
    assert found.count("left out") == 1
    assert found.count("gone") == found.count("new") == 2
