"""When .venv is kept, when packages are installed again, and when it is made anew."""

import sys

import pytest

pytestmark = pytest.mark.needs("posix")
THIS = sys.version_info[:2]


def test_a_complete_environment_is_left_alone(checkout):
    checkout.dev("run", "inspect")
    assert checkout.pip_calls() == []


@pytest.mark.parametrize("pins", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_pins_install_again_once(checkout, pins):
    with (checkout.folder / pins).open("a") as file:
        file.write("# changed\n")
    done = checkout.dev("run", "inspect")
    assert done.returncode == 7
    assert done.stderr.startswith("Installing the pinned packages into .venv")
    tools, project = checkout.pip_calls()
    assert tools.endswith("--constraint packaging/constraints.txt hatchling editables")
    assert project.endswith("--constraint packaging/constraints.txt --no-build-isolation --editable .[dev]")
    assert checkout.dev("run", "inspect").stderr == ""
    assert len(checkout.pip_calls()) == 2


def test_a_moved_checkout_installs_again(checkout, tmp_path):
    checkout.folder = checkout.folder.rename(tmp_path / "moved")
    checkout.venv = checkout.folder / ".venv"
    assert checkout.dev("run", "inspect").returncode == 7
    assert len(checkout.pip_calls()) == 2


def test_a_failed_installation_says_why_and_is_tried_again(checkout):
    checkout.stamp.unlink()
    variables = {"PIP_SAYS": "ERROR: [Errno 28] No space left on device", "PIP_EXIT": "1"}
    done = checkout.dev("run", "inspect", **variables)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "pip could not install the packages; the whole log is" in done.stderr
    assert done.stderr.endswith("    ERROR: [Errno 28] No space left on device\nThe disk is full.\n")
    assert not checkout.stamp.exists()
    assert checkout.dev("run", "inspect").returncode == 7


@pytest.fixture
def environment(scripts_path, monkeypatch, tmp_path):
    """Give the module with .venv in a folder of the test, and a list of the commands that it would run."""
    import environment

    venv = tmp_path / ".venv"
    for name, path in {"VENV": venv, "LOG": venv / "log", "STAMP": venv / "stamp", "UNFINISHED": venv / "half"}.items():
        monkeypatch.setattr(environment, name, path)
    environment.commands = []
    monkeypatch.setattr(
        environment, "run_logged", lambda command, *_, **__: environment.commands.append(command) or True
    )
    return environment


def found(environment, monkeypatch, version, absent=()):
    """Make .venv a folder with an old file, whose Python answers with this."""
    environment.VENV.mkdir()
    (environment.VENV / "old").touch()
    monkeypatch.setattr(environment, "probe", lambda: (version, list(absent)))


def test_the_first_time_makes_and_fills_the_environment(environment, capsys):
    environment.ensure()
    assert environment.commands[0] == [sys.executable, "-m", "venv", str(environment.VENV)]
    assert len(environment.commands) == 3
    assert environment.stamped()
    assert not environment.UNFINISHED.exists()
    assert "Removing" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("version", "absent", "reason"),
    [
        (None, ["pip"], "it is broken"),
        (THIS, ["pip"], "it is broken"),
        ((3, 8), [], "it was made with Python 3.8"),
    ],
)
def test_what_cannot_be_mended_is_made_anew(environment, monkeypatch, capsys, version, absent, reason):
    found(environment, monkeypatch, version, absent)
    environment.ensure()
    assert not (environment.VENV / "old").exists()
    assert f"Removing .venv: {reason}\n" in capsys.readouterr().err
    assert environment.stamped()


def test_a_half_made_environment_is_made_anew(environment, monkeypatch, capsys):
    found(environment, monkeypatch, THIS)
    environment.UNFINISHED.touch()
    environment.ensure()
    assert not (environment.VENV / "old").exists()
    assert "Removing .venv: the last installation did not come to its end\n" in capsys.readouterr().err


def test_a_lost_package_is_installed_again_in_place(environment, monkeypatch):
    found(environment, monkeypatch, THIS, ["PySide6"])
    environment.STAMP.write_text(environment.stamp())
    environment.ensure()
    assert (environment.VENV / "old").exists()
    assert len(environment.commands) == 2


def test_an_installation_that_breaks_off_leaves_its_mark(environment, monkeypatch):
    monkeypatch.setattr(environment, "pip", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        environment.ensure()
    assert environment.UNFINISHED.exists()
    assert not environment.stamped()


def test_a_python_without_ensurepip_is_named_with_its_package(environment, monkeypatch):
    import steps

    monkeypatch.setattr(environment, "can_make_environments", lambda: False)
    monkeypatch.setattr(environment, "may_install", lambda: False)
    with pytest.raises(steps.Stop, match=rf"apt-get install python3\.{THIS[1]}-venv"):
        environment.ensure()
    assert not environment.VENV.exists()


def test_probe_tells_a_python_that_does_not_start(environment):
    assert environment.probe() == (None, ["pip"])
