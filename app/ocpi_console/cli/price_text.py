"""A priced session for people: one line of a list, or in full."""

from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from ocpi_console.cli.aligned import Aligned, AlignedColumn
from ocpi_console.cli.local_spans import Parts, clock, whole
from ocpi_console.cli.table_listing import Column
from ocpi_console.cli.text_listing import line

if TYPE_CHECKING:
    from rich.console import Console

Entry = dict[str, Any]

STYLES = {"error": "red", "warning": "yellow", "info": "dim"}
INDENT = "  "

WORDS = {
    "ENERGY": "energy",
    "TIME": "charging time",
    "PARKING_TIME": "parking",
    "FLAT": "flat",
    "RESERVATION_TIME": "reservation",
    "RESERVATION_FLAT": "reservation, flat",
    "MIN_PRICE": "up to the least price",
    "MAX_PRICE": "down to the highest price",
}
"""What a line is for."""

COSTS = {
    "total_cost": "total",
    "total_fixed_cost": "flat",
    "total_energy_cost": "energy",
    "total_time_cost": "charging time",
    "total_parking_cost": "parking",
    "total_reservation_cost": "reservation",
}
VOLUMES = {"total_energy": "energy, kWh", "total_time": "time, h", "total_parking_time": "parking, h"}

LINE_COLUMNS = (
    AlignedColumn("When"),
    AlignedColumn("What"),
    AlignedColumn("Measured", right=True, spare=2),
    AlignedColumn("Billed", right=True),
    AlignedColumn("Price", right=True),
    AlignedColumn("Tax", right=True, spare=3),
    AlignedColumn("Net", right=True),
    AlignedColumn("Gross", right=True),
)
TOTAL_COLUMNS = (
    AlignedColumn(""),
    AlignedColumn("Calculated", right=True),
    AlignedColumn("Stated", right=True),
    AlignedColumn("Difference", right=True),
    AlignedColumn(""),
)


def show(console: "Console", entry: Entry, *, explain: bool) -> None:
    """The session, what is billed of it, totals beside those stated, open points that mattered, findings."""
    for text in _heading(entry):
        line(console, text, "bold" if not text.startswith(INDENT) else None)
    if explain:
        _agreement(console, entry.get("agreed"))
    zone = ZoneInfo(entry["time_zone"]["name"])
    _lines(console, entry["lines"], zone, explain=explain)
    _totals(console, entry)
    if "payable_to_driver" in entry:
        line(console, f"{INDENT}Payable to the driver: {_amount(entry['payable_to_driver'])}")
    _stated_price(console, entry, zone, explain=explain)
    _settings(console, entry["settings"])
    _findings(console, entry["findings"])
    line(console, "")


def _heading(entry: Entry) -> Iterator[str]:
    whose = f", {entry['party']}" if entry["party"] else ""
    where = f"{entry['file']} {entry['pointer']}".strip()
    yield f"{entry['object']} {entry['id'] or 'without id'}{whose}, {where}"
    yield f"{INDENT}{_times(entry)}"
    basis = "agreed" if entry["basis"] == "agreed" else "as its record states it"
    sure = entry.get("agreed", {}).get("certainty")
    doubt = f" ({sure})" if sure else ""
    tariff = f"tariff {entry['tariff_id']}, {basis}{doubt}" if entry["tariff_id"] else "no tariff"
    yield f"{INDENT}{tariff}, {entry['currency'] or 'currency not known'}"


def _agreement(console: "Console", agreed: Entry | None) -> None:
    """Why these tariffs are the agreed ones, and what leaves a doubt."""
    for sentence in () if agreed is None else (*agreed["because"], *agreed["doubts"]):
        _paragraph(console, sentence, "dim")


def _times(entry: Entry) -> str:
    zone = entry["time_zone"]
    if entry["start"] is None:
        return "start not known"
    inferred = ", inferred" if zone["inferred"] else ""
    local = whole(entry["start"], entry["end"], ZoneInfo(zone["name"]))
    return f"{local} {zone['name']}{inferred} ({whole(entry['start'], entry['end'], ZoneInfo('UTC'))} UTC)"


def _lines(console: "Console", lines: list[Entry], zone: ZoneInfo, *, explain: bool) -> None:
    if not lines:
        line(console, f"{INDENT}Nothing was billed.")
        return
    parts = Parts([(each["start"], each["end"]) for each in lines if _timed(each)], zone)
    table = Aligned(LINE_COLUMNS, [_cells(each, parts) for each in lines])
    titles, *rows = table.lines(console.width - len(INDENT))
    line(console, INDENT + titles, "bold")
    for text, each in zip(rows, lines, strict=True):
        line(console, INDENT + text)
        if explain:
            _reasons(console, each)


def _cells(each: Entry, parts: Parts) -> tuple[str, ...]:
    unit = each["unit"]
    amount = each["amount"]
    measured, billed, vat = each.get("measured"), each.get("billed"), each.get("vat")
    counted = unit != "session"
    return (
        parts.text(each["start"], each["end"]) if _timed(each) else "",
        WORDS[each["dimension"]],
        f"{measured} {unit}" if counted and measured is not None and measured != billed else "",
        f"{billed} {unit}" if counted and billed is not None else "",
        _price(each, unit),
        f"{vat} %" if vat is not None else "",
        _known(amount["excl_vat"]),
        _known(amount["incl_vat"]),
    )


def _timed(each: Entry) -> bool:
    """Whether it is known when the line was; that of a limit was at no time, and 1970 stands for what is not known."""
    return each.get("start") is not None and not each["start"].startswith("1970-01-01")


