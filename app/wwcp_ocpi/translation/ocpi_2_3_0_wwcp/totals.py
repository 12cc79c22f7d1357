"""Energy and currency of a session, which follow from readings and tariff where a record does not state them."""

from collections.abc import Callable
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.mapping import Path, Together, Told, together
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.readings import consumed
from wwcp_ocpi.translation.ocpi_2_3_0_wwcp.session_times import session_span
from wwcp_ocpi.translation.passage import Scope

CONSUMED: Path = ("consumedEnergy",)
CURRENCY: Path = ("currency",)
PRICE_CURRENCY: Path = ("chargingPrice", "currency")

METERED = "No energy is stated; it is what the meter showed in the end, less what it showed in the beginning."
OF_THE_TARIFF = "No currency of the price is stated; it is that of the tariff."


def energy_consumed(record: dict[str, Any], values: str) -> Any:
    """The kWh that a record of WWCP states, else the difference of its metering values, MISSING if neither is there."""
    stated = record.get("consumedEnergy")
    return _metered(record, values) if stated is None else stated


def _metered(record: dict[str, Any], values: str) -> Any:
    start, end = session_span(record)
    return consumed(record.get(values), {"Start": start, "Stop": end})


def energy(left: str, values: str) -> Together:
    """The kWh of a session ⇄ `consumedEnergy`, else the difference of the metering values called `values`."""
    own: Path = (left,)

    def there(scope: Scope) -> Told:
        return _stated_or(scope, own, CONSUMED, lambda: _metered(scope.target, values), METERED)

    def back(scope: Scope) -> None:
        _stated_or(scope, CONSUMED, own, lambda: _metered(scope.source, values), METERED)

    return together({left: "consumedEnergy"}, there, back)


def _stated_or(scope: Scope, source: Path, target: Path, derive: Callable[[], Any], why: str) -> Told:
    stated = scope.read(source)
    if stated is not MISSING and stated is not None:
        scope.write(target, stated)
        return True
    derived = derive()
    if derived is not MISSING:
        scope.write(target, derived)
        scope.remark("approximated", target, why)
    return None


def _currency_there(scope: Scope) -> Told:
    tariffs = scope.read(("tariffs",))
    first = tariffs[0] if isinstance(tariffs, list) and tariffs else None
    return _stated_or(scope, CURRENCY, PRICE_CURRENCY, lambda: _currency_of(first), OF_THE_TARIFF)


def _currency_back(scope: Scope) -> None:
    tariff = scope.read(("chargingTariff",))
    _stated_or(scope, PRICE_CURRENCY, CURRENCY, lambda: _currency_of(tariff), OF_THE_TARIFF)


def _currency_of(tariff: Any) -> Any:
    found = tariff.get("currency") if isinstance(tariff, dict) else None
    return found if isinstance(found, str) else MISSING


CURRENCY_OF_PRICE = together({"currency": "chargingPrice/currency"}, _currency_there, _currency_back)
"""`currency` of a CDR ⇄ that of its price."""
