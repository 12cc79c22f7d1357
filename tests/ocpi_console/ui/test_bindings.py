"""The binding keeps references to None: PySide6 6.12.0 on CPython 3.11 loses them and aborts the process."""

import sys

from PySide6.QtCore import QAbstractListModel, QTimer

ROUNDS = 500
SLACK = 200  # other code of the process comes and goes


class Silent(QAbstractListModel):
    def rowCount(self, parent=None):
        return 1

    def data(self, index, role=0):
        return None


def test_timers_keep_none(qtbot):
    fired = []
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        QTimer.singleShot(0, lambda: fired.append(1))
    qtbot.waitUntil(lambda: len(fired) == ROUNDS)
    assert abs(sys.getrefcount(None) - before) < SLACK


def test_models_that_answer_none_keep_none(qapp):
    model = Silent()
    index = model.index(0)
    before = sys.getrefcount(None)
    for _ in range(ROUNDS):
        index.data()
    assert abs(sys.getrefcount(None) - before) < SLACK
