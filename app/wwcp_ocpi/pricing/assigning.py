"""Which of the tariffs at hand prices each period."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing import choosing
from wwcp_ocpi.pricing.moments import instant
from wwcp_ocpi.pricing.policy import Policy
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.tariff import Tariff


@dataclass(frozen=True, slots=True)
class Assignment:
    """The tariff of each period, None where it has none, what is to be said of it, and the settings that mattered."""

    periods: tuple[Tariff | None, ...] = ()
    findings: tuple[Finding, ...] = ()
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def used(self) -> tuple[Tariff, ...]:
        """The tariffs in the order in which they come into use."""
        return tuple(dict.fromkeys(tariff for tariff in self.periods if tariff is not None))


def assigned(session: ChargingSession, tariffs: Sequence[Tariff], policy: Policy) -> Assignment:
    """The tariff that each period names, else the one that is valid at the start and of the session's type.

    Where the periods name none that is at hand, and there is only one, that one is taken, and a finding says so.
    """
    count = len(session.periods)
    if not tariffs:
        said = finding("price.no-tariff", "", "There is no tariff, so nothing can be priced.")
        return Assignment((None,) * count, (said,))
    ids = [period.tariff_id for period in session.periods]
    start = None if session.start is None else instant(session.start)
    if len(tariffs) == 1 and not any(ids) and start is not None and tariffs[0].valid_at(start):
        return Assignment((tariffs[0],) * count)  # as most are
    found = choosing.stated(ids, tariffs, start, session.kind)
    if len(tariffs) == 1 and not any(found.of_periods):
        return Assignment((tariffs[0],) * count, found.findings)
    if any(ids) and not all(ids):
        return _filled(ids, found, policy)
    return Assignment(found.of_periods, found.findings)


def _filled(ids: list[str | None], found: choosing.StatedTariffs, policy: Policy) -> Assignment:
    """Periods without tariff_id where others have one."""
    first = next((tariff for tariff in found.of_periods if tariff is not None), None)
    other = first if policy.period_without_tariff == "first" else None
    periods = tuple(t if id_ else other for id_, t in zip(ids, found.of_periods, strict=True))
    return Assignment(
        periods, found.findings, {"period_without_tariff": "A period names no tariff, while others do."}
    )  # fmt: skip
