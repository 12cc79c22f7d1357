"""The id of an EVSE: WWCP has one where OCPI has a key (`uid`) and the id printed on the pole (`evse_id`)."""

from typing import Any

from wwcp_ocpi.translation.mapping import together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.connectors import OWNER
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.identity import UNFIT
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.places import fitting_evse_id
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp.identifiers import TakenIds, evse_id_of

TAKEN = "ids"
"""What a Location settles for its EVSEs: the ids already given to some, since WWCP holds no two alike in a pool."""


def evse_id(evse: dict[str, Any], party: tuple[Any, Any], taken: TakenIds) -> tuple[str, bool] | None:
    """The WWCP id of an OCPI EVSE, and whether it is one that OCPI gives; None where it has neither id nor uid."""
    uid, printed = evse.get("uid"), evse.get("evse_id")
    if not isinstance(uid, str) and not isinstance(printed, str):
        return None
    text, _ = evse_id_of(*party, uid if isinstance(uid, str) else printed, taken, printed)
    return text, text == printed


def _id_there(scope: Scope) -> None:
    found = evse_id(scope.source, scope.context.get(OWNER, (None, None)), scope.context.get(TAKEN, TakenIds()))
    if found is not None:
        scope.write(("@id",), found[0])
        if not found[1]:
            message = (
                UNFIT if isinstance(scope.read(("evse_id",)), str) else "No evse_id is given; it is made of the uid."
            )
            scope.remark("assumed", ("@id",), message, ("uid",))


def _id_back(scope: Scope) -> None:
    text = scope.read(("@id",))
    if isinstance(text, str):
        text = fitting_evse_id(text, scope.context.get(OWNER), scope.context.get(TAKEN))
        scope.assume(("uid",), text, "WWCP has one id for an EVSE; it stands for the uid too.", ("@id",))
        scope.write(("evse_id",), text)


EVSE_ID = together({"evse_id": "@id"}, _id_there, _id_back)
"""`uid` and `evse_id` ⇄ `@id`."""
