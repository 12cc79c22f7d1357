"""The worked prices of the OCPI specification (chapters Tariffs and CDRs) as data, with their records built from it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

Json = dict[str, Any]
PLACES = {  # zone: country, coordinates
    "Europe/Berlin": ("DEU", "52.520008", "13.404954"),
    "Europe/Amsterdam": ("NLD", "52.370216", "4.895168"),
    "Europe/London": ("GBR", "51.507351", "-0.127758"),
    "America/New_York": ("USA", "40.712776", "-74.005974"),
    "Australia/Lord_Howe": ("AUS", "-31.552500", "159.081200"),
}
WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"]
ALL = ("2.1.1", "2.2.1", "2.3.0")
WITH_VAT = ("2.2.1", "2.3.0")


@dataclass(frozen=True)
class WorkedPrice:
    """A tariff's elements, what happened, and the price as printed; periods are (minutes, volumes)."""

    name: str
    elements: list[Json]
    periods: list[tuple[float, Json]]
    net: str | None
    gross: str | None
    start: str = "2019-06-03T09:30:00"
    versions: tuple[str, ...] = WITH_VAT
    extra: Json | None = None

    def tariff(self, version: str) -> Json:
        return tariff(version, self.elements, **(self.extra or {}))

    def cdr(self, version: str) -> Json:
        seconds = [(round(minutes * 60), volumes) for minutes, volumes in self.periods]
        return cdr(version, self.tariff(version), "Europe/Berlin", self.start, seconds)


def component(kind: str, price: str, step: int = 1, vat: str | None = None) -> Json:
    """A PriceComponent; the price and the VAT are exact."""
    tax = {} if vat is None else {"vat": Decimal(vat)}
    return {"type": kind, "price": Decimal(price), **tax, "step_size": step}


def element(*components: Json, **restrictions: Any) -> Json:
    limits = {"restrictions": restrictions} if restrictions else {}
    return {"price_components": list(components), **limits}


def tariff(version: str, elements: list[Json], *, tax_included: str = "NO", **extra: Any) -> Json:
    """A tariff of a version; limits are given as (net, gross) and the rest as it stands."""
    names = ("before_taxes", "after_taxes") if version == "2.3.0" else ("excl_vat", "incl_vat")
    for side in ("min_price", "max_price"):
        if side in extra:
            extra[side] = {n: Decimal(v) for n, v in zip(names, extra[side], strict=True) if v is not None}
    owner = {} if version == "2.1.1" else {"country_code": "DE", "party_id": "ALL"}
    taxes = {"tax_included": tax_included} if version == "2.3.0" else {}
    own = elements if version != "2.1.1" else [without_vat(each) for each in elements]
    body = {"id": "T1", "currency": "EUR", "elements": own, **taxes, **extra}
    return owner | body | {"last_updated": "2019-01-01T00:00:00Z"}


def without_vat(each: Json) -> Json:
    """An element as 2.1.1 has it."""
    components = [{k: v for k, v in c.items() if k != "vat"} for c in each["price_components"]]
    return each | {"price_components": components}


