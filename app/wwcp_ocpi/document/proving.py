"""The quick way to read: decode, write again, and believe it only if the same bytes come out.

What the decoder would lose (repeated names, `-0`) or judge otherwise (control characters, depth, other encodings than
UTF-8) does not come out the same; it is left to the exact scanner, which also says what is wrong.
"""

from decimal import Decimal, InvalidOperation
from typing import Any

import msgspec

from wwcp_ocpi.document.number import exact_number
from wwcp_ocpi.document.reading import MAX_DEPTH
from wwcp_ocpi.document.writing import write

_PLAIN = msgspec.json.Decoder(float_hook=Decimal)
_EXACT = msgspec.json.Decoder(float_hook=exact_number)
"""Both in this order: most texts have no number that Decimal would write otherwise, and the proof says so."""


def proven(data: bytes) -> Any:
    """The value of `data`, or None where only the scanner can tell; null is read by the scanner too."""
    if data.count(b"[") + data.count(b"{") > MAX_DEPTH:  # may be nested too deep
        return None
    try:
        compact = msgspec.json.format(data, indent=-1)
        for decoder in (_PLAIN, _EXACT):
            value = decoder.decode(data)
            if write(value) == compact:
                return value
    except (msgspec.DecodeError, InvalidOperation, UnicodeDecodeError, RecursionError):
        return None
    return None
