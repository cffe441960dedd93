"""Groups that list the keys of their entries, as JabRef before version 4 and BibDesk write them: keys taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from refapp.model.reference import Reference

from .bibtex_blocks import Block
from .bibtex_groups import Groups, Membership, names_of, unquoted
from .bibtex_tree import nodes_of

_SEPARATOR = re.compile(r"(?<!\\)\\[\r\n]*;")  # old versions wrapped lines anywhere
_BIBDESK = re.compile(
    r"(<key>group name</key>\s*<string>)([^<]*)(</string>\s*<key>keys</key>\s*<string>)([^<]*)(?=</string>)"
)


def left(
    entries: Sequence[tuple[Block, Reference]], now: Sequence[Reference | None], groups: Groups
) -> frozenset[Membership]:
    """The memberships by key that no entry has any more, when each has become the one of `now`, or is gone."""
    kept: set[Membership] = set()
    found: set[Membership] = set()
    for (block, _), reference in zip(entries, now, strict=True):
        there = {(block.key, names_of(path)) for path in groups.listing(block.key)}
        staying = reference is not None and (reference.citekey == block.key or not block.key)
        still = {names_of(path) for path in reference.collections} if reference and staying else set()
        kept |= {each for each in there if each[1] in still}
        found |= there
    return frozenset(found - kept)


def without(comment: str, gone: Iterable[Membership]) -> str:
    """The comment that lists groups, without these keys in them."""
    by_group: dict[tuple[str, ...], set[str]] = {}
    for key, names in gone:
        by_group.setdefault(names, set()).add(key)
    if not by_group:
        return comment
    if comment.lstrip().startswith("BibDesk Static Groups"):
        return _BIBDESK.sub(lambda match: _in_bibdesk(match, by_group.get((match[2],), set())), comment)
    pieces, done = [], 0
    for node in nodes_of(comment):
        keys = by_group.get(node.names)
        if keys:
            pieces += [comment[done : node.start], _in_node(comment[node.start : node.end], keys)]
            done = node.end
    return "".join(pieces) + comment[done:]


def _in_node(node: str, keys: set[str]) -> str:
    """A node of the tree: its type and name, how it lies in the one above, and its keys, each with its end."""
    ends = [match.end() for match in _SEPARATOR.finditer(node)]
    parts = [node[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=True)]
    tail = node[ends[-1] :] if ends else node
    staying = [part for number, part in enumerate(parts) if number < 2 or _key(part) not in keys]
    return "".join(staying) + tail


def _key(part: str) -> str:
    whole = part.replace("\r", "").replace("\n", "").removesuffix("\\;")
    return unquoted(unquoted(whole))


def _in_bibdesk(match: re.Match[str], keys: set[str]) -> str:
    listed = [key for key in match[4].split(",") if key.strip() not in keys] if keys else [match[4]]
    return f"{match[1]}{match[2]}{match[3]}{','.join(listed)}"
