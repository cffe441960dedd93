"""Tokens to citations in one flavour; the footnotes are gathered on the way."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import Protocol

from refapp.csl.results import Output

from .cited import CitedManuscript, Shown
from .tokens import BIBLIOGRAPHY, CITATION, NOTE, NOTE_BEGINS, NOTE_ENDS, TOKEN, is_raised

_BETWEEN = "; "  # works cited in the text one by one


class Flavour(Protocol):
    """How one kind of file writes citations, notes and the bibliography."""

    def cite(self, made: Output) -> str:
        """A citation."""

    def escape(self, text: str) -> str:
        """Text that is no markup."""

    def note(self, number: int, content: str) -> str:
        """The mark of a note in the text; the flavour may keep `content` for the end."""

    def bibliography(self, cited: CitedManuscript) -> str:
        """The list of works, with a heading where it needs one."""


def fill(text: str, cited: CitedManuscript, flavour: Flavour) -> str:
    """`text` with its tokens replaced."""
    levels: list[list[str]] = [[]]
    count, at = 0, 0
    for match in TOKEN.finditer(text):
        levels[-1].append(text[at : match.start()])
        at = match.end()
        kind = match[1] or match[3]
        if kind == CITATION:
            levels[-1].append(inline(cited.shown[int(match[2])], flavour))
        elif kind == NOTE:
            count += 1
            levels[-1].append(flavour.note(count, note_text(cited.shown[int(match[2])], flavour)))
        elif kind == NOTE_BEGINS:
            levels.append([])
        elif kind == NOTE_ENDS and len(levels) > 1:
            count += 1
            content = "".join(levels.pop())
            levels[-1].append(flavour.note(count, content))
        elif kind == BIBLIOGRAPHY:
            levels[-1].append(flavour.bibliography(cited))
    levels[-1].append(text[at:])
    return "".join(piece for level in levels for piece in level)


def inline(shown: Shown, flavour: Flavour) -> str:
    """What stands in the text; keys that are missing are told in brackets."""
    made = [flavour.cite(each).strip() for each in shown.inline]
    if shown.ended:
        made = [each.removesuffix(".") for each in made]
    people = [flavour.escape(each) for each in shown.people]
    between = "" if is_raised(shown) else " "
    parts = [between.join(part for part in pair if part) for pair in zip_longest(people, made)]
    return _BETWEEN.join(parts) + ("" if shown.note else _missing(shown, flavour))


def note_text(shown: Shown, flavour: Flavour) -> str:
    """What stands in the note of a citation, ended as a sentence."""
    assert shown.note is not None
    text = flavour.cite(shown.note).strip()
    if text and not re.search(r"[.!?…][\"'”’»)]*$", shown.note.text.strip()):
        text += "."
    return text + _missing(shown, flavour)


def _missing(shown: Shown, flavour: Flavour) -> str:
    return "".join(f" [{flavour.escape(name)}?]" for name in shown.missing)
