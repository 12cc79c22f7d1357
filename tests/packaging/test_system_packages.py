"""Libraries and programs of the system: found missing, named, installed where that is allowed."""

from pathlib import Path

import pytest

pytestmark = [pytest.mark.needs("posix"), pytest.mark.usefixtures("scripts_path")]


@pytest.fixture
def packages(scripts_path, monkeypatch):
    """Give the module as on Linux without the right to install."""
    import system_packages

    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages, "may_install", lambda: False)
    return system_packages


@pytest.fixture
def absent(packages):
    """Give needs of which the last two cannot be met."""
    return [
        packages.Need("sh", "dash"),
        packages.Need("libnowhere.so.9", "libnowhere9"),
        packages.Need("no-such-program", "no-such-package"),
    ]


def test_missing_libraries_and_programs_are_found(packages, absent):
    assert packages.missing(absent) == absent[1:]


def test_what_is_required_stops_and_names_package_and_command(packages, absent):
    import steps

    with pytest.raises(steps.Stop) as stop:
        packages.ensure(absent, required=True)
    assert "lacks libnowhere.so.9, no-such-program." in str(stop.value)
    assert "sudo apt-get install libnowhere9 no-such-package" in str(stop.value)


def test_what_is_not_required_is_only_named(packages, absent, capsys):
    packages.ensure(absent, required=False)
    assert "lacks libnowhere.so.9, no-such-program." in capsys.readouterr().err


def test_nothing_is_asked_of_a_system_that_is_not_linux(packages, absent, monkeypatch):
    monkeypatch.setattr(packages.sys, "platform", "darwin")
    packages.ensure(absent, required=True)
    assert packages.display_answers() is True


def apt(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a stand-in for apt-get on PATH; give the file in which it notes its calls."""
    calls = folder / "calls"
    tool = folder / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> "{calls}"\n{script}\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=":")
    return calls


def test_apt_gets_all_missing_packages_at_once(packages, absent, monkeypatch, tmp_path, capsys):
    calls = apt(tmp_path, f'printf "#!/bin/sh\\n" > "{tmp_path}/no-such-program"; chmod +x "{tmp_path}"/*', monkeypatch)
    monkeypatch.setattr(packages, "may_install", lambda: True)
    packages.ensure([absent[0], absent[2]], required=True)
    assert calls.read_text() == "install -y --no-install-recommends no-such-package\n"
    assert capsys.readouterr().err == "Installing system packages by apt: no-such-package\n"


def test_the_lists_are_fetched_when_the_first_attempt_fails(packages, absent, monkeypatch, tmp_path):
    calls = apt(tmp_path, f'test "$1" = update || test "$(wc -l < "{tmp_path}/calls")" -eq 3', monkeypatch)
    packages.install(absent[1:])
    assert [line.split()[0] for line in calls.read_text().splitlines()] == ["install", "update", "install"]


def test_a_failure_of_apt_is_shown_with_its_cause(packages, absent, monkeypatch, tmp_path, capsys):
    import steps

    apt(tmp_path, "echo 'E: Temporary failure resolving the mirror'; exit 100", monkeypatch)
    monkeypatch.setattr(packages, "may_install", lambda: True)
    with pytest.raises(steps.Stop, match="sudo apt-get install"):
        packages.ensure(absent, required=True)
    errors = capsys.readouterr().err
    assert "E: Temporary failure resolving the mirror" in errors
    assert "There is no network, or it does not reach Debian's mirror." in errors


def test_no_variable_means_no_display(packages, monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert packages.display_answers() is False


def test_each_library_is_declared_once(packages):
    names = [need.name for need in packages.WINDOW + packages.TESTS]
    assert len(names) == len(set(names))
