"""What makes a record the same record when it comes again."""

import hashlib
from typing import NamedTuple

from ocpi_console.store.modules import MODULES, storable
from ocpi_console.store.modules.members import as_text
from ocpi_console.store.results import Owner
from wwcp_ocpi.document import JsonObject, Record, Version
from wwcp_ocpi.document.versions import MODULE_OF_OBJECT

OTHERS = "others"

ROLES = {"tokens": "EMSP"}
"""The role of the party that owns a module's records; the others belong to a CPO."""


class Key(NamedTuple):
    """The key of a record within a connection; `object_key` is the id, without case from OCPI 2.2 on."""

    party: str
    module: str
    object_key: str
    token_type: str


class Unstorable(ValueError):
    """An element that has no place in the store; the message is one sentence."""


PARTS = {
    "EVSE": "Location",
    "Connector": "Location",
    "Parking": "Location",
    "ChargingStation": "location or charging pool",
    "ChargingConnector": "charging pool",
    "Calendar": "BookingLocation",
}
"""Objects whose ids hold only inside another, so that alone they would be taken for each other."""


def key_of(record: Record, owner: Owner) -> Key:
    """The key of a record; raises Unstorable."""
    value = _object(record)
    module = list_of(record.object)
    token_type = (as_text(value.get("type")) or "").upper() if module == "tokens" else ""
    identifier = object_id(module, value)
    folded = _folded(identifier, record.version) if identifier else f"#{hashlib.sha256(record.raw).hexdigest()}"
    if module == OTHERS:
        folded = f"{record.object}:{folded}"
    return Key(party_of(value) or owner.party.upper(), module, storable(folded), storable(token_type))


def _object(record: Record) -> JsonObject:
    if record.version is None or not record.object or not isinstance(record.value, dict):
        raise Unstorable(record.reason or "This was not recognised as an OCPI or WWCP record.")
    if record.object in PARTS:
        raise Unstorable(
            f"{record.object} stands alone here; only as part of a {PARTS[record.object]} it can be stored."
        )
    return record.value


def keys_of(module: str, identifier: str) -> set[str]:
    """The object keys that a record of that id may have, in whatever version it came."""
    keys = {identifier, identifier.casefold()}
    return keys if module != OTHERS else {f"{object_}:{key}" for object_ in MODULE_OF_OBJECT for key in keys}


def list_of(object_: str) -> str:
    """The list that an object belongs to; what none has a place for is among the others."""
    return next((name for name, module in MODULES.items() if object_ in module.objects), OTHERS)


def object_id(module: str, value: JsonObject) -> str:
    """The id of a record as it is shown; empty where it has none."""
    return storable(next((found for name in MODULES[module].id_members if (found := as_text(value.get(name)))), ""))


def party_of(value: JsonObject) -> str:
    """The owner party as `NL*TNM`, empty where it is not named; 3.0 writes it in one member, WWCP in its ids."""
    country, party = (as_text(value.get(name)) or "" for name in ("country_code", "party_id"))
    if not country and len(party) == len("NLTNM"):
        country, party = party[:2], party[2:]
    if not party and "@id" in value:
        from wwcp_ocpi.wwcp.identifiers import party_of as of_identifier

        country, party = of_identifier(value["@id"]) or ("", "")
    return storable(f"{country}*{party}".upper()) if country and party else ""


def _folded(identifier: str, version: Version | None) -> str:
    """Ids compare without case from OCPI 2.2 on."""
    return identifier if version == "2.1.1" else identifier.casefold()
