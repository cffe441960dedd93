"""Icons of one family (Phosphor, from QtAwesome) by what they mean, in the colours of the theme.

The font is read after the first paint: until then an icon draws nothing, in a place of its own size, and whoever gave a
callback to `when_ready` repaints. Icons follow the theme. Only the files of QtAwesome are used: its code takes 0.2 s to
import, and in a thread beside the window that ends in a crash now and then: PySide makes its classes when first used.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from refapp.gui import theme
from refapp.gui.icon_names import KINDS, NAMES
from refapp.resources import resource

AFTER_PAINT_MS = 150  # when the font is read if nobody asked for it sooner
_FONT, _GLYPHS = "phosphor-1*.ttf", "phosphor-charmap-1*.json"  # the glyphs by name, as hexadecimal numbers


class Icons(QObject):
    """The icon font of an application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.glyphs: dict[str, str] = {}  # by their names
        self._family = ""
        self._waiting: list[Callable[[], None]] = []

    @property
    def ready(self) -> bool:
        """Whether icons can be drawn."""
        return bool(self.glyphs)

    def when_ready(self, callback: Callable[[], None]) -> None:
        """Call `callback` once icons can be drawn: now, or a little later, which this sees to."""
        if self.ready:
            callback()
            return
        if not self._waiting:
            # The first timer is due when the window has been painted, however long that takes.
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(AFTER_PAINT_MS, self, self.load))
        self._waiting.append(callback)

    def load(self) -> None:
        """Read the font."""
        if not self.ready:
            font = QFontDatabase.addApplicationFont(str(_file(_FONT)))
            self._family = QFontDatabase.applicationFontFamilies(font)[0]
            numbers = json.loads(_file(_GLYPHS).read_text(encoding="utf-8"))
            self.glyphs = {name: chr(int(number, 16)) for name, number in numbers.items()}
        waiting, self._waiting = self._waiting, []
        for callback in waiting:
            with suppress(RuntimeError):  # whose icon it was has closed meanwhile
                callback()

    def draw(self, painter: QPainter, rect: QRectF, glyph: str, colour: QColor) -> None:
        """Draw a glyph in the middle of `rect`."""
        if not self.ready:
            return
        font = QFont(self._family)
        font.setPixelSize(round(min(rect.width(), rect.height())))
        painter.save()
        painter.setPen(colour)
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.glyphs[glyph])
        painter.restore()


class _Engine(QIconEngine):
    """Draws one icon in a colour of the theme, whatever the theme is when it is drawn."""

    def __init__(self, icons: Icons, glyph: str, colour: str) -> None:
        super().__init__()
        self._icons, self._glyph, self._colour = icons, glyph, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon."""
        name = "disabled" if mode == QIcon.Mode.Disabled else self._colour
        self._icons.draw(painter, QRectF(rect), self._glyph, theme.colour(name))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Another of these."""
        return _Engine(self._icons, self._glyph, self._colour)


def _file(pattern: str) -> Path:
    """A file of QtAwesome's, found without importing it."""
    found = find_spec("qtawesome")
    assert found is not None
    assert found.origin is not None
    return next((Path(found.origin).parent / "fonts").glob(pattern))


def shared() -> Icons:
    """The icons of the application."""
    app = QCoreApplication.instance()
    assert app is not None
    found = app.findChild(Icons, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Icons(app)


def icon(name: str, colour: str = "secondary") -> QIcon:
    """The icon with a name of `icon_names`, in a colour of the theme. It may be asked for at any time."""
    return QIcon(_Engine(shared(), NAMES[name], colour))


def kind_icon(kind: str) -> QIcon:
    """The icon of a CSL type."""
    return QIcon(_Engine(shared(), KINDS.get(kind, KINDS["document"]), "secondary"))


def when_ready(callback: Callable[[], None]) -> None:
    """Call `callback` once icons can be drawn; `icons.when_ready(widget.update)` is the use."""
    shared().when_ready(callback)


@cache
def application_icon() -> QIcon:
    """The icon of the program."""
    found = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        found.addFile(str(resource(f"icons/refapp-{size}.png")), QSize(size, size))
    return found
