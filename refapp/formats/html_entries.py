"""Entries of a formatted bibliography in HTML (`csl-entry`), back into the works they were made from.

APA is read back part by part; of other styles only what stands out is: DOI, address, title in quotation marks, year.
"""

from __future__ import annotations

import re

from refapp.model.dates import PartialDate
from refapp.model.identifiers import find_doi
from refapp.model.names import parse_name
from refapp.model.plain_text import strip_html
from refapp.model.reference import Text

from .apa_entry import Entry, read_entry
from .xml_values import Draft

KEY = "html"
_RIGHT = re.compile(r"""<div\b[^<>]*\bcsl-right-inline\b[^<>]*>(.*?)(?:</div>|\Z)""", re.DOTALL)
_LEFT = re.compile(r"<div\b[^<>]*\bcsl-left-margin\b[^<>]*>.*?</div>", re.DOTALL)
_SPAN = re.compile(r"<span\b[^<>]*\bZ3988\b[^<>]*>(?:\s*</span>)?")
_DIV = re.compile(r"</?div\b[^<>]*>")
_NUMBER = re.compile(r"^(?:\[\d+\]|\(\d+\)|\d+\.)\s*")
# Names or a title, then a date in brackets of its own: no other usual style has that.
_APA = re.compile(
    r"[^“”«»\"()]{2,3000}(?:\([^()]{1,40}\)\.? ?)?\((?:(?:ca?\. )?\d{4}|n\.d\.|u\.å\.|in press|i trykk)[^()]*\)\. "
)
_QUOTED = re.compile(r"[“«\"]([^“”«»\"]{8,400}?)[,.]?[”»\"]")
_YEAR = re.compile(r"(?<![\d/.:-])(?:1[5-9]|20)\d\d(?![\d/-]*\d)")
# Vancouver: `Solberg K, Ødegård M. Title. Journal. 2001;…`
_VANCOUVER = re.compile(
    r"((?:[^\W\d_][\w'’ -]{0,40} [A-ZÆØÅ]{1,4}(?:, (?:et al)?|(?=\.)))++)\. ([^.?!]{8,300}[.?!])\s+(.*)$", re.DOTALL
)
_WEB = re.compile(r"https?://[^\s<>\"']+")


def draft_of(html: str, language: str) -> tuple[Draft, bool]:
    """The work of an entry, and whether every part of it was understood."""
    html = _SPAN.sub("", html)
    right = _RIGHT.search(html)
    inner = _DIV.sub("", right[1] if right else _LEFT.sub("", html)).strip()
    if _APA.match(" ".join(strip_html(inner).split())):
        entry = read_entry(inner[:20_000], "", language if language in ("nn", "nb", "no") else "en")
        if entry.title and len(entry.title) < 500:
            return _from_apa(entry), not entry.leftover
    return _from_text(inner), False


def _from_apa(entry: Entry) -> Draft:
    draft = Draft(KEY, kind=entry.kind or "document", title=entry.title, issued=entry.issued, accessed=entry.accessed)
    draft.creators = list(entry.creators)
    draft.fields = dict(entry.fields)
    for scheme, value in (("doi", entry.doi), ("isbn", entry.isbn)):
        if value:
            draft.identify(scheme, value)
    for rest in entry.leftover:
        draft.keep("entry-rest", rest)
    return draft


def _from_text(html: str) -> Draft:
    """What stands out in an entry; the whole of it is kept as a note."""
    draft = Draft(KEY)
    text = _NUMBER.sub("", " ".join(strip_html(html).split()))
    links = _WEB.findall(html)
    doi = find_doi(text) or next((found for link in links if (found := find_doi(link))), "")
    if doi:
        draft.identify("doi", doi)
    address = next((link.rstrip(".,;)") for link in links if "doi.org/" not in link.lower()), "")
    if address:
        draft.put("URL", address)
    years = _YEAR.findall(_WEB.sub("", text.replace(doi, "") if doi else text))
    if years:
        draft.issued = PartialDate(year=int(years[-1] if len(set(years)) == 1 else years[0]))
    vancouver, quoted = _VANCOUVER.match(text), _QUOTED.search(text)
    if vancouver:
        names = [name for name in vancouver[1].split(", ") if name and name != "et al"]
        draft.creators = [parse_name(", ".join(name.rsplit(" ", 1))) for name in names]
        draft.title = vancouver[2].rstrip(".")
        journal = re.match(r"([^.;:\d]{2,120})\.? (?:\d{4})\b", vancouver[3])
        if journal:
            draft.kind = "article-journal"
            draft.put("container-title", journal[1].strip())
    else:
        draft.title = quoted[1] if quoted else text[:300]
    if text:
        draft.texts.append(Text(role="note", body=text, origin=KEY))
    return draft
