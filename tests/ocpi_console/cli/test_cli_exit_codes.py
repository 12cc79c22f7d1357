"""Exit codes are a contract with scripts: each end of a run has one of its own, as shells and systems know them."""

import os
import signal

import pytest

from ocpi_console.cli import exit_codes

CODES = {name: value for name, value in vars(exit_codes).items() if name.isupper()}


def test_no_two_ends_share_a_code_and_all_fit_a_process():
    assert len(set(CODES.values())) == len(CODES)
    assert all(0 <= code <= 255 for code in CODES.values())


def test_the_codes_that_scripts_rely_on():
    assert (exit_codes.DONE, exit_codes.FINDINGS, exit_codes.UNUSABLE) == (0, 1, 2)


@pytest.mark.skipif(os.name != "posix", reason="signals and sysexits are POSIX's")
def test_the_codes_of_the_system_are_the_systems():
    assert exit_codes.BUG == os.EX_SOFTWARE
    assert exit_codes.INTERRUPTED == 128 + signal.SIGINT
    assert exit_codes.PIPE_CLOSED == 128 + signal.SIGPIPE


@pytest.mark.parametrize(
    ("change", "code"),
    [({}, exit_codes.DONE), ({"publish": "yes"}, exit_codes.FINDINGS), ({"city": None}, exit_codes.FINDINGS)],
)
def test_a_finding_of_severity_error_makes_one_and_nothing_else_does(run, tmp_path, location, change, code):
    import json

    path = tmp_path / "location.json"
    path.write_text(json.dumps({**location, **change}))
    assert run("validate", path, "--json").code == code


def test_input_that_cannot_be_read_outdoes_a_finding(run, tmp_path):
    (tmp_path / "photo.json").write_bytes(bytes.fromhex("89504e470d0a1a0a") * 8)
    (tmp_path / "odd.json").write_text('[{"hello": "world"}]')
    assert run("inspect", tmp_path / "odd.json").code == exit_codes.FINDINGS
    assert run("inspect", tmp_path / "odd.json", tmp_path / "photo.json").code == exit_codes.UNUSABLE
