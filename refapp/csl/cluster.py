"""One citation: its cites joined, grouped and collapsed (CSL 1.0.2, "Citation-specific Options")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from refapp.csl.context import Cite
from refapp.csl.initials import is_alphabetic
from refapp.csl.look import PLAIN, Look
from refapp.csl.tree import (
    CITATION_NUMBER,
    DATE,
    YEAR,
    YEAR_SUFFIX,
    Group,
    Leaf,
    Node,
    find,
    group,
    rebuild,
    walk,
)

_NO_FORM = "[CSL STYLE ERROR: reference with no printed form.]"


@dataclass(frozen=True)
class RenderedCite:
    """A cite as rendered: `node` without what the user put around it; `names` stands within it."""

    cite: Cite
    node: Node | None
    names: Node | None
    names_text: str
    has_other_text: bool = False


@dataclass(frozen=True)
class ClusterStyle:
    """What cs:citation and its layout say about joining cites."""

    layout: Look
    delimiter: str
    collapse: str
    group_delimiter: str | None
    suffix_delimiter: str | None
    after_collapse: str | None
    range_delimiter: str
    is_note: bool
    is_numeric: bool

    @staticmethod
    def read(
        citation: Mapping[str, str],
        layout: Look,
        delimiter: str,
        range_delimiter: str,
        is_note: bool,
        numeric: bool,
    ) -> ClusterStyle:
        """From the attributes of cs:citation."""
        get = citation.get
        return ClusterStyle(
            layout=layout,
            delimiter=delimiter,
            collapse=get("collapse", ""),
            group_delimiter=get("cite-group-delimiter"),
            suffix_delimiter=get("year-suffix-delimiter"),
            after_collapse=get("after-collapse-delimiter"),
            range_delimiter=range_delimiter,
            is_note=is_note,
            is_numeric=numeric,
        )

    @property
    def groups_names(self) -> bool:
        """Whether cites by the same people stand together."""
        return self.group_delimiter is not None or self.collapse.startswith("year")


@dataclass
class _Entry:
    node: Node
    delimiter: str  # before it
    number: int = 0  # when it is nothing but a citation number


def build_cluster(cites: Sequence[RenderedCite], style: ClusterStyle) -> Node | None:
    """The tree of a whole citation."""
    if style.collapse == "citation-number":
        entries = _collapse_numbers(_entries(cites, style), style)
    elif style.collapse.startswith("year") or style.group_delimiter is not None:
        entries = _collapse_names(cites, style)
    else:
        entries = _entries(cites, style)
    if not entries:
        entries = [_Entry(Leaf(_NO_FORM), "")] if _lacks_form(cites) else []
    if not entries:
        return None
    row: list[Node] = []
    for index, entry in enumerate(entries):
        row.append(Group([entry.node], Look(entry.delimiter)) if index and entry.delimiter else entry.node)
    suffix = style.layout.suffix
    if suffix[:1] in (":", ".", ";", "!", "?"):
        suffix = suffix[:1]
    if len(cites) == 1 and cites[0].cite.author_only:
        return Group(row)
    inner = Group(row, Look(style.layout.prefix, suffix))
    return (
        Group([inner], Look(marks=style.layout.marks, quotes=style.layout.quotes))
        if style.layout.marks
        else inner
    )


def _entries(cites: Sequence[RenderedCite], style: ClusterStyle) -> list[_Entry]:
    entries: list[_Entry] = []
    for index, cite in enumerate(cites):
        node = _whole(cite, cite.node)
        if node is None:
            continue
        delimiter = _between(style.delimiter, cites[index - 1].cite, cite.cite) if index else ""
        entries.append(_Entry(node, delimiter, _only_number(cite)))
    return entries


def _whole(rendered: RenderedCite, node: Node | None) -> Node | None:
    """The cite with the user's prefix and suffix around it."""
    cite = rendered.cite
    prefix = Leaf(_spaced_prefix(cite.prefix)) if cite.prefix else None
    suffix = Leaf(_spaced_suffix(cite.suffix)) if cite.suffix else None
    if prefix is None and suffix is None:
        return node
    return group([prefix, node, suffix])


def _lacks_form(cites: Sequence[RenderedCite]) -> bool:
    """Whether the style has nothing to print, though the user asked for all of it."""
    return any(not (each.cite.suppress_author or each.cite.author_only) for each in cites)


def _spaced_prefix(prefix: str) -> str:
    bare = re.sub(r"[\"'”’»\u202f\u00a0 ]+$", "", re.sub(r"<[^>]+>", "", prefix))
    end = bare[-1:]
    space = " " if end and (is_alphabetic(end) or end in ":.;!?)],0123456789") else ""
    return re.sub(r"\s+", " ", prefix + space)


def _spaced_suffix(suffix: str) -> str:
    return (
        f" {suffix}"
        if is_alphabetic(suffix[:1]) or suffix[:1] in ("[", "(") or suffix[:1].isdigit()
        else suffix
    )


def _between(delimiter: str, before: Cite, after: Cite) -> str:
    """The delimiter where the user's own text may already end or begin with punctuation."""
    if before.suffix.endswith((".", ",")):
        space = delimiter.find(" ")
        return delimiter[space:] if space > -1 else ""
    if not before.suffix and after.prefix.startswith((".", ",")):
        return ""
    return delimiter


