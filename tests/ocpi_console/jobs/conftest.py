"""The worker process imports its tasks by name, so their folder is on the path that it inherits."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))


@pytest.fixture(scope="module")
def board():
    from ocpi_console.jobs import Board

    return Board()


@pytest.fixture(scope="module")
def worker(board):
    from ocpi_console.jobs import Worker

    with Worker(board, warm=("worker_tasks",)) as running:
        yield running
