"""The search box: words, filter tokens and the count together.

Every keystroke searches; the workspace drops the answers that come too late.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from refapp.gui import icons, theme
from refapp.gui.filter_query import signed
from refapp.gui.references.labels import number
from refapp.gui.references.tokens import Token
from refapp.gui.workspace import Workspace

EDGE, GAP, ICON = 9, 6, 16
LEAST_TEXT = 96  # room for words, however many tokens there are
HEIGHT = 34


class SearchBox(QFrame):
    """Words, filters, count. Ctrl+F of the main window calls `focus()`; Down or Enter emit `left_down`."""

    left_down = Signal()  # on to the list

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tokens: list[Token] = []
        self.edit = QLineEdit(self)
        self.more = QToolButton(self)
        self.count = QLabel(self)
        self._set_up()
        workspace.query_changed.connect(self._follow)
        workspace.rewritten.connect(self._follow)
        workspace.results_changed.connect(lambda _: self._show_count())
        workspace.counted.connect(self._show_count)
        icons.when_ready(self.update)
        self._follow()

    def _set_up(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.edit.setPlaceholderText(self.tr("Search"))
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; }")
        self.edit.textChanged.connect(self._typed)
        self.edit.installEventFilter(self)
        self.edit.setAcceptDrops(False)  # files may be dropped anywhere on the window, here too
        self.more.setStyleSheet("QToolButton { padding: 0 2px; }")
        self.more.setCursor(Qt.CursorShape.ArrowCursor)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("More filters"))
        self.more.setMenu(QMenu(self.more))
        self.count.setProperty("look", "label")
        self.count.setAccessibleName(self.tr("References found"))
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(480, max(HEIGHT, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        """Some words, one token and the count."""
        return QSize(260, self.sizeHint().height())

    def focus(self) -> None:
        """Put the cursor here, with what is there chosen, so that typing replaces it."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def tokens(self) -> list[Token]:
        """The filters shown, one for each value."""
        return list(self._tokens)

    # From here to the workspace

    def _typed(self, text: str) -> None:
        self._arrange()
        self._workspace.type(text)

    def _remove(self, name: str, value: str) -> None:
        self.edit.setFocus()
        self._workspace.remove_filter(signed(name)[1], value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the text field that mean more than text, and its focus, which the frame shows."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if event.type() == QEvent.Type.FocusOut:
            self._workspace.settle_text()
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            clear_search(self._workspace)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
            return True
        if key == Qt.Key.Key_Backspace and not self.edit.text() and self._tokens and not event.isAutoRepeat():
            self._tokens[-1].click()
            return True
        return False

    # From the workspace to here

    def _follow(self) -> None:
        if self.edit.text() != self._workspace.text:
            self.edit.setText(self._workspace.text)
        for token in self._tokens:
            token.hide()
            token.deleteLater()
        self._tokens = []
        before: QWidget = self.edit
        for name, values in self._workspace.chips.items():
            for value in values:
                token = Token(name, value, self)
                token.removed.connect(self._remove)
                self.setTabOrder(before, token)
                before = token
                self._tokens.append(token)
        self.setTabOrder(before, self.more)
        self._arrange()

    def _show_count(self) -> None:
        workspace = self._workspace
        if not workspace.whole or workspace.total is None:
            return  # in a moment
        text = number(len(workspace.results))
        if not workspace.trash and (workspace.text.strip() or workspace.filters):
            text = self.tr("{shown} of {total}").format(shown=text, total=number(workspace.total))
        if text != self.count.text():
            self.count.setText(text)
            self._arrange()

    # Looks

    def _arrange(self) -> None:
        """Text, then tokens, as many as there is room for, then a button for the rest; the count at the right."""
        height = self.height()
        count = self.count.sizeHint()
        right = self.width() - EDGE - count.width()
        self.count.setGeometry(right, 0, count.width(), height)
        left = EDGE + ICON + GAP
        room = right - GAP - left
        shown = self._fitting(room - LEAST_TEXT)
        rest = self._tokens[len(shown) :]
        self._offer(rest)
        more = self.more.sizeHint().width() if rest else 0
        used = sum(token.sizeHint().width() + GAP for token in shown) + more
        text = room
        if self._tokens:
            wanted = self.edit.fontMetrics().horizontalAdvance(self.edit.text()) + 12
            text = min(max(wanted, LEAST_TEXT), room - used)
        self.edit.setGeometry(left, 2, text, height - 4)
        x = left + text
        for token in self._tokens:
            token.setVisible(token in shown)
            if token in shown:
                size = token.sizeHint()
                token.setGeometry(x + GAP, (height - size.height()) // 2, size.width(), size.height())
                x += GAP + size.width()
        self.more.setVisible(bool(rest))
        self.more.setGeometry(x + GAP // 2, 5, more, height - 10)

    def _fitting(self, room: int) -> list[Token]:
        widths = [token.sizeHint().width() + GAP for token in self._tokens]
        if sum(widths) <= room:
            return list(self._tokens)
        room -= self.fontMetrics().horizontalAdvance("+00") + 2 * GAP
        fitting = 0
        while fitting < len(widths) and sum(widths[: fitting + 1]) <= room:
            fitting += 1
        return self._tokens[:fitting]

    def _offer(self, rest: list[Token]) -> None:
        self.more.setText(f"+{len(rest)}")
        menu = self.more.menu()
        menu.clear()
        for token in rest:
            action = QAction(self.tr("Remove “{value}”").format(value=token.text()), menu)
            action.triggered.connect(token.click)
            menu.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere in the box is the text."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, with a ring while the cursor is in it, and the glass."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.edit.hasFocus()
        width = 2 if focused else 1
        edge = "accent" if focused else "border_strong" if self.underMouse() else "border"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("surface"))
        frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(frame, theme.radius(), theme.radius())
        glass = QRectF(EDGE, (self.height() - ICON) / 2, ICON, ICON).toRect()
        icons.icon("search").paint(painter, glass)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event) and hasattr(self, "count"):
            self._arrange()


def clear_search(workspace: Workspace) -> None:
    """What Esc does: the words go; where there are none, the filters; then the Trash is left."""
    if workspace.text:
        workspace.search("")
    elif workspace.filters:
        workspace.set_filters({})
    else:
        workspace.show_trash(False)
