"""Bytes to records: which container, which version, which object; streaming."""

from wwcp_ocpi.payload.detection import detect
from wwcp_ocpi.payload.reading import records
from wwcp_ocpi.payload.taken import Taken, taken_as
from wwcp_ocpi.payload.unreadable import UnreadablePayload

__all__ = ["Taken", "UnreadablePayload", "detect", "records", "taken_as"]
