"""Bytes to records: which container, which version, which object; streaming."""

from wwcp_ocpi.payload.databases import reread
from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.reading import records
from wwcp_ocpi.payload.secrets import without_secrets
from wwcp_ocpi.payload.taken import Alike, Taken, taken_as, taken_in
from wwcp_ocpi.payload.unreadable import UnreadablePayload

__all__ = [
    "Alike",
    "Taken",
    "UnreadablePayload",
    "detect",
    "records",
    "reread",
    "taken_as",
    "taken_in",
    "without_secrets",
]
