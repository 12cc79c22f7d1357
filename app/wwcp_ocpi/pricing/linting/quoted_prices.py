"""Prices that a text announces: an amount, its currency, and what it is for, in the languages of European drivers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Unit = Literal["kWh", "hour", "minute", "session"]

_CURRENCIES: dict[str, tuple[str, frozenset[str]]] = {
    "euro": (r"€|eur(?:os?)?\b", frozenset({"EUR"})),
    "pound": (r"£|gbp\b|pounds?\b", frozenset({"GBP"})),
    "franc": (r"chf\b|fr\.", frozenset({"CHF"})),
    "crown": (r"kr\b\.?|kronor\b|kroner\b|sek\b|nok\b|dkk\b|isk\b|:-", frozenset({"SEK", "NOK", "DKK", "ISK"})),
    "zloty": (r"zł\b|pln\b", frozenset({"PLN"})),
    "koruna": (r"kč|czk\b", frozenset({"CZK"})),
    "forint": (r"ft\b|huf\b", frozenset({"HUF"})),
    "leu": (r"lei\b|ron\b", frozenset({"RON"})),
    "dollar": (r"\$|usd\b", frozenset({"USD"})),
}
_HUNDREDTHS: dict[str, tuple[str, frozenset[str]]] = {
    "cent": (r"ct\b\.?|cents?\b|cts\b|eurocent\b|centimes?\b|céntimos?\b|centesimi\b|¢", frozenset({"EUR", "USD"})),
    "penny": (r"p\b|pence\b", frozenset({"GBP"})),
    "ore": (r"øre\b|öre\b|ore\b", frozenset({"SEK", "NOK", "DKK"})),
    "rappen": (r"rp\b\.?|rappen\b", frozenset({"CHF"})),
    "grosz": (r"gr\b|groszy\b", frozenset({"PLN"})),
}
_UNITS: dict[Unit, str] = {
    "kWh": r"kwh\b|kilowatt-?(?:hours?|stunde|uur|heure|timme|time|ora|hora)\b",
    "minute": r"min(?:\.|ut(?:es?|en|o|i|a|y|ter?)?|uut|uten|uuttia?)?\b(?!\.?\s*price)",
    "hour": r"(?:h|hr|hours?|std\.?|stunden?|uur|uren|u|heures?|or[ae]|horas?|timm?e[nr]?|timmar|tim|godz\.?|tunti)\b",
    "session": r"(?:session|start|transaction|transactie|(?:laad)?sessie|(?:lade)?vorgang|recharge|sesión|sessione)\b",
}
_PER = r"\s*(?:/|\b(?:per|pro|je|par|al|por|za|na|à|an?|la|le)\b|\bpr\b\.?|\ball?')\s*"
_NUMBER = r"(?<![\d.,])(?P<{0}>\d{{1,6}}(?:[.,]\d{{1,6}})?)(?![\d]|[.,]\d)"


def _named(kinds: dict[str, tuple[str, frozenset[str]]], prefix: str) -> str:
    return "|".join(f"(?P<{prefix}_{name}>{pattern})" for name, (pattern, _) in kinds.items())


_AFTER = _named(_CURRENCIES | _HUNDREDTHS, "a")
_BEFORE = _named(_CURRENCIES, "b")
_PER_UNIT = _PER + "(?:" + "|".join(f"(?P<u_{unit}>{pattern})" for unit, pattern in _UNITS.items()) + ")"
_QUOTE = re.compile(
    rf"(?:(?:{_BEFORE})\s*{_NUMBER.format('m')}|{_NUMBER.format('n')}(?:,-)?\s*(?:{_AFTER})){_PER_UNIT}", re.IGNORECASE
)
_ALL = _CURRENCIES | _HUNDREDTHS


@dataclass(frozen=True, slots=True)
class QuotedPrice:
    """A price in a text: the words, its value in whole units, the least digit written, and what it is for."""

    words: str
    value: Decimal
    precision: Decimal
    currencies: frozenset[str]
    unit: Unit


def quoted_prices(text: str) -> Iterator[QuotedPrice]:
    """The prices of a text that say what they are for; others, such as a daily maximum, are left alone."""
    for match in _QUOTE.finditer(text):
        groups = {name: held for name, held in match.groupdict().items() if held is not None}
        written = Decimal((groups.get("m") or groups["n"]).replace(",", "."))
        kind = next(name[2:] for name in groups if name[:2] in ("a_", "b_"))
        unit = next(unit for unit in _UNITS if f"u_{unit}" in groups)
        shift = -2 if kind in _HUNDREDTHS else 0
        exponent = written.as_tuple().exponent
        assert isinstance(exponent, int)
        precision = Decimal((0, (1,), exponent + shift))
        yield QuotedPrice(match[0].strip(), written.scaleb(shift), precision, _ALL[kind][1], unit)
