"""EnergyMeter: the meter, its public keys and the programs that verify its values; an extension in OCPI."""

from wwcp_ocpi.translation.mapping import Mapping, children, member
from wwcp_ocpi.wwcp import MEMBERS
from wwcp_ocpi.wwcp.i18n import TEXTS
from wwcp_ocpi.wwcp.timestamps import TIMESTAMP

SOFTWARE = Mapping(
    "TransparencySoftwareStatus",
    "TransparencySoftwareStatus",
    (
        member("transparency_software", "transparencySoftware"),
        member("legal_status", "legalStatus"),
        member("certificate"),
        member("certificate_issuer", "certificateIssuer"),
        member("not_before", "notBefore", *TIMESTAMP),
        member("not_after", "notAfter", *TIMESTAMP),
    ),
    right_order=MEMBERS["TransparencySoftwareStatus"],
)
"""The program itself is written alike on both sides."""

ENERGY_METER = Mapping(
    "EnergyMeter",
    "EnergyMeter",
    (
        member("id"),
        member("model"),
        member("model_url", "modelURL"),
        member("hardware_version", "hardwareVersion"),
        member("firmware_version", "firmwareVersion"),
        member("manufacturer"),
        member("manufacturer_url", "manufacturerURL"),
        member("public_keys", "publicKeys"),
        member("public_key_certificate_chain", "publicKeyCertificateChain"),
        children("transparency_software", "transparencySoftware", SOFTWARE),
        member("description", "description", *TEXTS),
        member("created", "created", *TIMESTAMP),
        member("last_updated", "lastChange", *TIMESTAMP),
    ),
    left_order=(
        *("id", "model", "model_url", "hardware_version", "firmware_version", "manufacturer", "manufacturer_url"),
        *("public_keys", "public_key_certificate_chain", "transparency_software", "description", "created"),
        "last_updated",
    ),
    right_order=MEMBERS["EnergyMeter"],
)
