"""Types and tags of RIS beside CSL's, in tables used for reading and for writing.

Sources: the RIS specification (Research Information Systems, 2001 and 2011); EndNote's "RIS Export" tag tables by
reference type; the dialect of Zotero. A table's first fitting row is what is written, every row is read.
"""

from __future__ import annotations

from functools import cache

from refapp.model.kinds import KINDS

from .field_rows import FieldRow, fields_by_variable, variables_by_field

# Kind, types. The first type of a kind is written.
TYPES = {
    "article-journal": "JOUR EJOUR ABST INPR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL UNBILL",
    "book": "BOOK EBOOK EDBOOK SER",
    "chapter": "CHAP ECHAP",
    "classic": "CLSWK ANCIENT",
    "dataset": "DATA DBASE AGGR",
    "document": "GEN GRANT GRNT CTLG",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE CHART EQUA",
    "graphic": "ART",
    "hearing": "HEAR",
    "interview": "INTV",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT UNPB UNPD",
    "map": "MAP",
    "motion_picture": "MPCT VIDEO MULTI ADVS",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CONF CPAPER",
    "patent": "PAT",
    "periodical": "JFULL",
    "personal_communication": "PCOMM",
    "post": "ICOMM",
    "post-weblog": "BLOG",
    "regulation": "LEGAL",
    "report": "RPRT GOVDOC",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC WEB",
}
KIND_OF_TYPE = {ty: kind for kind, several in TYPES.items() for ty in several.split()}
TYPE_OF_KIND = {kind: several.split()[0] for kind, several in TYPES.items()}
# What a kind RIS has no type for is written as, its name told beside it.
_NEAREST = {"article": "UNPB", "broadcast": "MPCT", "entry": "ENCYC", "review": "JOUR", "review-book": "JOUR"}

_PERIODICALS = frozenset("article-journal article-magazine article-newspaper review review-book".split())
_BOOKS = frozenset("book classic collection pamphlet report".split())
_SERIES = _BOOKS | {"map", "software", "standard", "manuscript"}
_PARTS = frozenset("chapter paper-conference entry entry-dictionary entry-encyclopedia".split())
# Works whose SP alone is their number of pages.
WHOLE = frozenset("book classic collection pamphlet thesis manuscript".split())
# Kinds whose SN is a number of their own, when it is no ISBN or ISSN.
NUMBERED = frozenset("report patent standard legislation".split())
# Kinds whose M3 is the type of the work; in articles publishers say "Article" there.
_TYPED = frozenset(TYPES) - _PERIODICALS - _PARTS
# Where EndNote has the edition it has the electronic date of articles.
_EDITIONS = frozenset(KINDS) - _PERIODICALS
_ANY: frozenset[str] = frozenset()
_VOLUMES = frozenset({"book", "classic", "collection", "pamphlet"})
_CASES = frozenset({"legal_case"})
_WEB = frozenset({"webpage"})

# The tag Zotero writes its free field to (tagged_variables.py).
FREE = "M2"

