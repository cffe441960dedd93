"""The output tree: what a layout renders to before it becomes text.

Nodes are never changed once made, so they can be cached and shared; passes build new ones. A node is never
empty: renderers return None where nothing came out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from refapp.csl.look import PLAIN, Look


class Leaf:
    """A run of text, with the rich-text markup that fields may hold.

    `number` is set for citation numbers and year suffixes (`role` tells which), so that ranges of them can
    collapse; `link` is an address for outputs that make links; `literal` text has no markup.
    """

    __slots__ = ("link", "literal", "look", "number", "role", "text")

    def __init__(
        self,
        text: str,
        look: Look = PLAIN,
        role: str = "",
        number: int = 0,
        link: str = "",
        literal: bool = False,
    ) -> None:
        self.text = text
        self.look = look
        self.role = role
        self.number = number
        self.link = link
        self.literal = literal


class Group:
    """Nodes in a row, joined by `delimiter`; `role` marks the rows that later passes look for."""

    __slots__ = ("children", "delimiter", "look", "role")

    def __init__(self, children: Sequence[Node], look: Look = PLAIN, delimiter: str = "", role: str = "") -> None:
        self.children = children
        self.look = look
        self.delimiter = delimiter
        self.role = role


Node = Leaf | Group

# Roles of groups and leaves
NAMES = "names"  # what one cs:names renders, labels included
NAME_LIST = "name-list"  # the names of one variable, without label
NAME = "name"  # one name
DATE = "date"  # one date; its leaf parts follow
YEAR = "year"  # the year of a date, with era and year suffix
YEAR_SUFFIX = "year-suffix"
CITATION_NUMBER = "citation-number"
LABEL = "label"
SUBSTITUTE = "substitute"  # stands where names would: the text cs:substitute found


def group(children: Sequence[Node | None], look: Look = PLAIN, delimiter: str = "", role: str = "") -> Node | None:
    """A group of those children that are there, or None when there is none."""
    kept = [child for child in children if child is not None]
    return row(kept, look, delimiter, role) if kept else None


def row(children: list[Node], look: Look = PLAIN, delimiter: str = "", role: str = "") -> Node:
    """A group of one child or more; one that stands alone needs no group around it."""
    if len(children) == 1 and look is PLAIN and not role:
        child = children[0]
        # A group around formatted text tells how punctuation meets it.
        if not (child.look.marks or child.look.quotes):
            return child
    return Group(children, look, delimiter, role)


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, in order."""
    yield node
    if isinstance(node, Group):
        for child in node.children:
            yield from walk(child)


def find(node: Node, role: str) -> Node | None:
    """The first node of that role."""
    return next((each for each in walk(node) if each.role == role), None)


def rebuild(node: Node, change: Callable[[Node], Node | None]) -> Node | None:
    """The tree after `change`, which sees each node from the top and gives another one, or None to drop it.

    What `change` returns unchanged is gone into; what it replaces is taken as it is.
    """
    changed = change(node)
    if changed is not node or isinstance(node, Leaf):
        return changed
    children = [rebuild(child, change) for child in node.children]
    if all(new is old for new, old in zip(children, node.children, strict=True)):
        return node
    return group(children, node.look, node.delimiter, node.role)
