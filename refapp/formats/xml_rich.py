"""Running text of XML with a little markup in it, as CSL rich text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .mathml import formula
from .xml_node import Node

_KEPT = {"i": "i", "italic": "i", "em": "i", "b": "b", "bold": "b", "strong": "b", "sup": "sup", "sub": "sub"}


def rich(node: Node) -> str:
    """The text inside an element: italics, bold, raised and lowered signs kept, formulas written out."""
    return " ".join(_inside(node).split())


def _inside(node: Node) -> str:
    parts = [node.text]
    for child in node.children:
        tag = _KEPT.get(child.name.lower())
        if child.name == "math":
            words = formula(child)
        else:
            words = _inside(child)
            if tag and (bare := words.strip()):
                before, after = words.split(bare, 1)
                words = f"{before}<{tag}>{bare}</{tag}>{after}"
        parts += [words, child.tail]
    return "".join(parts)


def leaves(node: Node, path: str) -> Iterator[tuple[str, str]]:
    """The elements below that hold words, with their paths; a date in elements is one."""
    names = [child.name for child in node.children]
    if "Year" in names:
        parts = [node.at(name).zfill(2) for name in ("Year", "Season", "Month", "Day") if node.at(name)]
        yield path, "-".join(parts)
    elif not names or node.text.strip() or any(child.tail.strip() for child in node.children):
        if node.words:
            yield path, rich(node)
    else:
        for child in node.children:
            yield from leaves(child, f"{path}/{child.name}")


def paragraphs(node: Node) -> str:
    """The text of an element: a blank line parts paragraphs, other line ends come from indenting."""
    return "\n".join(_paragraphs(node.raw))


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.replace("\r", "\n")):
        words = " ".join(paragraph.split())
        if words:
            yield words
