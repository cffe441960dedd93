"""The main window: puts the parts together and passes the user's verbs on. No logic of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QPushButton

from refapp.gui import actions, asking, beside, dragging, theme
from refapp.gui.commands import Commands, Imported
from refapp.gui.copy_as import LastWay
from refapp.gui.dock_title import DockTitle
from refapp.gui.history import History
from refapp.gui.menus import Menus
from refapp.gui.narrow import STATE as NARROW
from refapp.gui.narrow import Narrow
from refapp.gui.opening import main_link
from refapp.gui.panels import LEFT, Panel, all_panels
from refapp.gui.panels.detail import PANEL, DetailPanel
from refapp.gui.pasting import Pasting
from refapp.gui.references.center import Center
from refapp.gui.references.search_box import SearchBox, clear_search
from refapp.gui.references.view import ReferenceView
from refapp.gui.status import StatusBar
from refapp.gui.toolbar import ToolBar
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from refapp.gui.kept_exports import KeptExports

FIRST_SIZE = QSize(1440, 900)
KEPT_MS = 500  # when exports are looked after: nobody waits for them


class MainWindow(QMainWindow):
    """Toolbar above, list in the middle, panels as docks around it, status bar below."""

    workspace: Workspace
    commands: Commands
    search_box: SearchBox
    list: ReferenceView

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.commands = Commands(workspace)
        self.pasting = Pasting(self.commands.import_paths)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.actions_by_name = actions.make(self)
        self.search_box = SearchBox(workspace)
        self.center = Center(workspace)
        self.list = self.center.view
        # In the order in which Tab goes: toolbar, what is at the left, list, reading view, status bar.
        self.toolbar = ToolBar(workspace, self.actions_by_name, self.search_box)
        self.addToolBar(self.toolbar)
        self.docks: dict[str, QDockWidget] = {}
        self._add_panels([each for each in all_panels() if each.area == LEFT])
        self.setCentralWidget(self.center)
        self._add_panels([each for each in all_panels() if each.area != LEFT])
        self.status = StatusBar(workspace)
        self.setStatusBar(self.status)
        self.menus = Menus(self, self.actions_by_name)
        self.history = History(workspace, self.actions_by_name)
        self.last_way = LastWay(self.actions_by_name["copy-last"], workspace)
        QTimer.singleShot(KEPT_MS, self, lambda: self.kept)
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Return presses it, as Space does
        self._restore()
        self.narrow = Narrow(self, self.docks["detail"], PANEL.width, workspace.settings)
        self._library_opened()
        actions.mark(self)
        self.center.setFocus()
        workspace.show_library()

    @cached_property
    def kept(self) -> KeptExports:
        """Keeps exports updated."""
        from refapp.gui.kept_exports import KeptExports

        return KeptExports(self.workspace)

    # Putting together

    def _add_panels(self, panels: Sequence[Panel]) -> None:
        for panel in panels:
            dock = QDockWidget(self.tr(panel.title))
            dock.setObjectName(panel.name)
            dock.setWidget(panel.make(self.workspace))
            self.addDockWidget(panel.area, dock)
            dock.setTitleBarWidget(DockTitle(dock))
            self.resizeDocks([dock], [panel.width], Qt.Orientation.Horizontal)
            self.docks[panel.name] = dock

    def _connect(self) -> None:
        workspace, view = self.workspace, self.list
        workspace.results_changed.connect(lambda _: self._enable())
        workspace.query_changed.connect(lambda: actions.mark(self))
        workspace.selection_changed.connect(lambda _: self._enable())
        workspace.library_opened.connect(self._library_opened)
        workspace.settings.listen(self._settings_changed)
        self.commands.imported.connect(self._imported)
        self.commands.asked.connect(partial(beside.ask_about_duplicates, self))
        view.opened.connect(lambda _: self.open_current())
        view.delete_requested.connect(self.commands.delete)
        copy_as = self.menus.menu("Edit/Copy as").menuAction()
        offered = [actions.context(self.actions_by_name, copy_as, trash) for trash in (False, True)]
        view.context_actions = lambda: offered[workspace.trash]
        view.addActions([self.actions_by_name[row.name] for row in actions.ROWS if row.in_list])
        view.copy_requested.connect(self.commands.copy_bibliography)
        view.rows.mime_for = lambda ids: dragging.dragged(workspace, self.commands.cite_now, ids)
        self.center.restore_requested.connect(self.commands.restore)
        self.center.empty_requested.connect(self.commands.empty_trash)
        self.center.set_empty_state(self._empty_state())
        self.detail.copy_requested.connect(self.commands.copy_bibliography)
        self.detail.copy_in_requested.connect(self.commands.copy_in)
        self.search_box.left_down.connect(self.center.setFocus)

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            self.tr("Drop files or folders here to import them."),
            self.tr("INN pages, VitaminDWiki posts, BibTeX, RIS, CSL-JSON and many more are recognised by themselves."),
        )
        state.add_button(self.tr("Import files…"), lambda: asking.ask_import(self))
        state.add_button(self.tr("Open the sample library"), self.commands.open_samples)
        return state

    def _enable(self) -> None:
        workspace = self.workspace
        actions.enable(self.actions_by_name, len(workspace.selection), len(workspace.results), workspace.trash)

    def _settings_changed(self) -> None:
        theme.current().set_mode(self.workspace.settings.values.theme)
        actions.mark(self)

    def _library_opened(self) -> None:
        self.setWindowTitle(self.workspace.folder.name)

    @property
    def detail(self) -> DetailPanel:
        """The panel that shows, and edits, one reference."""
        panel = self.docks["detail"].widget()
        assert isinstance(panel, DetailPanel)
        return panel

    # State

    def _restore(self) -> None:
        stored = self.workspace.settings.values.window
        if not self.restoreGeometry(QByteArray.fromBase64(stored.get("geometry", "").encode())):
            self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize()))
        self.restoreState(QByteArray.fromBase64(stored.get("state", "").encode()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reading view where there is room for it."""
        super().resizeEvent(event)
        self.narrow.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep geometry, docks and columns for the next start, and what is being typed."""
        if not asking.may_close(self):
            event.ignore()
            return
        self.detail.save()
        parts = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "state": bytes(self.saveState().toBase64().data()).decode(),
            NARROW: self.narrow.state(),
        }
        settings = self.workspace.settings
        settings.set(window={**settings.values.window, **parts})
        self.pasting.close()
        super().closeEvent(event)

    # Drop and paste

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from the desktop, and text."""
        if self.pasting.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, as a copy: nothing is moved away from where it lies."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.pasting.take(event.mimeData(), dropped=True)

    def paste(self) -> None:
        """Import the files whose paths are on the clipboard, or the references in its text."""
        if not self.pasting.take(QApplication.clipboard().mimeData()):
            self.workspace.tell("nothing-to-paste")

    # Keys that nobody else wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back: from reading to the list; from there words, filters and the Trash are left in turn."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.docks["detail"].isAncestorOf(self.focusWidget()):
            self.center.setFocus()
        else:
            clear_search(self.workspace)

    # The user's verbs that need a part of the window

    def show_import(self, ledger_id: int, ids: Sequence[int]) -> None:
        """Show the references of an import in the list and select `ids` among them."""
        self.clear_search()
        self.workspace.set_filter("import", [str(ledger_id)])
        self.workspace.select(ids, ids[0] if ids else None)
        self.center.setFocus()
        self.activateWindow()

    def clear_search(self) -> None:
        """Show the whole library."""
        self.workspace.search("")
        self.workspace.set_filters({})
        self.workspace.show_trash(False)

    def new_reference(self) -> None:
        """Make a reference and open it for editing."""
        from refapp.tasks.edit_reference import new_reference

        self.clear_search()  # what is new might not be among what is found

        def added(applied: object) -> None:
            self.workspace.select(applied.added)  # type: ignore[attr-defined]
            self.edit_reference()

        self.workspace.apply(new_reference(), added)

    def edit_reference(self) -> None:
        """Edit the reference that is read."""
        self.docks["detail"].show()
        self.detail.edit()

    def open_current(self) -> None:
        """Open the PDF of the reference that is read, or its main link."""
        current = self.workspace.current
        reference = self.workspace.view.get(current) if current is not None else None
        url = main_link(reference, self.workspace.folder) if reference else None
        if url is None:
            self.workspace.tell("no-link")
        else:
            QDesktopServices.openUrl(url)

    def _imported(self, imported: Imported) -> None:
        here = imported.folder == self.workspace.folder  # else another library has been opened meanwhile
        more = (lambda: beside.show_ledger(self, imported.ledger.id)) if here else None
        self.status.tell(imported.sentence(self.tr), more, imported.changed and here, imported.good)
