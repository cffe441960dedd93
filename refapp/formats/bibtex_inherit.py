"""What an entry takes from the one its `crossref` names (btxdoc 4.1; biblatex manual 3.20, section 2.4.1, appendix B).

BibLaTeX hands on nearly everything. What belongs to the parent alone (its DOI, key words, abstract, files) stays
there, because here it would say something wrong about the child.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_INHERITED = frozenset(
    "editor editora editorb editorc editortype editoratype editorbtype editorctype translator publisher address "
    "location year month date series volume volumes part number isbn issn booktitle booksubtitle booktitleaddon "
    "maintitle mainsubtitle maintitleaddon journal journaltitle journalsubtitle shortjournal organization institution "
    "school eventtitle eventtitleaddon eventdate venue edition bookauthor langid language".split()
)
_PARTS = frozenset(
    "inbook bookinbook suppbook incollection suppcollection inreference inproceedings conference".split()
)
_OF_ONE_AUTHOR = frozenset("inbook bookinbook suppbook".split())
_VOLUMES = frozenset("book collection proceedings reference".split())
_DATES = ("date", "year", "month")
_NOT_FOR_OTHERS = frozenset("crossref xref xdata ids entryset related relatedtype options".split())


def inherited(child: str, own: Mapping[str, str], parent: str, fields: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What an entry of type `child` with fields `own` takes from its crossref `parent` with `fields`."""
    if child not in _PARTS and not own.get("title", "").strip():
        # Another key for the same work.
        return [pair for pair in fields if pair[0] not in _NOT_FOR_OTHERS]
    return list(_taken(child, own, parent, fields))


def _taken(child: str, own: Mapping[str, str], parent: str, fields: list[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    level = _level(child, own, parent)
    theirs = {name for name, value in fields if value.strip()}
    dated = "date" in own or "year" in own
    for name, value in fields:
        if name in ("title", "subtitle", "titleaddon"):
            # A parent that tells its `booktitle` is written for BibTeX, which renames nothing.
            if level and not (level == "book" and "booktitle" in theirs):
                yield level + name, value
        elif name == "author" and child in _PARTS and parent in ("book", "mvbook"):
            yield "bookauthor", value
            if child in _OF_ONE_AUTHOR:
                yield "author", value
        elif name in _INHERITED and not (dated and name in _DATES):
            yield name, value


def _level(child: str, own: Mapping[str, str], parent: str) -> str:
    """What the parent's titles become: `book`, `main` or `journal` titles, or nothing."""
    if child in _PARTS:
        return "main" if parent.startswith("mv") and own.get("booktitle", "").strip() else "book"
    if child in _VOLUMES and parent.startswith("mv"):
        return "main"
    if child in ("article", "suppperiodical") and parent == "periodical" and not own.get("journal", "").strip():
        return "journal"
    return ""
