"""One citation: its cites joined to a whole (CSL 1.0.2, "Citation-specific Options")."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from refapp.csl.context import Cite
from refapp.csl.initials import is_alphabetic
from refapp.csl.look import Look
from refapp.csl.tree import CITATION_NUMBER, Group, Leaf, Node, group, walk

_NO_FORM = "[CSL STYLE ERROR: reference with no printed form.]"
_TERMINAL = (":", ".", ";", "!", "?")


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
        is_numeric: bool,
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
            is_numeric=is_numeric,
        )

    @property
    def groups_names(self) -> bool:
        """Whether cites by the same people stand together."""
        return self.group_delimiter is not None or self.collapse.startswith("year")


@dataclass
class Entry:
    """A cite ready to be joined: what it shows and the delimiter before it.

    `number` is its citation number when it shows nothing else, `suffix` its year suffix or -1; with
    `continues` the suffix is all it shows, as names and year are those of the entry before.
    """

    node: Node
    delimiter: str
    number: int = 0
    suffix: int = -1
    continues: bool = False


def join_entries(entries: Sequence[Entry], cites: Sequence[RenderedCite], style: ClusterStyle) -> Node | None:
    """The tree of a whole citation: its entries within the layout."""
    if not entries and _lacks_form(cites):
        entries = [Entry(Leaf(_NO_FORM), "")]
    if not entries:
        return None
    row: list[Node] = [entries[0].node]
    for entry in entries[1:]:
        row.append(Group([entry.node], Look(entry.delimiter)) if entry.delimiter else entry.node)
    if any(each.cite.author_only for each in cites):
        # Names in running text stand outside of the layout.
        return Group(row)
    look = style.layout
    # Of a suffix that begins with an end mark, no more than the mark is kept.
    suffix = look.suffix[:1] if look.suffix.startswith(_TERMINAL) else look.suffix
    inner = Group(row, Look(look.prefix, suffix))
    return Group([inner], Look(marks=look.marks, quotes=look.quotes)) if look.marks else inner


def _lacks_form(cites: Sequence[RenderedCite]) -> bool:
    """Whether the style has nothing to print, though the user asked for all of it."""
    return any(not (each.cite.suppress_author or each.cite.author_only) for each in cites)


def plain_entries(cites: Sequence[RenderedCite], style: ClusterStyle) -> list[Entry]:
    """The cites one after the other; those that show nothing are left out."""
    entries: list[Entry] = []
    for index, cite in enumerate(cites):
        node = with_affixes(cite.cite, cite.node)
        if node is not None:
            delimiter = between(style.delimiter, cites[index - 1].cite, cite.cite) if index else ""
            entries.append(Entry(node, delimiter, _only_number(cite)))
    return entries


def with_affixes(cite: Cite, node: Node | None) -> Node | None:
    """The cite with the user's prefix and suffix around it."""
    if not (cite.prefix or cite.suffix):
        return node
    prefix = Leaf(_spaced_prefix(cite.prefix)) if cite.prefix else None
    suffix = Leaf(_spaced_suffix(cite.suffix)) if cite.suffix else None
    return group([prefix, node, suffix])


def _spaced_prefix(prefix: str) -> str:
    bare = re.sub(r"[\"'”’»\u202f\u00a0 ]+$", "", re.sub(r"<[^>]+>", "", prefix))
    end = bare[-1:]
    space = " " if end and (is_alphabetic(end) or end in ":.;!?)],0123456789") else ""
    return re.sub(r"\s+", " ", prefix + space)


def _spaced_suffix(suffix: str) -> str:
    first = suffix[:1]
    return f" {suffix}" if is_alphabetic(first) or first.isdecimal() or first in ("[", "(") else suffix


def between(delimiter: str, before: Cite, after: Cite) -> str:
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
