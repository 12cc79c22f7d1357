"""Capabilities: of an EVSE and a connector in 2.3.0, of a station and a connector in 3.0.

What all EVSEs of a station can do is the station's; what only some can do stands on their connectors, which 3.0 gives
the same values. Back, all but the two capabilities that 2.3.0 has for connectors are the EVSE's again.
"""

from typing import Any

from wwcp_ocpi.document.pointer import MISSING

OF_CONNECTORS = frozenset({"ISO_15118_2_PLUG_AND_CHARGE", "ISO_15118_20_PLUG_AND_CHARGE"})
"""The capabilities that a connector has in both versions."""


def texts(values: Any) -> list[str]:
    """The texts of a list, each once."""
    found = [value for value in values if isinstance(value, str)] if isinstance(values, list) else []
    return list(dict.fromkeys(found))


def objects(values: Any) -> list[dict[str, Any]]:
    """The objects of a list."""
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def of_evse(evse: dict[str, Any], stated: Any) -> Any:
    """What an EVSE can do: what is `stated` of it and what its connectors say of it; MISSING where nothing is said."""
    connectors = [value for one in objects(evse.get("connectors")) for value in texts(one.get("capabilities"))]
    found = texts([*texts(stated), *(value for value in connectors if value not in OF_CONNECTORS)])
    return found if found or isinstance(stated, list) else MISSING


def in_common(lists: list[Any]) -> Any:
    """What all of a station's EVSEs can do, in the order of the first; MISSING where nothing is said of that."""
    known = [texts(values) for values in lists]
    found = [value for value in known[0] if all(value in values for values in known)]
    if not found and not all(values == [] for values in lists):
        return MISSING
    return found


def settled(lists: list[Any]) -> list[Any]:
    """The capabilities of a station's EVSEs in the order that they have after going there: what is common comes first.

    An empty list is kept where all are empty.
    """
    common = in_common(lists)
    first = texts(common)
    ordered = [[*first, *(value for value in texts(values) if value not in first)] for values in lists]
    return [values or (MISSING if common is MISSING else []) for values in ordered]


def of_connector(values: Any) -> list[str]:
    """What only a connector can do."""
    return [value for value in texts(values) if value in OF_CONNECTORS]


def shown(values: list[str]) -> list[str]:
    """A connector's capabilities: those that an EVSE has come first."""
    return [*(value for value in values if value not in OF_CONNECTORS), *of_connector(values)]
