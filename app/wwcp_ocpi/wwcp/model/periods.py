"""Exceptional openings and closings, which WWCP writes as text."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from wwcp_ocpi.document import Problem
from wwcp_ocpi.wwcp.model.kinds import Kind, Moment
from wwcp_ocpi.wwcp.model.rules import problem
from wwcp_ocpi.wwcp.opening_times import ARROW

_MOMENT = Moment()


class PeriodText(Kind["tuple[datetime, datetime]"]):
    """`begin -> end`."""

    json = "text"

    def _read(self, value: Any) -> tuple[datetime, datetime] | None:
        parts = value.split(ARROW) if isinstance(value, str) else []
        moments = [moment for part in parts if (moment := _MOMENT.read(part)) is not None]
        return (moments[0], moments[1]) if len(parts) == len(moments) == len(("begin", "end")) else None

    def _is_json(self, value: Any) -> bool:
        return isinstance(value, str)

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        period = self.read(value)
        if period is None:
            yield problem("wwcp.period", pointer, f'"{value}" is no period in the form "begin -> end".')
        elif period[1] < period[0]:
            yield problem("wwcp.order", pointer, "It ends before it starts.")
