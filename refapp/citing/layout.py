"""How citations look where they are pasted: HTML with inline styles, RTF paragraphs, one line of text each.

Word, Google Docs and mail keep neither style sheets nor floating columns, so what an entry needs stands on its
paragraph: hanging indent, spacing, and its number as the first thing of a hanging line. Lengths are in points, for
Writer and Docs know no other (Zotero's are in em), and twips, twentieths of a point.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from refapp.model.characters import unescape

if TYPE_CHECKING:
    from refapp.csl import Bibliography, Entry

HANGING = 36  # half an inch
LABEL_LETTER = 9  # a letter more in the margin than `[1]`
LINE = 12
LEAST_LINE_HEIGHT = 1.35  # as Zotero has it
_TWIPS = 20
_MARGIN = re.compile(r'<div class="csl-left-margin">(.*?)</div>', re.DOTALL)
_RIGHT = re.compile(r'<div class="csl-right-inline">(.*?)</div>', re.DOTALL)
_BLOCK = '<div class="csl-block"'
_INDENT = '<div class="csl-indent"'
_TAG = re.compile(r"<[^>]*>")
_SPLIT_LINK = re.compile(r'(https://doi\.org/)<a href="(\1[^"]*)">[^<]*</a>')
_SPLIT_RTF_LINK = re.compile(r'(https://doi\.org/)(\{\\field\{\\\*\\fldinst HYPERLINK "[^"]*"\}\{\\fldrslt )')


def html_of(made: Bibliography, after: Callable[[Entry], str] = lambda _: "") -> str:
    """The bibliography as an HTML fragment that keeps its look where it is pasted; `after` gives more for an entry."""
    indent, height = _indent(made), max(made.line_spacing, LEAST_LINE_HEIGHT)
    hanging = f" margin-left: {indent}pt; text-indent: -{indent}pt;" if indent else ""
    style = f"margin-top: 0; margin-bottom: {made.entry_spacing * LINE:g}pt;{hanging}"
    entries = "".join(
        f'  <div class="csl-entry">{_paragraph(each, style)}{after(each)}</div>\n' for each in made.entries
    )
    return f'<div class="csl-bib-body" style="line-height: {height:g};">\n{entries}</div>'


def rtf_of(made: Bibliography) -> str:
    """The bibliography as an RTF document.

    The last paragraph ends too: without its end Word would give it the look of where it is pasted.
    """
    twips = _indent(made) * _TWIPS
    indent = f"\\li{twips}\\fi-{twips}\\tx{twips}" if twips else ""
    spacing = f"\\sa{round(made.entry_spacing * LINE * _TWIPS)}" if made.entry_spacing else ""
    line = f"\\sl{round(made.line_spacing * LINE * _TWIPS)}\\slmult1" if made.line_spacing != 1 else ""
    entries = (_SPLIT_RTF_LINK.sub(r"\2\1", each.render("rtf", links=True)).strip() for each in made.entries)
    return rtf_document("".join(f"\\pard{indent}{spacing}{line} {each}\\par\n" for each in entries))


def text_of(made: Bibliography) -> str:
    """The bibliography as plain text, an entry a line."""
    return "\n".join(entry_line(entry) for entry in made.entries)


def rtf_document(inside: str) -> str:
    """An RTF document (RTF 1.9) of what `inside` says."""
    return f"{{\\rtf1\\ansi\\ansicpg1252\n{inside}}}"


def _indent(made: Bibliography) -> int:
    """How far the lines after the first of an entry stand in, in points."""
    if made.second_field_align:
        return HANGING + LABEL_LETTER * max(0, made.max_offset - len("[1]"))
    return HANGING if made.hanging_indent else 0


def _paragraph(entry: Entry, style: str) -> str:
    """The entry as a paragraph, whose indents are kept most widely; one with blocks in it cannot be one."""
    inner = _inner(entry)
    name = "div" if "<div" in inner else "p"
    return f'<{name} style="{style}">{inner}</{name}>'


def _inner(entry: Entry) -> str:
    html = entry.render("html", links=True).strip()
    html = _MARGIN.sub(lambda found: f'<span class="csl-left-margin">{found[1].strip()}</span>&#8194;', html)
    html = _RIGHT.sub(lambda found: f'<span class="csl-right-inline">{found[1]}</span>', html)
    html = html.replace(_BLOCK, f'{_BLOCK} style="text-indent: 0;"')
    html = html.replace(_INDENT, f'{_INDENT} style="margin-left: 36pt; text-indent: 0;"')
    return whole_links(html)


def whole_links(html: str) -> str:
    """Links over the whole of `https://doi.org/10.…`, not only over the DOI that the style prints behind it."""
    return _SPLIT_LINK.sub(r'<a href="\2">\2</a>', html)


def entry_line(entry: Entry) -> str:
    """The entry as one line of text; a label in the margin (`1.`) is set off by a blank."""
    text = " ".join(entry.text.split())
    margin = _MARGIN.search(entry.html)
    label = unescape(_TAG.sub("", margin[1])).strip() if margin else ""
    return f"{label} {text[len(label) :].lstrip()}" if label and text.startswith(label) else text
