"""EVSEStatus ⇄ EVSEStatus: who it is of, what it is, and since when."""

from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.references import MADE, evse_of
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import EVSE_STATUS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP


def _id_there(scope: Scope) -> None:
    """The implementation reads `uid` and writes `id`."""
    name = next((name for name in ("uid", "id") if isinstance(scope.read((name,)), str)), None)
    if name is not None:
        text, fits = evse_of(scope.text((name,)))
        scope.write(("id",), text)
        if not fits:
            scope.remark("assumed", ("id",), MADE, (name,))


def _id_back(scope: Scope) -> None:
    text = scope.read(("id",))
    if isinstance(text, str):
        scope.write(("uid",), evse_of(text)[0])


EVSE_STATUS_RECORD = Mapping(
    "EVSEStatus",
    "EVSEStatus",
    (
        together([("uid", "id"), ("id", "id")], _id_there, _id_back),
        member("status", "status", *EVSE_STATUS),
        member("timestamp", "timestamp", *TIMESTAMP),
    ),
    left_order=("uid", "status", "timestamp"),
    right_order=MEMBERS["EVSEStatus"],
)
