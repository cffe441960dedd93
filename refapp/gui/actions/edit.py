"""The Edit menu: undo, the clipboard, what is searched and chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from refapp.gui import asking, beside, collecting, copy_as, verbs
from refapp.gui.actions.row import ONE, OTHERS, SELECTED, SHOWN, Row, T

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow


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
    Row("undo", T("Edit"), T("&Undo"), lambda w: w.workspace.undo(), "Ctrl+Z", when=OTHERS),
    Row("redo", T("Edit"), T("&Redo"), lambda w: w.workspace.redo(), "Ctrl+Shift+Z", when=OTHERS),
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
        "copy-keys", T("Edit/Copy as"), T("Copy citation &key"), lambda w: w.commands.copy_keys(),
        "Ctrl+Shift+K", when=SELECTED,
    ),
    Row(
        "copy-last", T("Edit"), T("Copy as"), lambda w: copy_as.copy_again(w.commands, w.workspace),
        "Ctrl+Shift+L", when=SELECTED,
    ),
    *(_copy_as(way, name) for way, name in copy_as.WAYS.items()),
    Row(
        "drag-files", T("Edit"), T("&Drag PDFs, too (or hold Alt)"), _toggle_drag_files,
        on=lambda w: w.workspace.settings.values.drag_files,
    ),
    Row("paste", T("Edit"), T("&Paste references"), verbs.paste, "Ctrl+V"),
    Row("select-all", T("Edit"), T("Select &all"), lambda w: w.list.selectAll(), "Ctrl+A", when=SHOWN),
    Row("find", T("Edit"), T("&Find"), lambda w: w.search_box.focus(), "Ctrl+F", separator=True),
    Row("recent-searches", T("Edit/Search"), T("Recent searches"), lambda w: w.search_box.offer_recent()),
    Row("save-search", T("Edit/Search"), T("Save the search"), collecting.save_search, "Ctrl+Shift+S"),
    Row(
        "find-in-text", T("Edit/Search"), T("Find in te&xt"), lambda w: w.detail.find_in_text(), "Ctrl+F",
        when=ONE, in_reading=True, separator=True,
    ),
    Row(
        "find-next", T("Edit/Search"), T("Find next in text"), lambda w: w.detail.find_in_text(1), "Ctrl+G",
        when=ONE, in_reading=True,
    ),
    Row(
        "find-previous", T("Edit/Search"), T("Find previous in text"), lambda w: w.detail.find_in_text(-1),
        "Ctrl+Shift+G", when=ONE, in_reading=True,
    ),
    Row("preferences", T("Edit"), T("Preferences…"), asking.show_preferences, "Ctrl+,", separator=True),
)  # fmt: skip
