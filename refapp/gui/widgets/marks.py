"""Marks in running text: the words of a search, or, while somebody looks for something in it, what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from refapp.gui import theme
from refapp.gui.widgets import hits

Span = tuple[int, int]  # start and end in the document
MOST = 500


class Marks:
    """The extra selections of one text. What is found hides the words of the search as long as it is shown."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._words: tuple[str, ...] = ()
        self._found: Sequence[Span] | None = None
        self._current = -1
        self._shown = False

    def set_words(self, words: tuple[str, ...]) -> None:
        """Mark `words` wherever they stand; no word takes the marks away."""
        if words != self._words:
            self._words = words
            self.redraw()

    def set_found(self, found: Sequence[Span] | None, current: int = -1) -> None:
        """Mark what was found, the one at `current` strongly; None shows the words of the search again."""
        if found is not None or self._found is not None:
            self._found, self._current = found, current
            self.redraw()

    def find(self, wanted: re.Pattern[str]) -> list[Span]:
        """Where `wanted`, a pattern over folded text, is in the document."""
        return [
            (block.position() + start, block.position() + end)
            for block in self._blocks()
            for start, end in hits.spans(block.text(), wanted)
        ]

    def redraw(self) -> None:
        """Mark anew: the text is another."""
        spans = self._found if self._found is not None else self._word_spans()
        if spans or self._shown:
            shown = [self._mark(start, end, number == self._current) for number, (start, end) in enumerate(spans)]
            self._shown = bool(shown)
            self._text.setExtraSelections(shown)

    def _word_spans(self) -> Sequence[Span]:
        wanted = hits.pattern(self._words)
        found: list[Span] = []
        if wanted is not None:
            for block in self._blocks():
                found += [
                    (block.position() + start, block.position() + end) for start, end in hits.find(block.text(), wanted)
                ]
                if len(found) >= MOST:
                    break
        return found

    def _mark(self, start: int, end: int, strong: bool) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(theme.colour("accent" if strong and self._found is not None else "highlight"))
        if strong and self._found is not None:
            mark.format.setForeground(theme.colour("on_accent"))
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        return mark

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            yield block
            block = block.next()
