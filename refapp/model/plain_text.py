"""The plain readable text of any Text, for the full-text index: only regular expressions that stay linear."""

from __future__ import annotations

import re

from .characters import unescape
from .reference import Text

_HIDDEN = re.compile(r"<(script|style|template)\b|<!--", re.IGNORECASE)
_HIDDEN_END = {name: re.compile(rf"</{name}\b[^<>]*>", re.IGNORECASE) for name in ("script", "style", "template")}
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|h[1-6]|li|ul|ol|dl|dd|dt|tr|table|section|article|blockquote|pre|hr|figure|figcaption|td|th)"
    r"(?![\w:-])[^<>]*>",
    re.IGNORECASE,
)
_PICTURE_TAG = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_ALT = re.compile(r"\balt\s*=\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<[!?][^<>]*>")
# Only what titles and abstracts really hold: `p <a and b> c` is not a tag.
_RICH_TAG = re.compile(r"</?(?:i|b|u|em|strong|sup|sub|sc|span|p|br|jats:[a-z-]+)\b[^<>]*>", re.IGNORECASE)
_DATA = re.compile(r"data:[a-z]+/[\w.+-]+(?:;[\w=-]+)*+,[^\s)\"'<>\]]*", re.IGNORECASE)
_TARGET = re.compile(
    r"\]\([ \t]*+(?:<[^<>\n]*>|[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)*+)(?:[ \t]++(?:\"[^\"\n]*\"|'[^'\n]*'))?[ \t]*+\)"
)
_LINKED = re.compile(r"\[((?:[^\[\]\x00]++|\[[^\[\]\x00]*+\])*+)\x00")
_SHORTCODE = re.compile(r"\{\{[<%][^{}\n]*[%>]\}\}")
_LINE_MARK = re.compile(r"(?:#{1,6}|[>*+-])(?= )|[-*_=:| ]+$")
_MARK_STARTS = frozenset("#>*+-=_:|")
_LONG = 2_000
_MARKS = re.compile(r"[*_~`]+")


def strip(text: Text) -> str:
    """What a reader of `text` reads: no markup, no addresses of links, no pictures in it, one line a paragraph."""
    if text.format == "html":
        return strip_html(text.body)
    if text.format == "markdown":
        return strip_markdown(text.body)
    body = text.body
    if "<" in body:
        body = _RICH_TAG.sub("", body)
    return tidy(body)


def strip_html(body: str) -> str:
    """The text of HTML; what pictures show is told by their alternative text."""
    body = _without_hidden(body)
    if "<" in body:
        body = _PICTURE_TAG.sub(_alternative, body)
        body = _TAG.sub("", _BLOCK_TAG.sub("\n", body))
    return tidy(unescape(body) if "&" in body else body)


def strip_markdown(body: str) -> str:
    """The text of Markdown with HTML in it, without Hugo shortcodes."""
    if "\x00" in body:
        body = body.replace("\x00", "")
    if "{{" in body:
        body = _SHORTCODE.sub("", body)
    if "](" in body:
        body = _LINKED.sub(r"\1", _TARGET.sub("\0", body.replace("![", "["))).replace("\0", "]")
    lines = [" ".join(line.split()) for line in body.split("\n")]
    body = "\n".join(_without_mark(line) if line[:1] in _MARK_STARTS else line for line in lines)
    body = _MARKS.sub(_unless_meant, body)
    if "|" in body:
        body = body.replace("|", " ")
    return strip_html(body)


def tidy(body: str) -> str:
    """White space as single blanks and single line ends, without `data:` addresses."""
    if "data:" in body:
        body = _DATA.sub("", body)
    lines = (" ".join(line.split()) for line in body.split("\n"))
    return "\n".join(line for line in lines if line)


def _without_mark(line: str) -> str:
    match = _LINE_MARK.match(line)
    while match:  # a heading in a list in a quotation
        line = line[match.end() :].lstrip()
        match = _LINE_MARK.match(line) if line[:1] in _MARK_STARTS and len(line) < _LONG else None
    return line


def _unless_meant(match: re.Match[str]) -> str:
    """Nothing for emphasis; a lone sign between blanks (2 * 3) or inside a word (snake_case) stays."""
    text, start, end = match.string, match.start(), match.end()
    if end - start > 1 or match[0] == "`":
        return ""
    before, after = text[start - 1 : start], text[end : end + 1]
    stays = (before.isspace() and after.isspace()) or (match[0] == "_" and before.isalnum() and after.isalnum())
    return match[0] if stays else ""


def _alternative(match: re.Match[str]) -> str:
    alt = _ALT.search(match[0])
    words = (alt[1] or alt[2] or "") if alt else ""
    return " " if words == "image" else f" {words} "  # the wiki's own "image" says nothing


def _without_hidden(body: str) -> str:
    """`body` without scripts, styles and comments; one that never ends hides the rest, as in a browser."""
    match = _HIDDEN.search(body)
    if not match:
        return body
    kept, start = [], 0
    while match:
        kept.append(body[start : match.start()])
        if match[1]:
            end = _HIDDEN_END[match[1].lower()].search(body, match.end())
            start = end.end() if end else len(body)
        else:
            stop = body.find("-->", match.end())
            start = stop + 3 if stop >= 0 else len(body)
        match = _HIDDEN.search(body, start)
    kept.append(body[start:])
    return " ".join(kept)
