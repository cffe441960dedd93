"""The tags of the library as a tree by `/`, or as groups of those that are likely the same: a model of few columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from refapp.gui import tag_colours
from refapp.model.folding import fold
from refapp.store.tag_uses import TagUse

Index = QModelIndex | QPersistentModelIndex
NAME, KIND, COUNT, KEY = range(4)
_NOWHERE = QModelIndex()


@dataclass(eq=False, slots=True)
class Node:
    """A row: a tag, a step of a path that is no tag itself, or a group. `names` are the tags it stands for."""

    label: str
    names: tuple[str, ...]
    use: TagUse | None = None
    parent: Node | None = None
    row: int = 0
    children: list[Node] = field(default_factory=list)

    def add(self, child: Node) -> Node:
        """Put a node at the end of those beneath this one."""
        child.parent, child.row = self, len(self.children)
        self.children.append(child)
        return child


def tree_of(tags: Iterable[TagUse], text: str, by: int, descending: bool) -> Node:
    """The tags whose names have the words of `text`, sorted by the column `by`, each under the step it is nested in."""
    root, words = Node("", ()), fold(text).split()
    steps: dict[str, Node] = {"": root}
    found = [tag for tag in tags if not words or _has(tag.name, words)]
    for tag in sorted(found, key=lambda each: _order(each, by), reverse=descending):
        node = _step(steps, tag.name)
        node.use = tag
    return root


def groups_of(groups: Sequence[Sequence[str]], tags: Iterable[TagUse], text: str) -> Node:
    """Groups of tags that are likely the same, those that have the words of `text`."""
    root, words, uses = Node("", ()), fold(text).split(), {tag.name: tag for tag in tags}
    for group in groups:
        names = tuple(name for name in group if name in uses)
        if len(names) > 1 and (not words or any(_has(name, words) for name in names)):
            node = root.add(Node(" · ".join(names), names))
            for name in names:
                node.add(Node(name, (name,), uses[name]))
    return root


def _step(steps: dict[str, Node], path: str) -> Node:
    if path not in steps:
        above, _, label = path.rpartition("/")
        steps[path] = _step(steps, above).add(Node(label or path, (path,)))
    return steps[path]


def _has(name: str, words: Sequence[str]) -> bool:
    folded = fold(name)
    return all(word in folded for word in words)


def _order(tag: TagUse, by: int) -> tuple[Any, ...]:
    first = {NAME: (), KIND: tag.kinds, COUNT: tag.count, KEY: tag.key or 10}[by]
    return (first, tag.name.casefold(), tag.name)


class TagTree(QAbstractItemModel):
    """Shows nodes. Sorting is the dialog's: it makes the nodes anew."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("", ())

    def show(self, root: Node) -> None:
        """Show other nodes."""
        self.beginResetModel()
        self.root = root
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The node at `index`; the root where that is nowhere."""
        found = index.internalPointer() if index.isValid() else self.root
        assert isinstance(found, Node)
        return found

    def where(self, name: str, under: Node | None = None) -> QModelIndex:
        """Where the tag `name` is; nowhere when it is not shown."""
        for child in (under or self.root).children:
            if child.names == (name,):
                return self.createIndex(child.row, NAME, child)
            if name.startswith(f"{child.names[0]}/") or len(child.names) > 1:
                found = self.where(name, child)
                if found.isValid():
                    return found
        return QModelIndex()

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a row."""
        children = self.node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, child: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """What a row is under."""
        above = self.node(child).parent
        return QModelIndex() if above is None or above is self.root else self.createIndex(above.row, NAME, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows are under one."""
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, kind, references, key."""
        return 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is in a cell."""
        if not index.isValid():
            return None
        node, column = self.node(index), index.column()
        use = node.use
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(node, column)
        if role == Qt.ItemDataRole.DecorationRole and column == NAME and use:
            return tag_colours.dot(use.colour)
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME:
            return node.names[0] if len(node.names) == 1 else node.label
        if role == Qt.ItemDataRole.AccessibleTextRole and column == NAME:
            return ", ".join(part for part in (node.names[0], *(_text(node, each) for each in (KIND, COUNT))) if part)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (COUNT, KEY):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (COUNT, KEY):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        headings = (self.tr("Tag"), self.tr("Kind"), self.tr("References"), self.tr("Key"))
        return headings[section] if role == Qt.ItemDataRole.DisplayRole else None


def _text(node: Node, column: int) -> str:
    use = node.use
    if column == NAME:
        return node.label
    if use is None:
        return ""
    if column == KIND:
        return ", ".join(kind_words(kind) for kind in use.kinds)
    if column == COUNT:
        return QLocale().toString(use.count)
    return str(use.key) if use.key else ""


def kind_words(kind: str) -> str:
    """The kind of a tag for people."""
    words = {
        "user": QCoreApplication.translate("Tags", "Own"),
        "keyword": QCoreApplication.translate("Tags", "Keyword"),
        "category": QCoreApplication.translate("Tags", "Category"),
    }
    return words.get(kind, kind)
