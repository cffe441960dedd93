"""Every action of the window: one row makes its menu entry, its shortcut and, where marked, its toolbar button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from refapp.gui import asking, attaching, beside, citekey_commands, copy_as, icons, style_choice

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

# When an action can be used: always, with a selection, in the Trash, outside it, with something shown.
# `OTHERS`: the history knows.
ALWAYS, SELECTED, SELECTED_LIVE, SELECTED_TRASH = "always", "selected", "selected-live", "selected-trash"
TRASH, SHOWN, ONE, ONE_LIVE, OTHERS = "trash", "shown", "one", "one-live", "others"


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
    in_list: bool = False  # the shortcut is for the list only: elsewhere the key means something else
    on: Callable[[MainWindow], bool] | None = None  # for a choice: whether it is the one that holds


def T(text: str) -> str:
    """Mark a text for translation; it is translated when the action is made."""
    return str(QT_TRANSLATE_NOOP("actions", text))


def _choice(value: str, menu: str, text: str, setting: str) -> Row:
    """A row for one value of a setting, marked while it holds."""
    run: Callable[[MainWindow], object] = lambda w: w.workspace.settings.set(**{setting: value})  # noqa: E731
    return Row(value, menu, text, run, on=lambda w: getattr(w.workspace.settings.values, setting) == value)


def _toggle_drag_files(window: MainWindow) -> None:
    settings = window.workspace.settings
    settings.set(drag_files=not settings.values.drag_files)


def _copy_as(way: str, name: str) -> Row:
    """A row for one of the ways of `copy_as`."""
    run: Callable[[MainWindow], object] = lambda w: copy_as.copy(w.commands, w.workspace, way)  # noqa: E731
    return Row(
        f"copy-{way}", T("Edit/Copy as"), name, run, when=SELECTED, separator=way == next(iter(copy_as.FLAVOURS))
    )


ROWS: tuple[Row, ...] = (
    Row("import", T("File"), T("&Import…"), asking.ask_import, "Ctrl+I", "import"),
    Row("import-folder", T("File"), T("Import &folder…"), asking.ask_import_folder, "Ctrl+Shift+I"),
    Row("ledger", T("File"), T("Import &ledger…"), beside.show_ledger, when=OTHERS),
    Row("export", T("File"), T("&Export…"), asking.ask_export, "Ctrl+Shift+E", when=SHOWN),
    Row("kept-exports", T("File"), T("E&xports kept updated…"), asking.show_kept),
    Row("new-library", T("File"), T("New li&brary…"), asking.ask_new_library, separator=True),
    Row("open-library", T("File"), T("&Open library…"), asking.ask_open_library, "Ctrl+O"),
    Row("samples", T("File"), T("Open &sample library"), lambda w: w.commands.open_samples()),
    Row("quit", T("File"), T("&Quit"), lambda w: w.close(), "Ctrl+Q", separator=True),
    Row("undo", T("Edit"), T("&Undo"), lambda w: w.workspace.undo(), "Ctrl+Z", when=OTHERS),
    Row("redo", T("Edit"), T("&Redo"), lambda w: w.workspace.redo(), "Ctrl+Shift+Z", when=OTHERS),
    Row("new", T("Edit"), T("&New reference"), lambda w: w.new_reference(), "Ctrl+N", "new", separator=True),
    Row("edit", T("Edit"), T("&Edit reference"), lambda w: w.edit_reference(), "Ctrl+E", when=ONE_LIVE, context=True),
    Row("attach", T("Edit"), T("Add attac&hment…"), attaching.ask, when=ONE_LIVE, context=True),
    Row(
        "copy-bibliography", T("Edit"), T("&Copy reference"), lambda w: w.commands.copy_bibliography(),
        "Ctrl+Shift+C", "copy", SELECTED, True, True,
    ),
    Row(
        "copy-citation", T("Edit"), T("Copy c&itation"), lambda w: w.commands.copy_citation(),
        "Ctrl+Shift+A", when=SELECTED, context=True,
    ),
    Row(
        "cite-with-page", T("Edit"), T("Cite &with page…"), beside.cite_with_page,
        "Ctrl+Alt+A", when=SELECTED, context=True,
    ),
    Row(
        "copy-keys", T("Edit"), T("Copy citation &key"), lambda w: w.commands.copy_keys(),
        "Ctrl+Shift+K", when=SELECTED, context=True,
    ),
    Row(
        "copy-last", T("Edit"), T("Copy as"), lambda w: copy_as.copy_again(w.commands, w.workspace),
        "Ctrl+Shift+L", when=SELECTED, context=True,
    ),
    *(_copy_as(way, name) for way, name in copy_as.WAYS.items()),
    Row(
        "generate-keys", T("Edit"), T("Make citation ke&ys anew"), lambda w: citekey_commands.generate(w.workspace),
        when=SELECTED_LIVE, context=True,
    ),
    Row(
        "generate-all-keys", T("Edit"), T("Make typed and imported keys anew, too"),
        lambda w: citekey_commands.generate(w.workspace, kept_too=True), when=SELECTED_LIVE,
    ),
    Row(
        "drag-files", T("Edit"), T("&Drag PDFs, too (or hold Alt)"), _toggle_drag_files,
        on=lambda w: w.workspace.settings.values.drag_files,
    ),
    Row("paste", T("Edit"), T("&Paste references"), lambda w: w.paste(), "Ctrl+V"),
    Row("select-all", T("Edit"), T("Select &all"), lambda w: w.list.selectAll(), "Ctrl+A", when=SHOWN),
    Row("find-duplicates", T("Edit"), T("Find dup&licates…"), beside.find_duplicates, "Ctrl+Shift+D"),
    Row("find", T("Edit"), T("&Find"), lambda w: w.search_box.focus(), "Ctrl+F", separator=True),
    Row("open", T("Edit"), T("&Open PDF or link"), lambda w: w.open_current(), "", "open", ONE, True, True),
    Row(
        "delete", T("Edit"), T("Move to &Trash"), lambda w: w.commands.delete(), "Del", "trash",
        SELECTED_LIVE, True, True, in_list=True,
    ),
    Row(
        "restore", T("Edit"), T("Re&store from Trash"), lambda w: w.commands.restore(),
        when=SELECTED_TRASH, context=True,
    ),
    Row("empty-trash", T("Edit"), T("E&mpty Trash"), lambda w: w.commands.empty_trash(), when=TRASH),
    Row("preferences", T("Edit"), T("Preferences…"), asking.show_preferences, "Ctrl+,", separator=True),
    Row(
        "show-trash", T("View"), T("Show &Trash"), lambda w: w.workspace.show_trash(not w.workspace.trash),
        on=lambda w: w.workspace.trash,
    ),
    Row("clear", T("View"), T("&Clear search and filters"), lambda w: w.clear_search(), "Ctrl+Backspace"),
    _choice("light", T("View/Theme"), T("&Light"), "theme"),
    _choice("dark", T("View/Theme"), T("&Dark"), "theme"),
    _choice("system", T("View/Theme"), T("&As the system"), "theme"),
    _choice("comfortable", T("View/Density"), T("&Comfortable"), "density"),
    _choice("compact", T("View/Density"), T("Com&pact"), "density"),
    Row("style", T("Cite"), T("Choose &style…"), beside.choose_style, "Ctrl+Shift+Y"),
    Row("next-style", T("Cite"), T("&Next style"), lambda w: style_choice.step(w.workspace, 1), "F9"),
    Row("previous-style", T("Cite"), T("&Previous style"), lambda w: style_choice.step(w.workspace, -1), "Shift+F9"),
    Row("scan", T("Cite"), T("Scan a &manuscript…"), beside.scan_manuscript),
    Row("about", T("Help"), T("&About refapp"), asking.about),
)  # fmt: skip


def make(window: MainWindow) -> dict[str, QAction]:
    """The actions of `window` by name, connected."""
    actions = {}
    for row in ROWS:
        action = QAction(QCoreApplication.translate("actions", row.text), window)
        action.setObjectName(row.name)
        if row.shortcut:
            action.setShortcut(QKeySequence(row.shortcut))
        if row.in_list:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(row.on is not None)
        action.triggered.connect(partial(_run, row.run, window))
        if row.icon:
            icons.when_ready(partial(_show_icon, action, row.icon))
        actions[row.name] = action
    return actions


def _run(run: Callable[[MainWindow], object], window: MainWindow, checked: bool = False) -> None:
    run(window)
    mark(window)


def _show_icon(action: QAction, name: str) -> None:
    action.setIcon(icons.icon(name))


def mark(window: MainWindow) -> None:
    """Check the choices that hold."""
    for row in ROWS:
        if row.on:
            window.actions_by_name[row.name].setChecked(row.on(window))


def context(actions: dict[str, QAction], copy_as_menu: QAction, trash: bool) -> list[QAction]:
    """What the list's menu offers: the same always, but for what is only for the Trash or not for it."""
    unfit = (SELECTED_LIVE, ONE_LIVE) if trash else (TRASH, SELECTED_TRASH)
    offered: list[QAction] = []
    for row in ROWS:
        if row.context and row.when not in unfit:
            if row.separator and offered:
                line = QAction(actions[row.name].parent())
                line.setSeparator(True)
                offered.append(line)
            offered.append(actions[row.name])
            if row.name == "copy-last":
                offered.append(copy_as_menu)
    return offered


def enable(actions: dict[str, QAction], selected: int, shown: int, trash: bool) -> None:
    """Let only the actions be used that make sense now."""
    usable = {
        ALWAYS: True,
        SELECTED: selected > 0,
        SELECTED_LIVE: selected > 0 and not trash,
        SELECTED_TRASH: selected > 0 and trash,
        ONE: selected == 1,
        ONE_LIVE: selected == 1 and not trash,
        TRASH: trash and shown > 0,
        SHOWN: shown > 0,
    }
    for row in ROWS:
        if row.when in usable:
            actions[row.name].setEnabled(usable[row.when])
