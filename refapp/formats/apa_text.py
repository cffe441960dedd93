"""The text of an APA entry with its italics marked, and where in it the title ends."""

from __future__ import annotations

import re
from unicodedata import normalize

from refapp.model.characters import unescape
from refapp.model.folding import plain

ITALIC, ROMAN = "\x01", "\x02"
QUOTES = "\"'“”‘’«»„‚‹›`"
TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)((?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>")
_DESCRIPTION_LAST = re.compile(r"\s\[[^\[\]]*\]\.?\s*$")
_IN_BEFORE = re.compile(r"[.?!”»] (?:In|I) (?:(?!.*[.?!”»] In )(?=.*, $)|$)")


def flatten(html: str) -> str:
    """The text of `html` with marks around italics; other tags are dropped."""
    depth = 0

    def mark(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() not in ("i", "em"):
            return ""
        depth += -1 if tag[1] else 1
        return (ROMAN if depth == 0 else "") if tag[1] else (ITALIC if depth == 1 else "")

    html = html.replace(ITALIC, "").replace(ROMAN, "")
    text = TAG.sub(mark, html) if "<" in html else html
    text = unescape(text) if "&" in text else text
    return text.replace("\xa0", " ")


def title_end(text: str, title: str) -> int:
    """Where the `title` ends that `text` starts with, compared by letters and digits; -1 if it does not."""
    title = plain(title).strip()
    lead = 1 if text.startswith(ITALIC) else 0
    if title and text.startswith(title, lead):
        return lead + len(title) if title[-1].isalnum() or not text[lead + len(title) :][:1].isalnum() else -1
    wanted = (each for letter in title for each in _folded(letter))
    found = ((at, each) for at, letter in enumerate(text) for each in _folded(letter))
    last = -1
    for letter in wanted:
        last, each = next(found, (-1, ""))
        if each != letter:
            return -1
    if last < 0:
        return -1
    # Marks at the end of the title are its own: `(1990)`, `“why?”`.
    tail = len(title)
    while not title[tail - 1].isalnum():
        tail -= 1
    end = last + 1
    for mark in title[tail:]:
        if end < len(text) and (text[end] == mark or (mark in QUOTES and text[end] in QUOTES)):
            end += 1
    return end


def _folded(letter: str) -> str:
    """The letters and digits `letter` stands for, without case; `²` and `2` are one."""
    if letter.isascii():
        return letter.lower() if letter.isalnum() else ""
    return "".join(c for c in normalize("NFKC", letter).casefold() if c.isalnum())


def guess_title_end(text: str) -> int:
    """Where a title ends that is not known: before `In …` or the sentence italics start, and a description."""
    end = _sentence_end(text)
    description = _DESCRIPTION_LAST.search(text[:end])
    return description.start() if description else end


def _sentence_end(text: str) -> int:
    italic = text.find(ITALIC)
    inside = _IN_BEFORE.search(text[: max(italic, 0)])
    if inside:
        return inside.start() + 1
    while italic > 0:
        if text[:italic].rstrip().endswith((".", "?", "!", "”", "]")):
            return italic
        italic = text.find(ITALIC, italic + 1)
    stop = text.find(". ")
    return stop if stop > 0 else len(text)


def all_italic(text: str, end: int) -> bool:
    """Whether italics go from the start of `text` to the title's `end`, not only over a name in the title."""
    close = text.find(ROMAN)
    if not text.startswith(ITALIC) or close < 0:
        return text.startswith(ITALIC)
    if end > 0:
        return not any(c.isalnum() for c in text[close:end])
    return not text[close + 1 : close + 2].strip() or text[close + 1] in ".([,"
