"""The tariffs that were agreed for a session: those that the user names, else those beside it or held at its start."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from ocpi_console.files.describing import party
from ocpi_console.files.pricing_input import PricingInput, Readable
from wwcp_ocpi.document import Finding, JsonObject
from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.agreeing import Agreed, HeldTariff, agreed
from wwcp_ocpi.pricing.choosing import same_id, session_type
from wwcp_ocpi.pricing.moments import instant
from wwcp_ocpi.pricing.rules import finding
from wwcp_ocpi.pricing.session import ChargingSession
from wwcp_ocpi.pricing.tariff import Tariff


class Held(Protocol):
    """Tariffs and locations that somebody keeps with their history, such as the store."""

    def versions(self, id_: str) -> Sequence[HeldTariff]:
        """Every version of the tariffs of that id, with when it was received."""

    def location(self, id_: str, party_: str | None) -> "JsonObject | None":
        """A location by its id, that of the party (`DE*ABC`) before those of others."""


@dataclass(frozen=True)
class Agreement:
    """A session with the tariffs to price it by, none where none was agreed, and what is to be said of them."""

    session: ChargingSession
    tariffs: tuple[Tariff, ...] = ()
    findings: tuple[Finding, ...] = ()
    told: dict[str, Any] | None = None


def agreement(
    session: ChargingSession, location: "JsonObject | None", given: PricingInput, held: Held | None
) -> Agreement:
    """What is known beyond the tariffs that the record itself embeds."""
    if given.asked:
        return _bound(session, _read(given.asked), "which is not among the tariffs given; these are taken by validity")
    named = list(dict.fromkeys(_named(session)))
    connected = list(dict.fromkeys(_of_connector(session.value, location)))
    beside = _read(given.tariffs)
    if not named and not connected:
        return Agreement(session, () if session.tariffs else tuple(beside))
    versions = [HeldTariff(tariff, None) for tariff in beside]
    if held is not None:
        versions += [version for id_ in {*named, *connected} for version in held.versions(id_)]
    known = [version for version in versions if any(same_id(version.tariff, id_) for id_ in (*named, *connected))]
    known = _of_party(known, party(session.value))
    return _of_versions(session, known, named, connected) if known else Agreement(session)


def _of_party(versions: list[HeldTariff], owner: str | None) -> list[HeldTariff]:
    """Those of the operator whose session it is, if there are any; ids are only unique within a party."""
    own = [version for version in versions if (party(version.tariff.value) or "").upper() == (owner or "").upper()]
    return own or versions


def _of_versions(
    session: ChargingSession, known: list[HeldTariff], named: list[str], connected: list[str]
) -> Agreement:
    """Each tariff that a session of several names, as it was held; else the one of the connector."""
    start = None if session.start is None else instant(session.start)
    type_ = session_type(session.value)
    if len({period.tariff_id for period in session.periods if period.tariff_id}) > 1:
        found = [agreed(known, (), start, None, [id_]) for id_ in named]
    else:
        found = [agreed(known, connected, start, type_, named)]
    tariffs = tuple(each.tariff for each in found if each.tariff is not None)
    told = _told(found)
    if not tariffs:
        message = " ".join(["No agreed price.", *told["because"], *told["doubts"]])
        return Agreement(session, findings=(finding("price.not-agreed", "", message),))
    bound = _bound(session, tariffs, "while another one was agreed")
    said = tuple(each_said for each in found for each_said in each.findings)
    return replace(bound, findings=(*bound.findings, *said), told=told)


def _told(found: Sequence[Agreed]) -> dict[str, Any]:
    """How sure it is that these tariffs were agreed, and why."""
    return {
        "certainty": min((each.certainty for each in found), key=("none", "doubtful", "certain").index),
        "because": [sentence for each in found for sentence in each.because],
        "doubts": list(dict.fromkeys(sentence for each in found for sentence in each.doubts)),
    }


def _read(tariffs: Sequence[Readable]) -> tuple[Tariff, ...]:
    return tuple(read_tariff(tariff.value, tariff.version) for tariff in tariffs)


def _bound(session: ChargingSession, tariffs: tuple[Tariff, ...], why: str) -> Agreement:
    """The tariffs price the session, also where its periods name others only."""
    named = list(dict.fromkeys(period.tariff_id for period in session.periods if period.tariff_id))
    if not named or any(same_id(tariff, id_) for tariff in tariffs for id_ in named):
        return Agreement(session, tariffs)
    unbound = replace(session, periods=tuple(replace(period, tariff_id=None) for period in session.periods))
    message = f"Its periods name {', '.join(named)}, {why}."
    return Agreement(unbound, tariffs, (finding("price.other-tariff", "/charging_periods", message),))


def _named(session: ChargingSession) -> Iterator[str]:
    """The tariffs that the record names: by period, else as a whole (3.0), else as embedded."""
    stated = [period.tariff_id for period in session.periods if period.tariff_id]
    whole = session.value.get("tariff_id")
    if not stated and isinstance(whole, str):
        stated = [whole]
    yield from stated or (id_ for tariff in session.tariffs if isinstance(id_ := tariff.get("id"), str))


def _of_connector(value: JsonObject, location: "JsonObject | None") -> Iterator[str]:
    """The `tariff_ids` of the connector that was used (mod_locations, Connector; 2.1.1: `tariff_id`, embedded)."""
    for connector in _connectors(value, location):
        ids = connector.get("tariff_ids", [connector.get("tariff_id")])
        yield from (id_ for id_ in (ids if isinstance(ids, list) else ()) if isinstance(id_, str))


def _connectors(value: JsonObject, location: "JsonObject | None") -> Iterator[JsonObject]:
    """The connector that was used: by its id in the location, or the only one that 2.1.1 embeds."""
    if isinstance(embedded := value.get("location"), dict):
        yield from (connector for evse in _objects(embedded, "evses") for connector in _objects(evse, "connectors"))
        return
    place = value.get("cdr_location")
    told = place if isinstance(place, dict) else value
    for evse in _objects(location, "evses"):
        if evse.get("uid") == told.get("evse_uid"):
            yield from (c for c in _objects(evse, "connectors") if c.get("id") == told.get("connector_id"))


def _objects(value: "JsonObject | None", name: str) -> list[JsonObject]:
    found = (value or {}).get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
