"""Crash reports say where it happened, and nothing that is confidential."""

import tempfile

from ocpi_console import crash_reports


def fault() -> ValueError:
    token = "token-of-a-partner"
    try:
        int(token)
    except ValueError as error:
        return error
    raise AssertionError(token)


def test_a_report_holds_versions_and_the_traceback(tmp_path):
    path = crash_reports.write(fault(), tmp_path / "crashes", what="Importing", versions="Qt 6")
    text = path.read_text(encoding="utf-8")
    assert path.parent == tmp_path / "crashes"
    assert text.startswith(f"OCPI Console {crash_reports.program_version()}, Python 3.")
    assert "Qt 6\n" in text
    assert "Importing\n" in text
    assert "in fault" in text


def test_a_folder_that_takes_nothing_gives_way_to_the_temporary_one(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    path = crash_reports.write(ValueError("x"), blocked / "crashes")
    assert path is not None
    assert path.parent != blocked
    path.unlink()


def test_where_nothing_takes_it_there_is_none(tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(blocked))
    assert crash_reports.write(ValueError("x"), None) is None
