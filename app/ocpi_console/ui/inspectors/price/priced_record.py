"""A CDR or Session with its prices: by the tariff that was agreed, and by the one that it states."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

from ocpi_console.files.agreed_tariffs import Agreement, Held, agreement
from ocpi_console.files.describing import party
from ocpi_console.files.pricing_input import SESSIONS, PricingInput
from ocpi_console.ui.inspectors.subject import Subject
from wwcp_ocpi.document import Finding, JsonObject, Version
from wwcp_ocpi.pricing import STANDARD, Policy, Report, price, read_session, read_tariff
from wwcp_ocpi.pricing.local_clock import clock_of
from wwcp_ocpi.pricing.records import in_ocpi
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.timeline import Timeline, timeline
from wwcp_ocpi.pricing.zones import zone_of

Basis: TypeAlias = Literal["agreed", "stated"]
"""Which tariff prices a session: what was held at its start, or what its record brings."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How to price: an answer for each open point, and the time zone that the user names."""

    policy: Policy = STANDARD
    zone: str | None = None


@dataclass(frozen=True, eq=False)
class PricedInput:
    """What pricing needs of a record; looked up once, then priced as often as the terms change."""

    value: JsonObject
    object: str
    version: Version
    session: ChargingSession
    location: "JsonObject | None"
    embedded: tuple[Tariff, ...]
    agreement: Agreement
    translated: bool


@dataclass(frozen=True, eq=False)
class PricedRecord:
    """The reports that could be had, `agreed` before `stated`, and the terms that they were made on."""

    given: PricedInput
    terms: Terms
    reports: Mapping[Basis, Report]

    @property
    def bases(self) -> tuple[Basis, ...]:
        """The tariffs that there are to choose between; none where nothing can be priced."""
        return tuple(basis for basis, report in self.reports.items() if report.tariffs)

    def findings(self, basis: Basis) -> tuple[Finding, ...]:
        """What is to be said of the record, of the tariff that was chosen, and of the price."""
        own = self.given.agreement.findings if basis == "agreed" or "agreed" not in self.reports else ()
        return (*own, *self.reports[basis].findings)

    @cached_property
    def first(self) -> Basis:
        """The basis to show unless the user chooses: a dispute rests on what was agreed."""
        return self.bases[0] if self.bases else "stated"

    def timeline(self, basis: Basis) -> Timeline:
        """The session along its time under one of its prices."""
        report = self.reports[basis]
        return timeline(report, clock_of(report.zone.info))


def can_be_priced(subject: Subject) -> bool:
    """Whether a record is of a kind that costs something."""
    return subject.object in SESSIONS and subject.version is not None and isinstance(subject.value, dict)


def look_up(subject: Subject, held: Held) -> PricedInput:
    """The record in a form that is priced, with tariffs and location; raises UnknownRoute and StoreError."""
    assert isinstance(subject.value, dict)
    assert subject.version is not None
    value, object_, version = in_ocpi(subject.value, subject.object, subject.version)
    session = read_session(value, object_, version)
    location = _location(value, held)
    return PricedInput(
        value=value,
        object=object_,
        version=version,
        session=session,
        location=location,
        embedded=tuple(read_tariff(tariff, version) for tariff in session.tariffs),
        agreement=agreement(session, location, PricingInput(), held),
        translated=version != subject.version,
    )


def priced(given: PricedInput, terms: Terms) -> PricedRecord:
    """The prices of a record on these terms; raises UnknownZone for a zone that is none."""
    zone = zone_of(given.value, given.object, given.version, given.location, terms.zone)
    reports: dict[Basis, Report] = {}
    if given.agreement.tariffs:
        session = given.agreement.session
        reports["agreed"] = price(session, given.agreement.tariffs, zone=zone, policy=terms.policy)
    if given.embedded or not reports:
        reports["stated"] = price(given.session, given.embedded, zone=zone, policy=terms.policy)
    return PricedRecord(given, terms, reports)


def _location(value: JsonObject, held: Held) -> "JsonObject | None":
    """The location that the session took place at, by its id."""
    place = value.get("cdr_location", value.get("location"))  # 2.1.1 embeds the location
    id_ = place.get("id") if isinstance(place, dict) else value.get("location_id")
    return held.location(id_, party(value)) if isinstance(id_, str) else None
