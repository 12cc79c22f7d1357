"""Every way a run can end has its exit code and its sentence, and never a traceback."""

import json
import sys

from ocpi_console.cli.arguments import Command
from ocpi_console.cli.main import main
from ocpi_console.files.reading import UnreadableFile


def failing(error):
    def run(options, output):
        raise error

    return [Command(("fail",), "Fail.", run)]


def test_a_known_error_is_a_sentence(capsys):
    assert main(["fail"], failing(UnreadableFile("There is no file x."))) == 2
    out, err = capsys.readouterr()
    assert (out, err) == ("", "There is no file x.\n")


def test_with_json_the_error_is_in_the_document(capsys):
    assert main(["fail", "--json"], failing(UnreadableFile("There is no file x."))) == 2
    out, err = capsys.readouterr()
    assert json.loads(out) == {"error": "There is no file x."}
    assert err == "There is no file x.\n"


def test_wrong_usage_is_a_sentence_and_a_document(capsys):
    assert main(["inspect", "--json"]) == 2
    out, err = capsys.readouterr()
    assert json.loads(out) == {"error": "The following arguments are required: FILE."}
    assert err.startswith("The following arguments are required: FILE.\nusage: ocpi-console inspect")


def test_a_bug_leaves_a_report_and_no_traceback(capsys, tmp_path):
    assert main(["fail", "--workspace", str(tmp_path / "new")], failing(ZeroDivisionError("oh"))) == 70
    out, err = capsys.readouterr()
    (report,) = (tmp_path / "new").glob("crash-*.txt")
    assert out == ""
    assert "Traceback" not in err
    assert str(report) in err
    assert len(err.splitlines()) == 1
    assert "ZeroDivisionError: oh" in report.read_text(encoding="utf-8")


def test_a_report_finds_a_place_where_the_workspace_takes_none(capsys, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["fail", "--workspace", str(tmp_path / "file")], failing(ZeroDivisionError())) == 70
    (report,) = tmp_path.glob("crash-*.txt")
    assert str(report) in capsys.readouterr().err


def test_ctrl_c_ends_quietly(capsys):
    assert main(["fail"], failing(KeyboardInterrupt())) == 130
    assert capsys.readouterr() == ("", "")


def test_help_and_version(capsys):
    assert main(["--help"]) == 0
    assert "translate" in capsys.readouterr().out
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("OCPI Console ")


def test_no_window_without_a_display(capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert main(["open"]) == 2
    assert "no display" in capsys.readouterr().err
