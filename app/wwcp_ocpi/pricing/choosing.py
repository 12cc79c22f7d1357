"""Which tariff a session is priced with: the one that its record states, by period or among those embedded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wwcp_ocpi.document import Finding, JsonObject
from wwcp_ocpi.pricing.moments import moment, written
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.tariff import Tariff

_OF_PROFILE = {name: f"PROFILE_{name}" for name in ("CHEAP", "FAST", "GREEN")} | {"REGULAR": "REGULAR"}
_AD_HOC = "AD_HOC_PAYMENT"
_UNASKED = {"REGULAR": 3, None: 2, _AD_HOC: 0}
"""The order of types for a session that is not known to ask for one; a profile comes before ad hoc payment."""

_ALWAYS = datetime.min.replace(tzinfo=UTC)
_SHOWN = 6
"""How many other tariffs a sentence goes through."""


def session_type(value: JsonObject, profile: str | None = None) -> str | None:
    """The type of tariff that a CDR or Session asks for, None where nothing tells, as in 2.1.1.

    `profile` is the `profile_type` of the driver's charging preferences, where known; an RFID, EMAID or app user
    without one asks for REGULAR (mod_tariffs, TariffType). How a session was authorised, `auth_method`, tells nothing.
    """
    token = value.get("cdr_token")
    type_ = token.get("type") if isinstance(token, dict) else None
    if type_ == "AD_HOC_USER":
        return _AD_HOC
    if profile is not None:
        return _OF_PROFILE.get(profile.upper())
    return "REGULAR" if type_ in ("RFID", "APP_USER", "EMAID", "OTHER") else None


@dataclass(frozen=True, slots=True)
class Choice:
    """One tariff of several, in sentences: why it, why not the others, and what leaves a doubt.

    `valid` is whether it may be used at the start, as far as that is known.
    """

    tariff: Tariff
    valid: bool
    because: str
    others: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def fits(tariff: Tariff, type_: str | None) -> bool:
    """Whether a tariff is for sessions of a type; one without a type is for all."""
    return type_ is None or tariff.type is None or tariff.type == type_


def may_fit(tariff: Tariff, type_: str | None) -> bool:
    """Whether a tariff fits if the driver had a preference that nobody tells; ad hoc payment is none."""
    return fits(tariff, type_) or _AD_HOC not in (tariff.type, type_)


def choose(tariffs: Sequence[Tariff], start: datetime | None, type_: str | None) -> Choice | None:
    """The tariff for a session: valid at its start, of its type, the latest to begin, then the first; None of none.

    Where no tariff is valid or of the type, the best of the others is taken, and `valid` and `doubts` say so.
    """
    distinct = [tariff for i, tariff in enumerate(tariffs) if tariff not in tariffs[:i]]
    if not distinct:
        return None
    valid = [t for t in distinct if start is None or t.valid_at(start)]
    best = max(valid or distinct, key=lambda tariff: _merit(tariff, type_))
    others = [other for other in distinct if other is not best]
    return Choice(
        tariff=best,
        valid=bool(valid),
        because=f"Tariff {best.id} is taken: {_why(best, start, type_)}.",
        others=tuple(_in_short([_why_not(other, best, start, type_) for other in others])),
        doubts=tuple(_doubts(best, [other for other in others if other in valid], start, type_)),
    )


def _merit(tariff: Tariff, type_: str | None) -> tuple[int, int, datetime]:
    return (_asked_for(tariff, type_), _UNASKED.get(tariff.type, 1), tariff.valid_from or _ALWAYS)


def _asked_for(tariff: Tariff, type_: str | None) -> int:
    """2 for the session's own type, 1 for a tariff of all types, 0 for another's; alike if the session has no type."""
    if type_ is None:
        return 1
    return 2 if tariff.type == type_ else int(tariff.type is None)


def _why(best: Tariff, start: datetime | None, type_: str | None) -> str:
    other = "" if fits(best, type_) else f", not {type_} as the session"
    valid = (
        "" if start is None else " and valid at the start" if best.valid_at(start) else " but not valid at the start"
    )
    return f"it is {_type_of(best)}{other}{valid}"


def _why_not(other: Tariff, best: Tariff, start: datetime | None, type_: str | None) -> str:
    if start is not None and not other.valid_at(start) and best.valid_at(start):
        return f"{other.id} is valid {validity(other)}."
    merits = zip(_merit(other, type_), _merit(best, type_), ("type", "type", "begin"), strict=True)
    differing = next((name for mine, its, name in merits if mine != its), None)
    if differing == "type":
        asked = ", which the session does not ask for" if not fits(other, type_) else ""
        return f"{other.id} is {_type_of(other)}{asked}."
    if differing == "begin":
        return f"{other.id} is valid {validity(other)}, and so begins earlier."
    return f"{other.id} would do as well, and comes later."


def _type_of(tariff: Tariff) -> str:
    return f"of type {tariff.type}" if tariff.type else "for all types of sessions"


def _in_short(sentences: list[str]) -> list[str]:
    more = len(sentences) - _SHOWN
    return sentences if more <= 0 else [*sentences[:_SHOWN], f"So it is with {more} more."]


def _doubts(best: Tariff, others: list[Tariff], start: datetime | None, type_: str | None) -> Iterable[str]:
    """What might have been chosen otherwise; `others` are as valid as the best."""
    if start is None and (others or best.valid_from or best.valid_until):
        yield "The start of the session is not known, and so not which tariff was valid."
    if not fits(best, type_):
        yield f"Tariff {best.id} is of type {best.type}; none is at hand for a session of type {type_}."
    if type_ is None and any(other.type != best.type for other in others):
        yield "The type that the session asks for is not known."
    rivals = [other.id for other in others if _merit(other, type_) == _merit(best, type_)]
    if rivals:
        yield f"Nothing tells {' and '.join([best.id, *rivals[:_SHOWN]])} apart; the first of them is taken."


def validity(tariff: Tariff) -> str:
    """When a tariff may be used, in words: "from 2026-01-01T00:00:00Z until 2026-07-01T00:00:00Z"."""
    bounds = (("from", tariff.valid_from), ("until", tariff.valid_until))
    return " ".join(f"{word} {when(at)}" for word, at in bounds if at is not None) or "always"


def when(at: datetime) -> str:
    """A moment as OCPI writes it."""
    return written(moment(at))


def by_validity(
    tariffs: Sequence[Tariff], start: datetime | None, type_: str | None, pointer: str = "/tariffs"
) -> tuple[Tariff | None, list[Finding]]:
    """The tariff among several for a session, and why; `pointer` is where the tariffs stand in its record.

    A tariff that is not valid at the start is still given where no other is, with a warning.
    """
    if len(tariffs) == 1 and start is not None and tariffs[0].valid_at(start) and fits(tariffs[0], type_):
        return tariffs[0], []  # as most records have it
    choice = choose(tariffs, start, type_)
    if choice is None:
        return None, []
    findings = []
    if not choice.valid and start is not None:
        findings.append(not_valid(choice.tariff, start, pointer))
    if choice.others or choice.doubts:
        said = " ".join([choice.because, *choice.others, *choice.doubts])
        findings.append(finding("price.several-tariffs", pointer, said))
    return choice.tariff, findings


def not_valid(tariff: Tariff, start: datetime, pointer: str) -> Finding:
    """The finding on a tariff that is used outside its validity."""
    told = validity(tariff)
    message = f"Tariff {tariff.id} is valid {told}, but the session started at {when(start)}."
    return finding("price.tariff-not-valid", pointer, message, expected=told, actual=when(start))


@dataclass(frozen=True, slots=True)
class StatedTariffs:
    """What a record itself says: the tariff of each period in order, None where it has none that is at hand."""

    of_periods: tuple[Tariff | None, ...]
    findings: tuple[Finding, ...] = ()


def same_id(tariff: Tariff, id_: str) -> bool:
    """Whether a text names a tariff: 2.1.1 compares ids exactly, later versions without case."""
    return tariff.id == id_ or (tariff.version != "2.1.1" and tariff.id.casefold() == id_.casefold())


def stated(
    tariff_ids: Sequence[str | None],
    embedded: Sequence[Tariff],
    start: datetime | None = None,
    type_: str | None = None,
) -> StatedTariffs:
    """The tariff of each charging period, by its `tariff_id`; if no period has one, by validity among the embedded.

    A period without `tariff_id` beside others with one has no tariff (mod_cdrs, ChargingPeriod).
    """
    if not any(tariff_ids):
        tariff, said = by_validity(embedded, start, type_)
        return StatedTariffs((tariff,) * len(tariff_ids), tuple(said))
    findings: list[Finding] = []
    of_id: dict[str | None, Tariff | None] = {}
    for number, id_ in enumerate(tariff_ids):
        if id_ not in of_id:
            of_id[id_], said = _named(id_, number, tariff_ids.count(id_), embedded, start)
            findings += said
    return StatedTariffs(tuple(of_id[id_] for id_ in tariff_ids), tuple(findings))


def _named(
    id_: str | None, number: int, times: int, embedded: Sequence[Tariff], start: datetime | None
) -> tuple[Tariff | None, list[Finding]]:
    """The tariff that a period names; whatever its type, since the operator says so."""
    pointer = f"/charging_periods/{number}"
    again = "" if times == 1 else f" {times} periods do."
    if not id_:
        message = f"The period names no tariff, while others name one.{again}"
        return None, [finding("price.period-without-tariff", pointer, message)]
    candidates = [tariff for tariff in embedded if same_id(tariff, id_)]
    if not candidates:
        message = f"The period names tariff {id_}, which is not at hand.{again}"
        return None, [finding("price.tariff-unknown", f"{pointer}/tariff_id", message, actual=id_)]
    return by_validity(candidates, start, None, f"{pointer}/tariff_id")
