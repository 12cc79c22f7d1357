"""Connectors and currents."""

from wwcp_ocpi.wwcp.enumerations.table import Table, alike

CONNECTOR_TYPE = alike(
    "ChargingConnectorType",
    """CHADEMO CHAOJI DOMESTIC_A DOMESTIC_B DOMESTIC_C DOMESTIC_D DOMESTIC_E DOMESTIC_F DOMESTIC_G DOMESTIC_H
    DOMESTIC_I DOMESTIC_J DOMESTIC_K DOMESTIC_L DOMESTIC_M DOMESTIC_N DOMESTIC_O GBT_AC GBT_DC IEC_60309_2_single_16
    IEC_60309_2_three_16 IEC_60309_2_three_32 IEC_60309_2_three_64 IEC_62196_T1 IEC_62196_T1_COMBO IEC_62196_T2
    IEC_62196_T2_COMBO IEC_62196_T3A IEC_62196_T3C NEMA_5_20 NEMA_6_30 NEMA_6_50 NEMA_10_30 NEMA_10_50 NEMA_14_30
    NEMA_14_50 PANTOGRAPH_BOTTOM_UP PANTOGRAPH_TOP_DOWN TESLA_R TESLA_S""",
    wwcp_open=True,
    ocpi_open=True,
)
"""The reference's 40 values; newer ones (`MCS`, `SAE_J3400`) pass through."""

PLUG = Table(
    "ChargingPlugTypes",
    (
        ("IEC_62196_T2", "Type2Outlet"),
        ("DOMESTIC_F", "TypeFSchuko"),
        ("CHADEMO", "CHAdeMO"),
        ("IEC_62196_T2_COMBO", "CCSCombo2Plug_CableAttached"),
        ("IEC_62196_T1_COMBO", "CCSCombo1Plug_CableAttached"),
        ("DOMESTIC_E", "TypeEFrenchStandard"),
        ("DOMESTIC_G", "TypeGBritishStandard"),
        ("DOMESTIC_J", "TypeJSwissStandard"),
        ("IEC_62196_T1", "Type1Connector_CableAttached"),
        ("IEC_62196_T3A", "Type3Outlet"),
        ("NEMA_5_20", "NEMA5_20"),
        ("TESLA_R", "TESLA_Roadster"),
        ("TESLA_S", "TESLA_ModelS"),
        ("IEC_60309_2_single_16", "IEC60309SinglePhase"),
        ("IEC_60309_2_three_16", "IEC60309ThreePhase"),
    ),
    near_ocpi={
        "Type2Connector_CableAttached": "IEC_62196_T2",
        "UnspecifiedType2Outlet": "IEC_62196_T2",
        "CEE3": "IEC_60309_2_single_16",
        "CEE5": "IEC_60309_2_three_16",
    },
)
"""The legacy plugs of `socketOutlets`, a closed enumeration; `Unspecified` has no OCPI value."""

PLUG_VALUES = frozenset(PLUG.to_ocpi) | {
    "Unspecified",
    "SmallPaddleInductive",
    "LargePaddleInductive",
    "AVCONConnector",
    "TeslaConnector",
}

CURRENT_TYPE = Table(
    "CurrentTypes",
    (("AC_1_PHASE", "AC_OnePhase"), ("AC_3_PHASE", "AC_ThreePhases"), ("DC", "DC")),
    near_ocpi={
        "AC_1_PHASE": "AC_1_PHASE",
        "AC_1Phase": "AC_1_PHASE",
        "AC_3_PHASE": "AC_3_PHASE",
        "AC_3Phases": "AC_3_PHASE",
    },
)
"""Both closed: WWCP has no two phases (`AC_2_PHASE`, `AC_2_PHASE_SPLIT`), OCPI no `Unspecified`."""

CHARGING_MODE_VALUES = frozenset(["Unspecified", "Mode_1", "Mode_2", "Mode_3", "Mode_4", "CHAdeMO"])
