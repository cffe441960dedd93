"""What follows a key: a locator with its label (`, pp. 33-35`), then the rest (Pandoc's manual, "Citations")."""

from __future__ import annotations

import re
from typing import NamedTuple

# CSL's locators and the words that mean them, in English, Norwegian and German.
_WORDS = {
    "page": "p. pp. page pages s. side sider seite seiten",
    "chapter": "ch. chap. chaps. chapter chapters kap. kapittel kapitel",
    "section": "sec. secs. sect. section sections § §§ avsnitt",
    "paragraph": "para. paras. par. paragraph paragraphs ¶ ¶¶",
    "figure": "fig. figs. figure figures figur abb.",
    "table": "tab. tbl. table tables tabell tabelle",
    "volume": "vol. vols. volume volumes bd. bind band",
    "issue": "issue issues iss.",
    "number": "no. nos. number numbers nr.",
    "note": "n. nn. note notes",
    "line": "l. ll. line lines",
    "verse": "v. vv. verse verses",
    "column": "col. cols. column columns",
    "folio": "fol. fols. folio folios",
    "part": "pt. pts. part parts del teil",
    "book": "bk. bks. book books",
    "opus": "op. opp. opus opera",
    "sub-verbo": "s.v. s.vv.",
    "appendix": "app. appendix",
    "equation": "eq. eqs. equation",
    "article-locator": "art. arts. article articles artikkel",
    "timestamp": "timestamp",
}
_LABELS = {word: label for label, words in _WORDS.items() for word in words.split()}
_LABEL = "|".join(re.escape(word) for word in sorted(_LABELS, key=len, reverse=True))
_UNIT = r"\(?(?:[A-Za-z]{0,3}[.:]?\d[\w.:]*(?<![.:])|[ivxlcdm]+\b|[IVXLCDM]+\b)\)?"
_BARE_UNIT = r"\d[\w.:]*(?<![.:])"


def _several(first: str) -> str:
    return rf"{first}(?:\s*[-–—]+\s*{_UNIT})?(?:\s*(?:,|&|\band\b)\s*{_BARE_UNIT}(?:\s*[-–—]+\s*{_UNIT})?)*"


_LABELLED = re.compile(rf"\s*,?\s*({_LABEL})(?:(?<=[.§¶])\s*|\s+)({_several(_UNIT)})(?!\w)", re.IGNORECASE)
_BARE = re.compile(rf"\s*,?\s*({_several(_BARE_UNIT)})(?!\w)")
_BRACED = re.compile(r"\s*,?\s*\{([^{}]*)\}")
_LABEL_FIRST = re.compile(rf"\s*({_LABEL})(?:(?<=[.§¶])\s*|\s+)(.+)", re.IGNORECASE | re.DOTALL)


class Located(NamedTuple):
    """A locator, CSL's name of its label, and what came after them."""

    locator: str = ""
    label: str = ""
    rest: str = ""


def read_locator(text: str) -> Located:
    """The locator that `text` begins with, if any; a bare number is a page, braces hold any locator."""
    braced = _BRACED.match(text)
    if braced:
        inside = _LABEL_FIRST.fullmatch(braced[1])
        label = _LABELS[inside[1].lower()] if inside else "page"
        return _located((inside[2] if inside else braced[1]).strip(), label, text[braced.end() :])
    labelled = _LABELLED.match(text)
    if labelled:
        return _located(labelled[2], _LABELS[labelled[1].lower()], text[labelled.end() :])
    bare = _BARE.match(text)
    if bare:
        return _located(bare[1], "page", text[bare.end() :])
    return Located(rest=text.rstrip())


def _located(locator: str, label: str, rest: str) -> Located:
    return Located(" ".join(locator.split()), label if locator else "", rest.rstrip())
