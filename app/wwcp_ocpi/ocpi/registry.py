"""From a version and the name of an object to its model, its problems and its view."""

from types import ModuleType
from typing import Any, NamedTuple

from wwcp_ocpi.document import Problem
from wwcp_ocpi.ocpi import extensions, v2_1_1, v2_2_1, v2_3_0, v3_0
from wwcp_ocpi.ocpi.checking import check_object
from wwcp_ocpi.ocpi.dialect import Dialect
from wwcp_ocpi.ocpi.dialects import OCPI_2_1_1, OCPI_2_2, OCPI_2_2_1, OCPI_2_3_0, OCPI_3_0
from wwcp_ocpi.ocpi.plan import plan
from wwcp_ocpi.ocpi.report import Report
from wwcp_ocpi.ocpi.view import View


class _Version(NamedTuple):
    models: ModuleType
    dialect: Dialect


_VERSIONS: dict[str, _Version] = {
    "2.1.1": _Version(v2_1_1, OCPI_2_1_1),
    "2.2": _Version(v2_2_1, OCPI_2_2),
    "2.2.1": _Version(v2_2_1, OCPI_2_2_1),
    "2.3.0": _Version(v2_3_0, OCPI_2_3_0),
    "3.0": _Version(v3_0, OCPI_3_0),
}

_EXTENSIONS = dict.fromkeys(("2.1.1", "2.2", "2.2.1", "2.3.0"), (extensions,))
"""Where the objects are that the C# reference implementation adds to a version."""


class UnknownModel(LookupError):
    """There is no model of that name; the message is one sentence."""


def model(version: str, object: str) -> type[View]:
    """The model of an object or class such as `Location` or `EVSE`; 2.2 has those of 2.2.1. Raises UnknownModel."""
    packages = (_VERSIONS[version].models, *_EXTENSIONS.get(version, ())) if version in _VERSIONS else ()
    for package in packages:
        found = getattr(package, object, None)
        if isinstance(found, type) and issubclass(found, View):
            return found
    raise UnknownModel(f"There is no model of {object or 'this object'} in OCPI {version}.")


def problems(value: Any, version: str, object: str) -> list[Problem]:
    """Every deviation of an exact value from the model, with pointers relative to the record.

    Never raises on data; raises UnknownModel where there is no such object.
    """
    found = model(version, object)
    dialect = _VERSIONS[version].dialect
    report = Report(dialect)
    check_object(value, plan(found, dialect), "", report)
    return report.found


def view(value: Any, version: str, object: str) -> View:
    """The typed view of any JSON value; members that do not fit are absent. Raises UnknownModel."""
    return model(version, object).of(value)
