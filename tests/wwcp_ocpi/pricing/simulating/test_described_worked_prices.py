"""The specification's worked prices come out where somebody describes the sessions instead of having their CDRs."""

from decimal import Decimal
from typing import Any

import pytest
from tests.wwcp_ocpi.pricing.worked_prices import WORKED_PRICES, WorkedPrice, as_printed

from wwcp_ocpi.pricing import Policy, price, read_session, read_tariff
from wwcp_ocpi.pricing.simulating import Description, described, read_description
from wwcp_ocpi.pricing.zone import Zone

BERLIN = Zone("Europe/Berlin", "asked")
EXACT = Policy(rounding="none")
NOT_DESCRIBABLE = {"complex-saturday-43A-of-2021": "its current is not that of its energy and time"}
HOURS_ARE_ROUNDED = Decimal("0.0006")
"""A CDR has 4 decimals of an hour: 0.18 s at up to 7.20 an hour, VAT included. Descriptions have seconds."""
CASES = [w for w in WORKED_PRICES if w.name not in NOT_DESCRIBABLE]


def description_of(worked: WorkedPrice) -> dict[str, Any]:
    """What a person would write: minutes of each activity, kWh, and a curve where there were several powers."""
    found: dict[str, Any] = {"start": worked.start, "time_zone": "Europe/Berlin", "power_type": "AC_3_PHASE"}
    legs = [(minutes, volumes) for minutes, volumes in worked.periods if "TIME" in volumes]
    spent = {
        name: sum(Decimal(str(minutes)) for minutes, volumes in worked.periods if dimension in volumes)
        for name, dimension in (("duration", "TIME"), ("parking", "PARKING_TIME"), ("reservation", "RESERVATION_TIME"))
    }
    found |= {name: minutes for name, minutes in spent.items() if minutes}
    if not legs:
        return found | {"reservation_expired": True}
    found["kwh"] = sum((Decimal(volumes.get("ENERGY", "0")) for _, volumes in legs), Decimal(0))
    if len(legs) > 1 and found["kwh"]:
        found["curve"] = curve(legs)
    return found


def curve(legs: list[tuple[float, Any]]) -> list[list[Decimal]]:
    points, begun = [], Decimal(0)
    for minutes, volumes in legs:
        points.append([begun, Decimal(volumes["ENERGY"]) * 60 / Decimal(str(minutes))])
        begun += Decimal(str(minutes))
    return points


def begun(worked: WorkedPrice) -> Description:
    """The description; its start is moved by the reservation, since charging starts after it."""
    found = read_description(description_of(worked))
    return found.starting(found.start + found.reservation * 1_000_000)


@pytest.mark.parametrize(
    ("worked", "version"),
    [(worked, version) for worked in CASES for version in worked.versions],
    ids=lambda part: getattr(part, "name", part),
)
def test_it_costs_what_is_printed(worked: WorkedPrice, version: str) -> None:
    tariff = read_tariff(worked.tariff(version), version)  # type: ignore[arg-type]
    cost = price(begun(worked).session(), [tariff], zone=BERLIN, policy=EXACT).costs["total_cost"]
    for printed, side in ((worked.net, cost.net), (worked.gross, cost.gross if version != "2.1.1" else None)):
        if printed is not None and side is not None:
            assert as_printed(side, printed), (side, printed)
    assert cost.net is not None or worked.net is None


@pytest.mark.parametrize("worked", CASES, ids=lambda worked: worked.name)
def test_a_cdr_in_words_costs_the_same(worked: WorkedPrice) -> None:
    session = read_session(worked.cdr("2.2.1"), "CDR", "2.2.1")
    again = read_description(described(session)).session()
    tariff = read_tariff(worked.tariff("2.2.1"), "2.2.1")
    costs = [price(each, [tariff], zone=BERLIN).costs for each in (session, again)]
    for name, amount in costs[0].items():
        net, gross = amount.minus(costs[1][name])
        assert net is not None
        assert gross is not None
        assert max(abs(net), abs(gross)) <= HOURS_ARE_ROUNDED, name


def test_a_description_in_words_is_what_was_written() -> None:
    written = {"start": "2026-06-03T09:30:00+02:00", "curve": [[0, 50], [10, 20]], "kwh": Decimal(9)}
    assert described(read_description(written).session()) == written
