"""OCPI 3.0, module evsestatuses: what an EVSE does now."""

from typing import Annotated

from wwcp_ocpi.ocpi.member import one, optional
from wwcp_ocpi.ocpi.timestamp import Timestamp
from wwcp_ocpi.ocpi.v3_0.charging_stations import Status
from wwcp_ocpi.ocpi.v3_0.preview import Preview

__all__ = ["EVSEStatus"]


class EVSEStatus(Preview):
    """The status of an EVSE at a moment; written with `id`, read with `uid`."""

    uid: Annotated[str | None, one("EVSE_UId", also=("id",))] = None
    status: Annotated[Status | None, one("Status")] = None
    timestamp: Annotated[Timestamp | None, optional("DateTime")] = None
