"""Collapsing cites: ranges of numbers, names and years said once (CSL 1.0.2, "Cite Collapsing")."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from refapp.csl.cluster import (
    ClusterStyle,
    Entry,
    RenderedCite,
    between,
    join_entries,
    plain_entries,
    with_affixes,
)
from refapp.csl.look import PLAIN
from refapp.csl.tree import DATE, YEAR, YEAR_SUFFIX, Group, Leaf, Node, find, rebuild, walk


def build_cluster(cites: Sequence[RenderedCite], style: ClusterStyle) -> Node | None:
    """The tree of a whole citation, collapsed as the style asks."""
    if style.groups_names:
        entries = _name_entries(cites, style)
        if style.collapse == "year-suffix-ranged":
            entries = _ranges(entries, style, _follows_suffix)
    else:
        entries = plain_entries(cites, style)
        if style.collapse == "citation-number":
            entries = _ranges(entries, style, _follows_number)
    return join_entries(entries, cites, style)


def _follows_number(entry: Entry, after: Entry) -> bool:
    return entry.number > 0 and after.number == entry.number + 1


def _follows_suffix(entry: Entry, after: Entry) -> bool:
    return after.continues and after.suffix == entry.suffix + 1


def _ranges(entries: Sequence[Entry], style: ClusterStyle, follows: Callable[[Entry, Entry], bool]) -> list[Entry]:
    """Runs of three and more that follow each other become ranges."""
    result: list[Entry] = []
    start = 0
    while start < len(entries):
        end = start
        while end + 1 < len(entries) and follows(entries[end], entries[end + 1]):
            end += 1
        if end - start >= 2:
            result += [entries[start], Entry(entries[end].node, style.range_delimiter)]
        else:
            result += entries[start : end + 1]
        start = end + 1
    return result


def _name_entries(cites: Sequence[RenderedCite], style: ClusterStyle) -> list[Entry]:
    """Cites by the same people after one another: the names once, and the year once where asked for."""
    entries: list[Entry] = []
    before: RenderedCite | None = None
    was_collapsed = False
    for cite in cites:
        same = before is not None and _same_names(before, cite, style)
        collapsed = same and style.collapse.startswith("year") and not cite.has_other_text
        entry = _name_entry(before, cite, same, collapsed, style)
        if before is not None and style.after_collapse is not None:
            ends_run = not collapsed and (was_collapsed or style.collapse != "year-suffix")
            if before.cite.locator or ends_run:
                entry.delimiter = style.after_collapse
        if before is not None:
            entry.delimiter = between(entry.delimiter, before.cite, cite.cite)
        whole = with_affixes(cite.cite, entry.node if entry.node is not _NOTHING else None)
        if whole is not None:
            entry.node = whole
            entries.append(entry)
        before, was_collapsed = cite, collapsed
    return entries


_NOTHING: Node = Leaf("")  # stands for a cite of which collapsing leaves nothing


def _same_names(before: RenderedCite, cite: RenderedCite, style: ClusterStyle) -> bool:
    if cite.names_text or before.names_text:
        return cite.names_text == before.names_text
    return style.collapse.startswith("year") and not cite.has_other_text


def _name_entry(
    before: RenderedCite | None, cite: RenderedCite, same: bool, collapsed: bool, style: ClusterStyle
) -> Entry:
    """The entry of a cite, without what the one before has said already."""
    node = cite.node
    suffix = _suffix(node)
    if before is None or not same:
        return Entry(node or _NOTHING, style.delimiter, suffix=suffix)
    names = cite.names
    if names is not None and style.collapse.startswith("year") and node is not None:
        node = rebuild(node, lambda each: None if each is names else each)
    same_year = style.collapse != "year" and suffix >= 0 and _years(before.node) == _years(cite.node)
    if collapsed and same_year and node is not None and not before.cite.locator:
        return Entry(_only_suffix(node), _suffix_delimiter(style), suffix=suffix, continues=True)
    return Entry(node or _NOTHING, _group_delimiter(style, collapsed), suffix=suffix)


def _group_delimiter(style: ClusterStyle, collapsed: bool) -> str:
    if style.group_delimiter is not None:
        return style.group_delimiter
    return ", " if collapsed and not (style.is_note or style.is_numeric) else style.delimiter


def _suffix_delimiter(style: ClusterStyle) -> str:
    if style.group_delimiter is not None:
        return style.group_delimiter
    return style.suffix_delimiter if style.suffix_delimiter is not None else style.delimiter


def _years(node: Node | None) -> list[str]:
    if node is None:
        return []
    years = [each for each in walk(node) if each.role == YEAR and isinstance(each, Group)]
    return [child.text for year in years for child in year.children if isinstance(child, Leaf) and not child.role]


def _suffix(node: Node | None) -> int:
    found = find(node, YEAR_SUFFIX) if node is not None else None
    return found.number if isinstance(found, Leaf) else -1


def _only_suffix(node: Node) -> Node:
    """What is left of a cite whose names and year were said: the year suffix and what follows the date."""

    def change(each: Node) -> Node | None:
        if not (isinstance(each, Group) and each.role in (DATE, YEAR)):
            return each
        suffix = find(each, YEAR_SUFFIX)
        if not isinstance(suffix, Leaf):
            return None
        return Leaf(suffix.text, PLAIN, YEAR_SUFFIX, suffix.number, literal=True)

    return rebuild(node, change) or node
