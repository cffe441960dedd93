"""The title bar of a panel: a slim handle while it is docked, a title with a cross while it floats."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from refapp.gui import theme

SLIM, TALL = 9, 30
GRIP = QSize(28, 3)


class DockTitle(QWidget):
    """Dragging moves the panel, a double click lets it float; its menu, and View in the menu bar, do the same."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self.tr("{panel}: drag to move it, right-click for more").format(panel=dock.windowTitle()))
        self.title = QLabel(dock.windowTitle())
        self.title.setProperty("look", "strong")
        self.close_button = QToolButton()
        self.close_button.setText("×")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close {panel}").format(panel=dock.windowTitle()))
        self.close_button.setProperty("look", "icon")
        self.close_button.setFixedSize(theme.scaled(22), theme.scaled(22))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.close_button.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        dock.topLevelChanged.connect(self._turn)
        self._turn(dock.isFloating())

    def sizeHint(self) -> QSize:
        """As high as what it shows."""
        return QSize(60, theme.scaled(TALL) if self._dock.isFloating() else SLIM)

    minimumSizeHint = sizeHint

    def menu(self) -> QMenu:
        """What can be done with the panel."""
        menu = QMenu(self)
        words = self.tr("&Put back") if self._dock.isFloating() else self.tr("&Float")
        floating = QAction(words, menu)
        floating.triggered.connect(lambda: self._dock.setFloating(not self._dock.isFloating()))
        hide = QAction(self.tr("&Hide"), menu)
        hide.triggered.connect(self._dock.close)
        menu.addActions([floating, hide])
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer it."""
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground of the panel; a grip in the middle that shows under the mouse."""
        painter = QPainter(self)
        page = self._dock.widget()
        surface = page is not None and page.property("look") == "page" and not self._dock.isFloating()
        painter.fillRect(self.rect(), theme.colour("surface" if surface else "bg"))
        if not self._dock.isFloating():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("border_strong" if self.underMouse() else "border"))
            place = QRectF(0, 0, GRIP.width(), GRIP.height())
            place.moveCenter(QRectF(self.rect()).center())
            painter.drawRoundedRect(place, 1.5, 1.5)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event):
            self.update()

    def _turn(self, floating: bool) -> None:
        self.title.setVisible(floating)
        self.close_button.setVisible(floating)
        self.updateGeometry()
