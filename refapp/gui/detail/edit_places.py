"""From what is read to where it is edited: a double click, F2 or Enter on a part of the page opens the form there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from refapp.gui.detail.reading_page import ReadingPage
from refapp.gui.detail.words import tr
from refapp.gui.widgets.reading_text import ReadingText

_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditPlaces(QObject):
    """Watches the parts of the page that can be edited; `edit(part)` opens the form."""

    def __init__(self, page: ReadingPage, edit: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page = page
        self._edit = edit
        self._parts: dict[QObject, str] = {}
        for part, text in (("title", page.title), ("creators", page.creators), ("where", page.where)):
            self._watch(part, text)
        for role in ("summary", "abstract"):
            self._watch(role, page.texts[role].text)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the form where that is asked for."""
        if event.type() not in (QEvent.Type.MouseButtonDblClick, QEvent.Type.KeyPress):
            return False
        content = self._page.content
        if content is None or content.reference.removed:
            return False
        if event.type() == QEvent.Type.KeyPress and not (isinstance(event, QKeyEvent) and self._asks(watched, event)):
            return False
        if watched is self._page and event.type() == QEvent.Type.MouseButtonDblClick:
            return False
        self._edit(self._parts.get(watched, "title"))
        return True

    def _watch(self, part: str, text: ReadingText) -> None:
        for each in (text, text.viewport()):
            self._parts[each] = part
            each.installEventFilter(self)
        text.setAccessibleDescription(tr("Press F2 to edit"))

    def _asks(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() or event.key() not in _KEYS:
            return False
        on_link = isinstance(watched, ReadingText) and watched.textCursor().charFormat().isAnchor()
        return event.key() == Qt.Key.Key_F2 or (isinstance(watched, QWidget) and watched.hasFocus() and not on_link)
