"""An exact JSON value as a tree whose nodes are made when they are looked at."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ocpi_console.ui.inspectors.severity import by_place, enclosing, worst_first
from wwcp_ocpi.document import Json, Problem, Severity, text
from wwcp_ocpi.document.pointer import join, split

LOT = 500
"""Children made at a time: a long array opens at once."""

POINTER_ROLE = Qt.ItemDataRole.UserRole.value
VALUE_ROLE = POINTER_ROLE + 1
SEVERITY_ROLE = POINTER_ROLE + 2
"""Worst severity at this place or, where it is folded, below it."""

MEMBER, VALUE = 0, 1
TITLES = ("Member", "Value")

Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True, eq=False)
class Node:
    """One value, its name in its parent, and the children made so far."""

    name: str
    value: Json
    pointer: str
    row: int
    above: "Node | None" = None
    children: list["Node"] = field(default_factory=list)

    def size(self) -> int:
        """How many members or elements the value has."""
        return len(self.value) if isinstance(self.value, dict | list) else 0

    def make_children(self, until: int) -> None:
        """Make the first `until` children."""
        start = len(self.children)
        if isinstance(self.value, dict):
            members = list(self.value.items())[start:until]
        elif isinstance(self.value, list):
            members = [(str(start + i), element) for i, element in enumerate(self.value[start:until])]
        else:
            return
        for name, member in members:
            self.children.append(Node(name, member, join(self.pointer, name), len(self.children), self))


class TreeModel(QAbstractItemModel):
    """Two columns, member and value; `POINTER_ROLE` gives the place."""

    def __init__(self, value: Json, problems: Sequence[Problem] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = Node("", value, "", 0)
        self._root.make_children(LOT)
        self._places = by_place(value, worst_first(problems))
        self._within = enclosing(self._places)

    def node(self, index: Index) -> Node:
        """The node behind an index; the root for an invalid one."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def index_of(self, pointer: str) -> QModelIndex:
        """The index of the node at `pointer`, made on the way if need be; invalid where nothing stands."""
        index = QModelIndex()
        for token in split(pointer):
            row = self._row_of(index, token)
            if row is None:
                return QModelIndex()
            index = self.index(row, 0, index)
        return index

    def _row_of(self, parent: QModelIndex, token: str) -> int | None:
        value = self.node(parent).value
        if isinstance(value, dict):
            row = next((i for i, name in enumerate(value) if name == token), None)
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            row = int(token)
        else:
            row = None
        while row is not None and row >= self.rowCount(parent):
            self.fetchMore(parent)
        return row

    def problems_at(self, index: Index) -> list[Problem]:
        """The problems at this very place."""
        return self._places.get(self.node(index).pointer, [])

    # What Qt asks.

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        node = self.node(parent)
        if not (0 <= row < len(node.children) and 0 <= column < len(TITLES)):
            return QModelIndex()
        return self.createIndex(row, column, node.children[row])

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008
        above = self.node(index).above if index.isValid() else None
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.row, 0, above)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(TITLES)

    @override
    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return parent.column() <= 0 and self.node(parent).size() > 0

    @override
    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        return parent.column() <= 0 and len(node.children) < node.size()

    @override
    def fetchMore(self, parent: Index) -> None:
        node = self.node(parent)
        first, until = len(node.children), min(node.size(), len(node.children) + LOT)
        if first == until:
            return
        self.beginInsertRows(self.index_of(node.pointer), first, until - 1)
        node.make_children(until)
        self.endInsertRows()

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.name if index.column() == MEMBER else described(node.value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(problem.message for problem in self.problems_at(index)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(node, index)
        return {POINTER_ROLE: node.pointer, VALUE_ROLE: node.value, SEVERITY_ROLE: self._severity(node)}.get(role)

    def _severity(self, node: Node) -> Severity | None:
        at = self._places.get(node.pointer)
        return at[0].severity if at else self._within.get(node.pointer)

    def _spoken(self, node: Node, index: Index) -> str:
        said = [described(node.value), node.name] if index.column() == VALUE else [node.name, described(node.value)]
        return ", ".join([*said, *(problem.message for problem in self.problems_at(index))])


def described(value: Json) -> str:
    """A scalar in its JSON text; how much a container holds."""
    if isinstance(value, dict) and value:
        return f"{len(value)} member{'s' if len(value) > 1 else ''}"
    if isinstance(value, list) and value:
        return f"{len(value)} element{'s' if len(value) > 1 else ''}"
    return text(value)
