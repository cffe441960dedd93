"""Entry types and fields of BibTeX and BibLaTeX beside CSL's, in tables used for reading and for writing.

Sources: btxdoc (BibTeX 0.99d) section 3; biblatex manual 3.20, sections 2.1 (types), 2.2 (fields) and 2.2.5
(aliases). A table's first fitting row is what is written, every row is read.
"""

from __future__ import annotations

from functools import cache

from .field_rows import variables_by_field

# Entry type, kind. The first row of a kind is the type it is written as.
TYPES = tuple(
    (entry, kind)
    for kind, entries in {
        "article-journal": "article suppperiodical",
        "book": "book mvbook collection mvcollection proceedings mvproceedings reference mvreference manual",
        "pamphlet": "booklet",
        "chapter": "incollection inbook bookinbook suppbook suppcollection",
        "paper-conference": "inproceedings conference",
        "entry-encyclopedia": "inreference",
        "thesis": "thesis phdthesis mastersthesis",
        "report": "techreport report",
        "manuscript": "unpublished",
        "webpage": "online electronic www webpage",
        "software": "software softwareversion softwaremodule",
        "dataset": "dataset data",
        "patent": "patent",
        "motion_picture": "movie video film",
        "song": "audio music",
        "graphic": "artwork image",
        "legislation": "legislation legal",
        "legal_case": "jurisdiction",
        "standard": "standard",
        "personal_communication": "letter",
        "periodical": "periodical",
        "review": "review",
        "performance": "performance",
        "document": "misc",
    }.items()
    for entry in entries.split()
)
KIND_OF_TYPE = dict(TYPES)
TYPE_OF_KIND = {kind: entry for entry, kind in reversed(TYPES)}

# Kinds told by `entrysubtype`: kind → (entry type, entrysubtype). Kinds in neither table are @misc with
# their CSL name as entrysubtype.
SUBTYPES = {
    "article": ("misc", "preprint"),
    "article-magazine": ("article", "magazine"),
    "article-newspaper": ("article", "newspaper"),
    "post-weblog": ("online", "blog"),
}
KIND_OF_SUBTYPE = {subtype: kind for kind, (_, subtype) in SUBTYPES.items()}

PHD, MASTER = "PhD thesis", "Master's thesis"

_ARTICLES = frozenset("article suppperiodical periodical review".split())
_BOOKS = frozenset(
    "book mvbook inbook bookinbook suppbook booklet collection mvcollection incollection suppcollection "
    "reference mvreference inreference proceedings mvproceedings inproceedings conference manual".split()
)
_THESES = frozenset("phdthesis mastersthesis thesis".split())
_REPORTS = frozenset("techreport report".split())
_LOOSE = frozenset("misc booklet".split())
_ONLINE = frozenset("online electronic www webpage".split())
CONFERENCES = frozenset("inproceedings conference proceedings".split())
WHOLE_BOOKS = frozenset("book mvbook collection mvcollection proceedings mvproceedings reference mvreference".split())
_ANY: frozenset[str] = frozenset()

# CSL variable, field, the entry types the row is for (none: all).
FIELDS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("container-title", "journal", _ARTICLES),
    ("container-title", "booktitle", _ANY),
    ("container-title", "journaltitle", _ANY),
    ("container-title", "journal", _ANY),
    ("container-title-short", "shortjournal", _ANY),
    ("title-short", "shorttitle", _ANY),
    ("volume", "volume", _ANY),
    ("issue", "number", _ARTICLES),
    ("issue", "issue", _ANY),
    ("collection-number", "number", _BOOKS),
    ("number", "number", _ANY),
    ("number", "reportnumber", _REPORTS),
    ("page", "pages", _ANY),
    ("edition", "edition", _ANY),
    ("version", "version", _ANY),
    ("chapter-number", "chapter", _ANY),
    ("collection-title", "series", _ANY),
    ("number-of-pages", "pagetotal", _ANY),
    ("number-of-pages", "numpages", _ANY),
    ("number-of-volumes", "volumes", _ANY),
    ("publisher", "school", _THESES),
    ("publisher", "institution", _REPORTS),
    ("publisher", "howpublished", _LOOSE),
    ("publisher", "organization", _ONLINE),
    ("publisher", "publisher", _ANY),
    ("publisher", "institution", _ANY),
    ("publisher", "school", _ANY),
    ("publisher", "organization", _ANY),
    ("publisher", "howpublished", _ANY),
    ("publisher-place", "address", _ANY),
    ("publisher-place", "location", _ANY),
    ("event-title", "eventtitle", _ANY),
    ("event-place", "venue", _ANY),
    ("genre", "type", _ANY),
    ("status", "pubstate", _ANY),
    ("original-title", "origtitle", _ANY),
    ("original-publisher", "origpublisher", _ANY),
    ("original-publisher-place", "origlocation", _ANY),
    ("call-number", "call-number", _ANY),
    ("event-date", "eventdate", _ANY),
    ("original-date", "origdate", _ANY),
)
# CSL variables that BibTeX has no field for are written under their own name and read back.
OWN_NAMES = frozenset(
    "archive archive_collection archive_location archive-place authority collection-number container-title-short "
    "dimensions division event-place event-title genre jurisdiction medium number-of-pages number-of-volumes "
    "original-publisher original-publisher-place original-title part-number part-title printing-number "
    "publisher-place reviewed-title reviewed-genre scale section supplement-number title-short volume-title "
    "collection-title container-title chapter-number year-suffix citation-label first-reference-note-number "
    "available-date submitted event-date original-date status page-first source".split()
)
DATE_FIELDS = frozenset(("event-date", "original-date", "available-date", "submitted"))

# CSL name variable → field, the field written first.
NAMES = (
    ("author", "author"),
    ("editor", "editor"),
    ("translator", "translator"),
    ("container-author", "bookauthor"),
    ("director", "director"),
    ("collection-editor", "serieseditor"),
    ("contributor", "collaborator"),
)


@cache
def variables(entry_type: str) -> dict[str, str]:
    """The CSL variable each field of an entry of this type holds."""
    return variables_by_field(FIELDS, entry_type)


@cache
def names_of_fields(entry_type: str) -> dict[str, str]:
    """The field each CSL variable is written to in an entry of this type, so that reading gives it back."""
    reading = variables(entry_type)
    found: dict[str, str] = {}
    for variable, name, types in FIELDS:
        if name == "booktitle" and entry_type in WHOLE_BOOKS:
            continue  # there it is the book's own title
        if (not types or entry_type in types) and reading[name] == variable:
            found.setdefault(variable, name)
    return found


def kind_of(entry_type: str, subtype: str, is_arxiv: bool, kinds: frozenset[str]) -> tuple[str, bool]:
    """The kind of an entry, and whether `subtype` was needed to tell it. `kinds` are all there are."""
    subtype = subtype.strip().lower()
    kind = KIND_OF_SUBTYPE.get(subtype)
    if kind and (kind == "article" or KIND_OF_TYPE.get(entry_type) == KIND_OF_TYPE[SUBTYPES[kind][0]]):
        return kind, True
    if subtype in kinds and KIND_OF_TYPE.get(entry_type, "document") == "document":
        return subtype, True
    if is_arxiv and entry_type in ("misc", "online", "unpublished"):
        return "article", False
    return KIND_OF_TYPE.get(entry_type, "document"), False
