"""A manuscript of any kind, with tokens, as the inside of an HTML page."""

from __future__ import annotations

import re
from html import escape
from typing import NamedTuple

import markdown

from refapp.formats.front_matter import split

from .latex_body import latex_body
from .markers import LATEX, MARKDOWN

_BLANK_LINES = re.compile(r"\n[ \t]*\n")
_TAG = re.compile(r"<[^>]*>")
_EXTENSIONS = ["tables", "fenced_code", "sane_lists", "def_list", "attr_list"]


class Body(NamedTuple):
    """The title in HTML without tags, which may be empty, and the whole."""

    title: str
    html: str


def body(text: str, kind: str) -> Body:
    """`text` as HTML; what is too odd for Markdown becomes plain paragraphs."""
    if kind == LATEX:
        return Body(*latex_body(text))
    if kind != MARKDOWN:
        return Body("", paragraphs(text))
    front = split(text)
    # A manuscript that begins with a bare object has no front matter of JSON.
    data, content = (front.data, front.body) if front.kind in ("yaml", "toml") else ({}, text)
    title = _html(str(data.get("title") or "")).removeprefix("<p>").removesuffix("</p>")
    head = f"<h1>{title}</h1>\n" if title else ""
    return Body(_TAG.sub("", title), head + _html(content))


def _html(text: str) -> str:
    try:
        return markdown.markdown(text, extensions=_EXTENSIONS, output_format="html")
    except (RecursionError, ValueError, AssertionError, IndexError):
        return paragraphs(text)


def paragraphs(text: str) -> str:
    """Plain text as paragraphs, which blank lines part."""
    parts = (part.strip() for part in _BLANK_LINES.split(text))
    return "\n".join(f"<p>{escape(part, quote=False)}</p>" for part in parts if part)
