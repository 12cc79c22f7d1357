"""What the sessions of files cost: by the tariffs that were agreed, and by those that the records embed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ocpi_console.files.agreed_tariffs import Agreement, Held, agreement
from ocpi_console.files.describing import party, recognised
from ocpi_console.files.pricing_input import PricingInput, Readable, readable
from wwcp_ocpi.document import JsonObject, Record
from wwcp_ocpi.pricing import STANDARD, Policy, Report, read_session, read_tariff
from wwcp_ocpi.pricing import price as price_session
from wwcp_ocpi.pricing.moments import Moment, written
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.zone import UNKNOWN, Zone
from wwcp_ocpi.pricing.zone_names import asked_for
from wwcp_ocpi.pricing.zones import zone_of

Entry = dict[str, Any]

STATED = ("tariff_id", "totals", "difference", "lines", "settings", "findings")
"""What an entry with the agreed price tells of the stated one."""


@dataclass(frozen=True)
class Terms:
    """How to price: answers to what the specification leaves open, the zone that the user names, what is held."""

    policy: Policy = STANDARD
    time_zone: str | None = None
    held: Held | None = None


def price(given: PricingInput, terms: Terms) -> Iterator[Entry]:
    """An entry for each CDR and Session in their order (DESIGN section 9).

    Where agreed tariffs are at hand the entry is the price by them, and what the embedded ones give is `stated_price`.
    Raises UnknownZone, and BadDescription for a described session that is none.
    """
    for record in given.sessions or ():
        yield _described(record, given, terms) if not recognised(record) else _recorded(record, given, terms)


def _recorded(record: Record, given: PricingInput, terms: Terms) -> Entry:
    found = readable(record)
    if found is None:
        found, given = _unpriceable(record), PricingInput()
    session = read_session(found.value, found.object, found.version)
    location = _location(found.value, given, terms)
    zone = zone_of(found.value, found.object, found.version, location, terms.time_zone)
    return _priced(session, found, agreement(session, location, given, terms.held), zone, terms.policy)


def _described(record: Record, given: PricingInput, terms: Terms) -> Entry:
    """A session that somebody thinks of, in its own words (`wwcp_ocpi.pricing.simulating`)."""
    from wwcp_ocpi.pricing.simulating import read_description  # most runs have no use for the simulator

    zone = _zone_for_described(given, terms)
    description = read_description(record.value, zone=zone)
    session = description.session()
    found = Readable(session.value, session.object, session.version, record.file, record.pointer)
    if terms.time_zone is None:
        zone = description.zone or zone
    return _priced(session, found, agreement(session, None, given, terms.held), zone or UNKNOWN, terms.policy)


def _zone_for_described(given: PricingInput, terms: Terms) -> Zone | None:
    """The zone that the user names, or that of the only location given; else the description has to tell it."""
    if terms.time_zone is not None:
        return Zone(asked_for(terms.time_zone), "asked")
    if len(given.locations) != 1:
        return None
    (place,) = given.locations.values()
    return zone_of(place, "Location", "2.2.1", None, None)


def _priced(session: ChargingSession, found: Readable, known: Agreement, zone: Zone, policy: Policy) -> Entry:
    embedded = [read_tariff(value, found.version) for value in session.tariffs]
    if not known.tariffs:
        return _entry(price_session(session, embedded, zone=zone, policy=policy), "stated", found, known)
    entry = _entry(price_session(known.session, known.tariffs, zone=zone, policy=policy), "agreed", found, known)
    if embedded:
        told = price_session(session, embedded, zone=zone, policy=policy).as_json()
        told["findings"] = _owned(told["findings"], session)
        entry["stated_price"] = {name: told[name] for name in STATED}
    return entry


def _owned(findings: list[Entry], session: ChargingSession) -> list[Entry]:
    """Findings that name the record that they are of."""
    return [{**each, "record": session.id or None} for each in findings]


def _location(value: JsonObject, given: PricingInput, terms: Terms) -> "JsonObject | None":
    """The location that the session took place at, by its id."""
    place = value.get("cdr_location", value.get("location"))  # 2.1.1 embeds the location
    id_ = place.get("id") if isinstance(place, dict) else value.get("location_id")
    if not isinstance(id_, str):
        return None
    found = given.locations.get(id_.lower())
    return found if found is not None or terms.held is None else terms.held.location(id_, party(value))


def _entry(report: Report, basis: str, found: Readable, known: Agreement) -> Entry:
    """The report with what tells whose session it is, where it stands, and which tariffs it is priced by."""
    told = report.as_json()
    session = report.session
    findings = (*found.findings, *known.findings)
    told["findings"] = _owned([*(said.as_json() for said in findings), *told["findings"]], session)
    sure = {} if known.told is None else {"agreed": known.told}
    return {
        **told,
        "basis": basis,
        **sure,
        "file": found.file,
        "pointer": found.pointer,
        "object": found.object,
        "party": party(found.value),
        "start": _text(session.start),
        "end": _text(session.end),
    }


def _text(at: Moment | None) -> str | None:
    """None too for 1970, which stands for a moment that is not known."""
    return written(at) if at else None


def _unpriceable(record: Record) -> Readable:
    """A record that is no object, or has no counterpart in OCPI, as one that says nothing."""
    message = f"It is no {record.object} that can be priced: {record.reason or 'it is no JSON object'}."
    said = finding("price.unreadable", "", message)
    return Readable({}, "CDR", "2.2.1", record.file, record.pointer, (said,))
