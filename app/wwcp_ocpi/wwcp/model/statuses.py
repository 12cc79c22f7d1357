"""The status of EVSEs: one, a list of them by EVSE, and what each had over time."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from wwcp_ocpi.document import Problem
from wwcp_ocpi.wwcp.enumerations.statuses import EVSE_STATUS_VALUES
from wwcp_ocpi.wwcp.model.keyed import KeyedBy, KeyedView
from wwcp_ocpi.wwcp.model.kinds import Choice, Id, Kind, Moment
from wwcp_ocpi.wwcp.model.rules import problem
from wwcp_ocpi.wwcp.model.view import Property, View

_MOMENT = Moment()
_STATUS = Choice(EVSE_STATUS_VALUES, open_=True)


class StatusSince(Kind["tuple[datetime, str]"]):
    """`[timestamp, status]`."""

    json = "list"

    def _read(self, value: Any) -> tuple[datetime, str] | None:
        if not isinstance(value, list) or len(value) != len(("timestamp", "status")):
            return None
        moment, status = _MOMENT.read(value[0]), _STATUS.read(value[1])
        return (moment, status) if moment is not None and status is not None else None

    def _is_json(self, value: Any) -> bool:
        return isinstance(value, list)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        if len(value) != len(("timestamp", "status")):
            yield problem("wwcp.status", pointer, "A timestamp and a status are expected here.")
            return
        for position, kind in enumerate((_MOMENT, _STATUS)):
            yield from kind.problems(value[position], f"{pointer}/{position}")


class EVSEStatus(View):
    """The status that an EVSE has since a moment."""

    id = Property(Id("EVSE"), required=True)
    status = Property(_STATUS, required=True)
    timestamp = Property(_MOMENT, required=True)


class EVSEStatusList(KeyedView):
    """EVSE id → moment and status."""

    kind = KeyedBy(Id("EVSE"), StatusSince())


class EVSEStatusSchedule(KeyedView):
    """EVSE id → moment → status, newest first."""

    kind = KeyedBy(Id("EVSE"), KeyedBy(_MOMENT, _STATUS))
