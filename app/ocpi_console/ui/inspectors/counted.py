"""Facts that are counted or summed over a record's parts: EVSEs, connectors, tariff elements, periods."""

from collections import Counter
from decimal import Decimal
from typing import Any

from ocpi_console.ui import states
from ocpi_console.ui.inspectors.piece import Piece, Reading
from ocpi_console.ui.inspectors.show import objects
from ocpi_console.ui.tables import wording

UNITS = {"ENERGY": "/kWh", "TIME": "/h", "PARKING_TIME": "/h", "FLAT": ""}
"""What a tariff dimension's price is for (OCPI 2.2.1, 11.4.5)."""

LIMITS = {
    "start_time": "from",
    "end_time": "until",
    "start_date": "from",
    "end_date": "until",
    "min_kwh": "from",
    "max_kwh": "up to",
    "min_current": "from",
    "max_current": "up to",
    "min_power": "from",
    "max_power": "up to",
    "min_duration": "after",
    "max_duration": "in the first",
}
"""Tariff restrictions in words (OCPI 2.2.1, 11.4.6)."""

LIMIT_UNITS = {"_kwh": " kWh", "_current": " A", "_power": " kW", "_duration": " s"}

DIMENSIONS = {"ENERGY": "Energy", "TIME": "Charging time", "PARKING_TIME": "Parking", "FLAT": "Flat"}


def evse_states(reading: Reading) -> tuple[Piece, ...]:
    """`3 Available`, `1 Charging`: how many EVSEs are in each status."""
    statuses = Counter(str(evse.get("status")) for evse in _evses(reading))
    known = ((count, code, states.state("evse", code)) for code, count in statuses.most_common())
    return tuple(
        Piece(f"{count} {found.word if code in states.LISTS['evse'] else code}", state=found)
        for count, code, found in known
    )


def evse_count(reading: Reading) -> tuple[Piece, ...]:
    """`4 with 6 connectors`."""
    evses = _evses(reading)
    connectors = sum(len(list(objects(evse.get("connectors")))) for evse in evses)
    return (Piece(f"{len(evses)} with {connectors} connector{'' if connectors == 1 else 's'}"),) if evses else ()


def standards(reading: Reading) -> tuple[Piece, ...]:
    """The connector standards with how often they occur."""
    counts = Counter(str(plug["standard"]) for plug in _connectors(reading) if plug.get("standard") is not None)
    return tuple(Piece(f"{count} × {standard}") for standard, count in counts.most_common())


def most_power(reading: Reading) -> tuple[Piece, ...]:
    """The highest stated power, in kW."""
    stated = (plug.get("max_electric_power") for plug in _connectors(reading))
    watts = [Decimal(found) for found in stated if isinstance(found, int | Decimal) and not isinstance(found, bool)]
    return (Piece(f"{wording.plain_number(max(watts) / 1000)} kW"),) if watts else ()


def connector_tariffs(reading: Reading) -> tuple[str, ...]:
    """The tariff ids of all connectors, each once, in the order they occur."""
    named = (plug.get("tariff_ids") for plug in _connectors(reading))
    return tuple(dict.fromkeys(str(tariff) for ids in named if isinstance(ids, list) for tariff in ids))


def price_lines(reading: Reading) -> tuple[Piece, ...]:
    """One line for each price component of each tariff element."""
    currency = reading.subject.at("/currency")
    lines = []
    for element in objects(reading.subject.at("/elements")):
        limits = _limits(element.get("restrictions"))
        for component in objects(element.get("price_components")):
            lines.append(Piece(_component(component, currency) + limits))
    return tuple(lines)


def period_count(reading: Reading) -> tuple[Piece, ...]:
    """How many charging periods there are."""
    periods = list(objects(reading.subject.at("/charging_periods")))
    return (Piece(f"{len(periods)} charging period{'' if len(periods) == 1 else 's'}"),) if periods else ()


def _component(component: dict[str, Any], currency: Any) -> str:
    kind = str(component.get("type"))
    words = f"{DIMENSIONS.get(kind, kind)} {wording.money(component.get('price'), currency)}{UNITS.get(kind, '')}"
    vat, step = component.get("vat"), component.get("step_size")
    words += f" + {wording.plain_number(vat)} % VAT" if vat is not None else ""
    return words + (f", step {wording.plain_number(step)}" if step not in (None, 1) else "")


def _limits(restrictions: Any) -> str:
    if not isinstance(restrictions, dict) or not restrictions:
        return ""
    said = [_limit(name, value) for name, value in restrictions.items() if value is not None]
    return "".join(f" · {words}" for words in said)


def _limit(name: str, value: Any) -> str:
    """One restriction in words; one that is not known, or not of its type, as it stands."""
    if isinstance(value, list):
        days = ", ".join(str(day).capitalize() for day in value)
        return days if name == "day_of_week" else f"{name.replace('_', ' ')} {days}"
    if name.endswith("_duration") and isinstance(value, int) and value % 60 == 0:
        return f"{LIMITS.get(name, name)} {value // 60} min"
    unit = next((unit for ending, unit in LIMIT_UNITS.items() if name.endswith(ending)), "")
    return f"{LIMITS.get(name, name.replace('_', ' '))} {wording.plain_number(value)}{unit}"


def _evses(reading: Reading) -> list[dict[str, Any]]:
    return list(objects(reading.subject.at("/evses")))


def _connectors(reading: Reading) -> list[dict[str, Any]]:
    return [plug for evse in _evses(reading) for plug in objects(evse.get("connectors"))]
