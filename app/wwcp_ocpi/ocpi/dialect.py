"""What a version of OCPI holds its records to, beside what its models declare."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wwcp_ocpi.ocpi.member import Cardinality

if TYPE_CHECKING:
    from wwcp_ocpi.ocpi.plan import Field
    from wwcp_ocpi.ocpi.report import Report

Check = Callable[[Any, "Field", str, "Report"], None]
"""Of a value: what it is, its field, its pointer, and where to say what is wrong."""

Relation = Callable[[dict[str, Any], str, "Report"], None]
"""Between the members of an object: its members, its pointer, and where to say what is wrong."""

Place = tuple[str, str]
"""A class and a field."""


@dataclass(frozen=True, slots=True, eq=False)
class Dialect:
    """The checks of one version; each version has one object of this class.

    `types` are the checks by type name, `forms` those by field name for values that already have the right JSON type,
    `relations` those between members, by class. `cards` are cardinalities that differ from the model's, `later`
    members that the model has and this version lacks, with the version they came with. `placeholder` says whether
    `#NA` may stand in a text.
    """

    types: Mapping[str, Check]
    forms: Mapping[str, Check]
    relations: Mapping[str, Relation]
    cards: Mapping[Place, Cardinality] = field(default_factory=dict)
    later: Mapping[Place, str] = field(default_factory=dict)
    placeholder: bool = True