def _only_number(rendered: RenderedCite) -> int:
    """The citation number, when the cite shows nothing else."""
    if rendered.node is None or rendered.cite.prefix or rendered.cite.suffix:
        return 0
    leaves = [node for node in walk(rendered.node) if isinstance(node, Leaf)]
    return leaves[0].number if len(leaves) == 1 and leaves[0].role == CITATION_NUMBER else 0


def _collapse_numbers(entries: list[_Entry], style: ClusterStyle) -> list[_Entry]:
    """Runs of three and more consecutive numbers become ranges."""
    result: list[_Entry] = []
    start = 0
    while start < len(entries):
        end = start
        while (
            end + 1 < len(entries)
            and entries[end].number
            and entries[end + 1].number == entries[end].number + 1
        ):
            end += 1
        if end - start >= 2:
            last = _Entry(entries[end].node, style.range_delimiter)
            result += [entries[start], last]
        else:
            result += entries[start : end + 1]
        start = end + 1
    return result


def _collapse_names(cites: Sequence[RenderedCite], style: ClusterStyle) -> list[_Entry]:
    """Cites by the same people after one another: the names once, and the year once where asked for."""
    entries: list[_Entry] = []
    collapsing = style.collapse.startswith("year")
    was_collapsed = False
    years: list[str] = []
    suffixes: list[tuple[int, int]] = []  # entry and year suffix of a run that may become a range
    for index, cite in enumerate(cites):
        before = cites[index - 1] if index else None
        same = before is not None and cite.names_text == before.names_text
        same = same and (bool(cite.names_text) or (collapsing and not cite.has_other_text))
        collapsed = same and collapsing and not cite.has_other_text
        node = cite.node
        delimiter = style.delimiter
        cite_years = _years(node)
        if same:
            delimiter = style.group_delimiter if style.group_delimiter is not None else (
                ", " if collapsed and not style.is_note and not style.is_numeric else delimiter)  # fmt: skip
            if collapsing and node is not None and cite.names is not None:
                node = _without(node, cite.names)
            same_year = style.collapse != "year" and cite_years == years and _has_suffix(node)
            if (
                collapsed
                and same_year
                and before is not None
                and not before.cite.locator
                and node is not None
            ):
                node = _only_suffix(node)
                delimiter = _suffix_delimiter(style)
                suffixes.append((len(entries), _suffix_number(node)))
            else:
                suffixes = [(len(entries), _suffix_number(node))]
        else:
            suffixes = [(len(entries), _suffix_number(node))]
        if style.after_collapse is not None and before is not None:
            if before.cite.locator or (not collapsed and (was_collapsed or style.collapse != "year-suffix")):
                delimiter = style.after_collapse
        was_collapsed = collapsed
        whole = None if collapsed and node is None else _whole(cite, node)
        years = cite_years
        if whole is None:
            continue
        entries.append(_Entry(whole, _between(delimiter, before.cite, cite.cite) if before else ""))
        if style.collapse == "year-suffix-ranged":
            _close_range(entries, suffixes, style)
    return entries


def _close_range(entries: list[_Entry], suffixes: list[tuple[int, int]], style: ClusterStyle) -> None:
    """Turns the last three suffixes into a range when they follow each other."""
    if len(suffixes) < 3 or suffixes[-1][1] != suffixes[-2][1] + 1 or suffixes[-2][1] != suffixes[-3][1] + 1:
        return
    del entries[suffixes[-2][0]]
    entries[-1].delimiter = style.range_delimiter
    first, last = suffixes[-3], suffixes[-1]
    # The range goes on: its end stands in for what was left out.
    suffixes[-3:] = [first, (first[0], last[1] - 1), (len(entries) - 1, last[1])]
    del suffixes[-3]


def _suffix_delimiter(style: ClusterStyle) -> str:
    for delimiter in (style.group_delimiter, style.suffix_delimiter):
        if delimiter is not None:
            return delimiter
    return style.delimiter


def _without(node: Node, names: Node) -> Node | None:
    return rebuild(node, lambda each: None if each is names else each)


def _years(node: Node | None) -> list[str]:
    if node is None:
        return []
    years = [each for each in walk(node) if each.role == YEAR and isinstance(each, Group)]
    return [
        child.text
        for year in years
        for child in year.children
        if isinstance(child, Leaf) and child.role == ""
    ]


def _has_suffix(node: Node | None) -> bool:
    return node is not None and find(node, YEAR_SUFFIX) is not None


def _suffix_number(node: Node | None) -> int:
    found = find(node, YEAR_SUFFIX) if node is not None else None
    return found.number if isinstance(found, Leaf) else -2


def _only_suffix(node: Node) -> Node:
    """What is left of a cite when names and year were said before: the year suffix and what follows the date."""

    def change(each: Node) -> Node | None:
        if isinstance(each, Group) and each.role in (DATE, YEAR):
            suffix = find(each, YEAR_SUFFIX)
            return (
                Leaf(suffix.text, PLAIN, YEAR_SUFFIX, suffix.number, literal=True)
                if isinstance(suffix, Leaf)
                else None
            )
        return each

    return rebuild(node, change) or node
