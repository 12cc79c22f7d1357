"""The rules that the lint of a tariff names; ids are stable.

An error is where money is certainly wrong or the specification is broken; a warning is a likely mistake; an info is
allowed, and worth knowing.
"""

from wwcp_ocpi.document import Rule

_STRUCTURE = (
    Rule("tariff.unreadable", "warning", "A part that cannot be read is left out, and what it prices may be free."),
    Rule("tariff.no-elements", "error", "A tariff has elements; without them nothing has a price."),
    Rule("tariff.element-empty", "error", "An element has price components; without them it does nothing."),
    Rule(
        "tariff.dimension-twice", "error", "An element prices a dimension once; the first price counts, others never."
    ),
    Rule("tariff.component-repeated", "info", "An element states a component once; the same one again does nothing."),
    Rule("tariff.reservation-dimension", "error", "A reservation or booking is priced by FLAT and TIME only."),
    Rule("tariff.restriction-misspelled", "warning", "A restriction has its right name; else it does not restrict."),
    Rule("tariff.free-written-otherwise", "info", "A free tariff is one unrestricted element with FLAT 0."),
    Rule(
        "tariff.too-intricate", "info", "The restrictions cross so often that hidden prices and gaps were not sought."
    ),
)
_NEVER = (
    Rule("tariff.dates-empty", "warning", "end_date is the first day without the price, so it is after start_date."),
    Rule(
        "tariff.range-empty", "warning", "A maximum is above 0 and above its minimum; else the element never applies."
    ),
    Rule("tariff.weekdays-outside-dates", "warning", "A window of dates contains one of the weekdays listed with it."),
    Rule("tariff.before-validity", "warning", "An element holds at a time when the tariff is valid."),
    Rule("tariff.impossible-restriction", "warning", "Parking and reserving go without power, current and energy."),
    Rule("tariff.element-hidden", "warning", "An element prices something that no earlier element prices already."),
    Rule("tariff.component-hidden", "warning", "A component is not hidden by earlier ones of the same dimension."),
    Rule("tariff.flat-several", "warning", "FLAT is billed once per session, so a second one during it is not billed."),
)
_GAPS = (
    Rule("tariff.end-23-59", "warning", "A time ends before its end_time; the end of the day is 00:00, not 23:59."),
    Rule("tariff.end-inclusive", "warning", "A time ends before its end_time, which is where the next one starts."),
    Rule("tariff.gap-time", "warning", "What has a price at most times has one at all times."),
    Rule("tariff.gap-range", "warning", "What has a price for some amounts has one for those between and above."),
    Rule("tariff.free-allowance", "info", "A price that starts at a threshold makes what is below it free."),
)
_REDUNDANT = (
    Rule("tariff.restrictions-empty", "info", "Restrictions without any member restrict nothing."),
    Rule("tariff.all-weekdays", "info", "All seven weekdays restrict nothing."),
    Rule("tariff.weekdays-none", "info", "An empty list of weekdays restricts nothing."),
    Rule("tariff.weekday-repeated", "info", "A weekday is listed once."),
    Rule("tariff.min-zero", "info", "A minimum of 0 restricts nothing."),
    Rule("tariff.whole-day", "info", "From 00:00 to 00:00 is the whole day, and restricts nothing."),
    Rule("tariff.same-times", "warning", "Equal times are read as the whole day by some and as never by others."),
    Rule(
        "tariff.midnight-as-24", "warning", "Midnight at the end of a window is written 00:00; 24:00 is no OCPI time."
    ),
    Rule("tariff.restriction-implied", "info", "A restriction that earlier elements imply may be left out."),
    Rule("tariff.overnight-weekdays", "info", "Whether the hours after midnight belong to the listed day is not said."),
)
_PRICES = (
    Rule("tariff.step-zero", "warning", "step_size is 1 or more; 0 is for FLAT."),
    Rule("tariff.step-above-one", "info", "The specification advises a step_size of 1, which bills exactly."),
    Rule("tariff.flat-step", "info", "FLAT is counted once, so its step_size means nothing."),
    Rule(
        "tariff.energy-price-high",
        "warning",
        "A price per kWh is in whole units of the currency, not cents or per MWh.",
    ),
    Rule("tariff.energy-price-low", "warning", "A price of energy is per kWh, not per Wh."),
    Rule("tariff.time-price-high", "warning", "A price of time is per hour and in whole units of the currency."),
    Rule("tariff.time-price-low", "warning", "A price of time is per hour, not per minute or per second."),
    Rule("tariff.flat-price-high", "warning", "A price per session is in whole units of the currency, not cents."),
    Rule("tariff.price-negative", "warning", "A negative price pays the driver."),
    Rule("tariff.min-above-max", "error", "min_price is not above max_price."),
    Rule("tariff.limit-net-above-gross", "error", "A net limit is not above the gross one."),
    Rule("tariff.limit-negative", "warning", "A limit of the price is not negative."),
    Rule("tariff.max-price-zero", "warning", "A max_price of 0 makes every session free."),
)
_TAXES = (
    Rule("tariff.tax-included-missing", "error", "A tariff of 2.3.0 says whether its prices include taxes."),
    Rule("tariff.vat-fraction", "error", "vat is a percentage: 21, not 0.21."),
    Rule("tariff.vat-out-of-range", "error", "vat is a percentage between 0 and 100."),
    Rule(
        "tariff.vat-partly",
        "warning",
        "Either all priced components state vat or none; absent means that none applies.",
    ),
    Rule("tariff.vat-without-taxes", "warning", "Where no taxes apply (tax_included N/A) there is no vat."),
    Rule(
        "tariff.gross-without-vat", "warning", "Prices that include taxes state their vat; else the net is not known."
    ),
    Rule("tariff.vat-missing", "info", "Where VAT is due a tariff states it; absent means that none applies."),
)
_CURRENCY = (
    Rule("tariff.currency-unknown", "error", "A currency is one of ISO 4217 in capitals."),
    Rule("tariff.currency-country", "warning", "A tariff is in the currency of the country of its locations."),
    Rule("tariff.currency-party", "info", "A tariff is mostly in the currency of its operator's country."),
)
_VALIDITY = (
    Rule("tariff.validity-reversed", "error", "A tariff ends after it starts."),
    Rule("tariff.expired", "info", "The tariff is no longer valid."),
    Rule("tariff.not-yet-valid", "info", "The tariff is not valid yet."),
    Rule("tariff.prices-ended", "warning", "Some element still holds; else everything is free."),
    Rule("tariff.element-past", "info", "Elements that have ended can go once their sessions are billed."),
)
_TEXTS = (
    Rule("tariff.text-repeats-price", "info", "The text of a tariff does not repeat its price."),
    Rule("tariff.text-contradicts-price", "warning", "A price in the text is one that the elements have."),
    Rule("tariff.alt-url", "info", "A page that a tariff links may announce another price than its elements."),
)

GROUPS: dict[str, tuple[Rule, ...]] = {
    "Structure": _STRUCTURE,
    "What never applies": _NEVER,
    "Gaps": _GAPS,
    "Needless restrictions": _REDUNDANT,
    "Prices": _PRICES,
    "Taxes": _TAXES,
    "Currency": _CURRENCY,
    "Validity": _VALIDITY,
    "Texts": _TEXTS,
}
"""The rules by what they are about."""

RULES: tuple[Rule, ...] = tuple(rule for group in GROUPS.values() for rule in group)
"""Every rule id that a lint finding can have."""

MATTERS_OF_TASTE = frozenset({"tariff.restriction-implied", "tariff.element-past"})
"""Rules whose fix changes no price and may not be wanted: it is made on its own, never along with all others."""
