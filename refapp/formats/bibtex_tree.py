"""New groups in the comment that tells JabRef how groups lie in groups, each under its parent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from refapp.model.reference import Reference

from .bibtex_groups import NODE, clean, names_of, node_line, unquoted

_GROUPING = re.compile(r"\s*jabref-meta:\s*grouping:", re.IGNORECASE)
_RAW_NODE = re.compile(r"(?:\\[\r\n]*.|[^\\;])*;", re.DOTALL)
Names = tuple[str, ...]


class _Node(NamedTuple):
    """A group of the tree: its names from the root (none for the root itself), and where its node is."""

    names: Names
    start: int
    end: int


def new_groups(before: Reference | None, after: Reference) -> list[Names]:
    """The groups, by their names from the root, that a reference is in now and was not in."""
    known = {names_of(path) for path in before.collections} if before else set()
    return [names for names in map(names_of, after.collections) if names and names not in known]


def is_tree(comment: str) -> bool:
    """Whether a comment is the tree of groups as JabRef writes it since version 3."""
    return _GROUPING.match(comment) is not None


def with_groups(comment: str, groups: Iterable[Names], newline: str) -> str:
    """The comment with a node for each of `groups`, and their parents, that it lacks."""
    for group in groups:
        for length in range(1, len(group) + 1):
            names, nodes = group[:length], list(nodes_of(comment))
            if any(node.names == names for node in nodes):
                continue
            parent = names[:-1]
            beneath = [node.end for node in nodes if node.names[: len(parent)] == parent]
            at = max(beneath, default=len(comment.rstrip()))
            comment = f"{comment[:at]}{newline}{node_line(names)}{comment[at:]}"
    return comment


def nodes_of(comment: str) -> Iterator[_Node]:
    """The groups of a tree, in order."""
    start = _GROUPING.match(comment)
    stack: list[str] = []
    for raw in _RAW_NODE.finditer(comment, start.end() if start else 0):
        node = NODE.match(raw[0].replace("\r", "").replace("\n", ""))
        if node:
            level = int(node[1])
            name = clean(unquoted(unquoted(re.split(r"(?<!\\)\\;", node[3])[0])))
            stack = [*stack[: max(0, level - 1)], name] if level else []
            yield _Node(tuple(stack), raw.start(), raw.end())
