"""The kinds of works, which are the CSL 1.0.2 item types, and the fields each one is usually described by."""

from __future__ import annotations

KINDS = (
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection "
    "dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case "
    "legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance "
    "periodical personal_communication post post-weblog regulation report review review-book software song speech "
    "standard thesis treaty webpage"
).split()

_ARTICLE = ("container-title", "volume", "issue", "page", "publisher", "URL")
_BOOK = ("publisher", "publisher-place", "edition", "volume", "number-of-pages", "collection-title", "URL")
_PART = (
    "container-title",
    "publisher",
    "publisher-place",
    "page",
    "edition",
    "volume",
    "collection-title",
    "URL",
)
_WORK = ("container-title", "publisher", "publisher-place", "genre", "number", "URL")
_FIELDS = {
    "article": ("publisher", "number", "genre", "URL"),
    "article-journal": _ARTICLE,
    "article-magazine": _ARTICLE,
    "article-newspaper": ("container-title", "section", "edition", "page", "URL"),
    "book": _BOOK,
    "chapter": _PART,
    "dataset": ("publisher", "version", "genre", "URL"),
    "entry-dictionary": _PART,
    "entry-encyclopedia": _PART,
    "paper-conference": (*_PART, "event-title", "event-place"),
    "patent": ("number", "jurisdiction", "publisher-place", "URL"),
    "post-weblog": ("container-title", "genre", "URL"),
    "report": ("publisher", "publisher-place", "number", "genre", "collection-title", "page", "URL"),
    "software": ("publisher", "version", "genre", "URL"),
    "thesis": ("publisher", "publisher-place", "genre", "number-of-pages", "URL"),
    "webpage": ("container-title", "genre", "URL"),
}

CREATOR_ROLES = (
    "author editor translator container-author collection-editor editorial-director director performer composer "
    "illustrator interviewer recipient reviewed-author chair compiler contributor curator executive-producer guest "
    "host narrator organizer original-author producer script-writer series-creator editor-translator"
).split()

DATE_VARIABLES = ("issued", "accessed", "event-date", "original-date", "submitted", "available-date")

# CSL variables that are identifiers in the model.
IDENTIFIER_VARIABLES = {"DOI": "doi", "ISBN": "isbn", "ISSN": "issn", "PMID": "pmid", "PMCID": "pmcid"}


def fields_of(kind: str) -> tuple[str, ...]:
    """The CSL variables an editor offers for `kind`, in order."""
    return _FIELDS.get(kind, _WORK)
