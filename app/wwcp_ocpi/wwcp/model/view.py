"""The base of the WWCP models: typed properties over an exact value, declared once for reading, order and checks."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from wwcp_ocpi.document import Problem, same
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.wwcp.model.kinds import Kind
from wwcp_ocpi.wwcp.model.rules import problem

Read = TypeVar("Read")


class Property(Generic[Read]):
    """One declared property: its JSON name, its kind, and whether an entity must have it."""

    def __init__(self, kind: Kind[Read], name: str = "", *, required: bool = False) -> None:
        """The JSON name is the attribute's in lowerCamel where none is given."""
        self.kind, self.name, self.required = kind, name, required

    def __set_name__(self, owner: type, attribute: str) -> None:
        """Take the JSON name from the attribute."""
        if not self.name:
            first, *rest = attribute.rstrip("_").split("_")
            self.name = first + "".join(word.capitalize() for word in rest)

    @overload
    def __get__(self, view: None, owner: type) -> Self: ...
    @overload
    def __get__(self, view: "View", owner: type) -> Read | None: ...
    def __get__(self, view: "View | None", owner: type) -> Self | Read | None:
        """What the view's value says, or None where it is absent or does not fit."""
        return self if view is None else self.kind.read(view.value.get(self.name))

    def __set__(self, view: "View", value: Any) -> None:
        """A view is read only; raises AttributeError."""
        raise AttributeError(f"{type(view).__name__} is a view; change its value instead")

    def problems(self, value: dict[str, Any], pointer: str) -> Iterator[Problem]:
        """What is wrong with this property of an object."""
        place = join(pointer, self.name)
        if self.name not in value:
            if self.required:
                yield problem("wwcp.missing", place, f'"{self.name}" is mandatory.')
        elif (member := value[self.name]) is not None:
            yield from self.kind.problems(member, place)
        elif self.required:
            yield problem("wwcp.missing", place, f'"{self.name}" is mandatory, and null says nothing.')
        else:
            yield problem("wwcp.null", place, f'"{self.name}" has no value and is left out in WWCP.')


Check = Callable[["dict[str, Any]", str], Iterator[Problem]]
"""Looks at several properties of an object together."""


class View:
    """What a WWCP object says. Every property is optional, reading never raises, `value` is the truth."""

    __slots__ = ("value",)

    properties: ClassVar[tuple[Property[Any], ...]] = ()
    checks: ClassVar[tuple[Check, ...]] = ()

    value: dict[str, Any]

    def __init__(self, value: Any) -> None:
        """Look at an exact value; anything but an object looks like an empty one."""
        object.__setattr__(self, "value", value if isinstance(value, dict) else {})

    def __init_subclass__(cls) -> None:
        """Collect the declared properties, in order; those of the base classes come last."""
        declared = tuple(member for member in vars(cls).values() if isinstance(member, Property))
        cls.properties = declared + cls.properties

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is a view; change its value instead")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and isinstance(other, View) and same(self.value, other.value)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.value!r})"

    @classmethod
    def of(cls, value: Any) -> Self:
        """The view of any JSON value."""
        return cls(value)

    @classmethod
    def members(cls) -> tuple[str, ...]:
        """The JSON names in the order they are written."""
        return tuple(member.name for member in cls.properties)

    @classmethod
    def problems(cls, value: Any, pointer: str = "") -> Iterator[Problem]:
        """What is wrong with a value that is to be such an object."""
        if not isinstance(value, dict):
            yield problem("wwcp.object", pointer, f"{cls.__name__} is a JSON object, and this is none.")
            return
        for member in cls.properties:
            yield from member.problems(value, pointer)
        known = cls.members()
        for name in value:
            if name not in known:
                yield problem(
                    "wwcp.unknown-property", join(pointer, name), f'"{name}" is no property of {cls.__name__}.'
                )
        for check in cls.checks:
            yield from check(value, pointer)


Seen = TypeVar("Seen", bound=View)


class ObjectOf(Kind[Seen]):
    """An object with a model of its own; the model is named late, since entities refer to each other."""

    json = "object"

    def __init__(self, model: Callable[[], type[Seen]]) -> None:
        """`model` gives the class when it is needed."""
        self.model = model

    def _read(self, value: Any) -> Seen | None:
        return self.model().of(value) if isinstance(value, dict) else None

    def _breaches(self, value: Any, pointer: str) -> Iterator[Problem]:
        return self.model().problems(value, pointer)
