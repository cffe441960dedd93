"""Elements of XML as plain values without namespaces, and back to text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape

_INVALID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Node:
    """An element: local names only, `text` before the first child, `tail` after its own end."""

    name: str
    text: str = ""
    children: tuple[Node, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    tail: str = ""

    def all(self, path: str) -> Iterator[Node]:
        """The elements at a path of names (`titles/title`), in order."""
        step, _, rest = path.partition("/")
        for child in self.children:
            if child.name == step:
                if rest:
                    yield from child.all(rest)
                else:
                    yield child

    def first(self, path: str) -> Node | None:
        """The first element at a path."""
        return next(self.all(path), None)

    def at(self, path: str) -> str:
        """The words of the first element at a path."""
        found = self.first(path)
        return found.words if found else ""

    @property
    def raw(self) -> str:
        """All text inside, as written."""
        if not self.children:
            return self.text
        return self.text + "".join(child.raw + child.tail for child in self.children)

    @property
    def words(self) -> str:
        """All text inside, white space made single."""
        return " ".join(self.raw.split())

    @property
    def is_empty(self) -> bool:
        """Whether there is no word in it and nothing is told by attributes."""
        return not self.words and not any(each.attributes for each in self.walk())

    def walk(self) -> Iterator[Node]:
        """The element and everything below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def ordered(nodes: Iterable[Node], order: Mapping[str, int]) -> list[Node]:
    """Elements in the order of a format's schema, those it does not know last; each name's together."""
    seen: dict[str, int] = {}
    found = list(nodes)
    for node in found:
        seen.setdefault(node.name, len(order) + len(seen))
    return sorted(found, key=lambda each: order.get(each.name, seen[each.name]))


def valid(text: str) -> str:
    """`text` without the characters that XML cannot hold."""
    return _INVALID.sub("", text)


def to_xml(node: Node, depth: int | None = None) -> str:
    """The element as XML text; with `depth`, indented where no text stands between its children."""
    attributes = "".join(f" {name}={_quoted(value)}" for name, value in node.attributes.items())
    if not (node.text or node.children):
        return f"<{node.name}{attributes}/>"
    mixed = node.text.strip() or any(child.tail.strip() for child in node.children)
    if depth is None or mixed or not node.children:
        inside = _escaped(node.text) + "".join(to_xml(child) + _escaped(child.tail) for child in node.children)
    else:
        blank = "\n" + "  " * depth
        inside = "".join(f"{blank}  {to_xml(child, depth + 1)}" for child in node.children) + blank
    return f"<{node.name}{attributes}>{inside}</{node.name}>"


def document(root: Node) -> str:
    """A whole XML file."""
    text = to_xml(root, 0)
    if "xlink:" in text:
        root = replace(root, attributes={**root.attributes, "xmlns:xlink": "http://www.w3.org/1999/xlink"})
        text = to_xml(root, 0)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


_IN_ATTRIBUTE = str.maketrans({'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _escaped(text: str) -> str:
    return escape(valid(text), quote=False).replace("\r", "&#13;")


def _quoted(value: str) -> str:
    inside = escape(valid(value), quote=False).translate(_IN_ATTRIBUTE)
    return f'"{inside}"'


def kept(node: Node) -> str:
    """An element as it is kept in `extra`: its words when that is all there is to it, else its XML."""
    words = node.words
    if not node.children and not node.attributes and not words.startswith("<"):
        return words
    return to_xml(tidied(node))


def tidied(node: Node) -> Node:
    """The element without the white space that only indents, and without its own tail."""
    mixed = node.text.strip() or any(child.tail.strip() for child in node.children)
    children = tuple(replace(tidied(child), tail=child.tail if mixed else "") for child in node.children)
    text = node.text if mixed and node.children else "" if node.children else " ".join(node.text.split())
    return Node(node.name, text, children, node.attributes)
