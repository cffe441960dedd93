"""The main window: puts the parts together and passes the user's verbs on. No logic of its own."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QPushButton

from refapp.gui import actions, asking, beside, collecting, list_gestures, theme, verbs, window_state
from refapp.gui.commands import Commands
from refapp.gui.copy_as import LastWay
from refapp.gui.docks import Docks
from refapp.gui.history import History
from refapp.gui.menus import Menus
from refapp.gui.narrow import Narrow
from refapp.gui.panels import LEFT, all_panels, filters
from refapp.gui.panels.detail import PANEL, DetailPanel
from refapp.gui.pasting import Pasting
from refapp.gui.pdf_place import PdfPlace
from refapp.gui.references.center import Center
from refapp.gui.references.search_box import SearchBox, clear_search
from refapp.gui.references.view import ReferenceView
from refapp.gui.side_widths import SideWidths
from refapp.gui.status import StatusBar
from refapp.gui.tag_keys import TagKeys
from refapp.gui.toolbar import ToolBar
from refapp.gui.visited import Visited
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import included

if TYPE_CHECKING:
    from refapp.gui.kept_exports import KeptExports
    from refapp.gui.palette.palette import Palette

KEPT_MS = 500  # when exports are looked after: nobody waits for them


class MainWindow(QMainWindow):
    """Toolbar above, list in the middle, panels as docks around it, status bar below."""

    workspace: Workspace
    commands: Commands
    search_box: SearchBox
    list: ReferenceView
    pdfs: PdfPlace
    visited: Visited

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.commands = Commands(workspace)
        self.pasting = Pasting(self.commands.import_paths)
        self.setAcceptDrops(True)
        self.actions_by_name = actions.make(self)
        self.search_box = SearchBox(workspace)
        self.center = Center(workspace)
        self.list = self.center.view
        # In the order in which Tab goes: toolbar, what is at the left, list, reading view, status bar.
        self.toolbar = ToolBar(workspace, self.actions_by_name, self.search_box)
        self.addToolBar(self.toolbar)
        self.docks = Docks(self, workspace)
        self.docks.add([each for each in all_panels() if each.area == LEFT])
        self.setCentralWidget(self.center)
        self.docks.add([each for each in all_panels() if each.area != LEFT])
        self.pdfs = PdfPlace(self)
        self.status = StatusBar(workspace)
        self.setStatusBar(self.status)
        self.status.work_wanted.connect(self.docks["work"].show)
        self.menus = Menus(self, self.actions_by_name)
        self.history = History(workspace, self.actions_by_name)
        self.visited = Visited(workspace, self.actions_by_name["back"], self.actions_by_name["forward"])
        self.tag_keys = TagKeys(workspace, self.actions_by_name)
        self.last_way = LastWay(self.actions_by_name["copy-last"], workspace)
        QTimer.singleShot(KEPT_MS, self, lambda: self.kept)
        self._connect()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Return presses it, as Space does
        window_state.restore(self)
        first = {each.name: each.width for each in (filters.PANEL, PANEL)}
        self.widths = SideWidths(self, self.docks, first, workspace.settings)
        self.narrow = Narrow(self, self.docks["detail"], self.widths, workspace.settings)
        self._library_opened()
        actions.mark(self)
        self.center.setFocus()
        workspace.show_library()

    @cached_property
    def kept(self) -> KeptExports:
        """Keeps exports updated."""
        from refapp.gui.kept_exports import KeptExports

        return KeptExports(self.workspace)

    @cached_property
    def command_palette(self) -> Palette:
        """Finds actions and what is in the library by typing."""
        from refapp.gui.palette.palette import Palette

        return Palette(self)

    # Putting together

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.results_changed.connect(lambda _: self._enable())
        workspace.query_changed.connect(lambda: actions.mark(self))
        workspace.selection_changed.connect(lambda _: self._enable())
        workspace.library_opened.connect(self._library_opened)
        workspace.settings.listen(self._settings_changed)
        self.commands.imported.connect(partial(verbs.tell_import, self))
        self.commands.asked.connect(partial(beside.ask_about_duplicates, self))
        list_gestures.connect(self)
        self.center.restore_requested.connect(self.commands.restore)
        self.center.empty_requested.connect(self.commands.empty_trash)
        collecting.connect(self)
        self.center.set_empty_state(self._empty_state())
        self.detail.addActions([self.actions_by_name[row.name] for row in actions.ROWS if row.in_reading])
        self.detail.copy_requested.connect(self.commands.copy_bibliography)
        self.detail.edit_several_requested.connect(partial(beside.edit_several, self))
        self.detail.copy_in_requested.connect(self.commands.copy_in)
        self.search_box.left_down.connect(self.center.enter)
        self.search_box.help_wanted.connect(partial(beside.search_help, self))
        self.center.filters.written.connect(self.search_box.write)

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
        counts = len(workspace.selection), len(workspace.results)
        actions.enable(self.actions_by_name, *counts, workspace.trash, bool(included(workspace.filters, "in")))

    def _settings_changed(self) -> None:
        values = self.workspace.settings.values
        if theme.current().set_mode(values.theme, values.text_size):
            self.narrow.fit()
        actions.mark(self)
        actions.give_keys(self)

    def _library_opened(self) -> None:
        self.setWindowTitle(self.workspace.folder.name)

    @property
    def detail(self) -> DetailPanel:
        """The panel that shows, and edits, one reference."""
        panel = self.docks["detail"].widget()
        assert isinstance(panel, DetailPanel)
        return panel

    # State

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the reading view where there is room for it."""
        super().resizeEvent(event)
        self.narrow.fit()
        self.widths.fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep geometry, docks and columns for the next start, and what is being typed."""
        if not asking.may_close(self):
            event.ignore()
            return
        self.detail.editor.save()
        self.detail.save_note()
        self.list.header.save_now()
        self.pdfs.keep()
        window_state.keep(self)
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

    # Keys that nobody else wanted

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back: from reading to the list; from there words, filters and the Trash are left in turn."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.docks["detail"].isAncestorOf(self.focusWidget()):
            self.center.setFocus()
        else:
            clear_search(self.workspace)
