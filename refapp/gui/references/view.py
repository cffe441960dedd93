"""The list of references: gestures, the selection, and the grounds of rows.

Which rows there are is the model's business, how cells look the delegate's.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from refapp.gui import icons, theme
from refapp.gui.references import painting
from refapp.gui.references.choosing import Choosing
from refapp.gui.references.columns import layout_of
from refapp.gui.references.delegate import ReferenceDelegate
from refapp.gui.references.header import Header
from refapp.gui.references.model import ReferenceModel
from refapp.gui.references.selection import ranges_of
from refapp.gui.widgets.standing_bar import keep_bar
from refapp.gui.workspace import Workspace
from refapp.model.query import words_of


class ReferenceView(QTableView):
    """The list. What is chosen in it is the workspace's selection, and the other way round."""

    opened = Signal(int)  # the reference somebody wants to read or edit
    delete_requested = Signal()
    copy_requested = Signal()
    dragging = Signal(bool)  # a drag of references begins; it is over

    context_actions: Callable[[], list[QAction]] = staticmethod(list)  # given by the main window

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows = ReferenceModel(workspace)
        self.delegate = ReferenceDelegate(self.rows, layout_of(workspace.settings.values))
        self.header = Header(workspace.settings, self)
        self.hovered = -1
        self._order: object = None
        self._set_up()
        self.choosing = Choosing(workspace, self.rows, self)
        self._connect()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("References"))
        self.setModel(self.rows)
        self.setItemDelegate(self.delegate)
        self.setHorizontalHeader(self.header)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        keep_bar(self)  # columns stay when rows come
        self.setDragEnabled(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(self.header.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.header.columns_changed.connect(self._columns_changed)
        self._dress()
        self.header.restore(self.delegate.layout)

    def _connect(self) -> None:
        self._workspace.results_changed.connect(self.show_results)
        self._workspace.changed.connect(self._changed)
        self._workspace.library_opened.connect(self._renew)
        self._workspace.settings.listen(self._settings_changed)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.ids[index.row()]))
        self.header.sort_wanted.connect(self.rows.sort_by)
        self.header.left.connect(self.setFocus)
        icons.when_ready(self._dress)

    # Results

    def show_results(self, ids: array[int]) -> None:
        """Show `ids`. What was chosen stays chosen where it is still there.

        What is looked at stays in place when the same search gives something else; another search begins at
        its top, and another order at what is chosen.
        """
        workspace = self._workspace
        searched = self.choosing.searched()
        order = workspace.settings.values.sort
        same_search, same_order = searched == self.choosing.answered, order == self._order
        top = self.rowAt(0)
        anchored = same_search and same_order and 0 < top < len(self.rows.ids)
        anchor = self.rows.ids[top] if anchored else None
        offset = self.rowViewportPosition(top) if anchor is not None else 0
        self.delegate.highlight(words_of(workspace.query))
        before = len(self.rows.ids)
        with self.choosing.quiet():
            moved = self.rows.show(ids)
        if moved or workspace.whole:
            self.choosing.answered, self._order = searched, order
        if not moved:
            self.viewport().update()
            if before < len(self.rows.ids):  # the rest has come
                self.choosing.keep()
            self.choosing.go_on()
            return
        self.hovered = -1
        self._scroll_to(anchor, offset)
        self.choosing.keep()
        if same_search and not same_order and self.selectionModel().hasSelection():
            self.scrollTo(self.currentIndex())
        self.choosing.go_on()

    def _scroll_to(self, anchor: int | None, offset: int) -> None:
        row = ranges_of(self.rows.ids, (anchor,)) if anchor is not None else []
        height = self.verticalHeader().defaultSectionSize()
        self.verticalScrollBar().setValue(row[0][0] * height - offset if row else 0)

    def _changed(self, applied: object) -> None:
        self.rows.forget(getattr(applied, "ids", None))

    def _renew(self) -> None:
        with self.choosing.quiet():
            self.rows.renew()

    # Choosing

    def selected_ids(self) -> array[int]:
        """The ids chosen, in the list's order."""
        return self.choosing.ids()

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and last row; from nowhere any key goes to the first."""
        last = len(self.rows.ids) - 1
        action = QAbstractItemView.CursorAction
        if last >= 0 and not self.currentIndex().isValid():
            return self.choosing.cell(0)
        if cursorAction == action.MoveHome:
            return self.choosing.cell(0)
        if cursorAction == action.MoveEnd:
            return self.choosing.cell(last)
        return super().moveCursor(cursorAction, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the search box."""

    # Gestures

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt looks for a current row then, which is nobody's choice: what was just made is about to be listed."""
        with self.choosing.quiet():
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del asks for removal; while nothing is chosen, Up and Down choose where the cursor is."""
        index = self.currentIndex()
        lost = not self.selectionModel().hasSelection() and len(self.rows.ids) > 0
        if lost and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choosing.start_at(max(index.row(), 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self.rows.ids[index.row()])
        elif event.key() == Qt.Key.Key_Delete and self.selectionModel().hasSelection():
            self.delete_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the main window has for what is chosen."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        menu = QMenu(self)
        menu.addActions(self.context_actions())
        if not menu.isEmpty():
            menu.exec(place)
        menu.deleteLater()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Drag what is chosen; only ids travel through here, however many there are."""
        drag = QDrag(self)
        drag.setMimeData(self.rows.mime_of(self.selected_ids()))
        self.dragging.emit(True)
        drag.exec(Qt.DropAction.CopyAction)
        self.dragging.emit(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row is under the mouse."""
        self.hover(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the mouse any more."""
        self.hover(-1)
        super().leaveEvent(event)

    def hover(self, row: int) -> None:
        """Show that this row is meant; -1 is none."""
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint rows."""
        painting.paint(self, event.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if theme.changes_look(event) and hasattr(self, "hovered"):
            self._dress()

    def _dress(self) -> None:
        self.delegate.refresh()
        self.header.fit()
        self.verticalHeader().setDefaultSectionSize(self.delegate.row_height())
        self.viewport().update()

    def _settings_changed(self) -> None:
        layout = layout_of(self._workspace.settings.values)
        if layout != self.delegate.layout:
            self.delegate.set_layout(layout)
            self.header.restore(layout)
            self._dress()
        self.header.viewport().update()

    def _columns_changed(self) -> None:
        self.rows.read_for(self.header.shown())
        self.viewport().update()