def _price(each: Entry, unit: str) -> str:
    if each.get("price") is None:
        return ""
    return f"{each['price']}" if unit == "session" else f"{each['price']}/{unit}"


def _known(amount: str | None) -> str:
    return "not known" if amount is None else _money(amount)


def _money(amount: str) -> str:
    """With two decimals at least, so that amounts stand below each other."""
    units, _, decimals = amount.partition(".")
    return f"{units}.{decimals.ljust(2, '0')}"


def _reasons(console: "Console", each: Entry) -> None:
    for sentence in (each.get("because", ""), *each.get("passed_over", ()), *each.get("assumed", ())):
        if sentence:
            _paragraph(console, sentence, "dim")


def _paragraph(console: "Console", text: str, style: str | None = None) -> None:
    """A sentence on as many lines as it takes, each indented."""
    from textwrap import wrap

    for piece in wrap(text, max(20, console.width - 2 * len(INDENT)), break_on_hyphens=False):
        line(console, 2 * INDENT + piece, style)


def _totals(console: "Console", entry: Entry) -> None:
    table = Aligned(TOTAL_COLUMNS, list(_total_rows(entry)))
    titles, *rows = table.lines(console.width - len(INDENT))
    line(console, f"{INDENT}{titles}   (net / gross)", "bold")
    for text in rows:
        line(console, INDENT + text, "yellow" if text.endswith(DIFFERS) else None)


DIFFERS = "≠ differs"


def _total_rows(entry: Entry) -> Iterator[tuple[str, ...]]:
    for name, title in {**COSTS, **VOLUMES}.items():
        calculated, stated = entry["totals"].get(name), entry["stated"].get(name)
        if name != "total_cost" and not (_counts(calculated) or _counts(stated)):
            continue
        difference = entry["difference"].get(name)
        mark = DIFFERS if _counts(difference) else ""
        yield (title, _amount(calculated), _amount(stated), _more(difference) if mark else "", mark)


def _counts(value: Any) -> bool:
    """Whether a total says more than nothing."""
    if isinstance(value, dict):
        return any(_counts(each) for each in value.values())
    return value is not None and bool(Decimal(value))


def _amount(value: Any) -> str:
    if isinstance(value, dict):
        return " / ".join("?" if value[name] is None else _money(value[name]) for name in ("excl_vat", "incl_vat"))
    return "" if value is None else str(value)


def _more(value: Any) -> str:
    """A difference with its sign: what is stated above what was calculated."""
    if isinstance(value, dict):
        return " / ".join("?" if amount is None else _more(_money(amount)) for amount in value.values())
    return f"{value}" if str(value).startswith("-") else f"+{value}"


def _stated_price(console: "Console", entry: Entry, zone: ZoneInfo, *, explain: bool) -> None:
    """What the record's own tariffs give, beside the agreed price."""
    stated = entry.get("stated_price")
    if stated is None:
        return
    total, more = stated["totals"]["total_cost"], stated["difference"].get("total_cost")
    differs = f", {DIFFERS} by {_more(more)}" if _counts(more) else ""
    line(console, f"{INDENT}By the record's own tariff {stated['tariff_id'] or ''}: {_amount(total)}{differs}")
    if explain and stated["lines"] != entry["lines"]:
        _lines(console, stated["lines"], zone, explain=True)
    if explain:
        _findings(console, [finding for finding in stated["findings"] if finding not in entry["findings"]])


def _settings(console: "Console", settings: list[Entry]) -> None:
    for setting in settings:
        default = "" if setting["value"] == setting["default"] else f" (default {setting['default']})"
        _paragraph(console, f"setting {setting['key']}={setting['value']}{default}: {setting['why']}", "dim")


def _findings(console: "Console", findings: list[Entry]) -> None:
    for severity, style in STYLES.items():
        for finding in findings:
            if finding["severity"] == severity:
                _paragraph(console, f"{severity} {finding['pointer'] or 'the record'}: {finding['message']}", style)


def _net(member: str) -> Callable[[Entry], str]:
    def shown(entry: Entry) -> str:
        amount = (entry[member].get("total_cost") or {}).get("excl_vat")
        return "–" if amount is None else _money(amount)

    return shown


def _marked(entry: Entry) -> str:
    difference: str | None = (entry["difference"].get("total_cost") or {}).get("excl_vat")
    if difference is None:
        return "–"
    return f"≠ {_more(_money(difference))}" if _counts(difference) else ""


def _tally(entry: Entry) -> str:
    counts = Counter(finding["severity"] for finding in entry["findings"])
    return ", ".join(f"{counts[name]} {name}" for name in STYLES if counts[name]) or "–"


def _date(entry: Entry) -> str:
    if entry["start"] is None:
        return "–"
    return f"{clock(entry['start'], ZoneInfo(entry['time_zone']['name'])):%Y-%m-%d}"


COLUMNS = (
    Column("Id", lambda entry: entry["id"] or entry["pointer"] or "–", ratio=3),
    Column("Date", _date, 10),
    Column("kWh", lambda entry: entry["totals"].get("total_energy") or "–", 8, right=True),
    Column("Calculated", _net("totals"), 10, right=True),
    Column("Stated", _net("stated"), 9, right=True),
    Column("Difference", _marked, 11, right=True),
    Column("Cur.", lambda entry: entry["currency"] or "–", 4),
    Column("Findings", _tally, ratio=2),
)
"""One line of a list; amounts are net."""
