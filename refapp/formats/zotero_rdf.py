"""Zotero RDF: items as RDF/XML in the terms of biblio, Dublin Core, PRISM and FOAF, as Zotero exports them. Read only.

Files that were exported with it lie in the folder `files` beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from refapp.model.problems import Problem
from refapp.model.reference import Collection, Source

from . import Format, Record
from .xml_node import Node
from .xml_scan import first_tags, text_of
from .zotero_item import reference_of
from .zotero_rdf_item import is_item, item_of
from .zotero_rdf_nodes import Graph, Resource, name_of, resources_of, target_of
from .zotero_tags import Steps, paths_to

KEY = "zotero-rdf"
_PARTS = ("Memo", "Attachment")  # unless they stand alone
_POINTERS = ("isPartOf", "isReferencedBy", "link", "publisher", "presentedAt")


def sniff(head: bytes, name: str) -> int:
    """How sure the first bytes are Zotero RDF: by its root and the namespaces of Zotero and of biblio."""
    if first_tags(head, 1) != ["RDF"]:
        return 0
    text = text_of(head)
    if "zotero.org/namespaces/export#" in text:
        return 95
    return 80 if "purl.org/net/biblio#" in text else 0


def read(data: bytes, name: str) -> Iterator[Record]:
    """Every item of the file."""
    return _read(data, name, None)


def read_path(path: Path) -> Iterator[Record]:
    """Every item of a file, with the files that were exported beside it."""
    return _read(path.read_bytes(), path.name, path.parent)


def _read(data: bytes, name: str, base: Path | None) -> Iterator[Record]:
    resources = resources_of(data)
    if not resources:
        yield Record(None, "", (Problem("xml-no-records", {"name": name}, line=1),))
    graph = Graph(resources)
    groups = _Collections(resources)
    meant = {
        target_of(each)
        for resource in resources
        for each in (resource.node.walk() if resource.node else ())
        if each.name in _POINTERS
    }
    for resource in resources:
        if resource.node is None or not _is_part(resource.node, meant):
            yield _record(resource, graph, groups, name, base)


def _is_part(node: Node, meant: set[str]) -> bool:
    """Whether a resource is a collection, or a note, file or journal that another one points to."""
    if node.name == "Collection":
        return True
    return name_of(node) in meant and (node.name in _PARTS or not is_item(node))


def _record(resource: Resource, graph: Graph, groups: _Collections, name: str, base: Path | None) -> Record:
    place, node, fault = f"line {resource.line}", resource.node, resource.fault
    if node is None:
        code, args, line = (fault.code, fault.args_, fault.line) if fault else ("xml-unclosed", {}, 1)
        return Record(None, place, (Problem(code, args, line=resource.line + line - 1),))
    if not is_item(node):
        return Record(None, place, (Problem("zotero-no-item", {"text": resource.text[:80]}, line=resource.line),))
    reference, problems = reference_of(item_of(node, graph), KEY, groups.of(node), base)
    if reference:
        source = Source(format=KEY, file_name=name, text=resource.text, place=place)
        reference = replace(reference, sources=(source,))
    return Record(reference, place, tuple(replace(problem, line=resource.line) for problem in problems))


class _Collections:
    """The collections of a file: each names its items and the collections below it."""

    def __init__(self, resources: list[Resource]) -> None:
        self._steps: dict[str, Collection] = {}
        self._parents: dict[str, str] = {}
        self._of_item: dict[str, list[str]] = {}
        nodes: Mapping[str, Node] = {
            name_of(each.node): each.node for each in resources if each.node and each.node.name == "Collection"
        }
        for key, node in nodes.items():
            title = node.at("title")
            if title:
                self._steps[key] = Collection(names={"": title})
            for part in map(target_of, node.all("hasPart")):
                if part in nodes:
                    self._parents.setdefault(part, key)
                else:
                    self._of_item.setdefault(part, []).append(key)

    def of(self, node: Node) -> list[Steps]:
        """The paths of an item's collections."""
        keys = self._of_item.get(name_of(node), ()) if name_of(node) else ()
        return [path for key in keys if (path := paths_to(key, self._steps, self._parents))]


FORMAT = Format(KEY, "Zotero RDF", (".rdf",), sniff, read, None, read_path=read_path)
