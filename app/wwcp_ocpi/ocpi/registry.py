"""From a version and the name of an object to its model, its problems and its view."""

from types import ModuleType
from typing import Any

from wwcp_ocpi.document import Problem
from wwcp_ocpi.ocpi import v2_2_1, v2_3_0
from wwcp_ocpi.ocpi.checking import check_object
from wwcp_ocpi.ocpi.plan import plan
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.view import View

_PACKAGES: dict[str, ModuleType] = {"2.2": v2_2_1, "2.2.1": v2_2_1, "2.3.0": v2_3_0}


class UnknownModel(LookupError):
    """There is no model of that name; the message is one sentence."""


def model(version: str, object: str) -> type[View]:
    """The model of an object or class such as `Location` or `EVSE`; 2.2 has those of 2.2.1. Raises UnknownModel."""
    found = getattr(_PACKAGES.get(version), object, None)
    if isinstance(found, type) and issubclass(found, View):
        return found
    raise UnknownModel(f"There is no model of {object or 'this object'} in OCPI {version}.")


def problems(value: Any, version: str, object: str) -> list[Problem]:
    """Every deviation of an exact value from the model, with pointers relative to the record.

    Never raises on data; raises UnknownModel where there is no such object.
    """
    report = Report()
    check_object(value, plan(model(version, object), version == "2.2"), "", report)
    return report.found


def view(value: Any, version: str, object: str) -> View:
    """The typed view of any JSON value; members that do not fit are absent. Raises UnknownModel."""
    return model(version, object).of(value)
