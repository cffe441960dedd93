"""What the user asks of the window itself: to go somewhere in it, to show something in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from refapp.gui import attaching, beside
from refapp.gui.opening import main_link

if TYPE_CHECKING:
    from refapp.gui.commands import Imported
    from refapp.gui.main_window import MainWindow


def paste(window: MainWindow) -> None:
    """Attach the files on the clipboard to what is read, or import them, or the references in its text."""
    mime = QApplication.clipboard().mimeData()
    if mime is None or not (attaching.paste(window) or window.pasting.take(mime)):  # None: some empty clipboards
        window.workspace.tell("nothing-to-paste")


def show_import(window: MainWindow, ledger_id: int, ids: Sequence[int]) -> None:
    """Show the references of an import in the list and select `ids` among them."""
    window.workspace.show_whole()
    window.workspace.set_filter("import", [str(ledger_id)])
    window.workspace.select(ids, ids[0] if ids else None)
    window.center.setFocus()
    window.activateWindow()


def edit_reference(window: MainWindow) -> None:
    """Edit the reference that is read."""
    window.docks["detail"].show()
    window.detail.edit()


def edit_selected(window: MainWindow) -> None:
    """Edit the reference that is read; where several are selected, a field of all of them."""
    if len(window.workspace.selection) > 1:
        beside.edit_several(window)
    else:
        edit_reference(window)


def open_current(window: MainWindow) -> None:
    """Open the PDF of the reference that is read, in the window or outside, or its main link."""
    if window.pdfs.open_first():
        return
    workspace = window.workspace
    reference = workspace.view.get(workspace.current) if workspace.current is not None else None
    url = main_link(reference, workspace.folder) if reference else None
    if url is None:
        workspace.tell("no-link")
    else:
        QDesktopServices.openUrl(url)


def tell_import(window: MainWindow, imported: Imported) -> None:
    """Say what an import came to, with a way to its ledger and a way back."""
    here = imported.folder == window.workspace.folder  # else another library has been opened meanwhile
    more = (lambda: beside.show_ledger(window, imported.ledger.id)) if here else None
    sentence = imported.sentence(window.tr)
    window.status.tell(sentence, more, imported.changed and here, imported.good)
    window.workspace.work.told(sentence, more, imported.good)
