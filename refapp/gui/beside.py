"""The windows beside the main one, each imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from refapp.gui.main_window import MainWindow
    from refapp.gui.workspace import Workspace
    from refapp.tasks.duplicate_answers import Answer, Asked, RecordKey


def show_ledger(window: MainWindow, ledger_id: int | None = None) -> None:
    """Show what became of every record of an import, the latest by default."""
    from refapp.gui import verbs
    from refapp.gui.dialogs.ledger import LedgerDialog

    newest = window.workspace.view.records.ledgers()
    if not newest:
        window.workspace.tell("no-ledger")
        return
    dialog = LedgerDialog(window.workspace, ledger_id or newest[0][0], window)
    dialog.show_requested.connect(partial(verbs.show_import, window))
    dialog.show()


def ask_about_duplicates(
    window: MainWindow, asked: Asked, answer: Callable[[dict[RecordKey, Answer]], None], give_up: Callable[[], None]
) -> None:
    """Show what of an import is likely in the library already, before anything is written."""
    from refapp.gui.dialogs.duplicates import DuplicatesDialog

    dialog = DuplicatesDialog(asked, window)
    dialog.answered.connect(answer)
    dialog.rejected.connect(give_up)
    dialog.open()


def find_duplicates(window: MainWindow) -> None:
    """Look through the whole library for what is likely there more than once."""
    from refapp.gui.dialogs.found_duplicates import FoundDuplicates

    FoundDuplicates(window.workspace, window).show()


def edit_several(window: MainWindow) -> None:
    """Edit a field of all references that are selected, after a look at what changes."""
    from refapp.gui.dialogs.edit_several import EditSeveral

    EditSeveral(window.workspace, window).show()


def rename_files(window: MainWindow) -> None:
    """Name the files of the selection by a pattern."""
    from refapp.gui.dialogs.rename_files import RenameFilesDialog

    RenameFilesDialog(window.workspace, window).show()


def missing_files(window: MainWindow) -> None:
    """Show the files that are not where they were."""
    from refapp.gui.dialogs.missing_files import MissingFilesDialog

    MissingFilesDialog(window.workspace, window).show()


def choose_style(window: MainWindow) -> None:
    """Let the user choose a citation style by typing part of its name."""
    from refapp.gui.dialogs.style_chooser import StyleChooser

    StyleChooser(window.workspace, window.workspace.styles, window).show()


def cite_with_page(window: MainWindow) -> None:
    """Cite the selection with pages and words around them."""
    from refapp.gui.dialogs.cite_with_page import CiteWithPage

    CiteWithPage(window.workspace, window).show()


def scan_manuscript(window: MainWindow) -> None:
    """Read the citations of a manuscript and write it in a style."""
    from refapp.gui.dialogs.scan import ScanDialog

    ScanDialog(window.workspace, window).show()


def show_tags(workspace: Workspace, parent: QWidget, name: str = "") -> None:
    """Show the tags of the library, to rename, merge, split, colour and delete them; `name` is chosen."""
    from refapp.gui.dialogs.tags import TagsDialog

    window = parent.window()
    dialog = window.findChild(TagsDialog) or TagsDialog(workspace, window)
    dialog.choose(name)
    dialog.show()
    dialog.activateWindow()


def search_help(window: MainWindow) -> None:
    """Show what can be written in the search box."""
    from refapp.gui.dialogs.search_help import SearchHelp

    dialog = SearchHelp(window)
    dialog.tried.connect(window.search_box.try_text)
    dialog.show()
