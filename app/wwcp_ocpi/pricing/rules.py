"""The rules that a pricing report names; ids are stable."""

from typing import Any

from wwcp_ocpi.document import Finding, Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "price.tariff-unreadable", "warning", "A part of a tariff that cannot be read is left out, and may be missing."
    ),
    Rule(
        "price.no-tariff",
        "error",
        "Without a tariff nothing can be priced; the session's own tariffs or one from a file.",
    ),
    Rule("price.tariff-unknown", "error", "A period names a tariff that is not at hand; the period is not priced."),
    Rule("price.tariff-not-valid", "warning", "A tariff is used by sessions that start within its validity."),
    Rule("price.currency-differs", "error", "Session and tariff are in one currency; amounts are not converted."),
    Rule("price.no-periods", "warning", "Without charging periods the session is priced as one, by its totals."),
    Rule("price.no-times", "error", "Without start and end nothing that depends on time can be decided."),
    Rule("price.time-undecided", "error", "A price depends on local time, and no time of the session is known."),
    Rule("price.placeholder-time", "warning", "1970-01-01 stands for a moment that is not known."),
    Rule("price.periods-out-of-order", "warning", "Periods follow each other in time; they are priced in that order."),
    Rule("price.period-outside-session", "warning", "A period lies between start and end of its session."),
    Rule(
        "price.period-spans-change", "warning", "A new period starts where the price changes; this one was cut there."
    ),
    Rule("price.volume-unreadable", "warning", "A dimension has a known type and a number as volume."),
    Rule(
        "price.volume-negative",
        "warning",
        "A negative volume is energy that was given back, and has no price of its own.",
    ),
    Rule("price.energy-differs", "warning", "The energy of the periods is the total energy."),
    Rule("price.time-differs", "info", "The time of the periods is the total time."),
    Rule("price.time-not-stated", "info", "Time has a price, but a period states none."),
    Rule("price.charging-before-parking", "info", "A period with charging and parking is taken to charge first."),
    Rule(
        "price.energy-is-linear",
        "info",
        "Within a period energy is taken to flow evenly: a CDR does not tell the curve.",
    ),
    Rule("price.power-is-mean", "info", "Power is taken as energy by time where the period does not state it."),
    Rule(
        "price.current-assumed",
        "info",
        "The current is taken from the power at 230 V per phase where it is not stated.",
    ),
    Rule(
        "price.current-unknown",
        "warning",
        "A price depends on a current that nothing tells; the element is not applied.",
    ),
    Rule("price.zone-inferred", "info", "The time zone was inferred, and local times depend on it."),
    Rule("price.zone-unknown", "error", "Prices depend on local time, but the time zone is not known; UTC is taken."),
    Rule("price.several-tariffs", "info", "Of the tariffs at hand one was chosen by validity and type."),
    Rule("price.translated", "info", "A record of WWCP is priced in the form of OCPI 2.3.0."),
    Rule("price.unreadable", "error", "A record that is no CDR or Session of OCPI or WWCP cannot be priced."),
    Rule("price.agreed-doubtful", "info", "Which version of a tariff was agreed cannot be told for certain."),
    Rule("price.not-agreed", "warning", "The tariff that was agreed cannot be found in what is held."),
    Rule("price.other-tariff", "warning", "The agreed tariff is another than the one that the record names."),
    Rule("price.too-long", "warning", "A period of more than a year is not cut at times of the day."),
    Rule("price.period-without-tariff", "warning", "A period without tariff_id beside others with one has no tariff."),
    Rule("price.further-fee", "info", "Another FLAT component becomes active during the session; it is billed once."),
    Rule("price.nothing-priced", "info", "What has a price at other times has none here, and costs nothing."),
    Rule("price.tax-unknown", "info", "Net or gross cannot be known from the tariff, and is not guessed."),
    Rule("price.credit", "info", "A credit CDR states the total cost with the other sign."),
    Rule("price.compensation", "info", "The energy cost of home charging is payable to the driver, never netted."),
    Rule("price.resumed-charging", "info", "Charging that is resumed after parking: the last priced time is rounded."),
    Rule("price.differs", "warning", "What the CDR states is not what its tariff gives."),
)

_BY_ID = {rule.id: rule for rule in RULES}


def finding(rule: str, pointer: str, message: str, **more: Any) -> Finding:
    """A finding with the severity of its rule; raises KeyError for an undeclared one."""
    return Finding(rule, _BY_ID[rule].severity, pointer, message, **more)
