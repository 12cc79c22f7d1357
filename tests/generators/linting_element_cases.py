"""Tariffs whose elements break a rule of the lint, and tariffs whose elements nearly do."""

from decimal import Decimal

from generators.linting_cases import DAY, FREE, NIGHT, WEEK, C, Case, R, el, energy, priced, tariff

STRUCTURE = (
    Case("tariff.unreadable", tariff(el(energy(price="0,35"))), tariff(), C, "price component"),
    Case("tariff.no-elements", tariff() | {"elements": []}, tariff(), "/elements", "nothing has a price"),
    Case("tariff.element-empty", tariff(el(), {"price_components": []}), tariff(el()), "/elements/1", "no price", True),
    Case(
        "tariff.dimension-twice", tariff(el(energy(), energy("0.40"))), tariff(el(energy(), priced("TIME", "1"))),
        "/elements/0/price_components/1", "0.35 and again at 0.40",
    ),
    Case(
        "tariff.component-repeated", tariff(el(energy(), energy())), tariff(el(energy(), energy("0.40"))),
        "/elements/0/price_components/1", "ENERGY 0.35 twice", True,
    ),
    Case(
        "tariff.reservation-dimension", tariff(el(priced("TIME", "2"), energy(), reservation="RESERVATION"), el()),
        tariff(el(priced("TIME", "2"), reservation="RESERVATION"), el()), "/elements/0/price_components/1", "no ENERGY",
        True,
    ),
    Case(
        "tariff.restriction-misspelled", tariff(el(dayOfWeek=["MONDAY"]), el()), tariff(el(x_green=True), el()),
        f"{R}/dayOfWeek", "day_of_week is one", True,
    ),
    Case(
        "tariff.restriction-misspelled", tariff(el(min_kw=11), el()), tariff(el(dayOfWeek=None), el()),
        f"{R}/min_kw", "min_power is one", True,
    ),
    Case("tariff.free-written-otherwise", tariff(el(energy("0.00"))), tariff(FREE), "/elements", "FLAT 0", True),
)  # fmt: skip
NEVER = (
    Case(
        "tariff.dates-empty", tariff(el(start_date="2026-03-01", end_date="2026-03-01"), el()),
        tariff(el(start_date="2026-03-01", end_date="2026-03-02"), el()), f"{R}/end_date", "2026-03-01", True,
    ),
    Case(
        "tariff.dates-empty", tariff(el(start_date="2026-03-05", end_date="2026-03-01"), el()),
        tariff(el(start_date="2026-03-01"), el()), f"{R}/end_date", "starts on 2026-03-05", True,
    ),
    Case(
        "tariff.range-empty", tariff(el(min_kwh=20, max_kwh=20), el()), tariff(el(min_kwh=20, max_kwh=21), el()),
        f"{R}/max_kwh", "min_kwh is 20 kWh", True,
    ),
    Case(
        "tariff.range-empty", tariff(el(max_power=0), el()), tariff(el(max_power=1), el()), f"{R}/max_power",
        "nothing is below 0", True,
    ),
    Case(
        "tariff.weekdays-outside-dates",
        tariff(el(start_date="2026-03-07", end_date="2026-03-09", day_of_week=["MONDAY"]), el()),
        tariff(el(start_date="2026-03-07", end_date="2026-03-10", day_of_week=["MONDAY"]), el()), f"{R}/day_of_week",
        "no Monday, only Saturday and Sunday", True,
    ),
    Case(
        "tariff.before-validity", tariff(el(end_date="2026-02-28"), el(), start_date_time="2026-03-01T12:00:00Z"),
        tariff(el(end_date="2026-03-02"), el(), start_date_time="2026-03-01T12:00:00Z"), f"{R}/end_date", "valid from",
        True,
    ),
    Case(
        "tariff.impossible-restriction", tariff(el(), el(priced("PARKING_TIME", "3"), min_power=5)),
        tariff(el(), el(priced("PARKING_TIME", "3"), max_power=5)), "/elements/1/price_components/0",
        "min_power is 5 kW", True,
    ),
    Case(
        "tariff.impossible-restriction", tariff(el(), el(priced("TIME", "3"), min_kwh=1, reservation="RESERVATION")),
        tariff(el(), el(priced("TIME", "3"), min_duration=1, reservation="RESERVATION")),
        "/elements/1/price_components/0", "min_kwh is 1 kWh", True,
    ),
    Case(
        "tariff.element-hidden", tariff(el(), el(energy("0.50"), **NIGHT)), tariff(el(**NIGHT), el(energy("0.50"))),
        "/elements/1", "/elements/0 always comes first for ENERGY, since it has no restrictions", True,
    ),
    Case(
        "tariff.element-hidden",
        tariff(el(**DAY), el(**NIGHT), el(energy("0.50"), start_time="07:00", end_time="09:00")),
        tariff(el(**DAY), el(start_time="20:00", end_time="07:59"), el(start_time="07:00", end_time="09:00")),
        "/elements/2", "/elements/0 and /elements/1 always together come", True,
    ),
    Case(
        "tariff.component-hidden", tariff(el(), el(priced("PARKING_TIME", "3"), energy("0.50"), **NIGHT)),
        tariff(el(**DAY), el(priced("PARKING_TIME", "3"), energy("0.50"))), "/elements/1/price_components/1",
        "ENERGY price of 0.50 per kWh never applies", True,
    ),
    Case(
        "tariff.flat-several", tariff(el(priced("FLAT", "5"), min_duration=3600), el(energy(), priced("FLAT", "1"))),
        tariff(el(priced("FLAT", "5"), min_duration=3600), el()), C, "once per session: 1 of /elements/1",
    ),
    Case(
        "tariff.flat-several", tariff(el(priced("FLAT", "1"), max_kwh=5), el(energy(), priced("FLAT", "4"))),
        tariff(el(priced("FLAT", "1"), **NIGHT), el(energy(), priced("FLAT", "4"))),
        "/elements/1/price_components/1", "FLAT 4 can begin only",
    ),
)  # fmt: skip
GAPS = (
    Case(
        "tariff.end-23-59", tariff(el(start_time="08:00", end_time="23:59"), el()),
        tariff(el(start_time="08:00", end_time="23:58"), el()), f"{R}/end_time", "last minute", True,
    ),
    Case(
        "tariff.end-23-59", tariff(el(start_time="00:00", end_time="23:59"), el()),
        tariff(el(start_time="00:00", end_time="23:00"), el()), f"{R}/end_time", "last minute", True,
    ),
    Case(
        "tariff.end-inclusive", tariff(el(start_time="20:00", end_time="07:59"), el(**DAY)),
        tariff(el(**NIGHT), el(**DAY)), f"{R}/end_time", "from 07:59", True,
    ),
    Case(
        "tariff.gap-time", tariff(el(start_time="08:00", end_time="18:00"), el(start_time="19:00", end_time="08:00")),
        tariff(el(start_time="08:00", end_time="19:00"), el(start_time="19:00", end_time="08:00")), "/elements",
        "ENERGY has no price every day from 18:00 to 19:00",
    ),
    Case(
        "tariff.gap-time", tariff(el(day_of_week=WEEK[:6])),
        tariff(el(priced("TIME", "1"), day_of_week=WEEK[:6]), el()), "/elements",
        "ENERGY has no price on Sunday all day",
    ),
    Case(
        "tariff.gap-range", tariff(el(max_kwh=10), el(min_kwh=20)), tariff(el(max_kwh=10), el(min_kwh=10)), "/elements",
        "from 10 to 20 kWh",
    ),
    Case(
        "tariff.gap-range", tariff(el(max_kwh=Decimal("9.99")), el(min_kwh=10)), tariff(el(max_kwh=5000)), "/elements",
        "from 9.99 to 10 kWh", True,
    ),
    Case("tariff.gap-range", tariff(el(min_power=50)), tariff(el(min_kwh=5)), "/elements", "below 50 kW"),
    Case("tariff.gap-range", tariff(el(max_power=50)), tariff(el(max_power=50), el()), "/elements", "from 50 kW"),
    Case("tariff.free-allowance", tariff(el(min_kwh=5)), tariff(el(min_kwh=5), el()), "/elements", "below 5 kWh"),
)  # fmt: skip
NEEDLESS = (
    Case("tariff.restrictions-empty", tariff(el() | {"restrictions": {}}), tariff(el(max_kwh=None)), R, "empty", True),
    Case(
        "tariff.all-weekdays", tariff(el(day_of_week=WEEK)), tariff(el(day_of_week=WEEK[1:]), el()), f"{R}/day_of_week",
        "seven", True,
    ),
    Case(
        "tariff.weekdays-none", tariff(el(day_of_week=[])), tariff(el(day_of_week=["MONDAY"])), f"{R}/day_of_week",
        "every day", True,
    ),
    Case(
        "tariff.weekday-repeated", tariff(el(day_of_week=["MONDAY", "MONDAY", "FRIDAY"]), el()),
        tariff(el(day_of_week=["MONDAY", "FRIDAY"]), el()), f"{R}/day_of_week", "3 entries for 2", True,
    ),
    Case("tariff.min-zero", tariff(el(min_kwh=0)), tariff(el(min_kwh=1), el()), f"{R}/min_kwh", "0 kWh", True),
    Case(
        "tariff.whole-day", tariff(el(start_time="00:00", end_time="00:00")),
        tariff(el(start_time="00:01", end_time="00:00")), f"{R}/start_time", "some read it as never", True,
    ),
    Case(
        "tariff.same-times", tariff(el(start_time="08:00", end_time="08:00")), tariff(el(**DAY), el()),
        f"{R}/start_time", "both 08:00", True,
    ),
    Case(
        "tariff.midnight-as-24", tariff(el(start_time="08:00", end_time="24:00"), el()),
        tariff(el(start_time="08:00", end_time="00:00"), el()), f"{R}/end_time", "24:00", True,
    ),
    Case(
        "tariff.restriction-implied", tariff(el(max_kwh=10), el(energy("0.50"), min_kwh=10)),
        tariff(el(max_kwh=10), el(energy("0.50"), min_kwh=11)), "/elements/1/restrictions/min_kwh", "min_kwh changes",
        True,
    ),
    Case(
        "tariff.restriction-implied", tariff(el(**DAY), el(energy("0.50"), **NIGHT)),
        tariff(el(priced("TIME", "2"), **DAY), el(energy("0.50"), **NIGHT)), "/elements/1/restrictions/start_time",
        "start_time and end_time change nothing: what they would", True,
    ),
    Case(
        "tariff.overnight-weekdays", tariff(el(day_of_week=["FRIDAY"], **NIGHT), el()),
        tariff(el(day_of_week=["FRIDAY"], start_time="20:00", end_time="00:00"), el()), f"{R}/day_of_week", "Friday",
    ),
)  # fmt: skip

ELEMENT_CASES = (*STRUCTURE, *NEVER, *GAPS, *NEEDLESS)
