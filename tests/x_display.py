"""An X server without a screen: keys, text and drags sent to its windows, and what they show."""

import os
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
WIDTH, HEIGHT = 1500, 800
"""Wider than the program's window, which starts at the left edge: what is dragged lies beside it."""

STILL = 40
"""Rows of pixels that may differ in a picture that stands still: a caret blinks."""

BESIDE = 1400, 100
READ_CLIPBOARD = (
    "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); print(app.clipboard().text(), end='')"
)

DRAG_SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Source(QLabel):
    def mousePressEvent(self, event):
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

app = QApplication([])
source = Source("file")
source.setWindowTitle("drag source")
source.setGeometry({x} - 40, {y} - 40, 80, 80)
source.show()
app.exec()
"""


def eventually(question: Callable[[], T], what: str, seconds: float = 60) -> T:
    """Ask until the answer is true; an AssertionError names what did not come."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if answer := question():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come in {seconds:.0f} seconds")


class XDisplay:
    """One Xvfb with a screen of 1280 x 800; its picture lies in a file (XWD, X11's window dump format)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        command += ["-nolisten", "tcp", "-noreset"]
        self.server = subprocess.Popen(command, pass_fds=[write], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = f":{pipe.readline().strip()}"
        assert self.name != ":", "Xvfb did not start"

    def close(self) -> None:
        """End the server."""
        self.server.terminate()
        self.server.wait(10)

    def environment(self) -> dict[str, str]:
        """Give the environment of a program that shows its windows here."""
        unwanted = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        kept = {name: value for name, value in os.environ.items() if name not in unwanted}
        return kept | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}

    def xdotool(self, *words: str) -> str:
        """Run xdotool; give what it prints, nothing where it finds nothing."""
        command = ["xdotool", *words]
        done = subprocess.run(command, env=self.environment(), capture_output=True, text=True, check=False, timeout=30)
        return done.stdout.strip()

    def titles(self) -> list[str]:
        """Give the titles of the windows that are shown."""
        return self.xdotool("search", "--onlyvisible", "--name", ".", "getwindowname", "%@").splitlines()

    def focus(self, title: str) -> None:
        """Wait for the window with this title and give it the keyboard."""
        search = ("search", "--onlyvisible", "--name", f"^{title}$")
        window = eventually(lambda: self.xdotool(*search), f"a window {title!r}")
        self.xdotool("windowfocus", "--sync", window.splitlines()[0])

    def keys(self, *keys: str) -> None:
        """Press keys, each given as xdotool names them (`ctrl+f`)."""
        self.xdotool("key", "--clearmodifiers", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type a text."""
        self.xdotool("type", "--delay", "20", text)

    def clipboard(self) -> str:
        """Give the text of the clipboard, asked of the program that holds it."""
        done = subprocess.run(
            [sys.executable, "-c", READ_CLIPBOARD], env=self.environment(), capture_output=True, text=True, check=True
        )
        return done.stdout

    def picture(self) -> bytes:
        """Give the pixels of the screen, four bytes each, row by row."""
        dump = (self.folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        start, height, line, colours = header[0] + header[19] * 12, header[5], header[12], header[19]
        assert (header[4], height, line) == (WIDTH, HEIGHT, WIDTH * 4), colours
        return dump[start : start + height * line]

    def line(self, y: int, left: int, right: int) -> bytes:
        """Give the pixels of a part of one row."""
        start = y * WIDTH
        return self.picture()[(start + left) * 4 : (start + right) * 4]

    def still(self) -> bool:
        """Tell whether the picture has come to rest."""
        before = self.picture()
        time.sleep(0.3)
        after, line = self.picture(), WIDTH * 4
        rows = range(0, len(after), line)
        return sum(before[row : row + line] != after[row : row + line] for row in rows) <= STILL

    @contextmanager
    def beside(self, file: Path) -> Iterator[None]:
        """Keep a small window beside the program's from which this file can be dragged."""
        code = DRAG_SOURCE.format(x=BESIDE[0], y=BESIDE[1])
        source = subprocess.Popen([sys.executable, "-c", code, str(file)], env=self.environment())
        try:
            eventually(lambda: "drag source" in self.titles(), "the drag source")
            yield
        finally:
            source.kill()
            source.wait(10)

    def drag(self, x: int, y: int) -> None:
        """Drag what lies beside the program's window to a place in it; `drop` lets it go there."""
        self.xdotool("mousemove", str(BESIDE[0]), str(BESIDE[1]), "mousedown", "1")
        for step in range(1, 9):
            at = [BESIDE[0] + (x - BESIDE[0]) * step // 8, BESIDE[1] + (y - BESIDE[1]) * step // 8]
            self.xdotool("mousemove", str(at[0]), str(at[1]), "sleep", "0.1")

    def drop(self) -> None:
        """Let go of what is dragged."""
        self.xdotool("mouseup", "1")

    def save(self, path: Path) -> None:
        """Save the picture as PNG, for a person who looks for the reason of a failure."""
        from PySide6.QtGui import QImage

        QImage(self.picture(), WIDTH, HEIGHT, QImage.Format.Format_RGB32).save(str(path))
