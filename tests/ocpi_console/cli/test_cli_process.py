"""The real command in a process of its own: exit codes, streams, pipes and signals."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

DATA = Path(__file__).parents[4] / "shared/data/ndw"
needs_data = pytest.mark.skipif(not DATA.exists(), reason="the real exports are not here")
PROGRAM = [sys.executable, "-m", "ocpi_console"]


def ran(*words: object, **options) -> subprocess.CompletedProcess:
    return subprocess.run([*PROGRAM, *map(str, words)], capture_output=True, check=False, timeout=100, **options)


def test_help_loads_neither_qt_nor_the_store_nor_pydantic():
    script = (
        "import sys; from ocpi_console.cli.main import main; main(['--help']); main(['translate', '--help']);"
        "print([name for name in ('PySide6', 'sqlmodel', 'sqlalchemy', 'pydantic', 'rich', 'msgspec', 'httpx')"
        " if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, timeout=60)
    assert done.stderr.strip() == b"[]"
    assert b"translate" in done.stdout


@needs_data
def test_a_real_export_becomes_wwcp():
    done = ran("translate", DATA / "locations-harlingen.json", "--to", "wwcp", "--json")
    assert done.returncode == 0
    assert done.stderr == b""
    records = json.loads(done.stdout)["records"]
    sent = json.loads((DATA / "locations-harlingen.json").read_bytes())
    assert len(records) == len(sent)
    assert {record["object"] for record in records} == {"ChargingPool"}
    assert all(record["value"] and record["notes"] for record in records)
    assert list(records[0]) == ["file", "pointer", "from", "to", "object", "value", "companions", "notes"]


def test_standard_input_and_a_sentence_on_standard_error(location):
    done = ran("inspect", "-", "--json", input=json.dumps([location]).encode()[:-1])
    assert done.returncode == 2
    document = json.loads(done.stdout)
    assert [record["id"] for record in document["records"]] == ["L1"]
    assert done.stderr.decode() == document["error"] + "\n"
    assert b"Traceback" not in done.stderr


def test_a_closed_pipe_ends_quietly(tmp_path, location):
    path = tmp_path / "many.json"
    path.write_text(json.dumps([{**location, "id": f"L{number}"} for number in range(3000)]))
    with subprocess.Popen(
        [*PROGRAM, "inspect", str(path), "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


@pytest.mark.skipif(sys.platform == "win32", reason="there are no POSIX signals")
def test_ctrl_c_closes_the_document():
    with subprocess.Popen(
        [*PROGRAM, "inspect", "-", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as process:
        assert process.stdout is not None
        first = process.stdout.read(12)
        time.sleep(0.5)  # it waits for standard input now
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert json.loads(first + out) == {"records": [], "error": "Interrupted."}
    assert err == b""


def test_the_headless_demo_prints_what_it_holds(tmp_path):
    done = ran("demo", "--headless", "--json", "--workspace", tmp_path / "demo")
    assert done.returncode == 0, done.stderr.decode()
    document = json.loads(done.stdout)
    assert len([partner for partner in document["partners"] if partner["locations"] or partner["tokens"]]) >= 7
    assert document["total"]["cdrs"] >= 300
    assert document["total"]["problems"] > 10
    listed = ran("list", "cdrs", "--filter", "has:problems", "--json", "--workspace", tmp_path / "demo")
    assert json.loads(listed.stdout)["total"] > 5


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("words", [["inspect", "-"], ["inspect", "-", "--json"], ["--help"]], ids=" ".join)
def test_a_full_disk_behind_standard_output_is_a_sentence(words, location):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, *words], input=json.dumps(location).encode(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Standard output cannot be written: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are closed by a POSIX shell here")
@pytest.mark.parametrize(("closed", "code"), [(">&-", 2), ("2>&-", 0)])
def test_a_closed_stream_is_no_fault_of_the_program(closed, code, tmp_path, location):
    path = tmp_path / "location.json"
    path.write_text(json.dumps(location))
    done = subprocess.run(
        ["sh", "-c", f'"$0" -m ocpi_console inspect "$1" {closed}', sys.executable, str(path)],
        capture_output=True,
        check=False,
        timeout=100,
    )
    assert done.returncode == code
    assert done.stderr in (b"", b"There is no standard output to write to.\n")
