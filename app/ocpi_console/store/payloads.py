"""Payloads as they are kept: the received bytes, compressed where that pays, and their digest."""

import hashlib
import zlib
from typing import Literal

from ocpi_console.store.errors import StoreDamaged

Encoding = Literal["plain", "zlib"]

_WORTH_TRYING = 128
"""Shorter payloads hardly shrink."""


def digest(raw: bytes) -> bytes:
    """SHA-256 of the received bytes."""
    return hashlib.sha256(raw).digest()


def packed(raw: bytes) -> tuple[Encoding, bytes]:
    """The bytes to keep, and how to read them."""
    if len(raw) >= _WORTH_TRYING:
        small = zlib.compress(raw, 6)
        if len(small) < len(raw) * 9 // 10:
            return "zlib", small
    return "plain", raw


def unpacked(encoding: str, payload: bytes) -> bytes:
    """The received bytes again; raises StoreDamaged."""
    try:
        return zlib.decompress(payload) if encoding == "zlib" else payload
    except zlib.error as error:
        message = (
            "A payload in the store is damaged; `store check` finds which. Put back a copy from the folder backups."
        )
        raise StoreDamaged(message) from error
