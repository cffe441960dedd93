"""Identifiers of works: recognising them, one canonical form each, and the address each leads to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

# The source's own keys: two records that share one of these are the same record (DESIGN.md, Identity).
OWN_KEYS = ("zotero", "cristin", "tiki")

# With the angle brackets of a SICI: `10.1002/(SICI)1521-3862(199911)5:6<261::AID-CVDE261>3.0.CO;2-R`.
_DOI = re.compile(
    r"10\.\d{4,9}(?:\.\d+)*/[^\s\"<>]+(?:<[\w./-]{1,20}:[\w.-]{0,10}:[\w./-]{1,40}>\d[\w.]{0,20};[\w-]{1,10})?"
)
_DOI_HOSTS = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)+", re.IGNORECASE)
_ARXIV = re.compile(
    r"(?:arxiv[:/\s]*(?:abs/|pdf/)?)?(\d{4}\.\d{4,5}|[a-z-]{1,30}(?:\.[A-Z]{2})?/\d{7})(v\d+)?", re.IGNORECASE
)
_ISBN = re.compile(
    r"(?<![\dXx-])(?:97[89][ \u2010-\u2013-]?)?\d(?:[ \u2010-\u2013-]?\d){8}[ \u2010-\u2013-]?[\dXx](?!\d)"
)
ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")  # bare with its hyphens, also in an address
_ISSN = re.compile(r"(?<!\d)\d{4}[ \u2010-\u2013-]?\d{3}[\dXx](?!\d)")
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_ADDRESSES = {
    "doi": "https://doi.org/{}",
    "pmid": "https://pubmed.ncbi.nlm.nih.gov/{}/",
    "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/{}/",
    "arxiv": "https://arxiv.org/abs/{}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """A name given to a work by some scheme: doi, isbn, issn, pmid, pmcid, arxiv, zotero, cristin, tiki, …"""

    scheme: str
    value: str

    @property
    def url(self) -> str:
        """Where it leads, or an empty text for schemes without an address."""
        address = _ADDRESSES.get(self.scheme)
        return address.format(quote(self.value, safe="/:;().-_")) if address else ""


def identifier(scheme: str, value: str) -> Identifier:
    """An identifier with `value` in the canonical form of `scheme`."""
    return Identifier(scheme=scheme, value=normalise(scheme, value))


def normalise(scheme: str, value: str) -> str:
    """The canonical form: a DOI bare and in lower case, ISBN and ISSN upper case without blanks, …

    A value that does not have the form of its scheme comes back trimmed, otherwise as it was.
    """
    value = value.strip()
    if scheme == "doi":
        return (find_doi(value) or _DOI_HOSTS.sub("", value)).lower()
    if scheme == "isbn":
        return re.sub(r"[\s\u2010-\u2013-]", "", value).upper() or value
    if scheme == "issn":
        bare = re.sub(r"[\s\u2010-\u2013-]", "", value).upper()
        return f"{bare[:4]}-{bare[4:]}" if re.fullmatch(r"\d{7}[\dX]", bare) else value
    if scheme == "pmid":
        return re.sub(r"\D", "", value) or value
    if scheme == "pmcid":
        digits = re.sub(r"\D", "", value)
        return f"PMC{digits}" if digits else value
    if scheme == "arxiv":
        match = _ARXIV.search(value)
        return match[1] + (match[2] or "") if match else value
    return value


def identifiers_in(scheme: str, text: str) -> list[Identifier]:
    """The identifiers of one scheme that a field lists: several ISBN or ISSN, else the whole text."""
    found = [text]
    if scheme == "isbn" and len(re.sub(r"[\s\u2010-\u2013-]", "", text)) not in (10, 13):
        found = _ISBN.findall(text) or re.split(r"\s*[,;]\s*", text)
    elif scheme == "issn":
        found = _ISSN.findall(text) or [text]
    made = (identifier(scheme, each) for each in found if each.strip())
    return list(dict.fromkeys(each for each in made if each.value))


def find_doi(text: str) -> str:
    """The first DOI in `text` as written (percent-decoded), without trailing punctuation, or an empty text."""
    match = _DOI.search(unquote(text) if "%2" in text or "%3" in text else text)
    return trim_doi(match[0]) if match else ""


def trim_doi(doi: str) -> str:
    """Cut from the end what belongs to the sentence around a DOI: full stops, commas, unmatched brackets."""
    if doi[-1:].isalnum():
        return doi
    end = len(doi)
    counts = {each: doi.count(each) for each in "()[]{}"}
    while end:
        last = doi[end - 1]
        if last in _BRACKETS and counts[last] > counts[_BRACKETS[last]]:
            counts[last] -= 1
        elif last not in ".,;:'’”*_&":
            break
        end -= 1
    return doi[:end]


def valid_isbn(value: str) -> bool:
    """Whether an ISBN of 10 or 13 characters has the right check digit (ISO 2108)."""
    bare = normalise("isbn", value)
    if re.fullmatch(r"\d{9}[\dX]", bare):
        return sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(bare)) % 11 == 0
    return bool(re.fullmatch(r"\d{13}", bare)) and sum(int(c) * (1 + 2 * (i % 2)) for i, c in enumerate(bare)) % 10 == 0
