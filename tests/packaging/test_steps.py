"""Commands that run with their output in a log, and what is said when they fail."""

import sys

import pytest

pytestmark = pytest.mark.usefixtures("scripts_path")


@pytest.fixture
def steps(scripts_path):
    """Give the module."""
    import steps

    return steps


def test_output_goes_to_the_log_and_not_to_the_terminal(steps, tmp_path, capfd):
    log = tmp_path / "new folder" / "log"
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
    assert steps.run_logged([sys.executable, "-c", code], log) is False
    assert {"out", "err"} < set(log.read_text().splitlines())
    assert capfd.readouterr() == ("", "")


def test_the_log_grows(steps, tmp_path):
    log = tmp_path / "log"
    assert steps.run_logged([sys.executable, "-c", "print('first')"], log)
    assert steps.run_logged([sys.executable, "-c", "print('second')"], log)
    assert [line for line in log.read_text().splitlines() if not line.startswith("$")] == ["first", "second"]


def test_variables_that_lead_out_of_the_environment_are_dropped(steps, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://packages.example/simple")
    environment = steps.clean_environment()
    assert not {"PYTHONPATH", "PIP_TARGET"} & set(environment)
    assert environment["PIP_INDEX_URL"] == "https://packages.example/simple"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full."),
        ("socket.gaierror: Name or service not known", "There is no network, or it does not reach the package index."),
        ("ERROR: No matching distribution found for x==1", "A pinned package does not exist for this Python"),
        ("something that nobody foresaw", "    something that nobody foresaw"),
    ],
)
def test_the_end_of_the_log_is_shown_with_its_cause(steps, tmp_path, line, sentence):
    log = tmp_path / "log"
    log.write_text("\n".join([*(f"step {number}" for number in range(40)), line]))
    shown = steps.explain(log).splitlines()
    assert "    step 39" in shown
    assert "    step 1" not in shown
    assert shown[-1].startswith(sentence)
