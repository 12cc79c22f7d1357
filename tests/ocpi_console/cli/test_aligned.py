"""Columns as wide as they must be, and fewer of them where there is no room."""

from ocpi_console.cli.aligned import Aligned, AlignedColumn

COLUMNS = (
    AlignedColumn("Name"),
    AlignedColumn("Spare", right=True, spare=1),
    AlignedColumn("Sparer", right=True, spare=2),
    AlignedColumn("Sum", right=True),
)
TABLE = Aligned(COLUMNS, [("energy", "1", "22", "3.50"), ("flat", "", "4", "10.00")])


def test_all_columns_where_there_is_room():
    assert TABLE.lines(80) == [
        "Name    Spare  Sparer    Sum",
        "energy      1      22   3.50",
        "flat                4  10.00",
    ]


def test_the_sparest_column_goes_first():
    assert TABLE.lines(25)[1] == "energy      1   3.50"
    assert TABLE.lines(15)[1] == "energy   3.50"
    assert TABLE.lines(5)[1] == "energy   3.50"


def test_a_column_that_says_nothing_is_left_out():
    assert Aligned(COLUMNS, [("a", "", "", "1")]).lines(80) == ["Name  Sum", "a       1"]
