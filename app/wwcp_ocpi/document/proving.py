"""The quick way to read: decode, write again, and believe it only if the same bytes come out.

What the decoder would lose (repeated names, `-0`) or judge otherwise (control characters, depth, other encodings than
UTF-8) does not come out the same; it is left to the exact scanner, which also says what is wrong.
"""

from typing import Any

import msgspec

from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.document.reading import MAX_DEPTH
from wwcp_ocpi.document.writing import write

_DECODER = msgspec.json.Decoder(float_hook=exact_number)


def proven(data: bytes) -> Any:
    """The value of `data`, or None where only the scanner can tell; null is read by the scanner too."""
    if data.count(b"[") + data.count(b"{") > MAX_DEPTH:  # may be nested too deep
        return None
    try:
        value = _DECODER.decode(data)
        compact = msgspec.json.format(data, indent=-1)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return value if write(value) == compact else None
