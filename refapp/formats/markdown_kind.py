"""The kind of work a page is or is about: by the word for it, or by what else the page says."""

from __future__ import annotations

import re
from collections.abc import Set

from refapp.model.kinds import KINDS

from .xml_values import Draft

# By these keys a page tells how it is itself to be made.
MANUSCRIPT = frozenset(
    "bibliography format output documentclass jupyter engine csl kernelspec jupytext execute exports".split()
)

_NAMES_OF = {
    "article-journal": "2 journalarticle article-in-journal journal-article journal paper scholarlyarticle",
    "paper-conference": "1 conferencepaper inproceedings conference proceedings-article conference-paper",
    "article": "3 preprint unpublished workingpaper manuscript-preprint posted-content",
    "report": "4 techreport technicalreport",
    "book": "5 monograph mvbook edited-book collection-book proceedings",
    "chapter": "6 booksection incollection inbook bookchapter book-chapter book-section",
    "thesis": "7 phdthesis mastersthesis dissertation",
    "patent": "8",
    "webpage": "online website page web electronic",
    "post-weblog": "blogpost blog blog-post posts",
    "article-magazine": "magazinearticle magazine",
    "article-newspaper": "newspaperarticle newspaper news",
    "software": "computerprogram code",
    "speech": "presentation talk lecture",
    "motion_picture": "film videorecording video movie",
    "broadcast": "radiobroadcast tvbroadcast podcast",
    "song": "audiorecording audio music",
    "entry-encyclopedia": "encyclopediaarticle inreference",
    "entry-dictionary": "dictionaryentry",
    "legal_case": "case jurisdiction",
    "legislation": "statute",
    "personal_communication": "letter email instantmessage",
    "post": "forumpost",
    "graphic": "artwork image",
    "document": "misc attachment",
}
_KINDS = {name: kind for kind, names in _NAMES_OF.items() for name in names.split()} | {kind: kind for kind in KINDS}
_JOINED = {re.sub(r"[\W_]", "", name): kind for name, kind in _KINDS.items()}


def kind_named(text: str) -> str:
    """The CSL type a word for a kind means, or an empty text."""
    word = text.strip().lower()
    return _KINDS.get(word) or _JOINED.get(re.sub(r"[\W_]", "", word), "")


def likely_kind(draft: Draft, names: Set[str], layout: str) -> str:
    """The kind of a page that does not tell it, by what it says and by the keys it has."""
    fields, schemes = draft.fields, {each.scheme for each in draft.identifiers}
    if "container-title" in fields:
        return "chapter" if "isbn" in schemes and "issn" not in schemes else "article-journal"
    if "isbn" in schemes or "publisher" in fields:
        return "book"
    if "event-title" in fields:
        return "speech"
    if layout.rstrip("s") == "post":
        return "post-weblog"
    if schemes & {"doi", "pmid", "arxiv", "pmcid"} or draft.citekey or MANUSCRIPT & names:
        return "document"
    return "webpage"
