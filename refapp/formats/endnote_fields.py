"""Reference types and fields of EndNote XML beside CSL's, in tables used for reading and for writing.

Sources: EndNote's RSXML document type (`RSXML.dtd`, EndNote 8 and later) for elements and their order; the table
of reference types in EndNote's preferences for what a field means in each. A table's first fitting row is written.
"""

from __future__ import annotations

from functools import cache

from .field_rows import fields_by_variable, variables_by_field

# EndNote's name, its number, kind. The first row of a kind is the type it is written as.
TYPES: tuple[tuple[str, int, str], ...] = (
    ("Journal Article", 17, "article-journal"),
    ("Electronic Article", 43, "article-journal"),
    ("Magazine Article", 19, "article-magazine"),
    ("Newspaper Article", 23, "article-newspaper"),
    ("Book", 6, "book"),
    ("Edited Book", 28, "book"),
    ("Electronic Book", 44, "book"),
    ("Dictionary", 52, "entry-dictionary"),
    ("Encyclopedia", 53, "entry-encyclopedia"),
    ("Book Section", 5, "chapter"),
    ("Electronic Book Section", 60, "chapter"),
    ("Conference Paper", 47, "paper-conference"),
    ("Conference Proceedings", 10, "paper-conference"),
    ("Thesis", 32, "thesis"),
    ("Report", 27, "report"),
    ("Government Document", 46, "report"),
    ("Web Page", 12, "webpage"),
    ("Blog", 56, "post-weblog"),
    ("Unpublished Work", 34, "manuscript"),
    ("Manuscript", 36, "manuscript"),
    ("Computer Program", 9, "software"),
    ("Dataset", 59, "dataset"),
    ("Online Database", 45, "dataset"),
    ("Aggregated Database", 55, "dataset"),
    ("Film or Broadcast", 21, "motion_picture"),
    ("Audiovisual Material", 3, "motion_picture"),
    ("Online Multimedia", 48, "motion_picture"),
    ("Music", 61, "song"),
    ("Artwork", 2, "graphic"),
    ("Figure", 37, "figure"),
    ("Chart or Table", 38, "figure"),
    ("Equation", 39, "figure"),
    ("Map", 20, "map"),
    ("Personal Communication", 26, "personal_communication"),
    ("Pamphlet", 24, "pamphlet"),
    ("Patent", 25, "patent"),
    ("Bill", 4, "bill"),
    ("Case", 7, "legal_case"),
    ("Hearing", 14, "hearing"),
    ("Legal Rule or Regulation", 50, "regulation"),
    ("Statute", 31, "legislation"),
    ("Standard", 58, "standard"),
    ("Classical Work", 49, "classic"),
    ("Ancient Text", 51, "classic"),
    ("Serial", 57, "periodical"),
    ("Generic", 13, "document"),
    ("Catalog", 8, "document"),
    ("Grant", 54, "document"),
)
KIND_OF_NAME = {name.lower(): kind for name, _, kind in TYPES} | {
    # Of EndNote 20 and later, whose numbers differ from library to library.
    "interview": "interview", "preprint": "article", "podcast": "broadcast", "television episode": "broadcast",
    "press release": "pamphlet", "social media": "post", "discussion forum": "post",
    "multimedia application": "software",
}  # fmt: skip
KIND_OF_NUMBER = {number: kind for _, number, kind in TYPES}
TYPE_OF_KIND = {kind: (name, number) for name, number, kind in reversed(TYPES)}
# Kinds EndNote has no type for; these are written as what comes nearest and read as that.
TYPE_OF_KIND |= {
    "article": ("Electronic Article", 43),
    "review": TYPE_OF_KIND["article-journal"],
    "review-book": TYPE_OF_KIND["article-journal"],
    "entry": TYPE_OF_KIND["chapter"],
    "post": TYPE_OF_KIND["webpage"],
    "interview": TYPE_OF_KIND["personal_communication"],
    "broadcast": TYPE_OF_KIND["motion_picture"],
    "treaty": TYPE_OF_KIND["legislation"],
}
EDITED_BOOK = ("Edited Book", 28)

_BOOKS = frozenset(("book", "report", "pamphlet"))
_PARTS = frozenset(("chapter", "paper-conference", "entry-dictionary", "entry-encyclopedia"))
_ARTICLES = frozenset(("article-journal", "article-magazine", "article-newspaper", "periodical", "review", "article"))
_ANY: frozenset[str] = frozenset()

# CSL variable, path of the element, the kinds the row is for (none: all).
FIELDS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("collection-title", "titles/secondary-title", _BOOKS),
    ("container-title", "titles/secondary-title", _ANY),
    ("container-title", "periodical/full-title", _ANY),
    ("collection-title", "titles/tertiary-title", _ANY),
    ("container-title-short", "titles/alt-title", _ARTICLES),
    ("container-title-short", "periodical/abbr-1", _ANY),
    ("title-short", "titles/short-title", _ANY),
    ("number-of-pages", "pages", frozenset(("book", "thesis", "pamphlet"))),
    ("page", "pages", _ANY),
    ("volume", "volume", _ANY),
    ("issue", "number", _ARTICLES),
    ("collection-number", "number", frozenset(("book", *_PARTS))),
    ("number", "number", _ANY),
    ("issue", "issue", _ANY),
    ("number", "report-id", _ANY),
    ("number-of-volumes", "num-vols", _ANY),
    ("version", "edition", frozenset(("software", "dataset"))),
    ("edition", "edition", _ANY),
    ("section", "section", _ANY),
    ("publisher-place", "pub-location", _ANY),
    ("publisher", "publisher", _ANY),
    ("call-number", "call-num", _ANY),
    ("genre", "work-type", _ANY),
    ("reviewed-title", "reviewed-item", _ANY),
    ("source", "remote-database-name", _ANY),
)

# Path of the list, the element in it, role.
ROLES: tuple[tuple[str, str], ...] = (
    ("authors", "author"),
    ("secondary-authors", "editor"),
    ("tertiary-authors", "collection-editor"),
    ("subsidiary-authors", "translator"),
)
# Kinds whose first list of names is somebody else.
FIRST_ROLE = {"motion_picture": "director", "song": "composer"}

# The order of a record's elements in RSXML.dtd.
ORDER = {
    name: place
    for place, name in enumerate(
        "database source-app rec-number foreign-keys ref-type contributors auth-address auth-affiliaton titles "
        "periodical alt-periodical pages volume number issue secondary-volume secondary-issue num-vols edition section "
        "reprint-edition reprint-status keywords dates pub-location publisher orig-pub isbn accession-num call-num "
        "report-id coden electronic-resource-num abstract label image caption notes research-notes work-type "
        "reviewed-item availability remote-source meeting-place work-location work-extent pack-method size "
        "repro-ratio remote-database-name remote-database-provider language access-date modified-date custom1 custom2 "
        "custom3 custom4 custom5 custom6 custom7 misc1 misc2 misc3 urls".split()
    )
}


@cache
def variables(kind: str) -> dict[str, str]:
    """The CSL variable that each path holds in a record of this kind."""
    return variables_by_field(FIELDS, kind)


@cache
def paths(kind: str) -> dict[str, str]:
    """The path each CSL variable is written to in a record of this kind, so that reading gives it back."""
    return fields_by_variable(FIELDS, kind)
