"""What a charging session costs under a tariff, and why."""

from wwcp_ocpi.pricing.costs import Line
from wwcp_ocpi.pricing.policy import OPEN_POINTS, STANDARD, OpenPoint, Policy
from wwcp_ocpi.pricing.pricing import price
from wwcp_ocpi.pricing.records import price_record
from wwcp_ocpi.pricing.report import Report
from wwcp_ocpi.pricing.session_reading import read_session
from wwcp_ocpi.pricing.tariff_reading import read_tariff

__all__ = [
    "OPEN_POINTS",
    "STANDARD",
    "Line",
    "OpenPoint",
    "Policy",
    "Report",
    "price",
    "price_record",
    "read_session",
    "read_tariff",
]
