"""What the program and its tests need of the operating system, and how to get it on Debian."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from steps import Stop, explain, run_logged, say


class Need(NamedTuple):
    """Something the system provides: a library by its file name or a program, and Debian's package for it."""

    name: str
    package: str


WINDOW = (
    Need("libEGL.so.1", "libegl1"),
    Need("libGL.so.1", "libgl1"),
    Need("libX11.so.6", "libx11-6"),
    Need("libX11-xcb.so.1", "libx11-xcb1"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libfreetype.so.6", "libfreetype6"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libgthread-2.0.so.0", "libglib2.0-0"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Need("libxcb.so.1", "libxcb1"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-glx.so.0", "libxcb-glx0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-image.so.0", "libxcb-image0"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-randr.so.0", "libxcb-randr0"),
    Need("libxcb-render.so.0", "libxcb-render0"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxcb-shm.so.0", "libxcb-shm0"),
    Need("libxcb-sync.so.1", "libxcb-sync1"),
    Need("libxcb-util.so.1", "libxcb-util1"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1"),
)
TESTS = (Need("Xvfb", "xvfb"), Need("xdotool", "xdotool"))


def ensure(needs: Sequence[Need], *, required: bool) -> None:
    """See to it that the system has these; where it cannot be done, stop (required) or only name them.

    Only Linux is looked at: on Windows and macOS the packages of Python bring all that is needed.
    """
    lacking = missing(needs) if sys.platform.startswith("linux") else []
    if lacking and may_install():
        install(lacking)
        lacking = missing(lacking)
    if lacking and required:
        raise Stop(advice(lacking))
    if lacking:
        say(advice(lacking))


def missing(needs: Sequence[Need]) -> list[Need]:
    """Give those that the system lacks, found by loading the libraries and looking for the programs."""
    return [need for need in needs if not (loads(need.name) if ".so." in need.name else shutil.which(need.name))]


def loads(library: str) -> bool:
    """Tell whether the dynamic linker finds a library and what it depends on."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def may_install() -> bool:
    """Tell whether we are root on a system with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(needs: Sequence[Need]) -> None:
    """Install Debian's packages; the lists of packages are fetched when the first attempt fails."""
    names = packages(needs)
    say(f"Installing system packages by apt: {' '.join(names)}")
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends", *names]
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "apt.log"
        if run_logged(command, log) or (run_logged(["apt-get", "update"], log) and run_logged(command, log)):
            return
        say(f"apt could not install them.\n{explain(log)}")


def packages(needs: Sequence[Need]) -> list[str]:
    """Give the names of Debian's packages, each once."""
    return sorted({need.package for need in needs})


def advice(needs: Sequence[Need]) -> str:
    """Name what is missing and how to get it."""
    names = ", ".join(need.name for need in needs)
    return (
        f"This system lacks {names}. On Debian or Ubuntu: sudo apt-get install {' '.join(packages(needs))} "
        "(on another system install the packages that hold these files)."
    )


def display_answers() -> bool:
    """Tell whether a window can be opened: outside Linux always, there when a Wayland or X server answers."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and x_server_answers()


def x_server_answers() -> bool:
    """Try to connect to the X server that DISPLAY names; where libxcb is missing, believe the variable."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answered = not xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return answered
