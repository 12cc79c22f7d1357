"""Tariffs and descriptions that the tests of the simulator share, and random ones."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from tests.wwcp_ocpi.pricing.tariff_strategies import ANCHORS, dates_near, tariffs
from tests.wwcp_ocpi.pricing.worked_prices import tariff

from wwcp_ocpi.pricing import read_tariff
from wwcp_ocpi.pricing.simulating import Description, read_description
from wwcp_ocpi.pricing.tariff import Tariff
from wwcp_ocpi.pricing.zone import Zone

BERLIN = Zone("Europe/Berlin", "asked")


def offer(*elements: dict[str, Any], id: str = "T1", version: Any = "2.2.1", **extra: Any) -> Tariff:
    """A tariff of these elements."""
    return read_tariff(tariff(version, list(elements), **extra) | {"id": id}, version)


def visit(start: str = "2026-06-03T16:30", **members: Any) -> Description:
    """A description in Berlin."""
    return read_description({"start": start, "power_type": "AC_3_PHASE", **members}, zone=BERLIN)


@st.composite
def offers(draw: st.DrawFn) -> tuple[Tariff, Zone, datetime]:
    """A random tariff with limits and restrictions, a zone, and an instant in it at which the clock does something."""
    zone = draw(st.sampled_from(sorted(ANCHORS)))
    anchor = datetime.fromisoformat(draw(st.sampled_from(ANCHORS[zone])))
    version: Any = draw(st.sampled_from(("2.1.1", "2.2.1", "2.3.0")))
    return read_tariff(draw(tariffs(version, dates_near(anchor, zone))), version), Zone(zone, "asked"), anchor


@st.composite
def visits(draw: st.DrawFn, anchor: datetime) -> Description:
    """A random description that starts around an instant: with a curve, parking and a reservation, or some of them."""
    start = anchor + timedelta(minutes=draw(st.integers(-240, 60)))
    powers = [Decimal(text) for text in ("0", "1.4", "3.9", "9", "30")]
    curve = [
        [20 * place, power]
        for place, power in enumerate(draw(st.lists(st.sampled_from(powers), min_size=1, max_size=3)))
    ]
    more = {
        name: minutes for name in ("parking", "reservation") if (minutes := draw(st.sampled_from((0, 0, 7, 31, 90))))
    }
    used = {
        "curve": curve,
        "curve_shape": draw(st.sampled_from(("steps", "steps", "linear"))),
        "duration": draw(st.sampled_from((1, 17, 45, 100))),
        "power_type": draw(st.sampled_from(("AC_1_PHASE", "DC"))),
    }
    return read_description({"start": start.isoformat()} | used | more)
