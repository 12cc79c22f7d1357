"""What there is to price by: sessions, tariffs and locations, sorted out of the records of files."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from ocpi_console.files.describing import recognised
from ocpi_console.files.record_spool import RecordSpool
from ocpi_console.files.translating import translate
from wwcp_ocpi.document import Finding, JsonObject, Record, Version
from wwcp_ocpi.pricing.rules import finding

SESSIONS = frozenset({"CDR", "Session", "ChargeDetailRecord", "ChargingSession"})
TARIFFS = frozenset({"Tariff", "ChargingTariff"})
LOCATIONS = frozenset({"Location", "ChargingPool"})
SHOWN = 5
"""Records that are named as left out; of more only the number."""


@dataclass(frozen=True, slots=True)
class Readable:
    """An object in a form that pricing reads, and what is to be said of how it came into that form."""

    value: JsonObject
    object: str
    version: Version
    file: str = ""
    pointer: str = ""
    findings: tuple[Finding, ...] = ()


def readable(record: Record) -> Readable | None:
    """The record as it is, or where it is WWCP in the form of OCPI 2.3.0; None where that has no such object."""
    if record.version != "wwcp":
        if not isinstance(record.value, dict) or record.version is None:
            return None
        return Readable(record.value, record.object, record.version, record.file, record.pointer)
    (entry,) = translate([record], "ocpi-2.3.0", carry=False)
    if not isinstance(entry["value"], dict) or not entry["value"]:
        return None
    return Readable(
        entry["value"], entry["object"], "2.3.0", record.file, record.pointer, (_translated(record, entry["object"]),)
    )


def _translated(record: Record, object_: str) -> Finding:
    message = f"It is a {record.object} of WWCP, taken as the {object_} of OCPI 2.3.0 that it translates to."
    return finding("price.translated", "", message)


class Role(Enum):
    """What a file was named for."""

    PRICED = "priced"
    """Its sessions are priced; tariffs and locations beside them are used."""
    TARIFFS = "tariffs"
    """Its tariffs price all sessions."""
    DESCRIBED = "described"
    """What is no record of OCPI or WWCP in it describes a session."""


@dataclass
class PricingInput:
    """Sessions in order; the tariffs that the user names, others beside the sessions; locations by id in lower case."""

    sessions: RecordSpool | None = None
    asked: list[Readable] = field(default_factory=list)
    tariffs: list[Readable] = field(default_factory=list)
    locations: dict[str, JsonObject] = field(default_factory=dict)
    _left_out: list[str] = field(default_factory=list)
    _more: int = 0
    _seen: set[tuple[Role, bytes]] = field(default_factory=set)
    _others: int = 0

    @property
    def count(self) -> int:
        """How many sessions there are."""
        return 0 if self.sessions is None else len(self.sessions)

    def take(self, records: Iterable[Record], role: Role = Role.PRICED) -> None:
        """Sort records by what they are; whatever is neither session, tariff nor location is left out."""
        for record in records:
            if record.object in SESSIONS or (role is Role.DESCRIBED and not recognised(record)):
                self._take_session(record)
            elif record.object in TARIFFS:
                self._take_tariff(record, role)
            elif record.object in LOCATIONS:
                self._take_location(record)
            elif not recognised(record):
                self._leave_out(record)
            else:
                self._others += 1

    def _take_session(self, record: Record) -> None:
        assert self.sessions is not None
        self.sessions.add(record)

    def _take_tariff(self, record: Record, role: Role) -> None:
        found = None if (role, record.raw) in self._seen else readable(record)
        if found is not None:
            self._seen.add((role, record.raw))
            (self.asked if role is Role.TARIFFS else self.tariffs).append(found)

    def _take_location(self, record: Record) -> None:
        found = readable(record)
        id_ = None if found is None else found.value.get("id")
        if found is not None and isinstance(id_, str):
            self.locations[id_.lower()] = found.value

    def _leave_out(self, record: Record) -> None:
        if len(self._left_out) == SHOWN:
            self._more += 1
        else:
            self._left_out.append(f"Left out: {record.file} {record.pointer or 'as a whole'}: {record.reason}.")

    def remarks(self) -> list[str]:
        """Sentences on what was left out."""
        said = list(self._left_out)
        if self._more:
            said.append(f"Left out too: {self._more} more; inspect lists them with their reason.")
        if self._others:
            many = "1 record is" if self._others == 1 else f"{self._others} records are"
            said.append(f"{many} neither CDR, Session, Tariff nor Location, and had no part in it.")
        return said
