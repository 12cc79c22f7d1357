"""The WWCP objects by name: their views, their problems, and the order of their members."""

from typing import Any

from wwcp_ocpi.document import Problem
from wwcp_ocpi.wwcp.model import (
    authentication,
    cdrs,
    infrastructure,
    licenses,
    metering,
    parking,
    parties,
    products,
    reservations,
    results,
    sessions,
    shared,
    statuses,
    tariffs,
)
from wwcp_ocpi.wwcp.model.view import View

_MODULES = (
    *(parties, infrastructure, parking, statuses, tariffs, products, sessions, cdrs, reservations, results),
    *(authentication, metering, licenses, shared),
)

MODELS: dict[str, type[View]] = {
    model.__name__: model
    for module in _MODULES
    for model in vars(module).values()
    if isinstance(model, type) and issubclass(model, View) and model.__module__ == module.__name__
}
"""Object name → its view."""

MEMBERS: dict[str, tuple[str, ...]] = {name: model.members() for name, model in MODELS.items()}
"""Object name → its member names in the order they are written."""


def model(object: str) -> type[View]:
    """The view class of a WWCP object; raises ValueError for a name that is none."""
    if object not in MODELS:
        raise ValueError(f"{object} is no object of WWCP; known are {', '.join(sorted(MODELS))}.")
    return MODELS[object]


def view(value: Any, object: str) -> View:
    """What a value says as that object; never raises on data."""
    return model(object).of(value)


def problems(value: Any, object: str) -> list[Problem]:
    """Every deviation of an exact value from the model, with pointers below the value; never raises on data."""
    return list(model(object).problems(value))
