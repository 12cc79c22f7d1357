"""Rules between the members of commands, of their answers, and of an authorization."""

from wwcp_ocpi.ocpi.relations.order import check_not_negative
from wwcp_ocpi.ocpi.relations.reading import Members, below, text
from wwcp_ocpi.ocpi.report import Report


def check_choice(value: Members, pointer: str, report: Report) -> None:
    """A connector is one of an EVSE: StartSession and BookingOption."""
    if text(value, "connector_id") is not None and value.get("evse_uid") is None:
        message = "connector_id is given without evse_uid, so nobody knows which EVSE's connector is meant."
        report("ocpi.connector-alone", f"{pointer}/connector_id", message)


def check_answer(value: Members, pointer: str, report: Report) -> None:
    """The seconds to wait for a result."""
    check_not_negative(value, ("timeout",), pointer, report)


def check_authorization(value: Members, pointer: str, report: Report) -> None:
    """An AuthorizationInfo names EVSEs to charge at only where charging is allowed, and allows valid tokens only."""
    allowed = text(value, "allowed")
    if allowed == "ALLOWED" and below(value, "token").get("valid") is False:
        message = "allowed is ALLOWED, but the token that goes along is not valid."
        report("ocpi.authorization", f"{pointer}/token/valid", message)
    if allowed not in ("ALLOWED", None) and value.get("location") is not None:
        message = f"location says where the driver may charge, but allowed is {allowed}."
        report("ocpi.authorization", f"{pointer}/location", message)
