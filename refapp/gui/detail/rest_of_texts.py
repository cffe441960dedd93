"""The rest of long texts, read when their beginning has been painted."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from refapp.gui.detail.content import Content, whole
from refapp.gui.detail.reading_page import ReadingPage
from refapp.gui.workspace import Workspace

AFTER_PAINT_MS = 40


class RestOfTexts:
    """Completes what the page shows; the newest reference wins."""

    def __init__(self, workspace: Workspace, page: ReadingPage) -> None:
        self._workspace, self._page = workspace, page
        self._pause = QTimer(page, singleShot=True, interval=AFTER_PAINT_MS)
        self._pause.timeout.connect(self._read)

    def follow(self, content: Content) -> None:
        """Complete `content` a little later, if anything is missing in it."""
        self._pause.stop()
        if not content.is_whole:
            self._pause.start()

    def _read(self) -> None:
        content = self._page.content
        if content:
            self._workspace.read(lambda _: whole(content), self._complete, latest="detail-rest")

    def _complete(self, content: Content) -> None:
        if self._page.content and self._page.content.reference is content.reference:
            self._page.complete(content)
