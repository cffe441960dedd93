"""The nine colours of tags: calm, told apart in both themes, each with a name; the digit of a key stands beside."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from refapp.gui import theme

_NAMES = {
    "red": QT_TRANSLATE_NOOP("TagColours", "Red"),
    "orange": QT_TRANSLATE_NOOP("TagColours", "Orange"),
    "ochre": QT_TRANSLATE_NOOP("TagColours", "Ochre"),
    "green": QT_TRANSLATE_NOOP("TagColours", "Green"),
    "teal": QT_TRANSLATE_NOOP("TagColours", "Teal"),
    "blue": QT_TRANSLATE_NOOP("TagColours", "Blue"),
    "violet": QT_TRANSLATE_NOOP("TagColours", "Violet"),
    "pink": QT_TRANSLATE_NOOP("TagColours", "Pink"),
    "grey": QT_TRANSLATE_NOOP("TagColours", "Grey"),
}
INK = "#0b0b0b"  # of a digit on a colour
DOT, BOX = 10, 16


def palette() -> list[tuple[str, str]]:
    """The colours in the order of the keys: their names for people, and `#rrggbb`."""
    return [(QCoreApplication.translate("TagColours", str(_NAMES[name])), each.lower()) for name, each in _colours()]


def colour_of_key(key: int) -> str:
    """The colour a tag without one gets with a key from 1 to 9."""
    return _colours()[key - 1][1].lower()


def _colours() -> list[tuple[str, str]]:
    return list(theme.tokens()["tag_colours"].items())


def dot(colour: str) -> QIcon:
    """A dot of `colour`, a hollow one without."""
    picture = QPixmap(QSize(BOX, BOX) * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen if colour else QPen(theme.colour("secondary"), 1))
    painter.setBrush(QColor(colour) if colour else Qt.BrushStyle.NoBrush)
    side = (BOX - DOT) / 2
    painter.drawEllipse(QRectF(side, side, DOT, DOT))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # Qt would tint it
    return icon
