"""Which tariff prices a session and how it is known, in sentences."""

import re
from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from ocpi_console.ui.inspectors.price.priced_record import Basis, PricedRecord
from ocpi_console.ui.tables import wording
from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.rules import finding

_STAMP = re.compile(r"\d{4}-\d\d-\d\dT[\d:]+(\.\d+)?Z")
_RECEIVED = re.compile(rf"received at ({_STAMP.pattern})")


def tariff_sentence(report: Report) -> str:
    """`NOL-AC-2026`, `NOL-AC-2026 and 2 more`."""
    if not report.tariffs:
        return "None"
    more = len(report.tariffs) - 1
    return f"{report.tariff_id} and {more} more" if more else str(report.tariff_id or "without an id")


def how_known(record: PricedRecord, basis: Basis, zone: tzinfo | None = None) -> str:
    """Where the tariff comes from."""
    if not record.reports[basis].tariffs:
        return "Neither the record nor what is held here has one."
    if basis == "stated":
        return "As the record brings it."
    stamps = [found[1] for sentence in _said(record, "because") for found in _RECEIVED.finditer(sentence)]
    if not stamps:
        return "As it is held here; when it was received is not known."
    return f"As received {wording.moment_with_zone(stamps[0], zone)}{'' if is_certain(record) else ', not certain'}."


def is_certain(record: PricedRecord) -> bool:
    """Whether nothing leaves a doubt that this tariff was agreed."""
    return (record.given.agreement.told or {}).get("certainty") == "certain"


def doubts(record: PricedRecord, basis: Basis, zone: tzinfo | None = None) -> list[Finding]:
    """What leaves a doubt that the tariff was agreed, each with its times in a zone."""
    if basis != "agreed":
        return []
    return [finding("price.agreed-doubtful", "", in_zone(text, zone)) for text in _said(record, "doubts")]


def in_zone(text: str, zone: tzinfo | None) -> str:
    """A sentence with its UTC timestamps as times of a zone."""
    return _STAMP.sub(lambda found: wording.moment_with_zone(found[0], zone), text)


def _said(record: PricedRecord, name: str) -> Sequence[str]:
    told: dict[str, Any] = record.given.agreement.told or {}
    return tuple(told.get(name, ()))
