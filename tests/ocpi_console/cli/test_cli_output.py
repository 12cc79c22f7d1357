"""One JSON document or tables on standard output; sentences and bars on standard error."""

import io
import json
import sys

import pytest

from ocpi_console.cli.output import Output, UnwritableOutput, standard_output
from ocpi_console.cli.table_listing import Column


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_with_json_lines_for_people_are_left_out(capsys):
    output = Output(json=True)
    output.print("3 records", style="bold")
    output.say("One was left out.")
    output.document({"total": 3})
    out, err = capsys.readouterr()
    assert json.loads(out) == {"total": 3}
    assert err == "One was left out.\n"
    assert output.begun


def test_a_line_for_people_is_written_as_it_is(capsys):
    output = Output(json=False)
    output.print("[bold]Lot 7[/x] :smile: " + "x" * 300)
    assert capsys.readouterr().out == "[bold]Lot 7[/x] :smile: " + "x" * 300 + "\n"


def test_a_listing_is_a_document_or_a_table(capsys):
    columns = (Column("Id", lambda entry: entry["id"]),)
    for wanted in (True, False):
        with Output(json=wanted).listing("records", columns) as listing:
            listing.add({"id": "L1"})
        out = capsys.readouterr().out
        assert "L1" in out
        assert (json.loads(out) == {"records": [{"id": "L1"}]}) if wanted else "Id" in out.splitlines()[0]


def test_without_standard_streams_it_is_a_sentence_and_no_fault(monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(UnwritableOutput, match="no standard output"):
        standard_output()
    Output(json=False).say("Nobody hears this.")
    with Output(json=False).progress("Checking", 3) as advance:
        advance(1, 3)


def test_a_bar_is_drawn_on_a_terminal_only_and_never_among_records(monkeypatch, capsys):
    with Output(json=False).progress("Checking", 3) as advance:
        advance(3, 3)
    assert capsys.readouterr() == ("", "")
    monkeypatch.setenv("TERM", "xterm")
    for out, drawn in ((io.StringIO(), True), (Terminal(), False)):
        monkeypatch.setattr(sys, "stderr", Terminal())
        monkeypatch.setattr(sys, "stdout", out)
        with Output(json=False).progress("Checking", 3, streaming=True) as advance:
            advance(3, 3)
        assert ("Checking" in sys.stderr.getvalue()) is drawn
        assert out.getvalue() == ""


def test_a_task_reports_to_the_bar_also_while_the_total_is_not_known(monkeypatch):
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", Terminal())
    with Output(json=True).reporting("Importing [b]") as progress:
        progress.report(10)
        progress.report(20, 20, "done")
        progress.flush()
    assert "Importing [b]" in sys.stderr.getvalue()
