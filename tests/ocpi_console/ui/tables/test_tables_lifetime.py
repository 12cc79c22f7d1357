"""What was read for a widget that is gone is for nobody; other failures are told."""

import asyncio

import pytest
import shiboken6
from PySide6.QtCore import QObject

from ocpi_console.ui.tables.lifetime import while_there


class Reader(QObject):
    def __init__(self):
        super().__init__()
        self.found = []

    @while_there
    async def read(self, gate, value, *, error=None):
        """Read when the gate opens."""
        await gate.wait()
        if error:
            raise error
        self.setObjectName(value)
        self.found.append(value)


@pytest.mark.asyncio
@pytest.mark.parametrize("deleted", [False, True])
async def test_it_ends_quietly_where_the_object_is_gone(deleted):
    reader, gate = Reader(), asyncio.Event()
    found = reader.found
    task = asyncio.ensure_future(reader.read(gate, "row"))
    await asyncio.sleep(0)
    if deleted:
        shiboken6.delete(reader)
    gate.set()
    await task
    assert found == ([] if deleted else ["row"])


@pytest.mark.asyncio
@pytest.mark.parametrize("error", [RuntimeError("of the program"), ValueError("of the data")])
async def test_other_failures_are_raised(error):
    gate = asyncio.Event()
    gate.set()
    with pytest.raises(type(error), match=str(error)):
        await Reader().read(gate, "row", error=error)


@pytest.mark.asyncio
async def test_only_a_runtime_error_is_what_qt_says_of_a_deleted_object():
    reader, gate = Reader(), asyncio.Event()
    task = asyncio.ensure_future(reader.read(gate, "row", error=ValueError("of the data")))
    await asyncio.sleep(0)
    shiboken6.delete(reader)
    gate.set()
    with pytest.raises(ValueError, match="of the data"):
        await task


def test_the_method_keeps_its_name_and_docstring():
    assert (Reader.read.__name__, Reader.read.__doc__) == ("read", "Read when the gate opens.")
