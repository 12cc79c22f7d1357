"""Tables come in blocks, and data is never taken for markup."""

import io

from rich.console import Console

from ocpi_console.cli.table_listing import BLOCK, Column, TableListing


def test_a_table_comes_in_blocks_with_one_header():
    console = Console(file=io.StringIO(), width=80)
    with TableListing(console, [Column("Number", lambda entry: str(entry["n"]))]) as listing:
        for number in range(BLOCK + 5):
            listing.add({"n": number})
        early = console.file.getvalue()
        listing.end()
    text = console.file.getvalue()
    assert str(BLOCK - 1) in early
    assert f"\n{BLOCK + 4}\n" in text
    assert text.count("Number") == 1
    assert f"{BLOCK + 5} records" in text


def test_markup_in_data_is_shown_as_it_is():
    console = Console(file=io.StringIO(), width=80)
    with TableListing(console, [Column("Name", lambda entry: entry["name"])]) as listing:
        listing.add({"name": "[red]Lot[/red] [link=x]"})
    assert "[red]Lot[/red] [link=x]" in console.file.getvalue()


def test_each_file_has_a_table_of_its_own():
    console = Console(file=io.StringIO(), width=80)
    columns = [Column("Id", lambda entry: entry["id"])]
    with TableListing(console, columns, lambda entry: entry["file"]) as listing:
        for file, id_ in (("a.json", "1"), ("a.json", "2"), ("b.json", "3")):
            listing.add({"file": file, "id": id_})
    words = console.file.getvalue().split()
    assert [word for word in words if word.isalnum() or word.endswith("json")] == [
        "a.json", "Id", "1", "2", "b.json", "Id", "3",
    ]  # fmt: skip
