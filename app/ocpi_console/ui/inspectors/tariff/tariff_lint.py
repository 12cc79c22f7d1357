"""What the lint says of the tariff that is shown: found once for each record, and asked for by several tabs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from weakref import WeakKeyDictionary

from ocpi_console.files.linting import Countries, Linted, Linting
from ocpi_console.files.pricing_input import Readable
from ocpi_console.ui.inspectors.severity import summary, worst
from ocpi_console.ui.inspectors.subject import Subject
from ocpi_console.ui.inspectors.tariff.readable_tariff import ReadableTariff, readable
from ocpi_console.ui.inspectors.tariff.tariff_shelf import TariffShelf
from wwcp_ocpi.document import JsonObject, Severity
from wwcp_ocpi.pricing.linting import Fix, LintFinding, apply_fix, lint


@dataclass(frozen=True, eq=False)
class TariffLint:
    """A tariff with its findings."""

    tariff: ReadableTariff
    findings: tuple[LintFinding, ...]

    @property
    def worst(self) -> Severity | None:
        """The severity that counts for all."""
        return worst(self.findings)

    @property
    def sentence(self) -> str:
        """`The lint finds 2 warnings, 1 note`."""
        return f"The lint finds {summary(self.findings)}"

    @property
    def has_fix(self) -> bool:
        """Whether any finding has a fix."""
        return any(finding.fix is not None for finding in self.findings)

    @property
    def fixable(self) -> int:
        """How many findings have a fix that is made along with all others."""
        return sum(finding.due is not None for finding in self.findings)

    def fixed(self, finding: LintFinding) -> JsonObject:
        """The tariff with the fix of one finding; as it is where that has none."""
        return self.tariff.value if finding.fix is None else apply_fix(self.tariff.value, finding.fix)

    def all_fixed(self) -> tuple[JsonObject, Sequence[Fix]]:
        """The tariff with every fix, one after the other, and those that were made."""
        id_ = self.tariff.tariff.id.lower()
        linting = Linting(datetime.now(UTC), Countries({id_: set(self.tariff.countries)}))
        return linting.fixed(Linted(Readable(self.tariff.value, "Tariff", self.tariff.version), list(self.findings)))


_found: WeakKeyDictionary[Subject, TariffLint] = WeakKeyDictionary()


def lint_of(subject: Subject, shelf: TariffShelf) -> TariffLint:
    """The lint of a record for which `is_tariff` holds; call it in a thread. Raises UnknownRoute and StoreError."""
    known = _found.get(subject)
    if known is None:
        tariff = readable(subject, shelf)
        findings = lint(tariff.value, tariff.version, now=datetime.now(UTC), countries=tariff.countries)
        known = _found[subject] = TariffLint(tariff, tuple(findings))
    return known


def lint_count(subject: Subject, shelf: TariffShelf) -> int:
    """How many findings there are."""
    return len(lint_of(subject, shelf).findings)
