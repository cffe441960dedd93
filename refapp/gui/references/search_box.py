"""The search box: words, and the count of what they find. Filters may be written here, too: see `Searched`.

Every keystroke searches; the workspace drops the answers that come too late. What was searched is remembered when the
box is left, and offered again by Up or Ctrl+Space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from refapp.gui import icons, theme
from refapp.gui.references.labels import number
from refapp.gui.widgets.line_keys import line_key
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import as_text

if TYPE_CHECKING:
    from refapp.gui.references.completion import Completion

EDGE, GAP, ICON = 9, 6, 16
HEIGHT = 34
LONGEST = 500  # letters of a search that is remembered
_CTRL = Qt.KeyboardModifier.ControlModifier
_PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # one comes back


class SearchBox(QFrame):
    """Words and count. Ctrl+F of the main window calls `focus()`; Down or Enter emit `left_down`."""

    left_down = Signal()  # on to the first row of the list
    help_wanted = Signal()  # what can be written here

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._completion: Completion | None = None
        self.edit = QLineEdit(self)
        self.count = QLabel(self)
        self.help = QToolButton(self)
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
        self.setToolTip(self.tr("Up, or a click on the glass, shows the last searches"))
        self.edit.setPlaceholderText(self.tr("Search"))
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setStyleSheet("QLineEdit, QLineEdit:focus { border: none; background: transparent; padding: 0; }")
        self.edit.textChanged.connect(self._typed)
        self.edit.textEdited.connect(lambda _: self.completion.follow())
        self.edit.installEventFilter(self)
        self.edit.setAcceptDrops(False)  # files may be dropped anywhere on the window, here too
        self.count.setProperty("look", "label")
        self.count.setAccessibleName(self.tr("References found"))
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.help.setText("?")
        self.help.setToolTip(self.tr("What can be written here"))
        self.help.setAccessibleName(self.tr("Search help"))
        self.help.setCursor(Qt.CursorShape.ArrowCursor)
        self.help.setStyleSheet("QToolButton { padding: 0 3px; }")
        self.help.clicked.connect(self.help_wanted)

    @property
    def completion(self) -> Completion:
        """The list of what may be meant, made when something is first typed."""
        if self._completion is None:
            from refapp.gui.references.completion import Completion

            self._completion = Completion(self._workspace, self.edit)
            self._completion.accepted.connect(self._complete)
            self._completion.search_again.connect(self.try_text)
        return self._completion

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(480, max(HEIGHT, self.fontMetrics().height() + 14))

    def minimumSizeHint(self) -> QSize:
        """Some words and the count."""
        return QSize(260, self.sizeHint().height())

    def focus(self) -> None:
        """Put the cursor here, with what is there chosen, so that typing replaces it."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def write(self, key: str) -> None:
        """Write a filter of the chips as text, to edit it."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)  # first: text that is left becomes chips
        self._workspace.write_filter(key)
        self.edit.end(False)

    def try_text(self, text: str) -> None:
        """Search for `text` alone, and put it where it can be changed."""
        self._workspace.show_whole()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.setText(text)

    def offer_recent(self) -> None:
        """Offer the last searches, to search again."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.completion.offer_recent()

    # From here to the workspace

    def _typed(self, text: str) -> None:
        self._workspace.type(text)

    def _complete(self, text: str, cursor: int) -> None:
        self.edit.setText(text)
        self.edit.setCursorPosition(cursor)
        self.completion.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the text field that mean more than text, and its focus, which the frame shows."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QFocusEvent) and event.lostFocus():
            if event.reason() not in _PASSING:
                self._remember()
            if self._completion:
                self._completion.hide()
            self._workspace.settle_text()
        return line_key(event, self._key)

    def _remember(self) -> None:
        """Keep what was typed, with all filters, among the last searches, if it finds anything."""
        workspace = self._workspace
        text = as_text(workspace.words, workspace.filters) if self.edit.text().strip() else ""
        if 0 < len(text) <= LONGEST and workspace.results:
            workspace.settings.remember_search(text)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self._completion and self._completion.isVisible() and self._completing(key, self._completion):
            return True
        if key == Qt.Key.Key_Escape:
            clear_search(self._workspace)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
            return True
        if key == Qt.Key.Key_Up or (key == Qt.Key.Key_Space and event.modifiers() == _CTRL):
            self.completion.offer_recent()
            return True
        chips = self._workspace.chips
        if key == Qt.Key.Key_Backspace and not self.edit.text() and chips and not event.isAutoRepeat():
            self.write(list(chips)[-1])
            return True
        return False

    def _completing(self, key: int, completion: Completion) -> bool:
        """Whether a key is for the completions."""
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            completion.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key == Qt.Key.Key_Escape:
            completion.hide()
            return True
        if key == Qt.Key.Key_Delete:
            return completion.forget_search()
        return key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and completion.accept()

    # From the workspace to here

    def _follow(self) -> None:
        if self.edit.text() != self._workspace.text:
            self.edit.setText(self._workspace.text)

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
        """The words, the count at the right, the way to the help at the end."""
        height = self.height()
        count, button = self.count.sizeHint().width(), self.help.sizeHint()
        right = self.width() - 4 - button.width()
        self.help.setGeometry(right, (height - button.height()) // 2, button.width(), button.height())
        right -= GAP + count
        self.count.setGeometry(right, 0, count, height)
        left = EDGE + ICON + GAP
        self.edit.setGeometry(left, 2, max(0, right - GAP - left), height - 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange again."""
        super().resizeEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere in the box is the text, but for the glass."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.position().x() < EDGE + ICON + GAP:
            self.offer_recent()

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
