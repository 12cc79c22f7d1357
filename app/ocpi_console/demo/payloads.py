"""The demo data as the files that partners would send: a list, a response envelope, NDJSON, compressed."""

import gzip
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from ocpi_console.demo.clock import stamp
from ocpi_console.demo.generation import Delivery
from wwcp_ocpi.document import write

Values = list[dict[str, Any]]


def as_list(values: Values, now: datetime) -> bytes:
    """A JSON list, indented."""
    return write(values, indent=2)


def as_response(values: Values, now: datetime) -> bytes:
    """OCPI's response envelope (OCPI 2.2.1, 4.1.7)."""
    return write({"data": values, "status_code": 1000, "status_message": "Success", "timestamp": stamp(now)}, indent=1)


def as_lines(values: Values, now: datetime) -> bytes:
    """NDJSON."""
    return b"".join(write(value) + b"\n" for value in values)


def as_compressed(values: Values, now: datetime) -> bytes:
    """A JSON list, gzip; without a time stamp, so that the same values give the same bytes."""
    return gzip.compress(write(values), mtime=0)


SHAPES: tuple[tuple[str, Callable[[Values, datetime], bytes]], ...] = (
    (".json", as_list),
    (".json", as_response),
    (".ndjson", as_lines),
    (".json.gz", as_compressed),
)


def write_payload(delivery: Delivery, folder: Path, now: datetime, shape: int) -> Path:
    """One file with what a party sends of a module, such as `NOL-cdrs.json`, with the day of what came long ago."""
    extension, made = SHAPES[shape % len(SHAPES)]
    day = f"-{delivery.received_at:%Y-%m-%d}" if delivery.received_at is not None else ""
    path = folder / f"{delivery.party.party_id}-{delivery.module}{day}{extension}"
    path.write_bytes(made(delivery.values, now))
    return path
