"""Types and tags of Refer and EndNote beside CSL's, in tables used for reading and for writing.

Sources: refer(1) of troff; EndNote's help, "EndNote Tagged Import Format"; BibIX and the dialect of Zotero. A table's
first fitting row is what is written, every row is read.
"""

from __future__ import annotations

from functools import cache

from refapp.model.kinds import KINDS

from .field_rows import FieldRow, fields_by_variable, variables_by_field

# Kind, names of types. The first is written.
TYPES = {
    "article-journal": ("Journal Article", "Journal", "Electronic Article"),
    "article-magazine": ("Magazine Article",),
    "article-newspaper": ("Newspaper Article",),
    "bill": ("Bill",),
    "book": ("Book", "Edited Book", "Electronic Book"),
    "chapter": ("Book Section", "Electronic Book Section", "Chapter"),
    "classic": ("Classical Work", "Ancient Text"),
    "dataset": ("Dataset", "Online Database", "Aggregated Database"),
    "document": ("Generic", "Grant", "Catalog"),
    "entry-dictionary": ("Dictionary",),
    "entry-encyclopedia": ("Encyclopedia",),
    "figure": ("Figure", "Chart or Table", "Equation"),
    "graphic": ("Artwork",),
    "hearing": ("Hearing",),
    "interview": ("Interview",),
    "legal_case": ("Case",),
    "legislation": ("Statute",),
    "manuscript": ("Manuscript", "Unpublished Work"),
    "map": ("Map",),
    "motion_picture": ("Film or Broadcast", "Audiovisual Material", "Online Multimedia", "Multimedia Application"),
    "pamphlet": ("Pamphlet", "Press Release"),
    "paper-conference": ("Conference Paper", "Conference Proceedings", "Conference Proceeding", "Conference"),
    "patent": ("Patent",),
    "periodical": ("Serial", "Serial Publication"),
    "personal_communication": ("Personal Communication",),
    "post": ("Discussion Forum", "Social Media"),
    "post-weblog": ("Blog",),
    "regulation": ("Legal Rule or Regulation",),
    "report": ("Report", "Government Document"),
    "review": ("Review",),
    "software": ("Computer Program",),
    "song": ("Music", "Audio"),
    "standard": ("Standard",),
    "thesis": ("Thesis",),
    "webpage": ("Web Page", "Electronic Source"),
}
KIND_OF_TYPE = {ty.lower(): kind for kind, several in TYPES.items() for ty in several}
# Of EndNote 20 and later; older ones do not know them, so they are not written but where they were read.
KIND_OF_TYPE |= {"preprint": "article", "podcast": "broadcast", "television episode": "broadcast"}
_NEAREST = {"article": "Manuscript", "broadcast": "Film or Broadcast", "review-book": "Journal Article"}

PERIODICALS = frozenset("article-journal article-magazine article-newspaper review review-book article".split())
_BOOKS = frozenset("book classic collection pamphlet report".split())
WHOLE = frozenset("book classic collection pamphlet thesis manuscript".split())
NUMBERED = frozenset("report patent standard legislation".split())
_ANY: frozenset[str] = frozenset()

# The tag for what has no other (tagged_variables.py).
FREE = "O"
# CSL variable, tag, the kinds the row is for (none: all).
ROWS: tuple[FieldRow, ...] = (
    ("container-title", "J", PERIODICALS),
    ("collection-title", "B", _BOOKS | {"map", "software"}),
    ("division", "B", frozenset({"thesis"})),
    ("container-title", "B", _ANY),
    ("container-title", "J", _ANY),
    ("collection-title", "S", _ANY),
    ("volume", "V", _ANY),
    ("collection-number", "N", _BOOKS | {"chapter"}),
    ("call-number", "N", frozenset({"patent"})),
    ("issue", "N", _ANY),
    ("authority", "I", frozenset({"legal_case"})),
    ("publisher", "I", _ANY),
    ("jurisdiction", "C", frozenset({"patent"})),
    ("publisher-place", "C", _ANY),
    ("version", "7", frozenset({"software"})),
    ("edition", "7", frozenset(KINDS) - PERIODICALS),
    ("number-of-volumes", "6", _ANY),
    ("genre", "9", _ANY),
    ("call-number", "L", _ANY),
    ("source", "~", _ANY),
    ("source", "W", _ANY),
    ("title-short", "!", _ANY),
    ("section", "&", _ANY),
    ("reviewed-title", "*", _ANY),
)
# Role, tag. %H (translated author) has none.
_ROLES = (("author", "A"), ("editor", "E"), ("collection-editor", "Y"), ("translator", "?"))
# Types and kinds in which EndNote's first names are not authors.
EDITED = "Edited Book"
_FIRST = {"motion_picture": "director", "song": "composer"}


def roles(kind: str, type_: str, has_first: bool = False) -> dict[str, str]:
    """The role of the names of each tag, in a record of this kind and type; `has_first` where it has %A."""
    found = {tag: role for role, tag in _ROLES}
    found["A"] = _FIRST.get(kind, "author")
    if type_.lower() == EDITED.lower():
        found["A"] = "editor"
        if has_first:
            found["E"] = "collection-editor"
    return found


def type_of(kind: str) -> tuple[str, bool]:
    """The type a kind is written as, and whether that tells the kind."""
    known = TYPES.get(kind)
    return (known[0], True) if known else (_NEAREST.get(kind, "Generic"), False)


@cache
def variables(kind: str) -> dict[str, str]:
    """The CSL variable each tag holds in a record of this kind."""
    return variables_by_field(ROWS, kind)


@cache
def tags(kind: str) -> dict[str, str]:
    """The tag each CSL variable is written to in a record of this kind, so that reading gives it back."""
    return fields_by_variable(ROWS, kind)
