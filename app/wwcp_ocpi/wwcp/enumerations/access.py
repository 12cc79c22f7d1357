"""OCPI's capabilities and the three places where WWCP says the same: authentication modes, features, user interface."""

from typing import Any, NamedTuple

from wwcp_ocpi.document.pointer import MISSING
from wwcp_ocpi.wwcp.enumerations.table import words


class Capability(NamedTuple):
    """One capability and the WWCP values that each stand for it; it is written as `mode`, else as `feature`."""

    name: str
    mode: str = ""
    ui_feature: str = ""
    payment_option: str = ""
    feature: str = ""


CAPABILITIES: tuple[Capability, ...] = (
    Capability("RFID_READER", mode="RFID", ui_feature="RFID"),
    Capability("CREDIT_CARD_PAYABLE", mode="CreditCard", ui_feature="CreditCard", payment_option="CreditCard"),
    Capability("DEBIT_CARD_PAYABLE", mode="DebitCard", ui_feature="DebitCard", payment_option="DebitCard"),
    Capability("CONTACTLESS_CARD_SUPPORT", mode="NFC", ui_feature="NFC"),
    Capability("PED_TERMINAL", mode="PINPAD", ui_feature="Pinpad"),
    Capability("REMOTE_START_STOP_CAPABLE", mode="REMOTE"),
    Capability("RESERVABLE", feature="Reservable"),
    Capability("CHARGING_PROFILE_CAPABLE", feature="ChargingProfilesSupported"),
    Capability("CHARGING_PREFERENCES_CAPABLE", feature="ChargingPreferencesSupported"),
    Capability("TOKEN_GROUP_CAPABLE", feature="TokenGroupsSupported"),
    Capability("UNLOCK_CAPABLE", feature="CSOUnlockSupported"),
    Capability("START_SESSION_CONNECTOR_REQUIRED", feature="START_SESSION_CONNECTOR_REQUIRED"),
    Capability("CHIP_CARD_SUPPORT", feature="CHIP_CARD_SUPPORT"),  # no feature of WWCP's own; the list is open
)

AUTHENTICATION_MODE_VALUES = frozenset(
    {row.mode for row in CAPABILITIES if row.mode}
    | {"Free Charging", "ISO/IEC 15118 PLC", "ISO/IEC 15118 Over-the-Air", "PrepaidCard", "Bluetooth", "WLAN"}
    | {"No authentication required", "DirectPayment", "SMS", "PhoneCall"}
)
UI_FEATURE_VALUES = words(
    "Screen CreditCard DebitCard Pinpad Sound SpeechRecognition RFID NFC Bluetooth BLEBeacons WLAN"
)
PAYMENT_OPTION_VALUES = words("Free Contract Direct Cash CreditCard DebitCard PrepaidCard SMS")
FEATURE_VALUES = frozenset(
    {row.feature for row in CAPABILITIES if row.feature}
    | {"StatusInfoAvailable", "EnergyInfoAvailable", "GermanCalibrationLaw", "EuropeanCalibrationLaw"}
    | {"AuthenticationBeforePlugIn", "HubjectCompatible"}
)

_BY_NAME = {row.name: row for row in CAPABILITIES}
_BY_MODE = {row.mode: row.name for row in CAPABILITIES if row.mode}
_BY_FEATURE = {row.feature: row.name for row in CAPABILITIES if row.feature}
_BY_UI_FEATURE = {row.ui_feature: row.name for row in CAPABILITIES if row.ui_feature}
_BY_PAYMENT_OPTION = {row.payment_option: row.name for row in CAPABILITIES if row.payment_option}


def authentication_modes_of(capabilities: Any) -> Any:
    """The capabilities that are authentication modes, as `[{"type": …}]`; MISSING for what is no list."""
    if not isinstance(capabilities, list):
        return MISSING
    rows = [_BY_NAME[name] for name in capabilities if isinstance(name, str) and name in _BY_NAME]
    return [{"type": mode} for mode in dict.fromkeys(row.mode for row in rows if row.mode)]


def features_of(capabilities: Any) -> Any:
    """All other capabilities as station features; those unknown to WWCP pass through, the type is open."""
    if not isinstance(capabilities, list):
        return MISSING
    names = [name for name in capabilities if isinstance(name, str)]
    features = [_BY_NAME[name].feature if name in _BY_NAME else name for name in names]
    return list(dict.fromkeys(feature for feature in features if feature))


def capabilities_of(
    authentication_modes: Any = MISSING,
    features: Any = MISSING,
    ui_features: Any = MISSING,
    payment_options: Any = MISSING,
) -> list[str]:
    """The capabilities that any of the four lists stands for: modes first, then features, then the rest, each once.

    A feature that WWCP does not know is taken for a capability; its own features without one are left out.
    """
    modes = [mode.get("type") for mode in _list(authentication_modes) if isinstance(mode, dict)]
    found = [_BY_MODE.get(mode) for mode in _texts(modes)]
    found += [_BY_FEATURE.get(f, None if f in FEATURE_VALUES else f) for f in _texts(features)]
    found += [_BY_UI_FEATURE.get(ui_feature) for ui_feature in _texts(ui_features)]
    found += [_BY_PAYMENT_OPTION.get(option) for option in _texts(payment_options)]
    return list(dict.fromkeys(name for name in found if name))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    return [text for text in _list(value) if isinstance(text, str)]
