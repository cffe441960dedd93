"""A Text of any format to HTML for the reading view, with its table of contents."""

from __future__ import annotations

import html as entities
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from refapp.model.plain_text import strip, strip_html
from refapp.model.reference import Text

from .hugo import CONTENTS_MARK, prepare
from .linkify import plain_to_html
from .sanitise import OWN_ANCHOR, paragraphs, sanitise

LARGEST = 1_500_000  # characters; more is shown as plain text
_CHUNK = 16_000  # Markdown is worse than linear on some input, so it gets it in pieces
_FIRST = 3_000  # of the first piece, which is shown before the others are converted
_LONGEST = 20_000  # a line
_MOST_BRACKETS = 1_200  # in a piece
_MOST_RULES = 200
_HEADING = re.compile(r"<h([1-6])((?:\s+[a-z]+=\"[^\"]*\")*)>(.*?)</h\1>", re.DOTALL)
_MARK = re.compile(rf"<p>\s*{CONTENTS_MARK}\s*</p>|{CONTENTS_MARK}")
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a text: `anchor` is the name to scroll to, `title` its plain words."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text as HTML that is safe to show, and its headings in order; `listed` where it asks for their list.

    The list of a source page stands beside the page, that of any other text where it is asked for.
    """

    html: str
    contents: tuple[Heading, ...] = ()
    listed: bool = False


def to_html(text: Text) -> Rendered:
    """The text for a QTextBrowser. Never fails: what is too large or too odd is shown as plain paragraphs."""
    if text.format == "markdown":
        return _from_markdown(text)
    if text.format == "html":
        return _with_anchors(sanitise(text.body), inside=text.role != "page")
    return Rendered(plain_to_html(text.body))


def beginning(text: Text) -> str:
    """The HTML with which that of a long Markdown text begins, in a fraction of the time; empty for other texts."""
    if text.format != "markdown" or not 2 * _FIRST < len(text.body) <= LARGEST:
        return ""
    rendered = _from_markdown(text, most=1)
    return "" if rendered.listed or CONTENTS_MARK in rendered.html else rendered.html


def _from_markdown(text: Text, most: int | None = None) -> Rendered:
    if len(text.body) > LARGEST:
        return Rendered(paragraphs(strip(text)))
    body = prepare(text.body)
    definitions = "\n".join(_DEFINITION.findall(body)[:200]) if "]:" in body else ""
    html = "\n".join(_converted(chunk, definitions) for chunk in _chunks(body)[:most])
    return _with_anchors(sanitise(html), inside=text.role != "page")


def _converted(chunk: str, definitions: str) -> str:
    # Known to take quadratic time or deep recursion in Markdown.
    lines = chunk.split("\n")
    rules = sum(1 for line in lines if line and not line.strip("-*_= "))
    odd = (
        rules > _MOST_RULES
        or chunk.count("[") > _MOST_BRACKETS
        or chunk.count("<") > 4 * _MOST_BRACKETS
        or len(chunk) > 4 * _CHUNK
    )
    if odd or any(len(line) > _LONGEST for line in lines) or _nested(chunk):
        return paragraphs(strip(Text(role="page", body=chunk, format="markdown")))
    converter = _converter()
    converter.reset()
    try:
        return str(converter.convert(f"{chunk}\n\n{definitions}" if definitions else chunk))
    except (RecursionError, ValueError, AssertionError, IndexError, TypeError, AttributeError):
        return paragraphs(strip(Text(role="page", body=chunk, format="markdown")))


def _nested(chunk: str) -> bool:
    """Whether quotations or emphasis run deeper than anyone writes."""
    return (
        re.search(r"^[> \t]*(?:>[ \t]?){15}|[*_]{40}|`{40}|[ \t]{200}\S|!{50}|&{50}|\({60}", chunk, re.MULTILINE)
        is not None
    )


@cache
def _converter() -> Any:
    import markdown  # 25 ms, so only for the first Markdown shown

    converter = markdown.Markdown(extensions=["tables", "fenced_code", "sane_lists"], output_format="html")
    converter.parser.blockprocessors.deregister("code")  # pages indent at random; fences still make code
    return converter


def _chunks(body: str) -> list[str]:
    """`body` cut before headings and, when a piece grows long, before any paragraph that is no list or table."""
    chunks: list[list[str]] = [[]]
    size = 0
    fenced = blank = False
    for line in body.split("\n"):
        if line.startswith(("```", "~~~")):
            fenced = not fenced
        heading = line.startswith("#")
        fresh = blank and line[:1] not in ("", " ", "\t", "*", "-", "+", "|", ">", "<") and not line[:1].isdigit()
        most = _CHUNK if len(chunks) > 1 else _FIRST
        if size and not fenced and ((heading and size > 2_000) or (fresh and size > most) or size > 3 * _CHUNK):
            chunks.append([])
            size = 0
        chunks[-1].append(line)
        size += len(line) + 1
        blank = not line.strip()
    return ["\n".join(chunk) for chunk in chunks]


def _with_anchors(html: str, inside: bool) -> Rendered:
    """Every heading with a name to scroll to, and (`inside`) the list of contents where the text wants it."""
    headings: list[Heading] = []

    def named(match: re.Match[str]) -> str:
        title = " ".join(strip_html(match[3]).split())
        if not title:
            return match[0]
        heading = Heading(int(match[1]), title, f"{OWN_ANCHOR}{len(headings) + 1}")
        headings.append(heading)
        return f'<h{match[1]}{match[2]}><a name="{heading.anchor}"></a>{match[3]}</h{match[1]}>'

    html = _HEADING.sub(named, html)
    listed = CONTENTS_MARK in html
    if listed:
        listing = _listing(headings) if inside else ""
        html = _MARK.sub("", _MARK.sub(lambda _: listing, html, count=1))
    return Rendered(html, tuple(headings), listed)


def _listing(headings: list[Heading]) -> str:
    """The headings as nested lists of links; levels that nobody uses do not indent."""
    if not headings:
        return ""
    levels = sorted({heading.level for heading in headings})
    parts, depth = ["<ul>"], 0
    for heading in headings:
        wanted = levels.index(heading.level)
        parts.append("<ul>" * (wanted - depth) + "</ul>" * (depth - wanted))
        depth = wanted
        parts.append(f'<li><a href="#{heading.anchor}">{entities.escape(heading.title, quote=False)}</a></li>')
    return "".join(parts) + "</ul>" * (depth + 1)
