"""What a location offers: facilities, parking, images, services, accessibility."""

from wwcp_ocpi.wwcp.enumerations.table import Table, alike, words

FACILITY = alike(
    "Facility",
    """HOTEL RESTAURANT CAFE MALL SUPERMARKET SPORT RECREATION_AREA NATURE MUSEUM BIKE_SHARING BUS_STOP TAXI_STAND
    TRAM_STOP METRO_STATION TRAIN_STATION AIRPORT PARKING_LOT CARPOOL_PARKING FUEL_STATION WIFI""",
    wwcp_open=True,
    ocpi_open=True,
)

PARKING_TYPE = alike(
    "ParkingType",
    "ALONG_MOTORWAY PARKING_GARAGE PARKING_LOT ON_DRIVEWAY ON_STREET UNDERGROUND_GARAGE UNKNOWN OTHER",
    wwcp_open=True,
    ocpi_open=True,
)
"""`UNKNOWN` and `OTHER` are OCPI 2.1.1's and WWCP's; OCPI 2.3.0 leaves the list open."""

IMAGE_CATEGORY = alike(
    "ImageCategory",
    "CHARGER ENTRANCE LOCATION NETWORK OPERATOR OTHER OWNER",
    wwcp_open=True,
    ocpi_open=True,
)

PARKING_RESTRICTION = Table(
    "ParkingRestrictionGroup",
    (
        ("EMPLOYEES", "EMPLOYEES"),
        ("EV_ONLY", "EV_ONLY"),
        ("PLUGGED", "PLUGGED"),
        ("DISABLED", "DISABLED"),
        ("CUSTOMERS", "CUSTOMERS"),
        ("TENANTS", "TENANTS"),
        ("TAXIS", "TAXI"),
    ),
    wwcp_open=True,
    ocpi_open=True,
)
"""`MOTORCYCLES` has no WWCP group and passes through."""

LOCATION_SERVICE_VALUES = frozenset(
    ["ACCESSIBLE_CHARGING", "ASSISTANCE", "CAMERA_SURVEILLANCE", "EMERGENCY_CALL", "TIME"]
)
ACCESSIBILITY_VALUES = words(
    "Unspecified FreePubliclyAccessible RestrictedAccess PayingPubliclyAccessible TestStation TestPool"
)
VEHICLE_TYPE_VALUES = words(
    """MOTORCYCLE PERSONAL_VEHICLE PERSONAL_VEHICLE_WITH_TRAILER VAN SEMI_TRACTOR RIGID TRUCK_WITH_TRAILER BUS
    DISABLED"""
)
EVSE_POSITION_VALUES = words("LEFT RIGHT CENTER")
PARKING_DIRECTION_VALUES = words("PARALLEL PERPENDICULAR ANGLE DRIVE_THROUGH")
