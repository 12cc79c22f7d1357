"""Connector ⇄ ChargingConnector: the plug here, voltage, current and power on the EVSE (WWCP has them there only)."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.translation.amounts import is_number
from wwcp_ocpi.translation.mapping import Mapping, member, together
from wwcp_ocpi.translation.passage import Scope
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.enumerations import CONNECTOR_TYPE, CURRENT_TYPE, PLUG
from wwcp_ocpi.wwcp.identifiers import TakenIds, charging_tariff_id_of, tariff_id_of
from wwcp_ocpi.wwcp.identifiers.adoption import UNKNOWN_COUNTRY
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

LIMITS = (("max_voltage", "averageVoltage"), ("max_amperage", "maxCurrent"), ("max_electric_power", "maxPower"))
"""V, A and W on both sides; `averageVoltage` is how WWCP calls the maximum."""

VOLTAGE = "max_voltage"
ELECTRIC = "electric"
POWER_TYPES = "power types"
"""What an EVSE settles for its connectors."""

OWNER = "party"
"""What a Location settles for all below it: country code and party id."""

UNKNOWN = (None, UNKNOWN_COUNTRY)
"""Countries of owners that OCPI does not name."""

DIFFERENT = "The connectors differ in {}, which WWCP has on the EVSE only; the highest stands here."

LINE_TO_LINE = {120: 208, 220: 380, 230: 400, 240: 415, 277: 480}
"""Nominal voltages of three phases: OCPI wants them line to neutral, WWCP line to line (230 V × √3 are 400 V)."""

LINE_TO_NEUTRAL = {line: neutral for neutral, line in LINE_TO_LINE.items()}

THREE_PHASES = ["AC_ThreePhases"]
"""The currents of an EVSE whose voltages are converted; beside direct current the highest voltage stands as it is."""

DC_PLUGS = frozenset({"CHADEMO", "CHAOJI", "GBT_DC", "IEC_62196_T1_COMBO", "IEC_62196_T2_COMBO", "MCS"})


def _type_there(scope: Scope) -> None:
    standard = CONNECTOR_TYPE.there(scope.read(("standard",)))
    if standard is not MISSING:
        scope.write(("type",), standard)
        plug = PLUG.there(standard)
        scope.write(("plug",), "Unspecified" if plug is MISSING else plug)


def _type_back(scope: Scope) -> None:
    """The reference itself writes only the legacy `plug`."""
    standard = CONNECTOR_TYPE.back(scope.read(("type",)))
    if standard is MISSING:
        standard = PLUG.back(scope.read(("plug",)))
    if standard is not MISSING:
        scope.write(("standard",), standard)


def _format_there(scope: Scope) -> None:
    format_ = scope.read(("format",))
    if format_ in ("CABLE", "SOCKET"):
        scope.write(("cableAttached",), str(format_ == "CABLE"))
        if format_ == "CABLE":
            scope.write(("cable",), {})


def _format_back(scope: Scope) -> None:
    attached = scope.read(("cableAttached",))
    if attached in ("True", "False"):
        scope.write(("format",), "CABLE" if attached == "True" else "SOCKET")
    elif isinstance(scope.read(("cable",)), dict):
        scope.write(("format",), "CABLE")


def _from_evse(scope: Scope) -> None:
    for name, value in scope.context.get(ELECTRIC, {}).items():
        scope.write((name,), value)
    power_types = scope.context.get(POWER_TYPES, ())
    position = scope.at.rpartition("/")[2]
    if position.isdecimal() and int(position) < len(power_types):
        scope.write(("power_type",), power_types[int(position)])


def _tariffs_there(scope: Scope) -> None:
    """The ids that the party's tariffs have in WWCP; as they are where the party is not known."""
    ids = scope.read(("tariff_ids",))
    if isinstance(ids, list) and all(isinstance(text, str) for text in ids):
        scope.write(("tariffIds",), [_adopted(text, scope) for text in ids])


def _tariffs_back(scope: Scope) -> None:
    ids = scope.read(("tariffIds",))
    if isinstance(ids, list) and all(isinstance(text, str) for text in ids):
        scope.write(("tariff_ids",), [_own(text, scope) for text in ids])


def _adopted(text: str, scope: Scope) -> str:
    country, party_id = scope.context.get(OWNER, (None, None))
    return text if country in UNKNOWN else charging_tariff_id_of(country, party_id, text, TakenIds())[0]


