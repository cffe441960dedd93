"""A passage of a file as a quotation with its citation: for the clipboard in the present style, or as a note."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from refapp.citing import Cite, Cited
from refapp.formats.pdf_file import clean
from refapp.model.reference import Reference, Text
from refapp.tasks.notes import a_note

if TYPE_CHECKING:
    from refapp.citing.engine import Citer

_BREAK = re.compile(r"(?<=[^\W\d_])[-‐­]\r?\n(?=[a-zà-öø-ÿ])")  # a word broken at a line's end
_QUOTES = {"open-quote": "“", "close-quote": "”", "open-inner-quote": "‘", "close-inner-quote": "’"}
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#])")


def running(text: str) -> str:
    """The words of a passage as they stand in a file, as one line: words whole that were broken at a line's end."""
    return " ".join(_BREAK.sub("", clean(text)).split())


def quotation(text: str, reference: Reference, page: str, citer: Citer, style: str) -> Cited:
    """`text` in the quotation marks of the language of citations, and its citation with the page. Raises AppError."""
    locale = citer.processor(style).locale
    marks = {name: locale.text(name) or usual for name, usual in _QUOTES.items()}
    inside = running(text)
    for outer, inner in (("“", "open-inner-quote"), ("”", "close-inner-quote")):
        inside = inside.replace(outer, marks[inner])
    quoted = f"{marks['open-quote']}{inside}{marks['close-quote']}"
    cited = citer.citation([Cite(reference, locator=page)], style)
    return Cited(html=f"{escape(quoted, quote=False)} {cited.html}", text=f"{quoted} {cited.text}")


def quotation_note(text: str, page: str, page_word: str) -> Text:
    """A note with the passage and its page; `page_word` is `p. {page}` in the user's language."""
    where = page_word.format(page=page)
    quoted = _MARKDOWN.sub(r"\\\1", running(text))
    return a_note(f"> {quoted}\n>\n> — {where}", where)
