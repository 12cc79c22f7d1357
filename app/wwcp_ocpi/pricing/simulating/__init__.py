"""Sessions that did not take place: described, priced along time and energy, over a week, and under other tariffs."""

from wwcp_ocpi.pricing.simulating.bad_description import BadDescription
from wwcp_ocpi.pricing.simulating.comparing import Comparison, Side, compare
from wwcp_ocpi.pricing.simulating.crossings import Crossing
from wwcp_ocpi.pricing.simulating.curves import Curve, over_energy, over_time
from wwcp_ocpi.pricing.simulating.described import Description
from wwcp_ocpi.pricing.simulating.describing import described
from wwcp_ocpi.pricing.simulating.reading import MEMBERS, is_description, read_description
from wwcp_ocpi.pricing.simulating.sampling import Point
from wwcp_ocpi.pricing.simulating.starts import Start, starts_of_week
from wwcp_ocpi.pricing.simulating.week import Row, Run, Typical, Week, week

__all__ = [
    "MEMBERS",
    "BadDescription",
    "Comparison",
    "Crossing",
    "Curve",
    "Description",
    "Point",
    "Row",
    "Run",
    "Side",
    "Start",
    "Typical",
    "Week",
    "compare",
    "described",
    "is_description",
    "over_energy",
    "over_time",
    "read_description",
    "starts_of_week",
    "week",
]
