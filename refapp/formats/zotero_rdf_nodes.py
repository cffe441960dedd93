"""The resources of an RDF file: the elements right below its root, each with its words, found by what they are about.

An element is read by itself (see `xml_records`), so a torn one spoils only what it swallows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .xml_node import Node
from .xml_records import LONGEST, XmlFault, parse
from .xml_scan import DEEPEST, Span, tags, text_of

_VALUE = "value"


@dataclass(frozen=True, slots=True)
class Resource:
    """One element below the root: `node` is None where it cannot be read, for the reason `fault` tells."""

    text: str
    line: int
    node: Node | None = None
    fault: XmlFault | None = None


def resources_of(data: bytes) -> list[Resource]:
    """Every element below the root of the file, in order."""
    text = text_of(data)
    return [_resource(text, span) for span in _below_root(text)]


def _resource(text: str, span: Span) -> Resource:
    words = text[span.start : span.stop]
    try:
        if span.fault:
            raise XmlFault(f"xml-{span.fault}")
        if len(words) > LONGEST:
            raise XmlFault("xml-too-long")
        return Resource(words, span.line, parse(words))
    except XmlFault as fault:
        return Resource(words, span.line, fault=fault)


def _below_root(text: str) -> Iterator[Span]:
    depth = deepest = counted = start = 0
    line = 1
    for tag in tags(text):
        if tag.closes:
            depth -= 1
            if depth == 1:
                yield Span(start, tag.stop, line, "deep" if deepest > DEEPEST else "")
            if depth <= 0:
                return
            continue
        if depth == 1:
            start, deepest = tag.start, 1
            line, counted = line + text.count("\n", counted, start), start
            if tag.empty:
                yield Span(start, tag.stop, line)
        if not tag.empty:
            depth += 1
            deepest = max(deepest, depth)
    if depth > 1:
        yield Span(start, len(text), line, "deep" if deepest > DEEPEST else "unclosed")


class Graph:
    """Follows references between resources; a resource may also stand where it is meant."""

    def __init__(self, resources: list[Resource]) -> None:
        self._about: dict[str, Node] = {}
        self._owned: set[int] = set()
        for resource in resources:
            for node in resource.node.walk() if resource.node else ():
                name = name_of(node)
                if name and node.children:
                    self._about.setdefault(name, node)

    def targets(self, node: Node, path: str) -> Iterator[Node]:
        """What the properties of that name point to: elements inside them, or resources elsewhere; each once."""
        seen: set[int] = set()
        for each in node.all(path):
            found = self._about.get(target_of(each))
            for target in each.children or (() if found is None else (found,)):
                if id(target) not in seen:
                    seen.add(id(target))
                    yield target

    def own(self, node: Node, path: str) -> Iterator[Node]:
        """The same, without what an earlier resource pointed to: a note or file belongs to one item."""
        for target in self.targets(node, path):
            if id(target) not in self._owned:
                self._owned.add(id(target))
                yield target

    def at(self, name: str) -> Node | None:
        """The resource of that name."""
        return self._about.get(name)


def name_of(node: Node) -> str:
    """What a resource is about, or the label it has in the file."""
    return node.attributes.get("about") or node.attributes.get("ID") or node.attributes.get("nodeID", "")


def target_of(node: Node) -> str:
    """The name a property points to."""
    return node.attributes.get("resource") or node.attributes.get("nodeID", "")


def value_of(node: Node) -> str:
    """The text of a property: its own, or that of the `rdf:value` of what stands in it."""
    if not node.children:
        return node.text.strip()
    return next((each.raw.strip() for each in node.walk() if each.name == _VALUE), "")
