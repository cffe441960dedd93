"""The ring of the focus around what has no room for one in itself: words that are a button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from refapp.gui import theme

ROOM, WIDTH = 4, 2.0  # around the words, the line's


class FocusRing(QWidget):
    """Lies over what `widget` stands in, and goes where it goes; whoever made it calls `end`."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        between, ground = [widget], widget
        while not _is_ground(ground) and (above := ground.parentWidget()) is not None:
            between.append(ground := above)
        super().__init__(ground)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for each in between[:-1]:
            each.installEventFilter(self)
        self._fit()

    def end(self) -> None:
        """The focus is elsewhere."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow `widget` where its surroundings are laid out anew."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return False

    def _fit(self) -> None:
        widget, ground = self._widget, self._ground
        place = widget.rect().translated(widget.mapTo(ground, QPoint()))
        self.setGeometry(place.adjusted(-ROOM, -1, ROOM, 1))
        self.setVisible(widget.isVisibleTo(ground))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), WIDTH))
        box = QRectF(self.rect()).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        painter.drawRoundedRect(box, theme.radius("small"), theme.radius("small"))


def _is_ground(widget: QWidget) -> bool:
    """Whether a ring may lie on it: a window, or the page that is scrolled in an area."""
    viewport = widget.parentWidget()
    return widget.isWindow() or (viewport is not None and isinstance(viewport.parentWidget(), QScrollArea))
