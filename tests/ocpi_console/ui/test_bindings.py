"""The binding keeps references to None: PySide6 6.12.0 on CPython 3.11 loses them and aborts the process."""

import subprocess
import sys

import pytest

ROUNDS, SLACK = 2000, 200
"""The faulty binding loses one or two references in each round; some come and go anyhow."""

ALONE = """
import sys
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QTimer

class Silent(QAbstractListModel):
    def rowCount(self, parent=None):
        return 1

    def data(self, index, role=0):
        return None

def timers(rounds):
    left = [rounds]
    def fire():
        left[0] -= 1
        if not left[0]:
            app.quit()
    for _ in range(rounds):
        QTimer.singleShot(0, fire)
    app.exec()

def answers(rounds):
    model = Silent()
    index = model.index(0)
    for _ in range(rounds):
        index.data()

app = QCoreApplication([])
work = {"timers": timers, "answers": answers}[sys.argv[1]]
work(50)
before = sys.getrefcount(None)
work(int(sys.argv[2]))
print(sys.getrefcount(None) - before)
"""


@pytest.mark.parametrize("work", ["timers", "answers"])
def test_no_reference_to_none_is_lost(work):
    """In a process of its own, where nothing else moves the count."""
    command = [sys.executable, "-c", ALONE, work, str(ROUNDS)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < SLACK
