"""What a page says to programs, found in one pass that never takes longer than the page is long.

The whole page is not parsed: a parser that builds its tree takes minutes for a small file that nests without end.
What is found is parsed then, each piece alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from refapp.model.plain_text import strip_html

MOST = 20_000  # of tags, entries and spans each
_ATTRIBUTES = r"""((?:[^<>"']++|"[^"]*"|'[^']*')*+)"""
_TAG = re.compile(
    rf"<(?:(!--)|(meta|link|html|title|h1|script|style|textarea|span|div)(?=[\s/>]){_ATTRIBUTES})", re.IGNORECASE
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_COMMENT = re.compile(r"<!--(.{0,1000}?)-->", re.DOTALL)
_SAVED = re.compile(r"saved from url=\(\d+\)\s*(\S+)|Page saved with SingleFile\s+url:\s*(\S+)")
_END = {
    name: re.compile(rf"</{name}\b[^<>]*>?", re.IGNORECASE) for name in ("title", "h1", "script", "style", "textarea")
}
_DIV = re.compile(r"<(/?)div\b([^<>]*)", re.IGNORECASE)
_COINS = re.compile(r"\bZ3988\b")
_ENTRY = re.compile(r"\bcsl-entry\b")
_JSON_LD = re.compile(r"application/(?:ld\+json|json\+ld)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Meta:
    """One `<meta>`: its name (or property) in lower case, content, scheme and language."""

    name: str
    content: str
    scheme: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the page with a meaning of its own; `coins` is the OpenURL in it or right behind it."""

    html: str
    start: int
    line: int
    coins: str = ""


@dataclass(slots=True)
class Page:
    """What was found. `entries` are those of formatted bibliographies, `spans` the COinS outside of them."""

    text: str
    title: str = ""
    heading: str = ""
    language: str = ""
    canonical: str = ""
    saved_from: str = ""
    metas: list[Meta] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    entries: list[Piece] = field(default_factory=list)
    spans: list[Piece] = field(default_factory=list)

    def meta(self, *names: str) -> str:
        """The first content of the first of `names` that is there."""
        found = {each.name: each.content for each in reversed(self.metas)}
        return next((found[name] for name in names if found.get(name)), "")


def scan(text: str) -> Page:
    """Everything a page says to programs."""
    page = Page(text)
    tags: list[str] = []
    spans: list[tuple[int, int, str]] = []
    done = 0
    for match in _TAG.finditer(text):
        if match.start() < done or _is_crowded(match[3] or ""):
            continue
        name = (match[2] or "").lower()
        if match[1]:
            done = _comment(page, match.start())
        elif name in ("script", "style", "textarea", "title", "h1"):
            done = _element(page, name, match)
        elif name in ("meta", "link", "html"):
            if len(tags) < MOST:
                tags.append(f"<{'x-html' if name == 'html' else name}{match[3]}>")
        elif name == "span" and _COINS.search(match[3]) and len(spans) < MOST:
            spans.append((match.start(), match.end(), f"<span{match[3]}>"))
        elif name == "div" and _ENTRY.search(match[3]) and len(page.entries) < MOST:
            page.entries.append(Piece(text[match.start() : _end_of_div(text, match.start())], match.start(), 0))
        if done < 0:
            break
    _head(page, "".join(tags))
    _join(page, spans)
    return page


def _is_crowded(attributes: str) -> bool:
    """Whether a tag has thousands of attributes, on which a parser would spend minutes."""
    return len(attributes) > 5000 and len(_QUOTED.sub("", attributes)) > 5000


def _comment(page: Page, at: int) -> int:
    words = _COMMENT.match(page.text, at)
    saved = _SAVED.search(words[1]) if words else None
    if saved and not page.saved_from:
        page.saved_from = unescape(saved[1] or saved[2])
    end = page.text.find("-->", at + 2)
    return end + 3 if end >= 0 else -1


def _element(page: Page, name: str, match: re.Match[str]) -> int:
    """Take the text of an element; where it ends, or -1 when it never does."""
    start = match.end() + 1
    end = _END[name].search(page.text, match.end())
    inside = page.text[start : end.start() if end else len(page.text)]
    if name == "title" and not page.title:
        page.title = " ".join(unescape(inside[:5000]).split())
    elif name == "h1":
        if not page.heading:
            page.heading = " ".join(strip_html(inside[:5000]).split())
        return start  # what is in it counts too
    elif name == "script" and _JSON_LD.search(match[3]) and len(page.json_ld) < 100:
        page.json_ld.append(inside)
    return end.end() if end else -1


def _end_of_div(text: str, start: int) -> int:
    """Where a `<div>` ends, or the next entry begins; no further than a long entry is."""
    depth = 0
    stop = min(len(text), start + 20_000)
    for match in _DIV.finditer(text, start, stop):
        depth += -1 if match[1] else 1
        if depth == 0:
            return text.find(">", match.end()) + 1 or stop
        if depth > 1 and _ENTRY.search(match[2]) and not match[1]:
            return match.start()
    return stop


def _head(page: Page, html: str) -> None:
    from selectolax.lexbor import LexborHTMLParser

    for node in LexborHTMLParser(html).css("meta, link, x-html"):
        values = {name: value or "" for name, value in node.attributes.items()}
        if node.tag == "link":
            rels = values.get("rel", "").lower().split()
            if "canonical" in rels and not page.canonical:
                page.canonical = values.get("href", "").strip()
        elif node.tag == "x-html":
            page.language = page.language or (values.get("lang") or values.get("xml:lang") or "").strip()
        else:
            name = (values.get("name") or values.get("property") or values.get("itemprop") or "").strip().lower()
            content = " ".join(values.get("content", "").split()) if len(values.get("content", "")) < 500_000 else ""
            if name and content:
                language = values.get("lang") or values.get("xml:lang") or ""
                page.metas.append(Meta(name, content, values.get("scheme", "").strip().lower(), language))


def _join(page: Page, spans: list[tuple[int, int, str]]) -> None:
    """Give each entry the span in it or behind it; the other spans stand alone."""
    titles = _titles([html for _, _, html in spans])
    line = _Lines(page.text)
    waiting = list(zip(spans, titles, strict=True))
    entries, at = [], 0
    for number, entry in enumerate(page.entries):
        end = entry.start + len(entry.html)
        limit = page.entries[number + 1].start if number + 1 < len(page.entries) else end + 300
        coins = ""
        while at < len(waiting) and waiting[at][0][0] < limit:
            (start, stop, _), title = waiting[at]
            if start >= entry.start and (start < end or not page.text[end:start].strip(" \t\r\n")) and not coins:
                coins = title
            else:
                page.spans.append(Piece(page.text[start : stop + 8], start, line.of(start), title))
            at += 1
        entries.append(Piece(entry.html, entry.start, line.of(entry.start), coins))
    page.entries = entries
    for (start, stop, _), title in waiting[at:]:
        page.spans.append(Piece(page.text[start : stop + 8], start, line.of(start), title))


def _titles(tags: list[str]) -> list[str]:
    from selectolax.lexbor import LexborHTMLParser

    if not tags:
        return []
    nodes = LexborHTMLParser("".join(f"{tag}</span>" for tag in tags)).css("span")
    found = [node.attributes.get("title") or "" for node in nodes]
    return found if len(found) == len(tags) else ["" for _ in tags]


class _Lines:
    """Line numbers of positions that only grow."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._line = text, 0, 1

    def of(self, position: int) -> int:
        if position > self._at:
            self._line += self._text.count("\n", self._at, position)
            self._at = position
        return self._line


def without_scripts(text: str) -> str:
    """The page as it is kept: word for word, without scripts that are no data."""
    pieces, done = [], 0
    for match in _scripts(text):
        pieces.append(text[done : match[0]])
        done = match[1]
    return "".join([*pieces, text[done:]])


def _scripts(text: str) -> Iterator[tuple[int, int]]:
    start = re.compile(rf"<script(?=[\s/>]){_ATTRIBUTES}", re.IGNORECASE)
    at = 0
    while match := start.search(text, at):
        end = _END["script"].search(text, match.end())
        at = end.end() if end else len(text)
        if not _JSON_LD.search(match[1]):
            yield match.start(), at


def shown(text: str) -> str:
    """What a reader of the page sees, as plain text: of its main part where that is marked."""
    for name in ("main", "article", "body"):
        start = re.search(rf"<{name}(?=[\s>])", text, re.IGNORECASE)
        if start:
            ends = [match.start() for match in re.finditer(rf"</{name}\b", text, re.IGNORECASE)]
            stop = ends[-1] if ends and ends[-1] > start.start() else len(text)
            return strip_html(text[start.start() : stop])
    return strip_html(re.sub(r"(?is)<head\b.*?(?:</head>|\Z)", "", text, count=1))
