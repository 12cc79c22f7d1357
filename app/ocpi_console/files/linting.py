"""What is odd about the tariffs of files, and the same tariffs with every mechanical fix."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from ocpi_console.files.describing import identifier
from ocpi_console.files.pricing_input import LOCATIONS, TARIFFS, Readable, readable
from ocpi_console.files.translated_files import TranslatedFiles
from wwcp_ocpi.document import JsonObject, Record, Version, same
from wwcp_ocpi.pricing.linting import Fix, LintFinding, apply_fix, lint

Entry = dict[str, Any]

MOST_FIXES = 200
"""Fixes of one tariff; each may uncover another."""


@dataclass
class Countries:
    """The countries in which each tariff is used, by its id in lower case, as far as locations tell."""

    of_tariff: dict[str, set[str]] = field(default_factory=dict)

    def take(self, records: Iterable[Record]) -> None:
        """Note the tariffs of all connectors."""
        for record in records:
            found = readable(record) if record.object in LOCATIONS else None
            country = None if found is None else found.value.get("country")
            if found is not None and isinstance(country, str):
                for id_ in _tariff_ids(found.value):
                    self.of_tariff.setdefault(id_.lower(), set()).add(country)

    def of(self, id_: str | None) -> frozenset[str]:
        """Those of one tariff; none where no location names it."""
        return frozenset(self.of_tariff.get((id_ or "").lower(), ()))


def _tariff_ids(value: Any) -> Iterator[str]:
    """Every `tariff_ids` and `tariff_id` in a location (mod_locations, Connector)."""
    for name, member in value.items() if isinstance(value, dict) else ():
        if name in ("tariff_ids", "tariff_id"):
            yield from (id_ for id_ in (member if isinstance(member, list) else [member]) if isinstance(id_, str))
        for each in member if isinstance(member, list) else ():
            yield from _tariff_ids(each)


@dataclass(frozen=True)
class Linted:
    """One tariff: where it stands, what was found, and as OCPI where it was WWCP."""

    tariff: Readable
    findings: list[LintFinding]

    @property
    def id(self) -> str | None:
        """The id of the tariff as it is written."""
        return identifier(self.tariff.value)

    def entries(self) -> Iterator[Entry]:
        """Each finding with the tariff's id and its place in the files; `pointer` is inside the tariff."""
        place = {"file": self.tariff.file, "record_pointer": self.tariff.pointer}
        for finding in (*self.tariff.findings, *self.findings):
            yield {**finding.as_json(), "record": self.id, **place}


@dataclass
class Linting:
    """How to lint, and what was passed over: records that are no tariffs."""

    now: datetime
    countries: Countries = field(default_factory=Countries)
    tariffs: int = 0
    passed_over: int = 0

    def run(self, records: Iterable[Record]) -> Iterator[Linted]:
        """Each tariff of the records in order."""
        for record in records:
            tariff = readable(record) if record.object in TARIFFS else None
            if tariff is None:
                self.passed_over += 1
                continue
            self.tariffs += 1
            yield Linted(tariff, self.found(tariff.value, tariff.version))

    def found(self, value: JsonObject, version: Version) -> list[LintFinding]:
        """What the lint says of a tariff."""
        return lint(value, version, now=self.now, countries=self.countries.of(identifier(value)))

    def fixed(self, linted: Linted) -> tuple[JsonObject, list[Fix]]:
        """The tariff with the first fix that is due applied, and again, until there is none; and the fixes.

        Each fix is made for the tariff that the ones before left, since places move. All else keeps its text.
        """
        value, findings, done = linted.tariff.value, linted.findings, list[Fix]()
        seen = [value]
        while len(done) < MOST_FIXES:
            fix = next((finding.due for finding in findings if finding.due is not None), None)
            after = value if fix is None else apply_fix(value, fix)
            if fix is None or any(same(after, before) for before in seen):
                break
            value, findings = after, self.found(after, linted.tariff.version)
            seen.append(value)
            done.append(fix)
        return value, done


class FixedTariffs:
    """A folder that takes tariffs with their fixes; the files they came from stay as they are."""

    def __init__(self, folder: Path, linting: Linting) -> None:
        self._files = TranslatedFiles(folder)
        self._linting = linting

    def add(self, linted: Linted) -> Entry:
        """Write the tariff, and give what was changed."""
        value, fixes = self._linting.fixed(linted)
        place = linted.tariff.pointer
        written = self._files.add({"object": "Tariff", "value": value, "companions": [], "pointer": place})
        changes = [fix.as_json() for fix in fixes]
        return {"record": linted.id, "file": linted.tariff.file, "written": str(written), "changes": changes}
