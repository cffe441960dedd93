"""Identifiers in running text, with their places: what stands where, and whether it says what it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from refapp.model.identifiers import trim_doi, valid_isbn

_HYPHEN = r"[ \u2010-\u2013-]?"
_STARTS = r"10\.\d{4,9}/|https?://|doi:|pmc?id|arxiv|isbn"
# Another identifier may follow a DOI without a blank.
_DOI = rf"10\.\d{{4,9}}(?:\.\d+)*/(?:(?![,;|](?:{_STARTS}))[^\s\"<>])+"
_OLD_ARXIV = (
    r"(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph|math|physics|nlin|cs|q-bio|stat|"
    r"[a-z]{4,6}-[a-z]{2,3})(?:\.[A-Z]{2})?/\d{7}"
)
_NEW_ARXIV = r"\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}"
_ONE = re.compile(
    rf"""
    (?P<doi>(?:https?://(?:dx\.)?doi\.org/|\bdoi\b[:\s]*(?:https?://(?:dx\.)?doi\.org/)?)?(?P<doi_value>{_DOI}))
    | (?P<arxiv>https?://(?:\w+\.)?arxiv\.org/(?:abs|pdf|html)/(?P<arxiv_url>(?:{_NEW_ARXIV}|{_OLD_ARXIV})(?:v\d+)?)
        (?:\.pdf)?|\barxiv[:\s]\s?(?P<arxiv_value>(?:{_NEW_ARXIV}|{_OLD_ARXIV})(?:v\d+)?))
    | (?P<pmcid>(?:https?://\S{{0,60}}?|\bPMCID:?\s*|\b)PMC\s?(?P<pmcid_value>\d{{3,9}})\b/?)
    | (?P<pmid>https?://(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/(?P<pmid_url>\d{{1,8}})/?
        |\b(?:PMID|PubMed(?:\ ID)?)\s*[:#]?\s*(?P<pmid_value>\d{{1,8}})\b)
    | (?P<isbn>\bISBN(?:-?1[03])?(?:\s*\([^)]{{0,30}}\))?\s*:?\s*(?P<isbn_value>[\dXx](?:{_HYPHEN}[\dXx]){{8,12}})\b)
    | (?P<bare_isbn>(?<![\w./-])(?:97[89]{_HYPHEN})?\d(?:{_HYPHEN}\d){{8}}{_HYPHEN}[\dXx](?![\w/]))
    | (?P<bare_arxiv>(?<![\w./-])(?:{_NEW_ARXIV}|{_OLD_ARXIV})(?:v\d+)?(?![\w/]))
    | (?P<bare_pmid>(?<![\w./-])\d{{5,8}}(?![\w./-]))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TAILS = re.compile(r"(?:/(?:full|abstract|pdf|epdf|fulltext|meta|summary)|\.pdf)/?$|[?#].*$", re.IGNORECASE)
_LONGEST = 5_000  # characters of a line that holds only identifiers, these taken out
_LEFT = re.compile(
    r"https?://\S*/$|\b(?:doi|pmc?id|isbn(?:-?1[03])?|arxiv|and|or|pubmed)\b|^\s*(?:\[\d{1,4}\]|\(?\d{1,4}[.)])(?=\s|$)|\W",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Hit:
    """An identifier as it stands in a text. `explicit`: it says what it is; `valid`: its check digit is right."""

    scheme: str
    value: str
    text: str
    start: int
    end: int
    line: int = 1
    explicit: bool = True
    valid: bool = True


def scan(text: str, line: int = 1) -> list[Hit]:
    """Every identifier in `text`, in order; `line` is its number."""
    found = []
    for match in _ONE.finditer(text):
        hit = _hit(match, line)
        if hit:
            found.append(hit)
    return found


def is_blank(text: str) -> bool:
    """Whether nothing is left but labels, bullets, numbers of a list and punctuation."""
    return len(text) <= _LONGEST and not _LEFT.sub("", text).strip()


def _hit(match: re.Match[str], line: int) -> Hit | None:
    values = {name: value for name, value in match.groupdict().items() if value}
    place = (match[0], match.start(), match.end(), line)
    if "doi" in values:
        # Behind the DOI in a publisher's address may stand what page of the site it is.
        raw = values["doi_value"]
        word = match.string.rfind(" ", 0, match.start("doi_value")) + 1
        in_address = match.string.startswith(("http", "www."), word)
        raw = _TAILS.sub("", raw) if in_address and "doi.org/" not in match[0] else raw
        value = trim_doi(unquote(raw) if "%2" in raw else raw)
        if value.lower().startswith("10.48550/arxiv."):
            return Hit("arxiv", value[15:], *place)
        return Hit("doi", value, match.string[match.start() : match.start("doi_value") + len(raw)], *place[1:])
    if "arxiv" in values:
        return Hit("arxiv", values.get("arxiv_url") or values["arxiv_value"], *place)
    if "pmcid" in values:
        return Hit("pmcid", values["pmcid_value"], *place)
    if "pmid" in values:
        return Hit("pmid", values.get("pmid_url") or values["pmid_value"], *place)
    if "isbn" in values:
        return Hit("isbn", values["isbn_value"], *place, valid=valid_isbn(values["isbn_value"]))
    if "bare_isbn" in values:
        return Hit("isbn", match[0], *place, explicit=False, valid=valid_isbn(match[0]))
    scheme = "arxiv" if "bare_arxiv" in values else "pmid"
    return Hit(scheme, match[0], *place, explicit=False)
