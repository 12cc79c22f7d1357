"""What the rule engine needs of a model, worked out once per class from the fields' declarations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from wwcp_ocpi.ocpi.dialect import Dialect
from wwcp_ocpi.ocpi.member import Cardinality, Member
from wwcp_ocpi.ocpi.other_forms import OTHER_FORMS, OtherForm
from wwcp_ocpi.ocpi.scalars import OpenEnum
from wwcp_ocpi.ocpi.view import View


@dataclass(frozen=True, slots=True)
class Field:
    """A field as the engine sees it; `below` is the plan of a class, `values` are those of an enum.

    `places` are the paths of a field that is read in several, the intended one first; else it is empty.
    """

    name: str
    card: Cardinality
    type: str
    limit: int | None
    extension: bool
    below: "Plan | None"
    values: frozenset[str]
    open: bool
    later: str = ""
    """The version it came with, where the record is of an earlier one."""
    places: tuple[tuple[str, ...], ...] = ()
    form: OtherForm | None = None

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
    spelled: bool = False
    """Whether a field here or below is read in several places or forms."""
    containers: frozenset[str] = frozenset()
    """The members that hold fields of the object itself, such as `payload`."""


@cache
def plan(model: type[View], dialect: Dialect | None = None) -> Plan:
    """The plan of a model and of all classes below it, as it is declared or with what a dialect changes."""
    fields: dict[str, Field] = {}
    for name, member, annotation in declared(model):
        place = (model.__name__, name)
        card = dialect.cards.get(place, member.card) if dialect else member.card
        later = dialect.later.get(place, "") if dialect else ""
        fields[name] = _field(name, card, later, member, annotation, dialect)
    spelled = any(field.places or field.form or (field.below and field.below.spelled) for field in fields.values())
    containers = frozenset(path[0] for field in fields.values() for path in field.places if len(path) == 2)
    return Plan(model.__name__, fields, spelled, containers)


def declared(model: type[View]) -> Iterator[tuple[str, Member, Any]]:
    """The fields of a model: name, what its declaration says, and the Python type."""
    for name, info in model.model_fields.items():
        yield info.alias or name, next(entry for entry in info.metadata if isinstance(entry, Member)), info.annotation


def _field(name: str, card: Cardinality, later: str, member: Member, annotation: Any, dialect: Dialect | None) -> Field:
    leaves = list(_leaves(annotation))
    below = next((leaf for leaf in leaves if isinstance(leaf, type) and issubclass(leaf, View)), None)
    values = frozenset(value for leaf in leaves if get_origin(leaf) is Literal for value in get_args(leaf))
    return Field(
        name=name,
        card=card,
        type="enum" if values else member.name,
        limit={"DateTime": 25, "URL": 255}.get(member.name, member.limit),
        extension=member.extension,
        below=plan(below, dialect) if below else None,
        values=values,
        open=any(isinstance(leaf, OpenEnum) for leaf in leaves),
        later=later,
        places=_places(name, member),
        form=OTHER_FORMS[member.form] if member.form else None,
    )


def _places(name: str, member: Member) -> tuple[tuple[str, ...], ...]:
    others = tuple(tuple(place.split("/")) for place in member.also)
    if member.under:
        return ((member.under, name), (name,), *others)
    return ((name,), *others) if others else ()


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
