"""Coroutines of widgets: what was read for a widget that is gone by then is for nobody."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

P = ParamSpec("P")
W = TypeVar("W", bound=QObject)
Method = Callable[Concatenate[W, P], Coroutine[Any, Any, None]]


def while_there(method: Method[W, P]) -> Method[W, P]:
    """End quietly where Qt has deleted the object while the coroutine waited; any other failure is raised."""

    @wraps(method)
    async def guarded(self: W, /, *args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await method(self, *args, **kwargs)
        except RuntimeError:
            if isValid(self):
                raise

    return guarded
