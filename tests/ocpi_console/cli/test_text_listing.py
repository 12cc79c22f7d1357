"""Running text is printed as it is."""

import io

from rich.console import Console

from ocpi_console.cli.text_listing import TextListing, line


def test_running_text_is_not_broken_and_not_taken_for_markup():
    console = Console(file=io.StringIO(), width=20)
    with TextListing(console, lambda out, entry: line(out, entry["text"])) as listing:
        listing.add({"text": "[bold]a long line of more than twenty characters[/bold]"})
        listing.end()
    assert console.file.getvalue() == "[bold]a long line of more than twenty characters[/bold]\n1 record\n"
