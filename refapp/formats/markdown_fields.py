"""The keys of front matter: which CSL variable, identifier, date or text each stands for, and which one is written."""

from __future__ import annotations

import re

from refapp.model.csl_item import VARIABLES
from refapp.model.kinds import CREATOR_ROLES

KEY = "markdown"
OWN = "refapp"  # the key under which a page keeps what no other program has a key for
NEXT = "<!-- refapp: next page -->"  # between pages that are written as one text

# CSL variable, the key that is written, other keys that are read.
FIELDS = (
    ("container-title", "publication",
     "container-title journal journaltitle journal-title journal-name booktitle book-title publicationtitle "
     "publication-title publication-name newspaper magazine website websitetitle website-title blogtitle "
     "proceedingstitle encyclopediatitle dictionarytitle container site-name"),
    ("container-title-short", "publication_short",
     "container-title-short journal-abbreviation journalabbreviation journal-abbrev journal-short"),
    ("volume", "volume", "vol"),
    ("issue", "issue", "issue-number"),
    ("page", "pages", "page page-range first-page"),
    ("number-of-pages", "num_pages", "numpages number-of-pages pagetotal"),
    ("edition", "edition", ""),
    ("publisher", "publisher", "school university"),
    ("publisher-place", "publisher_place", "publisher-place place publisher-location"),
    ("collection-title", "series", "collection-title seriestitle series-title"),
    ("collection-number", "series_number", "collection-number seriesnumber"),
    ("event-title", "event", "event-title conference conference-name conferencename eventtitle event-name"),
    ("event-place", "event_place", "event-place venue-place"),
    ("number", "number", "report-number reportnumber patent-number"),
    ("genre", "genre", "thesis-type thesistype reporttype report-type"),
    ("title-short", "short_title", "title-short shorttitle"),
    ("original-title", "original_title", "original-title"),
    ("version", "version", "versionnumber"),
    ("URL", "external_link", "url link permalink canonical canonicalurl canonical-url source-url website-url"),
)  # fmt: skip
IDENTIFIERS = {
    "doi": "doi", "isbn": "isbn", "issn": "issn", "eissn": "issn", "pmid": "pmid", "pubmed-id": "pmid",
    "pmcid": "pmcid", "pmc": "pmcid", "arxiv": "arxiv", "arxiv-id": "arxiv", "arxivid": "arxiv",
    "zotero-key": "zotero", "zoterokey": "zotero", "slug": "slug", "aliases": "alias", "alias": "alias",
}  # fmt: skip
CITEKEYS = ("citekey", "citation-key", "citationkey", "cite-key", "bibkey", "bibtex-key", "bibtexkey", "id")
# What tells the date of issue, the most trusted first.
ISSUED = ("issued", "date-published", "datepublished", "publication-date", "published", "year", "date")
ACCESSED = ("accessed", "accessdate", "access-date", "date-accessed", "urldate")
KIND_KEYS = tuple("publication-types publication-type csl-type itemtype item-type entrytype entry-type type".split())
SUMMARIES = ("summary", "description", "excerpt")
ROLES = {name: role for role in CREATOR_ROLES for name in (role, f"{role}s")} | {
    "creators": "author", "creator": "author", "book-author": "container-author", "series-editor": "collection-editor",
    "series-editors": "collection-editor",
}  # fmt: skip
# `url_code` and its sisters of Hugo's Academic theme: what each leads to.
LINKS = tuple("pdf code dataset poster project slides source video preprint arxiv supplement".split())
# Keys by which a page is about a work that was published elsewhere.
OF_A_WORK = frozenset(
    "doi isbn issn pmid pmcid arxiv publication container-title journal journaltitle booktitle publicationtitle "
    "publication-types publication-type itemtype csl-type entrytype citekey citation-key citationkey bibkey "
    "publisher volume bibtex-key zotero-key zoteroselecturi zotero".split()
)

WRITTEN = {variable: key for variable, key, _ in FIELDS}
# A bare word that a note may use for other things than CSL does is taken in a `citation:` block only.
_VAGUE = frozenset(
    "status source references section division annote scale locator event license archive medium".split()
)


def normal(name: str) -> str:
    """A key without the habits of programs: lower case, hyphens between words."""
    return re.sub(r"[\s_]+", "-", name.strip()).lower()


VARIABLE_OF = {normal(name): variable for variable, key, others in FIELDS for name in (key, *others.split())}
CSL_NAMES = {normal(variable): variable for variable in VARIABLES}
for _name, _variable in CSL_NAMES.items():
    if _name not in _VAGUE:
        VARIABLE_OF.setdefault(_name, _variable)
