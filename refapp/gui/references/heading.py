"""Painting one heading of the list: quiet words on the list's own ground, and an arrow beside those that sort."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from refapp.gui import theme

PAD = 8


def paint(painter: QPainter, place: QRect, words: str, sign: str, focused: bool) -> None:
    """Paint `words` and the arrow `sign` in `place`, with a ring where the keyboard is on it."""
    painter.save()
    painter.fillRect(place, theme.colour("surface"))
    painter.setFont(theme.current().font("label"))
    painter.setPen(theme.colour("secondary"))
    room = place.adjusted(theme.scaled(PAD), 0, -2, 0)
    metrics = painter.fontMetrics()
    space = room.width() - (metrics.horizontalAdvance(f" {sign}") if sign else 0)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, space)
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{words} {sign}".strip())
    painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.colour("border"))
    if focused:
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(place.adjusted(1, 1, -1, -1))
    painter.restore()
