"""The columns of a token."""

from ocpi_console.store.modules.column import Column
from ocpi_console.store.modules.members import first, flag, text, time
from ocpi_console.store.modules.module import Module

TYPES = ("AD_HOC_USER", "APP_USER", "EMAID", "OTHER", "RFID")
WHITELISTS = ("ALWAYS", "ALLOWED", "ALLOWED_OFFLINE", "NEVER")

_contract = first(text("contract_id"), text("auth_id"))

TOKENS = Module(
    name="tokens",
    objects=("Token", "AAuthentication"),
    id_members=("uid", "@id"),
    columns=(
        Column("type", "state", text("type"), "type of the token", TYPES),
        Column("contract", "text", _contract, "contract id", indexed=True, identifier=True),
        Column("issuer", "text", text("issuer"), "issuing company", indexed=True),
        Column("valid", "flag", flag("valid"), "valid"),
        Column("whitelist", "state", text("whitelist"), "whether it may be used without asking", WHITELISTS),
        Column("number", "text", text("visual_number"), "number printed on the card", identifier=True),
        Column("group", "text", text("group_id"), "group of tokens", identifier=True),
        Column("language", "state", text("language"), "language, two letters"),
        Column("supplier", "text", text("energy_contract", "supplier_name"), "supplier of the driver's energy"),
        Column("updated", "time", time("last_updated"), "last updated, as stated", indexed=True),
    ),
    searched=(_contract, text("visual_number"), text("issuer"), text("group_id")),
)
"""OCPI's Tokens module."""
