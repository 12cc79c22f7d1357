"""What the address of an exchange says of its bodies: `/ocpi/2.2.1/tokens/…/authorize`.

Paths are those of the endpoint chapters; nothing but version, module and object is read from them.
"""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from wwcp_ocpi.document import Version

Body = Literal["request", "response"]

VERSIONS: dict[str, Version] = {
    "2.1.1": "2.1.1", "2.2": "2.2.1", "2.2.1": "2.2.1", "2.3": "2.3.0", "2.3.0": "2.3.0", "3.0": "3.0",
}  # fmt: skip
"""As written in addresses; an interface under `2.2` serves what looks like 2.2.1."""

_VERSION = re.compile(r"(?:ocpi[-_]?)?v?(\d)[._](\d)(?:[._](\d))?")

MODULES = {
    "locations": "locations", "tariffs": "tariffs", "tokens": "tokens", "sessions": "sessions", "cdrs": "cdrs",
    "commands": "commands", "credentials": "credentials", "versions": "versions", "hubclientinfo": "hubclientinfo",
    "chargingprofiles": "chargingprofiles", "bookings": "bookings", "booking_locations": "bookings",
    "payments": "payments", "terminals": "payments", "financial-advice-confirmations": "payments", "irrs": "irrs",
    "invoicereconciliation": "invoicereconciliation", "tariffassociations": "tariffassociations",
    "evsestatuses": "evsestatuses", "meterreadings": "meterreadings",
}  # fmt: skip
"""Segments of a path, in lower case, to the module that they lead to."""

SPELLINGS = {"clientinfo": "hubclientinfo", "booking": "bookings", "bookinglocations": "booking_locations"}
"""Other ways to write a segment, to the one that names the objects."""

COMMANDS = {
    "reserve_now": "ReserveNow", "cancel_reservation": "CancelReservation", "start_session": "StartSession",
    "stop_session": "StopSession", "unlock_connector": "UnlockConnector",
}  # fmt: skip

OBJECTS: dict[tuple[str, Body], tuple[str, ...]] = {
    ("tariffs", "request"): ("Tariff",), ("tariffs", "response"): ("Tariff",),
    ("tokens", "request"): ("Token",), ("tokens", "response"): ("Token",),
    ("authorize", "request"): ("LocationReferences",), ("authorize", "response"): ("AuthorizationInfo",),
    ("sessions", "request"): ("Session",), ("sessions", "response"): ("Session",),
    ("charging_preferences", "request"): ("ChargingPreferences",),
    ("cdrs", "request"): ("CDR",), ("cdrs", "response"): ("CDR",),
    ("commands", "request"): ("CommandResult", "CommandResponse"), ("commands", "response"): ("CommandResponse",),
    ("credentials", "request"): ("Credentials",), ("credentials", "response"): ("Credentials",),
    ("versions", "response"): ("Version", "VersionDetails"),
    ("hubclientinfo", "request"): ("ClientInfo",), ("hubclientinfo", "response"): ("ClientInfo",),
    ("chargingprofiles", "request"): (
        "SetChargingProfile", "ActiveChargingProfile", "ChargingProfileResult", "ClearProfileResult",
        "ActiveChargingProfileResult",
    ),
    ("chargingprofiles", "response"): ("ChargingProfileResponse",),
    ("bookings", "request"): ("BookingRequest", "Booking"), ("bookings", "response"): ("Booking",),
    ("booking_locations", "response"): ("BookingLocation", "Calendar"),
    ("booking_locations", "request"): ("BookingLocation", "Calendar"),
    ("terminals", "request"): ("Terminal",), ("terminals", "response"): ("Terminal",),
    ("financial-advice-confirmations", "request"): ("FinancialAdviceConfirmation",),
    ("financial-advice-confirmations", "response"): ("FinancialAdviceConfirmation",),
    ("invoicereconciliation", "request"): ("InvoiceReconciliationRecord",),
    ("invoicereconciliation", "response"): ("InvoiceReconciliationRecord",),
}  # fmt: skip
"""The last telling segment of a path and the body, to the objects that it holds."""


@dataclass(frozen=True, slots=True)
class Address:
    """What an address says; None and empty where it says nothing. `partial` is the body of a PATCH."""

    version: Version | None = None
    module: str = ""
    objects: tuple[str, ...] = ()
    partial: bool = False

    @property
    def telling(self) -> bool:
        """Whether it is one of OCPI's addresses: it names a module, or at least a version."""
        return bool(self.version or self.module)


def address(url: str, method: str, body: Body) -> Address:
    """What the address of a request says of one of its two bodies; never raises."""
    segments = [SPELLINGS.get(segment, segment) for segment in _segments(url)]
    version = next((found for segment in segments if (found := _version(segment)) is not None), None)
    telling = [segment for segment in segments if segment in MODULES or (segment, body) in OBJECTS]
    module = next((MODULES[segment] for segment in segments if segment in MODULES), "")
    objects = OBJECTS.get((telling[-1], body), ()) if telling else ()
    if module == "commands" and body == "request":
        objects = _command(segments) or objects
    if version and segments and _version(segments[-1]) and not module:
        objects = ("VersionDetails",)
    return Address(version, module, objects, body == "request" and method.upper() == "PATCH")


def _segments(url: str) -> list[str]:
    try:
        path = urlsplit(url).path
    except ValueError:
        return []
    return [segment for segment in path.lower().split("/") if segment]


def _version(segment: str) -> Version | None:
    found = _VERSION.fullmatch(segment)
    return VERSIONS.get(".".join(part for part in found.groups() if part)) if found else None


def _command(segments: list[str]) -> tuple[str, ...]:
    """The command that is sent to `…/commands/START_SESSION`; results go to longer addresses."""
    return (COMMANDS[segments[-1]],) if segments[-1] in COMMANDS else ()
