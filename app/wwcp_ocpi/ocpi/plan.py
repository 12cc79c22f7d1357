"""What the rule engine needs of a model, worked out once per class from the fields' declarations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from wwcp_ocpi.ocpi.member import Cardinality, Member
from wwcp_ocpi.ocpi.scalars import OpenEnum
from wwcp_ocpi.ocpi.view import View

Dialect = Mapping[tuple[str, str], Cardinality]
"""Cardinalities that differ from the model's, by class and field."""

STANDARD: Dialect = {}

OCPI_2_2: Dialect = {
    ("CdrToken", "country_code"): "?",
    ("CdrToken", "party_id"): "?",
    ("CdrLocation", "postal_code"): "1",
}
"""OCPI 2.2 against 2.2.1: the token of a CDR has no party, the postal code of its location is required."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field as the engine sees it; `below` is the plan of a class, `values` are those of an enum."""

    name: str
    card: Cardinality
    type: str
    limit: int | None
    extension: bool
    below: "Plan | None"
    values: frozenset[str]
    open: bool

    @property
    def required(self) -> bool:
        """Whether the field must be there."""
        return self.card in "1+"

    @property
    def is_list(self) -> bool:
        """Whether the field holds a list."""
        return self.card in "*+"


@dataclass(frozen=True, slots=True)
class Plan:
    """A class by its name in OCPI, with its fields by name, in the table's order."""

    name: str
    fields: Mapping[str, Field]


@cache
def plan(model: type[View], is_2_2: bool = False) -> Plan:
    """The plan of a model and of all classes below it."""
    dialect = OCPI_2_2 if is_2_2 else STANDARD
    fields: dict[str, Field] = {}
    for name, member, annotation in declared(model):
        card = dialect.get((model.__name__, name), member.card)
        fields[name] = _field(name, card, member, annotation, is_2_2)
    return Plan(model.__name__, fields)


def declared(model: type[View]) -> Iterator[tuple[str, Member, Any]]:
    """The fields of a model: name, what its declaration says, and the Python type."""
    for name, info in model.model_fields.items():
        yield name, next(entry for entry in info.metadata if isinstance(entry, Member)), info.annotation


def _field(name: str, card: Cardinality, member: Member, annotation: Any, is_2_2: bool) -> Field:
    leaves = list(_leaves(annotation))
    below = next((leaf for leaf in leaves if isinstance(leaf, type) and issubclass(leaf, View)), None)
    values = frozenset(value for leaf in leaves if get_origin(leaf) is Literal for value in get_args(leaf))
    return Field(
        name=name,
        card=card,
        type="enum" if values else member.name,
        limit={"DateTime": 25, "URL": 255}.get(member.name, member.limit),
        extension=member.extension,
        below=plan(below, is_2_2) if below else None,
        values=values,
        open=any(isinstance(leaf, OpenEnum) for leaf in leaves),
    )


def _leaves(annotation: Any) -> Iterator[Any]:
    """The types and marks that an annotation is made of."""
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
        yield from _leaves(annotation.__origin__)
    elif get_origin(annotation) in (None, Literal):
        yield annotation
    else:
        for inner in get_args(annotation):
            yield from _leaves(inner)
