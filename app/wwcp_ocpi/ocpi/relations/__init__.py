"""Rules between the members of an object, by its class."""

from collections.abc import Callable

from wwcp_ocpi.ocpi.relations.locations import (
    check_connector,
    check_evse,
    check_hours,
    check_location,
    check_publish_token,
    check_regular_hours,
)
from wwcp_ocpi.ocpi.relations.order import check_schedule
from wwcp_ocpi.ocpi.relations.reading import Members
from wwcp_ocpi.ocpi.relations.sessions import check_cdr, check_session
from wwcp_ocpi.ocpi.relations.tariffs import check_component, check_element, check_restrictions, check_tariff
from wwcp_ocpi.ocpi.report import Report

RELATIONS: dict[str, Callable[[Members, str, Report], None]] = {
    "Location": check_location,
    "EVSE": check_evse,
    "Connector": check_connector,
    "Hours": check_hours,
    "RegularHours": check_regular_hours,
    "PublishTokenType": check_publish_token,
    "StatusSchedule": check_schedule,
    "ExceptionalPeriod": check_schedule,
    "Tariff": check_tariff,
    "TariffElement": check_element,
    "PriceComponent": check_component,
    "TariffRestrictions": check_restrictions,
    "Session": check_session,
    "CDR": check_cdr,
}

__all__ = ["RELATIONS"]
