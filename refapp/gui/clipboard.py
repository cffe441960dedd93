"""Formatted citations as mime data: every flavour at once, made only when somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from refapp.gui.drop import OWN

if TYPE_CHECKING:
    from refapp.citing import Cited

HTML, TEXT, RTF = "text/html", "text/plain", "text/rtf"


def mime_of(cited: Cited) -> QMimeData:
    """HTML, RTF and plain text of `cited` together."""
    mime = QMimeData()
    mime.setHtml(html_of(cited))
    mime.setText(cited.text)
    if cited.rtf:
        mime.setData(RTF, QByteArray(cited.rtf.encode("utf-8")))
    return mime


def html_of(cited: Cited) -> str:
    """The HTML of `cited` with its encoding: without, some take it for Latin-1."""
    return f'<meta charset="utf-8">{cited.html}'


def put(content: Cited | str) -> None:
    """Put formatted citations, or plain text, on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    if isinstance(content, str):
        clipboard.setText(content)
    else:
        clipboard.setMimeData(mime_of(content))


class DraggedReferences(QMimeData):
    """References dragged out of the list: formatted when the other side asks, not when the drag begins."""

    def __init__(self, ids: Sequence[int], cite: Callable[[], Cited]) -> None:
        super().__init__()
        self._cite = cite
        self._cited: Cited | None = None
        self._ids = ",".join(map(str, ids)).encode()

    def formats(self) -> list[str]:
        """The flavours there are."""
        return [OWN, HTML, RTF, TEXT]

    def hasFormat(self, mime_type: str) -> bool:
        """Whether there is such a flavour."""
        return mime_type in self.formats()

    def retrieveData(self, mime_type: str, preferred_type: object) -> object:
        """The content in one flavour."""
        if mime_type == OWN:
            return QByteArray(self._ids)
        if self._cited is None:
            self._cited = self._cite()
        if mime_type == HTML:
            return html_of(self._cited)
        return QByteArray(self._cited.rtf.encode()) if mime_type == RTF else self._cited.text
