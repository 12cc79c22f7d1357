"""What a file is by its first bytes, where it is no JSON."""

import json
import re
from dataclasses import dataclass

from wwcp_ocpi.payload.foreign import ASK_FOR_OCPI, DATEX, OCPP, OICP

GZIP = re.compile(rb"\x1f\x8b")
ZIP = re.compile(rb"PK(\x03\x04|\x05\x06|\x07\x08)")

NO_PAYLOAD = "Choose the JSON file that the partner sent."
UNPACK = "Unpack it, or pack it as .zip or .gz."
SAVE_AS_JSON = "Export the data as OCPI JSON instead."


@dataclass(frozen=True, slots=True)
class Signature:
    """A pattern at the beginning of a file, its name in words, and the next step for the user."""

    name: str
    pattern: re.Pattern[bytes]
    advice: str = NO_PAYLOAD


def _begins(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.DOTALL)


def _text(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"(?:\xef\xbb\xbf)?\s*" + pattern, re.DOTALL | re.IGNORECASE)


SIGNATURES = (
    Signature("a JPEG picture", _begins(rb"\xff\xd8\xff")),
    Signature("a PNG picture", _begins(rb"\x89PNG\r\n")),
    Signature("a GIF picture", _begins(rb"GIF8[79]a")),
    Signature("a WebP picture", _begins(rb"RIFF....WEBP")),
    Signature("a HEIC picture", _begins(rb"....ftyp(hei[cxms]|hev[cx]|mif1|msf1|avif)")),
    Signature("a TIFF picture", _begins(rb"II\*\x00|MM\x00\*")),
    Signature("a video or sound", _begins(rb"....ftyp|ID3|OggS|\x1a\x45\xdf\xa3")),
    Signature("a PDF document", _begins(rb"%PDF-"), SAVE_AS_JSON),
    Signature("an office document of the old kind", _begins(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), SAVE_AS_JSON),
    Signature("a text with RTF formatting", _begins(rb"\{\\rtf"), SAVE_AS_JSON),
    Signature("an SQLite database", _begins(rb"SQLite format 3\x00"), "Export its records as JSON."),
    Signature("a Parquet table", _begins(rb"PAR1"), SAVE_AS_JSON),
    Signature("a 7-Zip archive", _begins(rb"7z\xbc\xaf\x27\x1c"), UNPACK),
    Signature("a RAR archive", _begins(rb"Rar!\x1a\x07"), UNPACK),
    Signature("an xz file", _begins(rb"\xfd7zXZ\x00"), UNPACK),
    Signature("a bzip2 file", _begins(rb"BZh[1-9]"), UNPACK),
    Signature("a Zstandard file", _begins(rb"\x28\xb5\x2f\xfd"), UNPACK),
    Signature("a tar archive", _begins(rb".{257}ustar"), UNPACK),
    Signature("a program", _begins(rb"\x7fELF|MZ.{58}|\xcf\xfa\xed\xfe")),
    Signature(f"{DATEX} as XML", _text(rb"<.*(datex2|d2LogicalModel)"), ASK_FOR_OCPI),
    Signature(f"{OICP} as XML", _text(rb"<.*(hubject|eRoaming)"), ASK_FOR_OCPI),
    Signature("an OCPP message as XML", _text(rb"<.*urn:/*ocpp"), OCPP.advice),
    Signature(
        "an HTML page",
        _text(rb"<(!doctype html|html|head|body)|<!--.*<html"),
        "It may be the log-in or error page of a portal; log in there and download the payload again.",
    ),
    Signature("a map as KML or GPX", _text(rb"<.*<(kml|gpx)\b"), ASK_FOR_OCPI),
    Signature("a drawing as SVG", _text(rb"<(svg|\?xml.*<svg)\b")),
    Signature("XML", _text(rb"<[?!a-z]"), "OCPI is JSON; ask the sender for the JSON."),
    Signature("a log, or another text with times", _text(rb"\[?\d{4}-\d\d-\d\d[T ]\d\d:"), NO_PAYLOAD),
    Signature(
        "an OCPP message of a charging station",
        _text(rb'\[\s*(2\s*,\s*"[^"]*"\s*,\s*"[A-Za-z]+"\s*,\s*\{|3\s*,\s*"[^"]*"\s*,\s*\{|4\s*,\s*"[^"]*"\s*,\s*")'),
        OCPP.advice,
    ),
)
"""What is no JSON of OCPI or WWCP; the first that fits counts."""


TABLE = Signature("a table (CSV)", _text(rb'["\w]'), "Export the data as OCPI JSON, or convert it first.")

_SEPARATORS = (b";", b",", b"\t")


def _is_table(head: bytes) -> bool:
    """Whether the first two lines have as many separators as each other, and no brackets of JSON."""
    lines = [line for line in head.splitlines() if line.strip()][:2]
    if not TABLE.pattern.match(head) or len(lines) < 2 or any(bracket in lines[0] for bracket in (b"{", b"[")):
        return False
    return any(lines[0].count(separator) == lines[1].count(separator) > 0 for separator in _SEPARATORS)


def signature(head: bytes) -> Signature | None:
    """What a file that begins with `head` is, where that is known and not read."""
    if json.detect_encoding(head) not in ("utf-8", "utf-8-sig"):
        text = head.decode(json.detect_encoding(head), "ignore").encode()
        return _first(text) if text.lstrip()[:1] in (b"<", b'"') or _is_table(text) else _first(head)
    return _first(head)


def _first(head: bytes) -> Signature | None:
    return next((known for known in SIGNATURES if known.pattern.match(head)), TABLE if _is_table(head) else None)


OFFICE = {
    "[Content_Types].xml": "an office document (Word, Excel or PowerPoint)",
    "mimetype": "an office document (OpenDocument) or an e-book",
    "META-INF/MANIFEST.MF": "a Java program",
    "AndroidManifest.xml": "an Android program",
}
"""Members that tell a .zip file that is not meant to be unpacked."""