def _own(text: str, scope: Scope) -> str:
    if scope.context.get(OWNER, (None, None))[0] in UNKNOWN:
        return text
    return tariff_id_of(text) or tariff_id_of(_adopted(text, scope)) or text


STANDARD = together({"standard": "type", "": "plug"}, _type_there, _type_back)
FORMAT = together({"format": "cableAttached", "": "cable"}, _format_there, _format_back)
FROM_EVSE = together(dict.fromkeys(("power_type", *(left for left, _ in LIMITS)), ""), lambda scope: None, _from_evse)
"""What OCPI says of each connector and WWCP of its EVSE."""

CONNECTOR = Mapping(
    "Connector",
    "ChargingConnector",
    (
        member("id", "@id"),
        STANDARD,
        FORMAT,
        FROM_EVSE,
        together({"tariff_ids": "tariffIds"}, _tariffs_there, _tariffs_back),
        member("terms_and_conditions", "termsAndConditions"),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("id", "standard", "format", "power_type", "max_voltage", "max_amperage", "max_electric_power"),
        *("tariff_ids", "terms_and_conditions", "last_updated"),
    ),
    right_order=MEMBERS["ChargingConnector"],
)


def electric_there(scope: Scope) -> None:
    """What all connectors of an EVSE can take, on the EVSE; where they differ the highest, as in the proposal."""
    connectors = scope.read(("connectors",))
    dicts = [c for c in connectors if isinstance(c, dict)] if isinstance(connectors, list) else []
    currents = [CURRENT_TYPE.there(c.get("power_type")) for c in dicts]
    if dicts:
        scope.write(("currentType",), list(dict.fromkeys(current for current in currents if current is not MISSING)))
    for left, right in LIMITS:
        values = [connector.get(left) for connector in dicts]
        highest = _highest(values)
        if left == VOLTAGE and scope.target.get("currentType") == THREE_PHASES:
            values = [_line_to_line(value) for value in values]
            highest = _highest(values)
        if highest is not None:
            scope.write((right,), highest)
        if highest is not None and any(value != highest for value in values):
            scope.remark("approximated", (right,), DIFFERENT.format(left), ("connectors",))


def _line_to_line(volts: Any) -> Any:
    return LINE_TO_LINE.get(int(volts), volts) if is_number(volts) and volts in LINE_TO_LINE else volts


def _highest(values: Iterable[Any]) -> int | Decimal | None:
    numbers = [value for value in values if is_number(value)]
    return max(numbers, default=None, key=Decimal)


def electric_back(scope: Scope) -> None:
    """Settle for the connectors below what the EVSE says."""
    limits = {left: value for left, right in LIMITS if is_number(value := scope.read((right,)))}
    if scope.read(("currentType",)) == THREE_PHASES and VOLTAGE in limits:
        limits[VOLTAGE] = LINE_TO_NEUTRAL.get(limits[VOLTAGE], limits[VOLTAGE])
    scope.context[ELECTRIC] = limits
    scope.context[POWER_TYPES] = _power_types(scope.read(("currentType",)), scope.read(("socketOutlets",)))


def _power_types(currents: Any, connectors: Any) -> list[str]:
    """The power type of each connector: by its plug where that uses all currents of the EVSE, else in their order."""
    known = [CURRENT_TYPE.back(current) for current in currents] if isinstance(currents, list) else []
    available = [power_type for power_type in known if power_type is not MISSING]
    if not available or not isinstance(connectors, list):
        return []
    by_plug = [_by_plug(connector, available) for connector in connectors]
    if list(dict.fromkeys(by_plug)) == available:
        return by_plug
    return [available[min(i, len(available) - 1)] for i in range(len(connectors))]


def _by_plug(connector: Any, available: list[str]) -> str:
    plug = str(connector.get("type")) if isinstance(connector, dict) else ""
    direct = [power_type for power_type in available if (power_type == "DC") == (plug in DC_PLUGS)]
    return (direct or available)[0]


ELECTRIC_LIMITS = together([("", right) for _, right in (("", "currentType"), *LIMITS)], electric_there, electric_back)
"""`currentType`, `averageVoltage`, `maxCurrent` and `maxPower` of an EVSE, from its connectors."""
