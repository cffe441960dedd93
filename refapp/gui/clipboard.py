"""Formatted citations as mime data: every flavour at once, made only when somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

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
