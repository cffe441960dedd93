"""The bibliography: entries in order, with what stands in for repeated names (CSL 1.0.2, "Bibliography")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from refapp.csl.flow import flow
from refapp.csl.look import Look
from refapp.csl.pieces import FlowPiece
from refapp.csl.processor import Area, Processor
from refapp.csl.results import Bibliography, Entry, margin_length
from refapp.csl.tree import LABEL, NAME, NAME_LIST, NAMES, Group, Leaf, Node, find, rebuild, walk


@dataclass(frozen=True)
class Rendition:
    """An item rendered for the bibliography; `names` stands first in it, and `keys` say who they are."""

    id: str
    nodes: list[Node]
    names: Node | None
    keys: tuple[str, ...]


def build_entries(processor: Processor, renditions: Sequence[Rendition]) -> Bibliography:
    """The bibliography of rendered items."""
    area = processor.bibliography
    assert area is not None
    attributes = area.attributes
    substitute = attributes.get("subsequent-author-substitute")
    rule = attributes.get("subsequent-author-substitute-rule", "complete-all")
    align = attributes.get("second-field-align", "")
    entries: list[Entry] = []
    previous: Rendition | None = None
    for rendition in renditions:
        nodes = rendition.nodes
        if substitute is not None and previous is not None:
            nodes = _substituted(rendition, previous, substitute, rule)
        pieces = _pieces(processor, area, nodes, align)
        if pieces:
            entries.append(Entry(pieces, processor.quotes, rendition.id))
        elif processor.is_numeric:
            text = f"{len(entries) + 1}. [CSL STYLE ERROR: reference with no printed form.]"
            entries.append(Entry([text], processor.quotes, rendition.id))
        if rendition.names is not None or substitute is None:
            previous = rendition
    return Bibliography(
        entries=tuple(entries),
        ids=tuple(rendition.id for rendition in renditions),
        hanging_indent=attributes.get("hanging-indent") == "true",
        second_field_align=align,
        line_spacing=_number(attributes.get("line-spacing")),
        entry_spacing=_number(attributes.get("entry-spacing")),
        max_offset=max((margin_length(entry.pieces) for entry in entries), default=0),
    )


def _number(value: str | None) -> float:
    if not value or not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value):
        return 1
    return float(value) if "." in value else int(value)


def _pieces(processor: Processor, area: Area, nodes: Sequence[Node], align: str) -> list[FlowPiece]:
    if not nodes:
        return []
    look = area.look
    row: list[Node] = list(nodes)
    if align:
        row = _aligned(row, look)
    elif any(node.look.display for node in row):
        row[-1] = _with_suffix(row[-1], look.suffix)
        row = [Group(row, Look(look.prefix))] if look.prefix else row
    else:
        row = [Group(row, Look(look.prefix, look.suffix))]
    return flow(Group(row, Look(marks=look.marks, quotes=look.quotes)), processor.locale)


def _aligned(row: list[Node], look: Look) -> list[Node]:
    first = Group([row[0]], Look(look.prefix, display="left-margin"))
    if len(row) == 1:
        return [Group([row[0]], Look(look.prefix, look.suffix, display="left-margin"))]
    # The layout's suffix ends the text, not the block around it.
    return [first, Group([Group(row[1:], Look(suffix=look.suffix))], Look(display="right-inline"))]


def _with_suffix(node: Node, suffix: str) -> Node:
    if not suffix:
        return node
    look = node.look
    inner: Node
    if isinstance(node, Leaf):
        inner = Leaf(
            node.text,
            Look(look.prefix, look.suffix, look.marks, look.quotes),
            node.role,
            node.number,
            node.link,
        )
    else:
        inner = Group(node.children, Look(look.prefix, look.suffix, look.marks, look.quotes), node.delimiter, node.role)
    return Group([inner], Look(suffix=suffix, display=look.display))


def _substituted(current: Rendition, previous: Rendition, text: str, rule: str) -> list[Node]:
    """The entry, with the names replaced that stood in the one before (spec, "Reference Grouping")."""
    names = current.names
    if names is None or previous.names is None or not current.keys:
        return current.nodes
    replaced: Node | None
    if rule.startswith("partial"):
        same = 0
        for one, other in zip(current.keys, previous.keys, strict=False):
            if one != other:
                break
            same += 1
        replaced = _replace_names(names, text, min(same, 1) if rule == "partial-first" else same)
    elif current.keys != previous.keys:
        return current.nodes
    elif rule == "complete-each":
        replaced = _replace_names(names, text, len(current.keys))
    else:
        replaced = _replace_all(names, text)
    if not text:
        replaced = None
    new = (rebuild(node, lambda each: replaced if each is names else each) for node in current.nodes)
    return [node for node in new if node is not None]


def _replace_names(names: Node, text: str, count: int) -> Node:
    targets = [node for node in walk(names) if node.role == NAME][:count]
    chosen = {id(node) for node in targets}
    return rebuild(names, lambda each: Leaf(text) if id(each) in chosen else each) or names


def _replace_all(names: Node, text: str) -> Node:
    label = find(names, LABEL) if names.role == NAMES else None
    kept: list[Node] = [Leaf(text)]
    if label is not None:
        before = next((each for each in walk(names) if each.role in (LABEL, NAME_LIST)), None)
        kept = [label, Leaf(text)] if before is label else [Leaf(text), label]
    return Group(kept, names.look, role=names.role)
