"""LaTeX to text: to CSL rich text, to a title that keeps its protected capitals, or to plain text.

Braces, accents, symbols, fonts, simple math and ligatures are understood (LaTeX2e; BibTeX's own rules for
braces in "Tame the BeaST", section 1.3). A formula that text cannot say stays as written, in dollars.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .latex_case import protect
from .latex_converter import convert
from .latex_marks import as_plain, as_tags
from .latex_verbatim import to_verbatim

__all__ = ["to_paragraphs", "to_plain", "to_text", "to_title", "to_verbatim"]

_SPECIAL = re.compile(r"[\\{}$~^_`%&]")  # one class: ten times as fast as alternatives
_BLANK_LINE = re.compile(r"[ \t\r]*\n[ \t\r]*\n\s*")
_BLANKS = " \t\r\n\f\v"
_SPACES = re.compile(f"[{_BLANKS}]+")


def _is_plain(value: str) -> bool:
    """Whether nothing in `value` means anything to LaTeX but white space."""
    return not _SPECIAL.search(value) and "--" not in value and "''" not in value


@lru_cache(maxsize=8192)
def to_text(value: str) -> str:
    """`value` as CSL rich text on one line."""
    if _is_plain(value):
        return _one_line(value)
    return _one_line(as_tags(convert(value)))


@lru_cache(maxsize=2048)
def to_title(value: str) -> str:
    """`value` as CSL rich text; words in braces become `nocase` spans where a style could change them."""
    if _is_plain(value):
        return _one_line(value)
    return _one_line(protect(_SPACES.sub(" ", convert(_whole(value), shield=True))))


@lru_cache(maxsize=8192)
def to_plain(value: str) -> str:
    """`value` as plain text on one line, `H$_2$O` as `H₂O`, every kind of space as a space."""
    if value.isalnum():
        return value  # key words, years
    if _is_plain(value):
        return " ".join(value.split())
    return " ".join(as_plain(convert(value)).split())


def to_paragraphs(value: str) -> str:
    r"""`value` as plain text; blank lines and `\par` part paragraphs, `\\` ends a line."""
    if _is_plain(value):
        text = value.strip()
        if "\n" not in text:
            return _one_line(text)
    else:
        text = value
    parts = _BLANK_LINE.split(text.strip())
    if "\\" not in text and "{" not in text and "$" not in text:
        return "\n\n".join(filter(None, (_one_line(as_plain(convert(part))) for part in parts)))
    # From here a line end is one that LaTeX was told to make.
    converted = as_plain(convert("\\par ".join(_SPACES.sub(" ", part) for part in parts)))
    paragraphs = re.split(r"\n\s*\n", converted)
    lines = ("\n".join(filter(None, (_SPACES.sub(" ", s).strip() for s in p.split("\n")))) for p in paragraphs)
    return "\n\n".join(filter(None, lines))


def _one_line(text: str) -> str:
    # Not str.split: no-break and thin spaces within are kept.
    if "  " in text or "\n" in text or "\t" in text or "\r" in text:
        text = _SPACES.sub(" ", text)
    return text.strip()


def _whole(value: str) -> str:
    """`value` without braces around all of it: they say nothing about any one word."""
    value = value.strip()
    leading = len(value) - len(value.lstrip("{"))
    trailing = len(value) - len(value.rstrip("}"))
    if not leading or not trailing:
        return value
    depth = lowest = leading
    for match in re.finditer(r"[{}]", value[leading : len(value) - trailing]):
        depth += 1 if match[0] == "{" else -1
        lowest = min(lowest, depth)
    around = min(leading, trailing, lowest) if depth == trailing else 0
    if value.startswith("\\", around):
        around -= 1
    return value[around : len(value) - around].strip() if around > 0 else value
