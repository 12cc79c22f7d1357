"""Secrets in the bodies of records, which must not reach a disk: the tokens of credentials."""

from dataclasses import replace
from typing import Any

from wwcp_ocpi.document import Record, write

HIDDEN = "[redacted]"
"""What stands in the place of a secret."""

SECRETS = {
    "Credentials": frozenset({"token"}),
    "RemoteParty": frozenset({"token", "accessToken", "access_token", "sharedSecret", "totp", "totpConfig"}),
}
"""Objects that hold secrets, to the members that are such, at any depth."""


def without_secrets(record: Record) -> Record:
    """The record with its secrets replaced; the same one where it has none. Its bytes are written anew then."""
    names = SECRETS.get(record.object)
    if names is None:
        return record
    value = _hidden(record.value, names)
    return record if value == record.value else replace(record, value=value, raw=write(value))


def _hidden(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, list):
        return [_hidden(element, names) for element in value]
    if not isinstance(value, dict):
        return value
    return {
        name: HIDDEN if name in names and member is not None else _hidden(member, names)
        for name, member in value.items()
    }
