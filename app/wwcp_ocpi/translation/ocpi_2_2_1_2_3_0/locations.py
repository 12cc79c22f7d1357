"""Location, EVSE and Connector: parking places, new plugs and new restrictions of OCPI 2.3.0."""

from wwcp_ocpi.translation.enumerations import doubtful, without
from wwcp_ocpi.translation.mapping import Mapping, child, children, member, together
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.alike import ALIKE, ENERGY_MIX, alike
from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0.tokens import TOKEN_TYPE

NEW_STANDARDS = frozenset({"MCS", "SAE_J3400"})
NEW_PARKING_RESTRICTIONS = frozenset({"EMPLOYEES", "TAXIS", "TENANTS"})

CONNECTOR = Mapping(
    "Connector",
    "Connector",
    (
        together(
            {"standard": "standard"},
            doubtful("standard", frozenset(), "OCPI 2.3.0"),
            doubtful("standard", NEW_STANDARDS, "OCPI 2.2.1"),
        ),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"capabilities"}),
)

EVSE = Mapping(
    "EVSE",
    "EVSE",
    (
        children("connectors", "connectors", CONNECTOR),
        member("parking_restrictions", back=without(NEW_PARKING_RESTRICTIONS)),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"parking", "accepted_service_providers"}),
)

PUBLISH_TOKEN = alike("PublishTokenType", TOKEN_TYPE)

LOCATION = Mapping(
    "Location",
    "Location",
    (
        children("publish_allowed_to", "publish_allowed_to", PUBLISH_TOKEN),
        children("evses", "evses", EVSE),
        *(child(details, details, ALIKE) for details in ("operator", "suboperator", "owner")),
        children("related_locations", "related_locations", ALIKE),
        child("energy_mix", "energy_mix", ENERGY_MIX),
    ),
    nulls=True,
    rest=True,
    right_only=frozenset({"parking_places", "help_phone"}),
)
