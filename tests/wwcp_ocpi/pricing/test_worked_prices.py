"""The engine gives every usable price that the OCPI specification prints."""

import pytest

from wwcp_ocpi.pricing import Policy, price_record

from .worked_prices import WORKED_PRICES, WorkedPrice, as_printed

EXACT = Policy(rounding="none")
CASES = [(worked, version) for worked in WORKED_PRICES for version in worked.versions]


@pytest.mark.parametrize(("worked", "version"), CASES, ids=lambda part: getattr(part, "name", part))
def test_the_engine_gives_each_worked_price(worked: WorkedPrice, version: str):
    report = price_record(worked.cdr(version), "CDR", version, time_zone="Europe/Berlin", policy=EXACT)
    cost = report.totals["total_cost"]
    if worked.net is None:
        assert cost.net is None
    else:
        assert as_printed(cost.net, worked.net)
    if version == "2.1.1":
        assert cost.gross is None
    elif worked.gross is not None:
        assert as_printed(cost.gross, worked.gross)


@pytest.mark.parametrize("worked", WORKED_PRICES, ids=lambda worked: worked.name)
def test_a_tariff_given_apart_prices_as_the_one_embedded(worked: WorkedPrice):
    version = worked.versions[-1]
    given = worked.cdr(version) | {"tariffs": []}
    apart = price_record(
        given, "CDR", version, tariffs=[(worked.tariff(version), version)], time_zone="Europe/Berlin", policy=EXACT
    )
    embedded = price_record(worked.cdr(version), "CDR", version, time_zone="Europe/Berlin", policy=EXACT)
    assert apart.totals == embedded.totals
