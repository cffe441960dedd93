"""A manuscript with private characters where citations, footnotes and the bibliography go, for converting."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from .cited import CitedManuscript, Shown
from .markers import LATEX, NOCITE, Note

# The number of a marker stands between one of the first two and END.
CITATION, NOTE, END = "\uf000", "\uf001", "\uf002"
NOTE_BEGINS, NOTE_ENDS, BIBLIOGRAPHY = "\uf003", "\uf004", "\uf005"
_RAISES = "\uf006"  # the mark that follows is raised
_RAISED = {ord(_RAISES): None}
TOKEN = re.compile(f"([{CITATION}{NOTE}])(\\d+){END}|([{NOTE_BEGINS}{NOTE_ENDS}{BIBLIOGRAPHY}])")
_PUNCTUATION = re.compile(r"[.,;:!?]+")
_BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")


class _Edit(NamedTuple):
    """What is to be done with a part of the text: `make()` gives what comes instead of it."""

    start: int
    end: int
    make: Callable[[], str]


def with_tokens(cited: CitedManuscript, *, notes: bool) -> str:
    """The text with a token for every marker; with `notes`, for the manuscript's own footnotes too.

    A marker that nothing is known of stays as written. The bibliography goes to the end where no place is named.
    """
    text = _Writer(cited, notes).between(0, len(cited.manuscript.text))
    return text if cited.manuscript.place else f"{text.rstrip()}\n\n{BIBLIOGRAPHY}\n"


class _Writer:
    def __init__(self, cited: CitedManuscript, notes: bool) -> None:
        manuscript = cited.manuscript
        self.text = manuscript.text
        self.shown = cited.shown
        self.blanks = " \t\n~" if manuscript.kind == LATEX else " \t\n"
        edits = []
        for index, marker in enumerate(manuscript.markers):
            if not cited.shown[index].empty or marker.mode == NOCITE:
                edits.append(_Edit(marker.start, marker.end, partial(self._cite, index)))
        for note in manuscript.notes if notes else ():
            edits.append(_Edit(note.start, note.end, partial(self._note, note)))
            if note.define_start >= 0:
                edits.append(_Edit(note.define_start, note.define_end, str))
        if manuscript.place:
            edits.append(_Edit(manuscript.place.start, manuscript.place.end, lambda: f"\n\n{BIBLIOGRAPHY}\n\n"))
        self.edits = sorted(edits, key=lambda edit: (edit.start, -edit.end))

    def between(self, start: int, end: int) -> str:
        """A part of the text with all its edits made."""
        pieces, at = [], start
        for edit in self.edits:
            if edit.start < at or edit.end > end:
                continue  # outside, or within what has been done as a whole
            pieces.append(self.text[at : edit.start])
            at = edit.end
            made = edit.make()
            raised = _raised_at(made)
            if raised is not None:
                # A raised mark follows the word, and the punctuation after it.
                if raised == 0:
                    pieces[-1] = pieces[-1].rstrip(self.blanks)
                follows = _PUNCTUATION.match(self.text, at, end)
                if follows:
                    made = made[:raised] + follows[0] + made[raised:]
                    at = follows.end()
            pieces.append(made if raised is None else made.translate(_RAISED))
        return "".join([*pieces, self.text[at:end]])

    def _cite(self, index: int) -> str:
        shown = self.shown[index]
        inline = f"{CITATION}{index}{END}" if shown.inline or shown.people else ""
        if shown.note:
            return f"{inline}{_RAISES}{NOTE}{index}{END}"
        return f"{_RAISES}{inline}" if inline and is_raised(shown) and not shown.people else inline

    def _note(self, note: Note) -> str:
        inner = _BLANK_LINES.sub(" ", self.between(note.first, note.last)).strip()
        return f"{NOTE_BEGINS}{inner}{NOTE_ENDS}"


def _raised_at(made: str) -> int | None:
    place = made.find(_RAISES)
    return place if place >= 0 and NOTE_BEGINS not in made else None


def is_raised(shown: Shown) -> bool:
    """Whether a citation is a raised number."""
    return bool(shown.inline) and shown.inline[0].html.startswith("<sup>") and shown.inline[0].text[:1].isdigit()
