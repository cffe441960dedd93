"""The middle of the window: the list, or what to say when there is nothing to list; above it the active filters."""

from __future__ import annotations

from array import array

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from refapp.gui.references.filter_bar import FilterBar
from refapp.gui.references.search_box import clear_search
from refapp.gui.references.view import ReferenceView
from refapp.gui.widgets.tab_order import Place
from refapp.gui.workspace import Workspace


class TrashBanner(QFrame):
    """Says that this is the Trash, and what one can do there."""

    restore_requested = Signal()
    empty_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "filters")
        title = QLabel(self.tr("Trash"))
        title.setProperty("look", "strong")
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setToolTip(self.tr("Put the chosen references back into the library"))
        self.restore.clicked.connect(self.restore_requested)
        self.empty = QPushButton(self.tr("Empty Trash"))
        self.empty.clicked.connect(self.empty_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(self.restore)
        row.addWidget(self.empty)


class NothingFound(QWidget):
    """One sentence in the middle, and a way out."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.sentence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setProperty("look", "secondary")
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setAccessibleDescription(self.tr("Clears the words and filters of the search"))
        self.clear.clicked.connect(self._clear_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.sentence)
        column.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_why(self) -> None:
        """Say what was not found."""
        workspace = self._workspace
        self.clear.setVisible(not workspace.trash)
        if workspace.trash:
            self.sentence.setText(self.tr("The Trash is empty."))
        elif workspace.text.strip():
            text = workspace.text.strip()
            self.sentence.setText(
                self.tr("No reference matches “{text}”. Esc clears the search.").format(text=_short(text))
            )
        else:
            self.sentence.setText(self.tr("No reference matches the filters. Esc clears them."))

    def _clear_all(self) -> None:
        self._workspace.show("", {}, False)


class Center(QWidget):
    """The list with all that may stand in its place. It also asks the workspace for new results when they are due."""

    restore_requested = Signal()
    empty_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.view = ReferenceView(workspace)
        self.banner = TrashBanner()
        self.banner.hide()
        self.banner.restore_requested.connect(self.restore_requested)
        self.banner.empty_requested.connect(self.empty_requested)
        self.filters = FilterBar(workspace)
        self.filters.left.connect(self.setFocus)
        self.nothing_found = NothingFound(workspace)
        self.empty_state: QWidget = QWidget()
        self._place = Place(self)
        self.over: QWidget | None = None  # what stands in the list's place for a while
        self.pages = QStackedWidget()
        self.pages.setProperty("look", "page")
        for page in (self.view, self.nothing_found, self.empty_state):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.banner)
        column.addWidget(self.pages, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by a call; Tab goes to what stands here
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.nothing_found)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(lambda: clear_search(workspace))
        workspace.query_changed.connect(workspace.refresh)
        workspace.changed.connect(lambda _: workspace.refresh())
        workspace.results_changed.connect(self._show)
        workspace.selection_changed.connect(lambda ids: self.banner.restore.setEnabled(bool(ids)))

    def enter(self) -> None:
        """Come here from the search box: to the first row of the list, or to what stands in its place."""
        if self.over is None and self.pages.currentWidget() is self.view:
            self.view.choosing.enter()
        else:
            self.setFocus()

    def set_empty_state(self, widget: QWidget) -> None:
        """Show `widget` while the library holds nothing."""
        self.pages.removeWidget(self.empty_state)
        self.empty_state.deleteLater()
        self.empty_state = widget
        self.pages.addWidget(widget)
        self._place.take(widget)
        if self.pages.currentWidget() != self.view:
            self._show(self._workspace.results)

    def show_over(self, widget: QWidget | None) -> None:
        """Show `widget` in place of the list, or the list again."""
        layout = self.layout()
        if widget is self.over or layout is None:
            return
        if self.over:
            self.over.hide()
        self.over = widget
        if widget:
            layout.addWidget(widget)
            widget.show()
        self.pages.setVisible(widget is None)
        self.banner.setVisible(widget is None and self._workspace.trash)

    def _show(self, ids: array[int]) -> None:
        workspace = self._workspace
        self.banner.setVisible(workspace.trash and self.over is None)
        self.banner.empty.setEnabled(len(ids) > 0)
        self.banner.restore.setEnabled(bool(workspace.selection))
        if len(ids):
            self._turn_to(self.view)
        elif workspace.trash or workspace.text.strip() or workspace.filters:
            self.nothing_found.show_why()
            self._turn_to(self.nothing_found)
        else:
            self._turn_to(self.empty_state)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whatever stands here has the focus."""
        _enter(self.over or self.pages.currentWidget() or self.view)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the focus stays in this place, whatever stands here."""
        before, focus = self.pages.currentWidget(), self.window().focusWidget()
        had_focus = focus is not None and (self is focus or self.pages.isAncestorOf(focus))
        self.pages.setCurrentWidget(page)
        if had_focus and page is not before:
            _enter(page)


def _enter(page: QWidget | None) -> None:
    """Put the focus on a page or on what can first be used in it."""
    if page is None:
        return
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
    target = page if page.focusPolicy() != Qt.FocusPolicy.NoFocus or not buttons else buttons[0]
    target.setFocus(Qt.FocusReason.OtherFocusReason)


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
