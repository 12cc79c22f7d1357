"""A record: one OCPI or WWCP object as it was found in a payload."""

from dataclasses import dataclass, field

from wwcp_ocpi.document.problem import Problem
from wwcp_ocpi.document.values import Json
from wwcp_ocpi.document.versions import Version


@dataclass(frozen=True, slots=True)
class Record:
    """The exact value, what it was taken for and why, and where it stood.

    `file` names the payload (an archive's member as `a.zip!/b.json`), `pointer` the place inside it, `raw` holds the
    record's own bytes as received. `module` is OCPI's identifier (`locations`), `object` the name of the class
    (`Location`); both are empty where the record was not recognised. `problems` are those of the document itself
    (duplicate keys); those of the model come from `wwcp_ocpi.ocpi.problems`.
    """

    value: Json
    raw: bytes
    file: str = ""
    pointer: str = ""
    version: Version | None = None
    module: str = ""
    object: str = ""
    confidence: float = 0.0
    reason: str = ""
    problems: tuple[Problem, ...] = field(default=())
