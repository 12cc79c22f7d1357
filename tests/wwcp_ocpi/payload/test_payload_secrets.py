"""Secrets are replaced before a record reaches a disk."""

from typing import Any

import pytest

from generators.payload_samples import dump
from wwcp_ocpi.document import Record, read, same
from wwcp_ocpi.payload import without_secrets
from wwcp_ocpi.payload.secrets import HIDDEN, SECRETS


@pytest.mark.parametrize(
    ("object_", "value", "hidden"),
    [
        ("Credentials", {"token": "t", "url": "u"}, {"token": HIDDEN, "url": "u"}),
        ("Credentials", {"token": None, "roles": [{"token": 5}]}, {"token": None, "roles": [{"token": HIDDEN}]}),
        ("RemoteParty", {"localAccessInfos": [{"accessToken": "x"}]}, {"localAccessInfos": [{"accessToken": HIDDEN}]}),
    ],
)
def test_secrets_are_replaced_in_value_and_bytes(object_: str, value: Any, hidden: Any) -> None:
    found = without_secrets(Record(value, dump(value), object=object_))
    assert same(found.value, hidden)
    assert b'"t"' not in found.raw
    assert b'"x"' not in found.raw


def test_what_has_no_secret_keeps_its_bytes() -> None:
    command = Record({"token": {"uid": "1"}}, b'{"token":{"uid":"1"} }', object="StartSession")
    assert without_secrets(command) is command


@pytest.mark.parametrize(
    ("object_", "name"), [(object_, name) for object_ in SECRETS for name in sorted(SECRETS[object_])]
)
def test_a_secret_is_found_at_any_depth_and_whatever_it_is(object_: str, name: str) -> None:
    value = {"roles": [[{name: {"deep": "geheim"}}]], name: ["geheim"], "x": {name: 4711}}
    found = without_secrets(Record(value, dump(value), object=object_))
    assert found.value == {"roles": [[{name: HIDDEN}]], name: HIDDEN, "x": {name: HIDDEN}}
    assert b"geheim" not in found.raw
    assert b"4711" not in found.raw


def test_all_else_of_the_record_stays_as_it_was() -> None:
    raw = b'{"token":"t", "version":1.50}'
    record = Record(read(raw).value, raw, "file", "/0", "2.2.1", "credentials", "Credentials")
    found = without_secrets(record)
    assert found.raw == b'{"token":"[redacted]","version":1.50}'
    assert same(read(found.raw).value, found.value)
    assert (found.file, found.pointer, found.version, found.module) == ("file", "/0", "2.2.1", "credentials")
    assert record.raw == raw


@pytest.mark.parametrize("value", [None, 5, [], {}, {"token": None}, {"token": HIDDEN}, {"Token": "no member of ours"}])
def test_a_record_without_secrets_is_the_same_one(value: Any) -> None:
    record = Record(value, dump(value), object="Credentials")
    assert without_secrets(record) is record
