"""Tariffs whose prices, taxes, validity or texts break a rule of the lint, and tariffs that nearly do."""

from decimal import Decimal

from generators.linting_cases import FREE, NIGHT, NOW, C, Case, el, energy, gross, priced, tariff, text

PRICES = (
    Case("tariff.step-zero", tariff(el(energy(step_size=0))), tariff(FREE), f"{C}/step_size", "0 for ENERGY", True),
    Case(
        "tariff.step-above-one", tariff(el(priced("TIME", "2", step_size=300))),
        tariff(el(priced("TIME", "0", step_size=300), energy())), f"{C}/step_size", "300 seconds",
    ),
    Case(
        "tariff.flat-step", tariff(el(priced("FLAT", "1", step_size=60))), tariff(el(priced("FLAT", "1", step_size=0))),
        f"{C}/step_size", "60 for FLAT", True,
    ),
    Case("tariff.energy-price-high", tariff(el(energy("35"))), tariff(el(energy("1.35"))), f"{C}/price", "cents"),
    Case(
        "tariff.energy-price-high", tariff(el(energy("350")), currency="SEK"), tariff(el(energy("35")), currency="SEK"),
        f"{C}/price", "350 SEK per kWh, where at most about 55",
    ),
    Case(
        "tariff.energy-price-low", tariff(el(energy("0.00035"))),
        tariff(el(energy("0.0004"), **NIGHT), el(energy("0.30"))), f"{C}/price", "price per Wh",
    ),
    Case(
        "tariff.time-price-high", tariff(el(priced("TIME", "55"))), tariff(el(priced("TIME", "30"))), f"{C}/price",
        "55 EUR",
    ),
    Case(
        "tariff.time-price-high", tariff(el(priced("PARKING_TIME", "360"))), tariff(el(priced("PARKING_TIME", "60"))),
        f"{C}/price", "360 EUR per hour",
    ),
    Case(
        "tariff.time-price-low", tariff(el(priced("TIME", "0.05"))), tariff(el(priced("TIME", "0.30"))), f"{C}/price",
        "minute",
    ),
    Case(
        "tariff.flat-price-high", tariff(el(priced("FLAT", "100"))), tariff(el(priced("FLAT", "10"))), f"{C}/price",
        "cents",
    ),
    Case(
        "tariff.price-negative", tariff(el(energy("-0.02"))), tariff(el(energy("0.02"))), f"{C}/price",
        "pays the driver",
    ),
    Case(
        "tariff.min-above-max", tariff(min_price={"excl_vat": 10}, max_price={"excl_vat": 5}),
        tariff(min_price={"excl_vat": 5}, max_price={"excl_vat": 5}), "/min_price",
        "10 net, which is above the max_price of 5",
    ),
    Case(
        "tariff.limit-net-above-gross", tariff(max_price={"excl_vat": 12, "incl_vat": 10}),
        tariff(max_price={"excl_vat": 10, "incl_vat": 10}), "/max_price", "12 net",
    ),
    Case(
        "tariff.limit-negative", tariff(min_price={"excl_vat": -1}), tariff(min_price={"excl_vat": 0}), "/min_price",
        "-1",
    ),
    Case(
        "tariff.max-price-zero", tariff(max_price={"excl_vat": 0}), tariff(max_price={"excl_vat": 1}), "/max_price",
        "free",
    ),
)  # fmt: skip
NO_VAT = el(energy(vat=None))
TAXES = (
    Case("tariff.tax-included-missing", tariff(), gross(), "/tax_included", "missing", False, "2.3.0"),
    Case("tariff.tax-included-missing", tariff(tax_included=True), gross(), "/tax_included", "none of", True, "2.3.0"),
    Case("tariff.vat-fraction", tariff(el(energy(vat=Decimal("0.21")))), tariff(), f"{C}/vat", "0.21 percent", True),
    Case("tariff.vat-out-of-range", tariff(el(energy(vat=121))), tariff(el(energy(vat=0))), f"{C}/vat", "121"),
    Case(
        "tariff.vat-partly", tariff(el(), el(priced("TIME", "2", vat=None))),
        tariff(el(), el(priced("TIME", "0", vat=None))), "/elements/1/price_components/0", "TIME 2 has no vat",
    ),
    Case("tariff.vat-without-taxes", tariff(tax_included="N/A"), gross(), f"{C}/vat", "N/A", False, "2.3.0"),
    Case("tariff.gross-without-vat", gross(NO_VAT), gross(), "/elements", "net cannot be known", False, "2.3.0"),
    Case("tariff.vat-missing", tariff(NO_VAT), tariff(NO_VAT, country_code="US"), "/elements", "in NL VAT is due"),
    Case(
        "tariff.vat-missing", tariff(NO_VAT, country_code="US"), tariff(), "/elements",
        "BE and DE", more={"countries": frozenset({"BEL", "de"})},
    ),
)  # fmt: skip
CURRENCY = (
    Case("tariff.currency-unknown", tariff(currency="eur"), tariff(), "/currency", '"eur" is no', True),
    Case("tariff.currency-unknown", tariff(currency="EURO"), tariff(), "/currency", '"EURO" is no'),
    Case(
        "tariff.currency-country", tariff(currency="SEK"), tariff(currency="EUR"), "/currency", "locations in NL",
        more={"countries": frozenset({"NLD"})},
    ),
    Case(
        "tariff.currency-party", tariff(currency="SEK"), tariff(currency="SEK", country_code="SE"), "/currency",
        "of NL",
    ),
)  # fmt: skip
TODAY = {"now": NOW}
OLD = {"start_date": "2025-01-01", "end_date": "2026-11-01"}
VALIDITY = (
    Case(
        "tariff.validity-reversed",
        tariff(start_date_time="2026-03-02T00:00:00Z", end_date_time="2026-03-02T00:00:00Z"),
        tariff(start_date_time="2026-03-02T00:00:00Z", end_date_time="2026-03-02T00:00:01Z"), "/end_date_time",
        "never valid",
    ),
    Case(
        "tariff.expired", tariff(end_date_time="2026-11-22T12:00:00Z"), tariff(end_date_time="2026-11-22T12:00:01Z"),
        "/end_date_time", "is over", more=TODAY,
    ),
    Case(
        "tariff.not-yet-valid", tariff(start_date_time="2026-11-22T12:00:01Z"),
        tariff(start_date_time="2026-11-22T12:00:00Z"), "/start_date_time", "not valid before", more=TODAY,
    ),
    Case(
        "tariff.prices-ended", tariff(el(**OLD)), tariff(el(**OLD), el()), "/elements", "before 2026-11-01", more=TODAY,
    ),
    Case(
        "tariff.element-past", tariff(el(**OLD), el()), tariff(el(end_date="2026-11-23"), el()), "/elements/0",
        "1 of 2 elements", True, more=TODAY,
    ),
)  # fmt: skip
TEXTS = (
    Case(
        "tariff.text-repeats-price", tariff(tariff_alt_text=text("0.35 €/kWh net")),
        tariff(tariff_alt_text=text("2 € a day")), "/tariff_alt_text/0/text", '"0.35 €/kWh"',
    ),
    Case(
        "tariff.text-contradicts-price", tariff(tariff_alt_text=text("only € 0.29 per kWh")),
        tariff(tariff_alt_text=text("only € 0.42 per kWh")), "/tariff_alt_text/0/text", "ENERGY 0.35 EUR",
    ),
    Case(
        "tariff.alt-url", tariff(tariff_alt_url="https://example.com"), tariff(tariff_alt_url=None), "/tariff_alt_url",
        "page",
    ),
)  # fmt: skip

PRICE_CASES = (*PRICES, *TAXES, *CURRENCY, *VALIDITY, *TEXTS)
