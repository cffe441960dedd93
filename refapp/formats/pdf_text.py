"""What the first pages of a paper say of itself: identifiers, abstract, arXiv's stamp. Its references are left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from refapp.model.dates import PartialDate, parse_date
from refapp.model.identifiers import Identifier, find_doi, identifier, trim_doi, valid_isbn

_REFERENCES = re.compile(
    r"^\W*(?:\d+\.?\s*)?(?:references?(?: and notes| cited)?|bibliography|literature(?: cited)?|works cited|literatur"
    r"(?:verzeichnis|liste)?|referanser|références|bibliographie|referencias)\W*$",
    re.IGNORECASE | re.MULTILINE,
)
_ENTRY = re.compile(r"^\s*(?:\[\d+\]|\d{1,3}\.)\s+\S", re.MULTILINE)
# A DOI, going on in the next line where it was broken behind a slash, a hyphen or an underscore.
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/(?:\n(?=\w))?(?:[^\s\"<>]|(?<=[/_-])\n(?=[\w(])|(?<=\.)\n(?=\d))+")
_DOI_LABEL = re.compile(r"(?:\bdoi\b|doi\.org/)[\s:]*(?:https?://(?:dx\.)?doi\.org/)?\s*$", re.IGNORECASE)
_PART = re.compile(r"(?:\.s\d{3}|/-/dc\w*|/suppl?[_\w]*|\.v\d+/\w+)$", re.IGNORECASE)
_STAMP = re.compile(
    r"arXiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?)\s*\[[\w.-]+\]\s+(\d{1,2}\s+\w{3,9}\s+\d{4})"
)
_ARXIV_ALONE = re.compile(r"^arXiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]+/\d{7})(?:v\d+)?)\b", re.MULTILINE)
_ISBN = re.compile(
    r"\bISBN(?:-1[03])?(?:\s*\([^)]{0,40}\))?[\s:]*((?:97[89][\s\u2010-\u2013-]?)?[\d\u2010-\u2013 -]{9,15}[\dXx])\b"
)
_PMID = re.compile(r"\bPMID:?\s*(\d{5,8})\b")
_PMCID = re.compile(r"\bPMC(?:ID)?:?\s*(?:PMC)?\s?(\d{5,8})\b")
_ABSTRACT = re.compile(
    r"^\W*(?:abstract|summary|a\s?b\s?s\s?t\s?r\s?a\s?c\s?t)\b[\s.:—–-]*", re.IGNORECASE | re.MULTILINE
)
_AFTER_ABSTRACT = re.compile(
    r"^\W*(?:key\s?words|index terms|(?:\d+|I)?\.?\s*introduction|1\s+[A-Z]\w+|ccs concepts|categories and subject|"
    r"©|copyright|general terms|acm reference format|jel (?:codes?|classification)|received|subject headings)\b",
    re.IGNORECASE | re.MULTILINE,
)
_SHORTEST, _LONGEST = 150, 4_000  # letters of an abstract
_EDGE = 1_500  # letters at the head of a page, and half as many at its foot, where a paper names itself


def own_pages(pages: Sequence[str]) -> list[str]:
    """The pages up to where references begin: what stands there is of other works."""
    found = []
    for page in pages:
        heading = _REFERENCES.search(page)
        before = page[: heading.start()] if heading else page
        if len(_ENTRY.findall(before)) >= 8:
            break  # a list that goes on from the page before
        found.append(before)
        if heading:
            break
    return found


def identifiers_of(pages: Sequence[str], is_book: bool) -> list[Identifier]:
    """The identifiers that a work gives of itself. `pages` are its own, see `own_pages`."""
    first = pages[0] if pages else ""
    found = []
    doi = own_doi(pages[:2])
    if doi:
        found.append(identifier("doi", doi))
    arxiv = _STAMP.search(first) or _ARXIV_ALONE.search(first)
    if arxiv:
        found.append(identifier("arxiv", arxiv[1]))
    for scheme, pattern in (("pmid", _PMID), ("pmcid", _PMCID)):
        numbers = set(pattern.findall(first))
        if len(numbers) == 1:
            found.append(identifier(scheme, numbers.pop()))
    isbns = [each for page in pages if is_book or page is first for each in _ISBN.findall(page)]
    found += [identifier("isbn", each) for each in isbns if valid_isbn(each)]
    return list(dict.fromkeys(found))


def own_doi(pages: Sequence[str]) -> str:
    """The DOI of the paper itself: the only one, else that on every page, else the first one at a page's edge."""
    counts: Counter[str] = Counter()
    edged: list[str] = []
    labelled: list[str] = []
    for page in pages:
        on_page = set()
        for match in _DOI.finditer(page):
            doi = _PART.sub("", trim_doi(match[0].replace("\n", ""))).lower()
            on_page.add(doi)
            if match.start() < _EDGE or match.end() > len(page) - _EDGE // 2:
                edged.append(doi)
            if _DOI_LABEL.search(page[max(0, match.start() - 40) : match.start()]):
                labelled.append(doi)
        counts.update(on_page)
    if len(counts) > 1:
        often = [doi for doi, count in counts.most_common() if count > 1]
        return next(iter([*often, *(doi for doi in edged if doi in labelled), *edged]), "")
    return next(iter(counts), "")


def arxiv_date(page: str) -> PartialDate | None:
    """The date of the version that arXiv stamps on the side of the first page."""
    stamp = _STAMP.search(page)
    return parse_date(stamp[2]) if stamp else None


def abstract_of(pages: Sequence[str]) -> str:
    """The abstract, only where both its heading and what comes after it are found."""
    for page in pages[:2]:
        heading = _ABSTRACT.search(page)
        end = _AFTER_ABSTRACT.search(page, heading.end()) if heading else None
        if heading and end:
            text = " ".join(page[heading.end() : end.start()].split())
            return text if _SHORTEST <= len(text) <= _LONGEST else ""
    return ""


def doi_in(text: str) -> str:
    """The DOI in a value of the information dictionary."""
    return find_doi(text).lower()
