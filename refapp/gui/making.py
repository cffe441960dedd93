"""Making a reference: the sheet that asks for it, and what becomes of the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from refapp.gui.importing import Importing
from refapp.settings import MOST_RECENT

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow
    from refapp.store.records import Ledger
    from refapp.tasks.recognise_text import Recognised

FIRST_EMPTY = "first empty"  # a part of the form: see `EditForm.begin`


def ask(window: MainWindow) -> None:
    """Ask what to make."""
    from refapp.gui.dialogs.new_reference import NewReference

    sheet = NewReference(window.workspace, window)
    sheet.kind_wanted.connect(lambda kind: make_empty(window, kind))
    sheet.made.connect(lambda found, text: make(window, found, text))
    sheet.show()


def make_empty(window: MainWindow, kind: str) -> None:
    """Make an empty reference and open it for editing."""
    from refapp.tasks.edit_reference import new_reference

    settings = window.workspace.settings
    others = (each for each in settings.values.new_kinds if each != kind)
    settings.set(new_kinds=(kind, *others)[:MOST_RECENT])
    window.workspace.apply(new_reference(kind), lambda applied: _edit(window, applied.added))


def make(window: MainWindow, found: Recognised, text: str) -> None:
    """Make what was recognised in `text`: records are imported, so that they keep where they came from."""
    from refapp.tasks.edit_reference import add_reference
    from refapp.tasks.recognise_text import RECORDS

    if found.how == RECORDS:
        _import(window, window.pasting.file_of(text))
    else:
        change = add_reference(found.references[0])
        window.workspace.apply(change, lambda applied: _edit(window, applied.added))


def _import(window: MainWindow, path: Path) -> None:
    from refapp.gui.commands import Imported

    def done(applied: Any, ledger: Ledger | None, folder: Path) -> None:
        window.workspace.wrote(applied)
        if ledger is None:
            window.workspace.tell("nothing-imported")
            return
        if folder == window.workspace.folder:
            _edit(window, [each.reference_id for each in ledger.lines if each.reference_id])
        window.commands.imported.emit(Imported(ledger, applied.history_id is not None, folder))

    Importing(window.workspace, [path], window.commands.asked.emit, done).start()


def _edit(window: MainWindow, ids: list[int]) -> None:
    """Select what was made; a single one is opened in its first empty field."""
    window.workspace.show_whole()  # what is new might not be among what is found
    window.workspace.select(list(dict.fromkeys(ids)), ids[0] if ids else None)
    if len(set(ids)) == 1:
        window.docks["detail"].show()
        window.activateWindow()
        window.detail.edit(FIRST_EMPTY)
