"""The rules that OCPI records are held to: one list, with stable ids.

An error breaks the specification so that a partner may refuse the record or misread it, a warning is a deviation that
most will cope with or a likely mistake, an info is allowed or common practice, and worth knowing.
"""

from wwcp_ocpi.document import Rule, Severity

__all__ = ["RULES", "SEVERITIES", "Rule"]

RULES: tuple[Rule, ...] = (
    # Presence
    Rule("ocpi.required", "error", "A required member must be there."),
    Rule("ocpi.required-null", "error", "A required member must not be null."),
    Rule("ocpi.null", "info", "An optional member given as null means the same as an absent one."),
    Rule("ocpi.empty-list", "error", "A list of cardinality + has at least one element."),
    Rule("ocpi.not-available", "info", '"#NA" (or 1970-1-1T00:00:00Z) stands for what truly cannot be known.'),
    Rule("ocpi.unknown-member", "info", "Members that OCPI does not define are kept and must not cause a rejection."),
    Rule("ocpi.later-member", "info", "A member that came with a later version; partners of this one do not know it."),
    Rule("ocpi.extension", "info", "A member of the C# reference implementation or of this program, not of OCPI."),
    Rule("ocpi.spelling", "info", "A member of OCPI 3.0 under another name or place than meant; it is read the same."),
    # Types
    Rule("ocpi.type", "error", "A value has the JSON type of its field; numbers are no strings, strings no numbers."),
    Rule("ocpi.integer", "warning", "An int is written without decimals."),
    Rule("ocpi.decimals", "info", "A number has four decimals unless a field says otherwise; others may be cut."),
    Rule("ocpi.length", "warning", "A text or int is no longer than its type says; partners may cut or refuse it."),
    Rule("ocpi.empty-text", "warning", "An empty text says nothing; leave an optional member out instead."),
    Rule("ocpi.ascii", "warning", "A CiString holds printable ASCII characters only."),
    Rule("ocpi.ascii-text", "info", "A string of OCPI 2.1.1 holds ASCII characters only; most partners take others."),
    Rule("ocpi.surrogate", "error", "A text holds whole characters; half of a surrogate pair is none in UTF-8."),
    Rule("ocpi.control-character", "warning", "A string holds no line breaks, tabs or other control characters."),
    Rule("ocpi.enum", "error", "A closed enum has no other values than those listed; case matters."),
    Rule("ocpi.open-enum", "warning", "An OpenEnum may have other values; partners keep them but cannot act on them."),
    Rule("ocpi.form", "info", "A value of OCPI 3.0 in another form than meant, such as a coordinate as a number."),
    # Dates and times
    Rule("ocpi.datetime", "error", "A DateTime is written as RFC 3339 has it, such as 2026-05-03T14:03:00Z."),
    Rule("ocpi.datetime-offset", "error", "A DateTime is UTC; an offset is not allowed, not even +00:00."),
    Rule("ocpi.datetime-date-only", "error", "A DateTime has a time of day."),
    Rule("ocpi.datetime-epoch", "error", "A DateTime is text, not a count of seconds or milliseconds since 1970."),
    Rule("ocpi.datetime-no-z", "info", "A DateTime without designator is UTC too; many readers take it as local."),
    Rule("ocpi.datetime-fraction", "info", "A DateTime of OCPI 2.1.1 has whole seconds; most partners take others."),
    Rule("ocpi.time-of-day", "error", "A time of day is written HH:MM, from 00:00 to 23:59."),
    Rule("ocpi.date", "error", "A date is written YYYY-MM-DD."),
    Rule("ocpi.time-zone", "warning", "A time zone is a name of the IANA database, such as Europe/Amsterdam."),
    # Codes and forms
    Rule("ocpi.country-code", "warning", "country_code is ISO 3166-1 alpha-2, such as NL."),
    Rule("ocpi.country", "warning", "country is ISO 3166-1 alpha-3, such as NLD."),
    Rule("ocpi.party-id", "warning", "party_id has three letters or digits (ISO 15118)."),
    Rule("ocpi.currency", "warning", "A currency is three capital letters (ISO 4217)."),
    Rule("ocpi.language", "warning", "A language is two letters (ISO 639-1)."),
    Rule("ocpi.url", "warning", "A URL is absolute and begins with http:// or https://."),
    Rule("ocpi.evse-id", "warning", "evse_id has eMI3's form: country, operator, E, the rest, such as NL*ABC*E123*1."),
    Rule("ocpi.coordinates", "error", "Coordinates are decimal degrees; latitude ends at 90, longitude at 180."),
    Rule("ocpi.coordinates-decimals", "warning", "Coordinates have 5 to 7 decimals (2.1.1: 6); 5 are a metre."),
    Rule("ocpi.weekday", "error", "weekday runs from 1 (Monday) to 7 (Sunday)."),
    Rule("ocpi.percentage", "warning", "A percentage lies between 0 and 100."),
    Rule("ocpi.step-size", "warning", "step_size is 1 or more; 0 makes sense for FLAT only."),
    # Relations in locations
    Rule("ocpi.duplicate-id", "error", "Ids differ within their list, also without regard to case (2.1.1: with)."),
    Rule("ocpi.duplicate-evse-id", "warning", "An evse_id names one EVSE only."),
    Rule("ocpi.last-updated-order", "warning", "A change below raises last_updated above; else partners miss it."),
    Rule("ocpi.publish-allowed-to", "warning", "publish_allowed_to counts only where publish is false."),
    Rule("ocpi.publish-token", "error", "A PublishTokenType has uid, visual_number or group_id, and what goes along."),
    Rule("ocpi.regular-hours", "error", "regular_hours are required where twentyfourseven is false."),
    Rule("ocpi.hours-choice", "error", "Hours of OCPI 2.1.1 have twentyfourseven or regular_hours."),
    Rule("ocpi.hours-contradiction", "warning", "regular_hours count only where twentyfourseven is false."),
    Rule("ocpi.hours-order", "warning", "Regular hours end later than they begin; 00:00 is read as the day's end."),
    Rule("ocpi.period-order", "error", "A period does not end before it begins."),
    Rule("ocpi.power", "warning", "max_electric_power is in watt and fits voltage, amperage and phases."),
    Rule("ocpi.voltage", "warning", "max_voltage of AC_3_PHASE is line to neutral: 230, not 400."),
    Rule("ocpi.parking-reference", "warning", "parking_id names one of the Location's parking_places."),
    # Relations in versions, credentials and transport
    Rule("ocpi.status-code", "warning", "A status_code is one that OCPI defines, or of the ranges left to platforms."),
    Rule("ocpi.deprecated-version", "info", "Versions 2.1 and 2.2 are deprecated in favour of 2.1.1 and 2.2.1."),
    Rule("ocpi.duplicate-endpoint", "warning", "Version details list a module once per role."),
    Rule("ocpi.credentials-endpoint", "warning", "Each version has the credentials module; else nobody can register."),
    Rule("ocpi.duplicate-role", "error", "Credentials list each party once in each of its roles."),
    Rule("ocpi.token", "error", "A credentials token is printable ASCII without blanks."),
    # Relations in commands, authorizations and charging profiles
    Rule("ocpi.connector-alone", "error", "A connector is named together with the EVSE that it belongs to."),
    Rule("ocpi.authorization", "warning", "Only a valid token may charge, and only then a location goes along."),
    Rule("ocpi.profile-order", "error", "The periods of a profile are in order: each ends where the next starts."),
    Rule("ocpi.profile-start", "warning", "The first period of a charging profile starts with the profile."),
    Rule("ocpi.profile-outside", "warning", "A period of a charging profile starts before the profile ends."),
    Rule("ocpi.profile-decimals", "info", "Charging rates have one decimal at most."),
    Rule("ocpi.profile-result", "warning", "An accepted request for the active profile brings it, others none."),
    # Relations in bookings and payments
    Rule("ocpi.power-range", "warning", "The least power of a timeslot is not above its most."),
    Rule("ocpi.timeslot-outside", "warning", "The timeslots of a calendar lie within it."),
    Rule("ocpi.timeslot-increment", "warning", "The steps of a calendar are 1 or more."),
    Rule("ocpi.booking-terms", "warning", "Booking terms hold together: a least duration, times of what is allowed."),
    Rule("ocpi.booking-cancellation", "warning", "A canceled booking says why and by whom, and no other booking does."),
    Rule("ocpi.booking-request", "warning", "The requests of a booking have its request_id; a change is one more."),
    Rule("ocpi.access-method", "warning", "A booking gives access by what its terms support."),
    Rule("ocpi.access-value", "warning", "Access by a code or a license plate comes with its value."),
    Rule("ocpi.terminal-assignment", "warning", "A terminal serves locations or EVSEs: the union of both lists."),
    Rule("ocpi.terminal-owner", "warning", "A terminal has a customer_reference, or party_id with country_code."),
    Rule("ocpi.capture-message", "info", "A payment that was not captured in full says why."),
    # Relations in tariffs
    Rule("ocpi.restriction-range", "warning", "A minimum lies below its maximum; else the element never applies."),
    Rule("ocpi.reservation-dimension", "warning", "A reservation or a booking is priced by FLAT and TIME only."),
    Rule("ocpi.price-limits", "warning", "min_price is not above max_price."),
    # Relations in sessions and CDRs
    Rule("ocpi.negative", "warning", "Amounts and durations are not negative, unless a vehicle feeds energy back."),
    Rule("ocpi.charging-period-order", "error", "Charging periods are in order: each ends where the next starts."),
    Rule("ocpi.charging-period-outside", "warning", "Charging periods lie within the session."),
    Rule("ocpi.parking-time", "warning", "total_parking_time is part of total_time."),
    Rule("ocpi.session-dimension", "error", "Some dimensions are for sessions only and have no place in a CDR."),
    Rule("ocpi.session-place", "warning", "The location of a 2.1.1 session has the one EVSE and connector in use."),
    Rule("ocpi.session-end", "warning", "A completed session has an end."),
    Rule("ocpi.credit-reference", "error", "A credit CDR has credit_reference_id, which is not its own id."),
    Rule("ocpi.credit-flag", "warning", "credit_reference_id belongs to a CDR with credit true."),
    Rule("ocpi.credit-amount", "warning", "total_cost of a credit CDR is negative."),
    Rule("ocpi.cdr-id-length", "warning", "The id of an ordinary CDR has at most 36 characters, of a credit CDR 39."),
)  # fmt: skip

SEVERITIES: dict[str, Severity] = {rule.id: rule.severity for rule in RULES}
"""By rule id."""
