"""Every action of the window: one row makes its menu entry, its shortcut and, where marked, its toolbar button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from refapp.gui import asking, icons

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

# When an action can be used: always, with a selection, in the Trash, outside it, with something shown.
ALWAYS, SELECTED, SELECTED_LIVE, TRASH, SHOWN, ONE = "always", "selected", "selected-live", "trash", "shown", "one"


@dataclass(frozen=True)
class Row:
    """An action: `menu` is where it stands (`File`, `Edit/Copy as`), `context` puts it into the list's menu too."""

    name: str
    menu: str
    text: str
    run: Callable[[MainWindow], object]
    shortcut: str = ""
    icon: str = ""
    when: str = ALWAYS
    context: bool = False
    separator: bool = False  # a line before it


def T(text: str) -> str:
    """Mark a text for translation; it is translated when the action is made."""
    return str(QT_TRANSLATE_NOOP("actions", text))


ROWS: tuple[Row, ...] = (
    Row("import", T("File"), T("&Import…"), lambda w: asking.import_files(w, w.commands), "Ctrl+I", "import"),
    Row("import-folder", T("File"), T("Import &folder…"), lambda w: asking.import_folder(w, w.commands)),
    Row("ledger", T("File"), T("Import &ledger…"), lambda w: w.show_ledger()),
    Row("export", T("File"), T("&Export…"), lambda w: asking.export(w, w.commands), "Ctrl+Shift+E", when=SHOWN),
    Row("new-library", T("File"), T("New &library…"), lambda w: asking.new_library(w, w.commands), separator=True),
    Row("open-library", T("File"), T("&Open library…"), lambda w: asking.open_library(w, w.commands), "Ctrl+O"),
    Row("samples", T("File"), T("Open &sample library"), lambda w: w.commands.open_samples()),
    Row("quit", T("File"), T("&Quit"), lambda w: w.close(), "Ctrl+Q", separator=True),
    Row("undo", T("Edit"), T("&Undo"), lambda w: w.workspace.undo(), "Ctrl+Z"),
    Row("redo", T("Edit"), T("&Redo"), lambda w: w.workspace.redo(), "Ctrl+Shift+Z"),
    Row("new", T("Edit"), T("&New reference"), lambda w: w.new_reference(), "Ctrl+N", "new", separator=True),
    Row("edit", T("Edit"), T("&Edit reference"), lambda w: w.edit_reference(), "Ctrl+E", when=ONE, context=True),
    Row(
        "copy-bibliography", T("Edit"), T("&Copy reference"), lambda w: w.commands.copy_bibliography(),
        "Ctrl+Shift+C", "copy", SELECTED, True, True,
    ),
    Row(
        "copy-citation", T("Edit"), T("Copy c&itation"), lambda w: w.commands.copy_citation(),
        "Ctrl+Shift+A", when=SELECTED, context=True,
    ),
    Row(
        "copy-keys", T("Edit"), T("Copy citation &key"), lambda w: w.commands.copy_keys(),
        "Ctrl+Shift+K", when=SELECTED, context=True,
    ),
    Row("copy-bibtex", T("Edit/Copy as"), T("&BibTeX"), lambda w: w.commands.copy_as("bibtex"), when=SELECTED),
    Row("copy-csl", T("Edit/Copy as"), T("&CSL-JSON"), lambda w: w.commands.copy_as("csl-json"), when=SELECTED),
    Row("copy-markdown", T("Edit/Copy as"), T("&Markdown"), lambda w: w.commands.copy_markdown(), when=SELECTED),
    Row("paste", T("Edit"), T("&Paste files"), lambda w: w.paste(), "Ctrl+V"),
    Row("select-all", T("Edit"), T("Select &all"), lambda w: w.list.selectAll(), "Ctrl+A", when=SHOWN),
    Row("find", T("Edit"), T("&Find"), lambda w: w.search_box.focus(), "Ctrl+F", separator=True),
    Row("open", T("Edit"), T("&Open PDF or link"), lambda w: w.open_current(), "", "open", ONE, True, True),
    Row(
        "delete", T("Edit"), T("Move to &Trash"), lambda w: w.commands.delete(), "Del", "trash",
        SELECTED_LIVE, True, True,
    ),
    Row("restore", T("Edit"), T("&Restore from Trash"), lambda w: w.commands.restore(), when=TRASH, context=True),
    Row("empty-trash", T("Edit"), T("E&mpty Trash"), lambda w: w.commands.empty_trash(), when=TRASH),
    Row("show-trash", T("View"), T("Show &Trash"), lambda w: w.workspace.show_trash(not w.workspace.trash)),
    Row("clear", T("View"), T("&Clear search and filters"), lambda w: w.clear_search(), "Ctrl+Backspace"),
    Row("light", T("View/Theme"), T("&Light"), lambda w: w.workspace.settings.set(theme="light"), separator=True),
    Row("dark", T("View/Theme"), T("&Dark"), lambda w: w.workspace.settings.set(theme="dark")),
    Row("system", T("View/Theme"), T("&As the system"), lambda w: w.workspace.settings.set(theme="system")),
    Row("comfortable", T("View/Density"), T("&Comfortable"), lambda w: w.workspace.settings.set(density="comfortable")),
    Row("compact", T("View/Density"), T("Com&pact"), lambda w: w.workspace.settings.set(density="compact")),
    Row("style", T("Cite"), T("Choose &style…"), lambda w: w.choose_style(), "Ctrl+Shift+Y"),
    Row("scan", T("Cite"), T("Scan a &manuscript…"), lambda w: w.scan_manuscript()),
    Row("about", T("Help"), T("&About refapp"), lambda w: w.about()),
)  # fmt: skip


def make(window: MainWindow) -> dict[str, QAction]:
    """The actions of `window` by name, connected."""
    actions = {}
    for row in ROWS:
        action = QAction(QCoreApplication.translate("actions", row.text), window)
        action.setObjectName(row.name)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
        action.triggered.connect(partial(_run, row.run, window))
        if row.icon:
            icons.when_ready(partial(_show_icon, action, row.icon))
        actions[row.name] = action
    return actions


def _run(run: Callable[[MainWindow], object], window: MainWindow, checked: bool = False) -> None:
    run(window)


def _show_icon(action: QAction, name: str) -> None:
    action.setIcon(icons.icon(name))


def enable(actions: dict[str, QAction], selected: int, shown: int, trash: bool) -> None:
    """Let only the actions be used that make sense now."""
    usable = {
        ALWAYS: True,
        SELECTED: selected > 0,
        SELECTED_LIVE: selected > 0 and not trash,
        ONE: selected == 1,
        TRASH: trash and shown > 0,
        SHOWN: shown > 0,
    }
    for row in ROWS:
        actions[row.name].setEnabled(usable[row.when])
