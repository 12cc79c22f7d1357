"""A record on its way into the store: what is cheap to know at once, and what is made when it is needed."""

from dataclasses import dataclass
from functools import cached_property

from ocpi_console.store.deriving import Derivation, derive
from ocpi_console.store.identity import Key, key_of, object_id
from ocpi_console.store.payloads import Encoding, digest, packed
from ocpi_console.store.results import Owner
from wwcp_ocpi.document import JsonObject, Record
from wwcp_ocpi.payload import without_secrets


@dataclass
class Incoming:
    """A record with its key and the digest of its bytes; packing and deriving happen once, on demand."""

    record: Record
    key: Key
    sha256: bytes

    @classmethod
    def of(cls, record: Record, owner: Owner) -> "Incoming":
        """Raises Unstorable where the record has no place in the store."""
        kept = without_secrets(record)
        return cls(kept, key_of(kept, owner), digest(kept.raw))

    @property
    def value(self) -> JsonObject:
        """The exact value; that it is an object, its key has proved."""
        assert isinstance(self.record.value, dict)
        return self.record.value

    @property
    def version(self) -> str:
        """The version it was taken for, empty where that is unknown."""
        return self.record.version or ""

    @cached_property
    def object_id(self) -> str:
        """The id as it is shown."""
        return object_id(self.key.module, self.value)

    @cached_property
    def derivation(self) -> Derivation:
        """Row, text and problems."""
        return derive(self.key.module, self.version, self.record.object, self.value, self.record.problems)

    @cached_property
    def payload(self) -> tuple[Encoding, bytes]:
        """The bytes to keep."""
        return packed(self.record.raw)

    def prepare(self) -> None:
        """Do the slow work before the store is locked for writing."""
        _ = self.derivation, self.payload