# CSL variable, tag, the kinds the row is for (none: all). A tag without a variable has no place in those kinds.
ROWS: tuple[FieldRow, ...] = (
    ("division", "T2", frozenset({"thesis"})),
    ("event-title", "T2", frozenset({"speech"})),
    ("collection-title", "T2", _SERIES),
    ("container-title", "A2", _CASES),  # the reporter
    ("container-title", "T2", _ANY),
    ("authority", "T3", frozenset({"bill", "hearing"})),
    ("collection-title", "T3", _ANY),
    ("genre", "M3", _TYPED),
    ("genre", "VL", frozenset({"thesis"})),  # the degree
    ("", "VL", _WEB),  # the year it was looked at
    ("volume", "VL", _ANY),
    ("collection-number", "M1", _VOLUMES),
    ("collection-number", "IS", _BOOKS),
    ("issue", "IS", _ANY),
    ("issue", "M1", frozenset({"article-magazine", "paper-conference"})),
    ("number-of-volumes", "M1", frozenset({"chapter"})),
    ("call-number", "M1", frozenset({"patent"})),  # the application's number, as in CSL's mapping of Zotero
    ("", "M1", _WEB | {"article-newspaper"}),  # the day it was looked at; the first page
    ("number", "C7", _PERIODICALS),
    ("number", "SV", _CASES),
    ("number", "NV", frozenset({"dataset"})),
    ("number", "M1", _ANY),
    ("version", "ET", frozenset({"software", "dataset"})),
    ("edition", "ET", _EDITIONS),
    ("authority", "PB", _CASES),
    ("publisher", "PB", _ANY),
    ("jurisdiction", "CY", frozenset({"patent", "legislation"})),
    ("publisher-place", "CY", _ANY),
    ("publisher-place", "CP", _ANY),
    ("genre", "C4", frozenset({"motion_picture"})),
    ("call-number", "CN", _ANY),
    ("source", "DB", _ANY),
    ("source", "DP", _ANY),
    ("title-short", "ST", _ANY),
    ("reviewed-title", "RI", frozenset(KINDS) - {"legislation", "dataset"}),
    ("chapter-number", "SE", frozenset({"chapter"})),
    ("", "SE", frozenset({"dataset", "legal_case"})),  # when it was released, filed
    ("section", "SE", _ANY),
    ("section", "C1", frozenset({"chapter", "article-newspaper"})),
    ("collection-number", "SV", _ANY),
    ("number-of-volumes", "NV", _ANY),
    ("references", "OP", frozenset({"bill", "hearing", "legislation", "legal_case", "patent", "regulation"})),
    ("scale", "C1", frozenset({"map"})),
    ("dimensions", "C3", frozenset({"graphic", "map"})),
    ("medium", "C5", frozenset({"song", "motion_picture", "broadcast"})),
    ("status", "C6", frozenset({"patent"})),
)

# Link relation, tag.
LINKS = (("pdf", "L1"), ("fulltext", "L2"), ("related", "L3"), ("image", "L4"), ("", "LK"))
RELATION_OF_TAG = {tag: relation for relation, tag in LINKS}
TAG_OF_RELATION = dict(LINKS) | {"": "UR"}

# Role, tag, the kinds the row is for.
_ROLES: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("director", "AU", frozenset({"motion_picture", "broadcast"})),
    ("composer", "AU", frozenset({"song", "musical_score"})),
    ("author", "AU", _ANY),
    ("editor", "ED", _ANY),
    ("performer", "A2", frozenset({"song", "musical_score"})),
    ("interviewer", "A2", frozenset({"interview"})),
    ("recipient", "A2", frozenset({"personal_communication", "post"})),
    ("contributor", "A2", frozenset({"thesis", "bill", "speech", "patent"})),
    ("editor", "A2", _ANY),
    ("producer", "A3", frozenset({"motion_picture", "broadcast"})),
    ("contributor", "A3", frozenset({"thesis", "bill"})),
    ("collection-editor", "A3", _ANY),
    ("contributor", "A4", frozenset({"legal_case", "report", "motion_picture", "broadcast"})),
    ("translator", "A4", _ANY),
)


def type_of(kind: str) -> tuple[str, bool]:
    """The type a kind is written as, and whether that tells the kind."""
    known = TYPE_OF_KIND.get(kind)
    return (known, True) if known else (_NEAREST.get(kind, "GEN"), False)


@cache
def variables(kind: str) -> dict[str, str]:
    """The CSL variable each tag holds in a record of this kind."""
    return variables_by_field(ROWS, kind)


@cache
def tags(kind: str) -> dict[str, str]:
    """The tag each CSL variable is written to in a record of this kind, so that reading gives it back."""
    return fields_by_variable(ROWS, kind)


@cache
def roles(ty: str, kind: str, in_series: bool, zotero: bool) -> dict[str, str]:
    """The role of the names under each tag.

    In books A2 means editors to publishers and series editors to EndNote (who tells the series in T2) and to
    Zotero, which writes a book's editors to A3.
    """
    found: dict[str, str] = {}
    for role, tag, kinds in _ROLES:
        if not kinds or kind in kinds:
            found.setdefault(tag, role)
    if kind == "book":
        found["A2"] = "collection-editor" if in_series or zotero else "editor"
        found["A3"] = "editor"
    if kind in _CASES:  # a reporter and a court are no names
        del found["A2"], found["A3"]
    if ty == "EDBOOK":
        found["AU"] = "editor"
    found["A1"] = found["AU"]
    return found