def cdr(version: str, its_tariff: Json, zone: str, start: str, periods: list[tuple[int, Json]]) -> Json:
    """A CDR with one tariff; `start` is local unless it names its zone, volumes that are "clock" are the time taken."""
    begin = datetime.fromisoformat(start)
    begin = (begin if begin.tzinfo else begin.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    end, charging_periods = begin, []
    for seconds, volumes in periods:
        dimensions = [{"type": n, "volume": hours(seconds) if v == "clock" else Decimal(v)} for n, v in volumes.items()]
        named = {} if version == "2.1.1" else {"tariff_id": its_tariff["id"]}
        charging_periods.append({"start_date_time": moment(end), "dimensions": dimensions, **named})
        end += timedelta(seconds=seconds)
    nothing = {"2.1.1": 0, "2.2.1": {"excl_vat": 0}, "2.3.0": {"before_taxes": 0}}[version]
    body = {
        "id": "C1", "start_date_time": moment(begin), "auth_method": "WHITELIST", "currency": its_tariff["currency"],
        "tariffs": [its_tariff], "charging_periods": charging_periods, "total_cost": nothing,
        "total_energy": stated(charging_periods, "ENERGY"),
        "total_time": stated(charging_periods, "TIME", "PARKING_TIME"), "last_updated": moment(end),
    }  # fmt: skip
    return body | owner_of(version, zone, moment(end))


def owner_of(version: str, zone: str, end: str) -> Json:
    """What 2.1.1 names otherwise: the end, who and where."""
    country, latitude, longitude = PLACES[zone]
    place = {
        "id": "L1", "address": "Quay 1", "city": "City", "postal_code": "1000", "country": country,
        "coordinates": {"latitude": latitude, "longitude": longitude},
    }  # fmt: skip
    if version == "2.1.1":
        where = place | {"type": "ON_STREET", "last_updated": end}
        return {"stop_date_time": end, "auth_id": "DE8ACC12E46L89", "location": where}
    token = {"country_code": "DE", "party_id": "TNM", "uid": "1", "type": "RFID", "contract_id": "DE8ACC12E46L89"}
    outlet = {
        "evse_uid": "E1", "evse_id": "DE*ALL*E1", "connector_id": "1", "connector_standard": "IEC_62196_T2",
        "connector_format": "SOCKET", "connector_power_type": "AC_3_PHASE",
    }  # fmt: skip
    return {
        "country_code": "DE", "party_id": "ALL", "end_date_time": end, "cdr_token": token,
        "cdr_location": place | outlet,
    }  # fmt: skip


def hours(seconds: int) -> Decimal:
    """Hours with the 4 decimals that an OCPI number has."""
    return (Decimal(seconds) / 3600).quantize(Decimal("0.0001")).normalize() + 0


def moment(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def stated(periods: list[Json], *names: str) -> Decimal:
    return sum((d["volume"] for p in periods for d in p["dimensions"] if d["type"] in names), Decimal(0))


def charging(kwh: str = "0", **more: str) -> Json:
    return {"ENERGY": kwh, "TIME": "clock", **more}


PARKING: Json = {"PARKING_TIME": "clock"}
RESERVED: Json = {"RESERVATION_TIME": "clock"}
ENERGY_10 = component("ENERGY", "0.25", vat="10")
START_20 = component("FLAT", "0.50", vat="20")
MONDAY_16A = [(165, charging("10", MAX_CURRENT="16")), (42, PARKING)]
KWH_20: list[tuple[float, Json]] = [(120, charging("20"))]
ENERGY_ONLY = [element(ENERGY_10)]
START_AND_ENERGY = element(START_20, ENERGY_10)
LEAST: Json = {"min_price": ("0.50", "0.55")}
MOST: Json = {"max_price": ("10", "11"), "end_date_time": "2019-06-30T23:59:59Z"}
TWO_AN_HOUR = [element(component("TIME", "2.00", 60, "10"))]
BY_THE_SECOND = [element(component("TIME", "2.00", 1))]
BY_THE_SECOND_TAXED = [element(component("TIME", "2.10", 1))]
PARKING_TOO = [element(component("TIME", "3.00", 60, "10"), component("PARKING_TIME", "5.00", 300, "20"))]
START_ENERGY_PARKING = [element(START_20, ENERGY_10, component("PARKING_TIME", "2.00", 900, "20"))]
ADHOC = [element(component("TIME", "1.90", 300, "5.2"))]
ALT_URL = [element(START_20, component("ENERGY", "0.25", 100, "10"))]
ALT_URL_REAL = [element(START_20, component("ENERGY", "0.22", 100, "10"))]
COMPLEX = [
    element(component("FLAT", "2.50", vat="15")),
    element(component("TIME", "1.00", 900, "20"), max_current=32),
    element(component("TIME", "2.00", 600, "20"), min_current=32, day_of_week=WEEKDAYS),
    element(component("TIME", "1.25", 600, "20"), min_current=32, day_of_week=["SATURDAY", "SUNDAY"]),
    element(
        component("PARKING_TIME", "5.00", 300, "10"), start_time="09:00", end_time="18:00", day_of_week=WEEKDAYS
    ),
    element(
        component("PARKING_TIME", "6.00", 300, "10"), start_time="10:00", end_time="17:00", day_of_week=["SATURDAY"]
    ),
]  # fmt: skip
FEE_AND_TIME = [
    element(component("FLAT", "2.00", vat="20"), component("TIME", "5.00", 300, "20"), reservation="RESERVATION"),
    START_AND_ENERGY,
]
RESERVED_BY_MINUTE = [element(component("TIME", "5.00", 60, "20"), reservation="RESERVATION"), START_AND_ENERGY]
EXPIRE_FEE = [
    element(component("FLAT", "4.00", vat="20"), reservation="RESERVATION_EXPIRES"),
    element(component("TIME", "2.00", 600, "20"), reservation="RESERVATION"),
    START_AND_ENERGY,
]
EXPIRE_TIME = [
    element(component("TIME", "6.00", 600, "20"), reservation="RESERVATION_EXPIRES"),
    element(component("TIME", "3.00", 600, "20"), reservation="RESERVATION"),
    START_AND_ENERGY,
]
PARKING_AT_1 = component("PARKING_TIME", "1.00", 900)
DEARER_LATER = [
    element(component("TIME", "1.20", 1800), PARKING_AT_1, start_time="00:00", end_time="17:00"),
    element(component("TIME", "2.40", 900), PARKING_AT_1, start_time="17:00", end_time="20:00"),
    element(component("TIME", "2.40", 900), start_time="20:00", end_time="00:00"),
]
BY_POWER = [
    element(component("ENERGY", "0.20", vat="20"), max_power=16),
    element(component("ENERGY", "0.35", vat="20"), max_power=32),
    element(component("ENERGY", "0.50", vat="20")),
]
BY_DURATION = [
    element(component("ENERGY", "0.00", vat="20"), max_duration=1800),
    element(component("ENERGY", "0.25", vat="20"), max_duration=3600),
    element(component("ENERGY", "0.40", vat="20")),
]
EVENING_ENERGY = [
    element(component("ENERGY", "0.20", 500), end_time="17:00"),
    element(component("ENERGY", "0.27", 500), start_time="17:00"),
]
EVENING_TIME = [
    element(component("TIME", "5.00", 600), end_time="17:00"),
    element(component("TIME", "7.00", 600), start_time="17:00"),
]
BOTH_TIMES = [element(component("TIME", "1.00", 600), component("PARKING_TIME", "2.00", 600))]
FIVE_MINUTES = [element(component("TIME", "2.00", 300, "10"))]

# The last six are printed as quantities (CDR chapter, Step_size) or as one price (PriceComponent, 115.2 Wh).
WORKED_PRICES = [
    WorkedPrice("energy-only", ENERGY_ONLY, KWH_20, "5.00", "5.50", versions=ALL),
    WorkedPrice("energy-start-fee", [START_AND_ENERGY], KWH_20, "5.50", "6.10", versions=ALL),
    WorkedPrice("min-price-applies", ENERGY_ONLY, [(30, charging("1"))], "0.50", "0.55", extra=LEAST),
    WorkedPrice("min-price-not", ENERGY_ONLY, KWH_20, "5.00", "5.50", extra=LEAST),
    WorkedPrice("energy-parking-start", START_ENERGY_PARKING, [*KWH_20, (40, PARKING)], "7.00", "7.90", versions=ALL),
    WorkedPrice("max-price-applies", [START_AND_ENERGY], [(120, charging("50"))], "10.00", "11.00", extra=MOST),
    WorkedPrice("max-price-not", [START_AND_ENERGY], [(120, charging("30"))], "8.00", "8.85", extra=MOST),
    WorkedPrice("time-only", TWO_AN_HOUR, [(150, charging())], "5.00", "5.50", versions=ALL),
    WorkedPrice("na-tax-exclusive", BY_THE_SECOND, [(150, charging())], "5.00", None, versions=("2.3.0",)),
    WorkedPrice(
        "na-tax-inclusive", BY_THE_SECOND_TAXED, [(150, charging())], None, "5.25",
        versions=("2.3.0",), extra={"tax_included": "YES"},
    ),
    WorkedPrice("time-and-parking", PARKING_TOO, [(150, charging()), (42, PARKING)], "11.25", "12.75", versions=ALL),
    WorkedPrice("adhoc-time", ADHOC, [(150, charging())], "4.75", "5.00", versions=ALL),
    WorkedPrice("alt-url-step-100wh", ALT_URL, [(150, charging("20.45"))], "5.63", "6.24", versions=ALL),
    WorkedPrice("alt-url-real-price", ALT_URL_REAL, [(150, charging("20.45"))], "5.01", "5.56", versions=ALL),
    WorkedPrice("complex-weekday-16A", COMPLEX, MONDAY_16A, "9.00", "10.30"),
    WorkedPrice(
        "complex-saturday-43A-of-2021", COMPLEX, [(114, charging("10", MIN_CURRENT="43")), (71, PARKING)],
        "12.375", "13.975", start="2019-06-08T13:30:00",
    ),
    WorkedPrice("reservation-used", RESERVED_BY_MINUTE, [(15, RESERVED), *KWH_20], "6.75", "7.60"),
    WorkedPrice("reservation-fee-and-time", FEE_AND_TIME, [(13, RESERVED), *KWH_20], "8.75", "10.00"),
    WorkedPrice("reservation-expire-fee-used", EXPIRE_FEE, [(22, RESERVED), *KWH_20], "6.50", "7.30"),
    WorkedPrice("reservation-expire-fee-expired", EXPIRE_FEE, [(60, RESERVED)], "6.00", "7.20"),
    WorkedPrice("reservation-expire-time-used", EXPIRE_TIME, [(22, RESERVED), *KWH_20], "7.00", "7.90"),
    WorkedPrice("reservation-expire-time-expired", EXPIRE_TIME, [(90, RESERVED)], "9.00", "10.80"),
    WorkedPrice(
        "step-size-1", DEARER_LATER, [(10, charging()), (2, PARKING)], "0.55", None, "2019-06-03T16:55:00", ALL
    ),
    WorkedPrice("step-size-2", DEARER_LATER, [(35, charging())], "1.30", None, "2019-06-03T16:35:00", ALL),
    WorkedPrice(
        "step-size-free-parking", DEARER_LATER, [(12, charging()), (20, PARKING)], "0.73", None,
        "2019-06-03T19:40:00", ALL,
    ),
    WorkedPrice(
        "max-power", BY_POWER, [(10, charging("1")), (50, charging("40")), (7.5, charging("0.5"))], "20.30", None,
        versions=ALL,
    ),
    WorkedPrice("max-duration", BY_DURATION, [(30, charging("5")), (10, charging("1.2"))], "0.30", None, versions=ALL),
    WorkedPrice(
        "cdr-example", FIVE_MINUTES, [(118 + 23 / 60, {"TIME": "1.973"})], "4.00", "4.40",
        "2015-06-29T21:39:09+00:00", ALL,
    ),
    WorkedPrice(
        "step-of-energy-total", EVENING_ENERGY, [(43, charging("4.3")), (11, charging("1.1"))], "1.184", None,
        "2019-06-03T16:17:00", ALL,
    ),
    WorkedPrice(
        "step-of-time-total", EVENING_TIME, [(6, charging()), (22, charging())], "3.30", None,
        "2019-06-03T16:54:00", ALL,
    ),
    WorkedPrice("step-of-parking-total", BOTH_TIMES, [(21, charging()), (16, PARKING)], "1.02", None, versions=ALL),
    *(
        WorkedPrice(
            f"step-of-{step}-wh", [element(component("ENERGY", "0.25", step))], [(3, charging("0.1152"))], price, None,
            versions=ALL,
        )
        for step, price in ((1, "0.029"), (25, "0.031"), (500, "0.125"))
    ),
]  # fmt: skip


def as_printed(exact: Decimal, printed: str) -> bool:
    """Whether a figure is the printed one, at the decimals that are printed."""
    text = Decimal(printed)
    return abs(exact - text) <= Decimal(1).scaleb(int(text.as_tuple().exponent)) / 2
