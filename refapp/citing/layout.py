"""How citations look where they are pasted: HTML with inline styles, RTF paragraphs, one line of text each.

Word, Google Docs and mail keep neither style sheets nor floating columns, so what an entry needs stands on it:
hanging indent, spacing, and its number as the first thing of a hanging line. The lengths are Zotero's.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from refapp.csl import Bibliography, Entry

HANGING_EM = 2.0
LEAST_LINE_HEIGHT = 1.35
_TWIPS_EM = 360  # a hanging indent of 2 em is half an inch
_LINE_TWIPS = 240
_MARGIN = re.compile(r'<div class="csl-left-margin">(.*?)</div>', re.DOTALL)
_RIGHT = re.compile(r'<div class="csl-right-inline">(.*?)</div>', re.DOTALL)
_BLOCK = '<div class="csl-block"'
_INDENT = '<div class="csl-indent"'
_TAG = re.compile(r"<[^>]*>")
_SPLIT_LINK = re.compile(r'(https://doi\.org/)<a href="(\1[^"]*)">[^<]*</a>')
_SPLIT_RTF_LINK = re.compile(r'(https://doi\.org/)(\{\\field\{\\\*\\fldinst HYPERLINK "[^"]*"\}\{\\fldrslt )')


def html_of(made: Bibliography) -> str:
    """The bibliography as an HTML fragment that keeps its look where it is pasted."""
    indent = _indent_em(made)
    hanging = f" margin-left: {indent:g}em; text-indent: -{indent:g}em;" if indent else ""
    spacing = f" margin-bottom: {made.entry_spacing:g}em;" if made.entry_spacing else ""
    height = f"line-height: {max(made.line_spacing, LEAST_LINE_HEIGHT):g};"
    style = f"margin-top: 0;{spacing or ' margin-bottom: 0;'}{hanging}"
    entries = (f'  <div class="csl-entry" style="{style}">{_inner(each)}</div>\n' for each in made.entries)
    return f'<div class="csl-bib-body" style="{height}">\n{"".join(entries)}</div>'


def rtf_of(made: Bibliography) -> str:
    """The bibliography as an RTF document; lengths are in twips, 1/1440 inch.

    The last paragraph ends too: without its end Word would give it the look of where it is pasted.
    """
    twips = round(_indent_em(made) * _TWIPS_EM)
    indent = f"\\li{twips}\\fi-{twips}\\tx{twips}" if twips else ""
    spacing = f"\\sa{round(made.entry_spacing * _LINE_TWIPS)}" if made.entry_spacing else ""
    line = f"\\sl{round(made.line_spacing * _LINE_TWIPS)}\\slmult1" if made.line_spacing != 1 else ""
    entries = (_SPLIT_RTF_LINK.sub(r"\2\1", each.render("rtf", links=True)).strip() for each in made.entries)
    return rtf_document("".join(f"\\pard{indent}{spacing}{line} {each}\\par\n" for each in entries))


def text_of(made: Bibliography) -> str:
    """The bibliography as plain text, an entry a line."""
    return "\n".join(_line(entry) for entry in made.entries)


def rtf_document(inside: str) -> str:
    """An RTF document (RTF 1.9) of what `inside` says."""
    return f"{{\\rtf1\\ansi\\ansicpg1252\n{inside}}}"


def _indent_em(made: Bibliography) -> float:
    """How far the lines after the first of an entry stand in."""
    if made.second_field_align:
        return max(1.0, made.max_offset - 2) + 1  # a full stop or bracket is narrow; Zotero's reckoning
    return HANGING_EM if made.hanging_indent else 0.0


def _inner(entry: Entry) -> str:
    html = entry.render("html", links=True).strip()
    html = _MARGIN.sub(lambda found: f'<span class="csl-left-margin">{found[1].strip()}</span>&#8194;', html)
    html = _RIGHT.sub(lambda found: f'<span class="csl-right-inline">{found[1]}</span>', html)
    html = html.replace(_BLOCK, f'{_BLOCK} style="text-indent: 0;"')
    html = html.replace(_INDENT, f'{_INDENT} style="margin-left: 2em; text-indent: 0;"')
    return _SPLIT_LINK.sub(r'<a href="\2">\2</a>', html)


def _line(entry: Entry) -> str:
    """The entry as one line of text; a label in the margin (`1.`) is set off by a blank."""
    text = " ".join(entry.text.split())
    margin = _MARGIN.search(entry.html)
    label = unescape(_TAG.sub("", margin[1])).strip() if margin else ""
    return f"{label} {text[len(label) :].lstrip()}" if label and text.startswith(label) else text
