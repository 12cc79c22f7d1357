"""The agreed tariff of a session: what the driver's side held when it started. A dispute rests on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from wwcp_ocpi.document import Finding
from wwcp_ocpi.pricing.choosing import Choice, choose, fits, may_fit, not_valid, same_id, validity, when
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.tariff import Tariff

Certainty: TypeAlias = Literal["certain", "doubtful", "none"]

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class HeldTariff:
    """A version of a tariff as it was received; `received_at` is None where that was not written down."""

    tariff: Tariff
    received_at: datetime | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """The agreed tariff, None where there is none; why it is, and all that leaves a doubt, in sentences."""

    tariff: Tariff | None
    because: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def certainty(self) -> Certainty:
        """How sure it is: certain only without any doubt."""
        if self.tariff is None:
            return "none"
        return "doubtful" if self.doubts else "certain"


def agreed(
    versions: Sequence[HeldTariff],
    connector_tariff_ids: Sequence[str],
    start: datetime | None,
    type_: str | None,
    session_tariff_ids: Sequence[str] = (),
) -> Agreed:
    """The tariff held at the start of a session, among those of its connector, valid then and of the session's type.

    `versions` are all that were ever received from the operator. Where the connector's tariffs are not known, those
    that the session names are taken. A tariff that was not valid at the start is never the agreed one.
    """
    ids = list(dict.fromkeys(connector_tariff_ids or session_tariff_ids))
    if not ids:
        return Agreed(None, ("Neither the connector nor the session names a tariff.",))
    doubts: list[str] = []
    if not connector_tariff_ids:
        doubts.append("The tariffs of the connector are not known; those that the session names are taken.")
    of_ids = {id_: [version for version in versions if same_id(version.tariff, id_)] for id_ in ids}
    findings = [_unheld(id_) for id_, known in of_ids.items() if not known]
    doubts += [finding.message for finding in findings]
    held = list({id(h.version): h for known in of_ids.values() if known for h in [_held(known, start)]}.values())
    return _concluded(held, start, type_, doubts, findings)


def _unheld(id_: str) -> Finding:
    return finding("price.tariff-unknown", "", f"No version of tariff {id_} is held.", actual=id_)


@dataclass(frozen=True, slots=True)
class _Held:
    """The version of one tariff that was held at the start, and what is doubtful about it."""

    version: HeldTariff
    because: str
    doubts: tuple[str, ...] = ()


def _concluded(
    held: list[_Held], start: datetime | None, type_: str | None, doubts: list[str], findings: list[Finding]
) -> Agreed:
    choice = choose([h.version.tariff for h in held], start, type_)
    if choice is None:
        return Agreed(None, ("No version of these tariffs is held.",), tuple(doubts), tuple(findings))
    said = [next(h.because for h in held if h.version.tariff == choice.tariff), choice.because, *choice.others]
    doubts += [doubt for h in held if fits(h.version.tariff, type_) for doubt in h.doubts]
    if start is not None and not choice.valid:
        findings.append(not_valid(choice.tariff, start, ""))
        return Agreed(None, ("No tariff that was held is valid at the start.",), tuple(doubts), tuple(findings))
    if not may_fit(choice.tariff, type_):
        return Agreed(None, choice.doubts, tuple(doubts), tuple(findings))
    findings += _reasons(choice)
    return Agreed(choice.tariff, tuple(said), (*doubts, *choice.doubts), tuple(findings))


def _reasons(choice: Choice) -> Iterator[Finding]:
    if choice.others or choice.doubts:
        said = " ".join([choice.because, *choice.others, *choice.doubts])
        yield finding("price.several-tariffs", "", said)


def _held(known: list[HeldTariff], start: datetime | None) -> _Held:
    """Of all versions of one tariff the one held at the start; with doubts, any other."""
    of_parties = _of_parties(known)
    dated = sorted((v for v in known if v.received_at is not None), key=_order)
    before = [v for v in dated if start is None or _received(v) <= start]
    if before and start is not None:
        found = _in_force(before, [v for v in dated if v not in before], start)
    elif before:
        last = before[-1]
        doubt = "The start of the session is not known; the version that was received last is taken."
        found = _Held(last, _as_received(last), (doubt,) if len(before) > 1 else ())
    elif dated:
        found = _came_later(dated[0])
    else:
        found = _undated(known, start)
    return _Held(found.version, found.because, (*found.doubts, *of_parties))


def _of_parties(known: list[HeldTariff]) -> Iterator[str]:
    parties = {f"{v.tariff.country_code}*{v.tariff.party_id}".upper() for v in known}
    if len(parties) > 1:
        names = ", ".join(sorted(parties)[:5])
        yield f"Several operators have a tariff {known[0].tariff.id}: {names}."


def _received(version: HeldTariff) -> datetime:
    return version.received_at or _NEVER


def _order(version: HeldTariff) -> tuple[datetime, datetime]:
    return _received(version), version.tariff.last_updated or _NEVER


def _as_received(version: HeldTariff) -> str:
    return f"Tariff {version.tariff.id} is taken as it was received at {when(_received(version))}."


def _in_force(before: list[HeldTariff], after: list[HeldTariff], start: datetime) -> _Held:
    """The last version that came before the start; if that is of the future, the one that it replaced too early."""
    last = before[-1]
    early = last.tariff.valid_from is not None and start < last.tariff.valid_from
    valid = [v for v in before if v.tariff.valid_at(start)] if early else []
    chosen = valid[-1] if valid else last
    doubts = [*_replaced(chosen, last), *_beside(chosen, before), *_overtaken(chosen, after, start)]
    return _Held(chosen, f"{_as_received(chosen)} That was before the session started.", tuple(doubts))


def _replaced(chosen: HeldTariff, last: HeldTariff) -> Iterator[str]:
    if chosen is not last:
        received = when(_received(last))
        yield (
            f"Tariff {last.tariff.id} was replaced at {received} by a version that is valid {validity(last.tariff)}; "
            "the version before, which is valid at the start, is taken."
        )


def _beside(chosen: HeldTariff, before: list[HeldTariff]) -> Iterator[str]:
    """Two versions that came at the same time and say to be equally new."""
    if any(_order(v) == _order(chosen) and v.tariff != chosen.tariff for v in before):
        yield f"Two versions of tariff {chosen.tariff.id} were received at {when(_received(chosen))}; one is taken."


def _overtaken(chosen: HeldTariff, after: list[HeldTariff], start: datetime) -> Iterator[str]:
    """A version that the operator says was in force already, and that came too late."""
    known = chosen.tariff.last_updated or _NEVER
    for version in after:
        changed = version.tariff.last_updated
        if changed is not None and known < changed <= start and version.tariff.elements != chosen.tariff.elements:
            yield (
                f"The operator states that tariff {version.tariff.id} was changed at {when(changed)}, before the "
                f"session started, but that was received only at {when(_received(version))}."
            )
            return


def _came_later(first: HeldTariff) -> _Held:
    changed = first.tariff.last_updated
    doubt = f"Tariff {first.tariff.id} was first received at {when(_received(first))}, after the session started."
    if changed is not None:
        doubt += f" It states that it was last changed at {when(changed)}."
    return _Held(first, _as_received(first), (doubt,))


def _undated(known: list[HeldTariff], start: datetime | None) -> _Held:
    """The newest by its own word, if nobody wrote down when it came."""
    newest = sorted(known, key=_order)
    told = [v for v in newest if start is None or (v.tariff.last_updated or _NEVER) <= start]
    chosen = told[-1] if told else newest[0]
    doubt = f"When tariff {chosen.tariff.id} was received is not known; its own last_updated decides."
    return _Held(chosen, f"Tariff {chosen.tariff.id} is taken by what it says of itself.", (doubt,))
