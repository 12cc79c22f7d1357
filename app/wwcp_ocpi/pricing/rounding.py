"""Rounding of money: by policy, at the end or line by line; the specification leaves it open."""

from decimal import ROUND_HALF_EVEN, ROUND_UP, Context, Decimal

from wwcp_ocpi.pricing.amounts import Amount
from wwcp_ocpi.pricing.policy import Policy

_WITHOUT = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
_DECIMALS = {**dict.fromkeys(_WITHOUT.split(), 0), **dict.fromkeys(_THREE.split(), 3), "CLF": 4, "UYW": 4}
"""Decimals of the currencies of ISO 4217 that have not two."""

_FOUR = Decimal("0.0001")
_SHOWN = Decimal("0.0000000001")
"""The unit of an amount that is not rounded: a third of a cent has no end."""

_NOISE = Decimal("1E-20")
_WIDE = Context(prec=60)

_LONGEST = 30
"""Numbers of more digits before the point are not rounded."""


def decimals(currency: str | None) -> int:
    """The decimals of a currency (ISO 4217)."""
    return _DECIMALS.get((currency or "").upper(), 2)


def line(amount: Amount, policy: Policy, currency: str | None) -> Amount:
    """The amount of a line."""
    if policy.rounding == "line":
        return _each(amount, _unit(decimals(currency)), ROUND_HALF_EVEN)
    return _net_and_tax(amount, _unit(decimals(currency))) if policy.rounding == "net-and-vat" else amount


def total(amount: Amount, policy: Policy, currency: str | None) -> Amount:
    """The amount of a total."""
    if policy.rounding == "4":
        return _each(amount, _FOUR, ROUND_HALF_EVEN)
    return _each(amount, _unit(decimals(currency)), ROUND_HALF_EVEN) if policy.rounding == "currency" else amount


def shown(amount: Amount) -> Amount:
    """The amount as it is written down: with at most ten decimals."""
    return _each(amount, _SHOWN, ROUND_HALF_EVEN)


def volume(value: Decimal) -> Decimal:
    """A volume in kWh or hours as it is written down: with at most ten decimals."""
    return _rounded(value, _SHOWN, ROUND_HALF_EVEN)


def _unit(places: int) -> Decimal:
    return Decimal(1).scaleb(-places)


def _rounded(value: Decimal, unit: Decimal, mode: str) -> Decimal:
    """The value in whole units; a number of more digits than can be written out to the unit is kept as it is.

    What a share without an end leaves at the far end of the digits is taken off first: it must not decide a half.
    """
    if not value or value.adjusted() >= _LONGEST:
        return value
    return value.quantize(_NOISE, ROUND_HALF_EVEN, _WIDE).quantize(unit, mode, _WIDE)


def _each(amount: Amount, unit: Decimal, mode: str) -> Amount:
    net, gross = amount
    return Amount(
        None if net is None else _rounded(net, unit, mode), None if gross is None else _rounded(gross, unit, mode)
    )  # fmt: skip


def _net_and_tax(amount: Amount, unit: Decimal) -> Amount:
    net, gross = amount
    if net is None or gross is None:
        return _each(amount, unit, ROUND_UP)
    up = _rounded(net, unit, ROUND_UP)
    return Amount(up, up + _rounded(gross - net, unit, ROUND_UP))
