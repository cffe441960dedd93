"""The main window: puts the parts together and passes the user's verbs on. No logic of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMessageBox

from refapp import __version__
from refapp.gui import actions, asking, drop, theme
from refapp.gui.clipboard import DraggedReferences
from refapp.gui.commands import Commands, summary
from refapp.gui.menus import Menus
from refapp.gui.opening import main_link
from refapp.gui.panels import all_panels
from refapp.gui.panels.detail import DetailPanel
from refapp.gui.references.center import Center
from refapp.gui.references.search_box import SearchBox
from refapp.gui.references.view import ReferenceView
from refapp.gui.status import StatusBar
from refapp.gui.toolbar import ToolBar
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.workspace import Workspace
from refapp.messages import sentence
from refapp.store.records import Ledger


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
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.actions_by_name = actions.make(self)
        self.search_box = SearchBox(workspace)
        self.center = Center(workspace)
        self.list = self.center.view
        self.setCentralWidget(self.center)
        self.docks: dict[str, QDockWidget] = {}
        self._add_panels()
        self.toolbar = ToolBar(workspace, self.actions_by_name, self.search_box, self.choose_style)
        self.addToolBar(self.toolbar)
        self.status = StatusBar(workspace)
        self.setStatusBar(self.status)
        self.menus = Menus(self, self.actions_by_name)
        self._connect()
        self._restore()
        self._library_opened()
        workspace.refresh()

    # Putting together

    def _add_panels(self) -> None:
        for panel in all_panels():
            dock = QDockWidget(self.tr(panel.title))
            dock.setObjectName(panel.name)
            dock.setWidget(panel.make(self.workspace))
            self.addDockWidget(panel.area, dock)
            self.resizeDocks([dock], [panel.width], Qt.Orientation.Horizontal)
            self.docks[panel.name] = dock

    def _connect(self) -> None:
        workspace, view = self.workspace, self.list
        workspace.results_changed.connect(lambda _: self._enable())
        workspace.selection_changed.connect(lambda _: self._enable())
        workspace.library_opened.connect(self._library_opened)
        workspace.settings.listen(self._settings_changed)
        self.commands.imported.connect(self._imported)
        view.opened.connect(lambda _: self.open_current())
        view.delete_requested.connect(self.commands.delete)
        view.context_actions = lambda: [self.actions_by_name[row.name] for row in actions.ROWS if row.context]
        view.rows.mime_for = lambda ids: DraggedReferences(ids, lambda: self.commands.cite_now(ids))
        self.center.restore_requested.connect(self.commands.restore)
        self.center.empty_requested.connect(self.commands.empty_trash)
        self.center.set_empty_state(self._empty_state())
        self.detail.copy_requested.connect(self.commands.copy_bibliography)
        self.search_box.left_down.connect(view.setFocus)

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            self.tr("Drop files or folders here to import them."),
            self.tr("INN publication pages, VitaminDWiki posts, CSL-JSON and BibTeX are recognised by themselves."),
        )
        state.add_button(self.tr("Import files…"), lambda: asking.import_files(self, self.commands))
        state.add_button(self.tr("Open the sample library"), self.commands.open_samples)
        return state

    def _enable(self) -> None:
        workspace = self.workspace
        actions.enable(self.actions_by_name, len(workspace.selection), len(workspace.results), workspace.trash)

    def _settings_changed(self) -> None:
        theme.current().set_mode(self.workspace.settings.values.theme)

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
            self.resize(1440, 900)
        self.restoreState(QByteArray.fromBase64(stored.get("state", "").encode()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep geometry, docks and columns for the next start."""
        parts = {
            "geometry": bytes(self.saveGeometry().toBase64().data()).decode(),
            "state": bytes(self.saveState().toBase64().data()).decode(),
        }
        settings = self.workspace.settings
        settings.set(window={**settings.values.window, **parts})
        super().closeEvent(event)

    # Drop and paste

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from the desktop."""
        if drop.paths_of(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped, as a copy: nothing is moved away from where it lies."""
        paths = drop.paths_of(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.commands.import_paths(paths)

    def paste(self) -> None:
        """Import the files whose paths are on the clipboard."""
        self.commands.import_paths(drop.paths_of(QApplication.clipboard().mimeData()))

    # The user's verbs that need a dialog or a part of the window

    def show_ledger(self, ledger_id: int | None = None) -> None:
        """Show what became of every record of an import, the latest by default."""
        from refapp.gui.dialogs.ledger import LedgerDialog

        newest = self.workspace.view.ledgers()
        if not newest:
            self.workspace.tell("no-ledger")
            return
        dialog = LedgerDialog(self.workspace, ledger_id or newest[0][0], self)
        dialog.show_requested.connect(self.show_references)
        dialog.show()

    def choose_style(self) -> None:
        """Let the user choose a citation style by typing part of its name."""
        from refapp.gui.dialogs.style_chooser import StyleChooser

        StyleChooser(self.workspace, self.workspace.styles, self).show()

    def scan_manuscript(self) -> None:
        """Read the citations of a manuscript and write it in a style."""
        from refapp.gui.dialogs.scan import ScanDialog

        ScanDialog(self.workspace, self).show()

    def show_references(self, ids: Sequence[int]) -> None:
        """Show these references in the list and select them."""
        self.clear_search()
        self.workspace.select(ids, ids[0] if ids else None)

    def clear_search(self) -> None:
        """Show the whole library."""
        self.workspace.search("")
        self.workspace.set_filters({})
        self.workspace.show_trash(False)

    def new_reference(self) -> None:
        """Make a reference and open it for editing."""
        from refapp.tasks.edit_reference import new_reference

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

    def about(self) -> None:
        """Say what this is."""
        text = self.tr("refapp {version}\n\nA desktop reference manager. MIT licence.").format(version=__version__)
        QMessageBox.about(self, self.tr("About refapp"), text)

    def _imported(self, ledger: Ledger) -> None:
        text = sentence("imported", summary(ledger), self.tr)
        self.status.tell(text, more=lambda: self.show_ledger(ledger.id), undo=not ledger.undone)
