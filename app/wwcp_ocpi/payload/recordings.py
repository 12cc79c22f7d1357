"""Recordings of web traffic (HAR 1.2): the bodies of the exchanges that hold OCPI, with what their address says.

Only method, address and bodies are looked at: headers and cookies, where the secrets are, never leave this module.
"""

import binascii
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from wwcp_ocpi.payload.addresses import Address, Body, address
from wwcp_ocpi.payload.text import Text

HAR = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"log"\s*:\s*\{')
"""How a recording begins: its root has the one member `log`."""


class Exchanged(NamedTuple):
    """A body: its bytes, where it stands (`entries/3/response`), and what the address says of it."""

    data: bytes
    place: str
    address: Address


def exchanges(text: Text) -> Iterator[Any]:
    """The entries of a recording, one by one; raises Broken."""
    for name in text.members():
        if name == "log" and text.peek() == "{":
            yield from _entries(text)
        else:
            text.skip()


def _entries(text: Text) -> Iterator[Any]:
    for name in text.members():
        if name != "entries" or text.peek() != "[":
            text.skip()
            continue
        for _ in text.items():
            yield text.skip().value


def bodies(entry: Any, index: int) -> Iterator[Exchanged]:
    """The bodies of an exchange that are there; what is no exchange has none."""
    request, response = _object(entry, "request"), _object(entry, "response")
    url, method = request.get("url"), request.get("method")
    held: dict[Body, dict[str, Any]] = {
        "request": _object(request, "postData"),
        "response": _object(response, "content"),
    }
    for which, content in held.items():
        data = _data(content)
        if data.strip():
            said = address(url if isinstance(url, str) else "", method if isinstance(method, str) else "", which)
            yield Exchanged(data, f"entries/{index}/{which}", said)


def _object(value: Any, name: str) -> dict[str, Any]:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _data(content: dict[str, Any]) -> bytes:
    """The bytes of a body: its text, or what that is the Base64 of."""
    text = content.get("text")
    if not isinstance(text, str):
        return b""
    if content.get("encoding") == "base64":
        try:
            return binascii.a2b_base64(text.encode("ascii", "replace"))
        except binascii.Error:
            return text.encode("utf-8", "replace")  # some tools say Base64 and write the text
    return text.encode("utf-8", "replace")
