"""Which fields an editor offers for each kind of work, as Zotero's item types have them, in the order of a form.

Every other CSL variable may be added by hand; what a kind does not use is kept all the same.
"""

from __future__ import annotations

_PUBLISHED = ("publisher", "publisher-place")
_SERIES = ("collection-title", "collection-number")
_ARTICLE = ("container-title", "container-title-short", "volume", "issue", "page", "URL")
_BOOK = (*_PUBLISHED, "edition", "volume", "number-of-volumes", "number-of-pages", *_SERIES, "URL")
_PART = ("container-title", *_PUBLISHED, "page", "edition", "volume", *_SERIES, "URL")
_LAW = ("container-title", "number", "volume", "section", "page", "authority", "jurisdiction", "URL")
_MEDIUM = (*_PUBLISHED, "genre", "medium", "dimensions", "URL")
_POST = ("container-title", "genre", "URL")
_WORK = ("container-title", *_PUBLISHED, "genre", "number", "URL")

FIELDS = {
    "article": ("publisher", "number", "genre", "archive", "URL"),
    "article-journal": _ARTICLE,
    "article-magazine": ("container-title", "volume", "issue", "page", "URL"),
    "article-newspaper": ("container-title", "section", "edition", "page", "publisher-place", "URL"),
    "bill": _LAW,
    "book": _BOOK,
    "broadcast": ("container-title", "publisher", "genre", "number", "medium", "dimensions", "URL"),
    "chapter": _PART,
    "classic": _BOOK,
    "collection": (*_PUBLISHED, "archive", "archive_location", "URL"),
    "dataset": ("publisher", "version", "genre", "medium", "URL"),
    "document": ("publisher", "genre", "URL"),
    "entry": ("container-title", "publisher", "version", "URL"),
    "entry-dictionary": _PART,
    "entry-encyclopedia": _PART,
    "event": ("event-title", "event-place", "genre", "URL"),
    "figure": ("container-title", "number", "medium", "dimensions", "URL"),
    "graphic": ("medium", "dimensions", "archive", "archive_location", "URL"),
    "hearing": ("committee", "number", *_PUBLISHED, "number-of-pages", "chapter-number", "section", "URL"),
    "interview": ("container-title", "medium", "genre", "URL"),
    "legal_case": ("authority", "number", "container-title", "volume", "page", "jurisdiction", "URL"),
    "legislation": _LAW,
    "manuscript": ("genre", "publisher-place", "number-of-pages", "archive", "archive_location", "URL"),
    "map": (*_PUBLISHED, "genre", "scale", "edition", *_SERIES, "URL"),
    "motion_picture": ("publisher", "genre", "medium", "dimensions", "version", "URL"),
    "musical_score": (*_PUBLISHED, "genre", "edition", "number-of-pages", *_SERIES, "URL"),
    "pamphlet": (*_PUBLISHED, "genre", "number-of-pages", "URL"),
    "paper-conference": (
        "container-title",
        "event-title",
        "event-place",
        *_PUBLISHED,
        "page",
        "volume",
        *_SERIES,
        "URL",
    ),
    "patent": ("number", "call-number", "authority", "jurisdiction", "publisher-place", "page", "status", "URL"),
    "performance": ("event-place", *_MEDIUM),
    "periodical": ("container-title-short", "volume", "issue", *_PUBLISHED, "URL"),
    "personal_communication": ("genre", "medium", "archive", "URL"),
    "post": _POST,
    "post-weblog": _POST,
    "regulation": _LAW,
    "report": (*_PUBLISHED, "number", "genre", *_SERIES, "page", "URL"),
    "review": _ARTICLE,
    "review-book": ("reviewed-title", *_ARTICLE),
    "software": ("publisher", "version", "genre", "medium", "URL"),
    "song": ("container-title", "publisher", "publisher-place", "number", "volume", "medium", "dimensions", "URL"),
    "speech": ("event-title", "event-place", "publisher-place", "genre", "URL"),
    "standard": ("publisher", "publisher-place", "authority", "number", "version", "number-of-pages", "URL"),
    "thesis": (*_PUBLISHED, "genre", "number-of-pages", "archive", "URL"),
    "treaty": ("container-title", "volume", "number", "page", "publisher", "URL"),
    "webpage": _POST,
}

# Used by a kind of any sort, and shown where they have a value.
_ANY = (
    "title-short", "abstract", "annote", "archive", "archive-place", "archive_collection", "archive_location",
    "call-number", "dimensions", "keyword", "license", "medium", "note", "original-title", "part-number", "part-title",
    "references", "source", "status", "URL", "version", "volume-title",
)  # fmt: skip

_NUMBERS = frozenset(
    "volume issue page edition number-of-pages number-of-volumes number collection-number chapter-number version "
    "section part-number supplement-number printing-number first-reference-note-number page-first".split()
)
_HAVE_ISBN = frozenset(
    "book chapter classic collection entry-dictionary entry-encyclopedia map musical_score pamphlet paper-conference "
    "report".split()
)
_HAVE_ISSN = frozenset("article-journal article-magazine article-newspaper periodical review review-book".split())

# The text and number variables of CSL 1.0.2 that are fields of a reference.
VARIABLES = tuple(
    "annote archive archive-place archive_collection archive_location authority call-number chapter-number "
    "collection-number collection-title collection-title-short committee container-title container-title-short "
    "dimensions division edition event-place event-title genre issue jurisdiction keyword license medium note number "
    "number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first "
    "part-number part-title printing-number publisher publisher-place references reviewed-genre reviewed-title scale "
    "section source status supplement-number title-short URL version volume volume-title volume-title-short".split()
)
SCHEMES = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv")


def fields_of(kind: str) -> tuple[str, ...]:
    """The CSL variables an editor shows for `kind`, in order."""
    return FIELDS.get(kind, _WORK)


def uses(kind: str, field: str) -> bool:
    """Whether works of `kind` have `field`; a reference may hold others, too."""
    return field in fields_of(kind) or field in _ANY


def schemes_of(kind: str) -> tuple[str, ...]:
    """The identifiers an editor shows for `kind`, in order."""
    isbn, issn = kind in _HAVE_ISBN, kind in _HAVE_ISSN
    return (
        "doi",
        *(("isbn",) if isbn else ()),
        *(("issn",) if issn else ()),
        *(("arxiv",) if kind == "article" else ()),
    )


def is_short(field: str) -> bool:
    """Whether what stands in `field` is short: a number, or much like one."""
    return field in _NUMBERS
