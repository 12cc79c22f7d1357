"""What makes a record the same record when it comes again."""

import hashlib
from typing import NamedTuple

from ocpi_console.store.modules import MODULES, storable
from ocpi_console.store.modules.members import as_text
from ocpi_console.store.results import Owner
from wwcp_ocpi.document import JsonObject, Record, Version

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


def key_of(record: Record, owner: Owner) -> Key:
    """The key of a record; raises Unstorable."""
    value = _object(record)
    token_type = (as_text(value.get("type")) or "").upper() if record.module == "tokens" else ""
    identifier = object_id(record.module, value)
    folded = _folded(identifier, record.version) if identifier else f"#{hashlib.sha256(record.raw).hexdigest()}"
    return Key(party_of(value) or owner.party.upper(), record.module, storable(folded), storable(token_type))


def _object(record: Record) -> JsonObject:
    if record.version == "wwcp":
        raise Unstorable("This is a WWCP record; translate it to OCPI, then import it.")
    if record.module not in MODULES or not isinstance(record.value, dict):
        raise Unstorable(record.reason or "This was not recognised as an OCPI record.")
    wanted = MODULES[record.module].object
    if record.object != wanted:
        raise Unstorable(f"{record.object} stands alone here; only as part of a {wanted} it can be stored.")
    return record.value


def object_id(module: str, value: JsonObject) -> str:
    """The id of a record as it is shown; empty where it has none."""
    return storable(as_text(value.get(MODULES[module].id_member)) or "")


def party_of(value: JsonObject) -> str:
    """The owner party as `NL*TNM`, empty where country or party is absent."""
    country, party = (as_text(value.get(name)) or "" for name in ("country_code", "party_id"))
    return storable(f"{country}*{party}".upper()) if country and party else ""


def _folded(identifier: str, version: Version | None) -> str:
    """Ids compare without case from OCPI 2.2 on."""
    return identifier if version == "2.1.1" else identifier.casefold()
