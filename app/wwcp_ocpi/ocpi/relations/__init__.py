"""Rules between the members of an object, by its class."""

from wwcp_ocpi.ocpi.dialect import Relation
from wwcp_ocpi.ocpi.relations.bookings import (
    check_access,
    check_booking,
    check_booking_location,
    check_calendar,
    check_span,
    check_terms,
    check_timeslot,
)
from wwcp_ocpi.ocpi.relations.chargingprofiles import (
    check_active_profile,
    check_preferences,
    check_profile,
    check_profile_period,
)
from wwcp_ocpi.ocpi.relations.commands import check_answer, check_authorization, check_choice
from wwcp_ocpi.ocpi.relations.locations import (
    check_connector,
    check_evse,
    check_hours,
    check_location,
    check_publish_token,
    check_regular_hours,
)
from wwcp_ocpi.ocpi.relations.order import check_schedule
from wwcp_ocpi.ocpi.relations.payments import check_confirmation, check_reconciliation, check_terminal
from wwcp_ocpi.ocpi.relations.registration import (
    check_credentials,
    check_response,
    check_version,
    check_version_details,
)
from wwcp_ocpi.ocpi.relations.sessions import check_cdr, check_session
from wwcp_ocpi.ocpi.relations.tariffs import check_component, check_element, check_restrictions, check_tariff

RELATIONS: dict[str, Relation] = {
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
    "Response": check_response,
    "Version": check_version,
    "VersionDetails": check_version_details,
    "Credentials": check_credentials,
    "AuthorizationInfo": check_authorization,
    "StartSession": check_choice,
    "CommandResponse": check_answer,
    "NotifyWebPaymentStarted": check_answer,
    "ChargingPreferences": check_preferences,
    "ChargingProfile": check_profile,
    "ChargingProfilePeriod": check_profile_period,
    "ChargingProfileResponse": check_answer,
    "ActiveChargingProfileResult": check_active_profile,
    "InvoiceReconciliationRecord": check_reconciliation,
    "Period": check_span,
    "Timeslot": check_timeslot,
    "Calendar": check_calendar,
    "BookingOption": check_choice,
    "BookingLocation": check_booking_location,
    "BookingTerms": check_terms,
    "AccessInformation": check_access,
    "Booking": check_booking,
    "Terminal": check_terminal,
    "FinancialAdviceConfirmation": check_confirmation,
}

__all__ = ["RELATIONS"]
