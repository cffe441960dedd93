"""The Reference menu: what is done to the references chosen."""

from __future__ import annotations

from functools import partial

from refapp.gui import attaching, beside, citekey_commands, collecting, going, making, marking, note_commands, verbs
from refapp.gui.actions.row import COLLECTED, ONE, ONE_LIVE, SELECTED_LIVE, SELECTED_TRASH, SEVERAL_LIVE, TRASH, Row, T


def _status(name: str, text: str, status: str, shortcut: str) -> Row:
    """A row for one reading status."""
    run = partial(marking.set_status, status=status)
    return Row(name, T("Reference/Reading status"), text, lambda w: run(w.workspace), shortcut, when=SELECTED_LIVE)


def _key(key: int) -> Row:
    """A row for one of the keys of tags; it names its tag (`gui.tag_keys`)."""
    run = partial(marking.press_key, key=key)
    return Row(
        f"tag-key-{key}",
        T("Reference/Tag by key"),
        T("No tag yet"),
        lambda w: run(w.workspace),
        str(key),
        when=SELECTED_LIVE,
        in_list=True,
    )


_FILES, _COLLECTIONS = T("Reference/Files and links"), T("Reference/Collections")
_KEYS, _TRASH = T("Reference/Citation keys"), T("Reference/Trash")

ROWS: tuple[Row, ...] = (
    Row("new", T("Reference"), T("&New reference…"), making.ask, "Ctrl+N", "new"),
    Row(
        "edit", T("Reference"), T("&Edit reference"), verbs.edit_selected, "Ctrl+E", when=SELECTED_LIVE, context=True,
        separator=True,
    ),
    Row(
        "edit-several", T("Reference"), T("Edit se&veral…"), beside.edit_several,
        "Ctrl+Alt+E", when=SEVERAL_LIVE, context=True,
    ),
    Row("edit-title", T("Reference"), T("E&dit title"), verbs.edit_reference, "F2", when=ONE_LIVE, in_list=True),
    Row("new-note", T("Reference"), T("New n&ote"), note_commands.new_note, "Ctrl+Alt+N", when=ONE_LIVE, context=True),
    Row(
        "open", T("Reference"), T("O&pen PDF or link"), verbs.open_current, "", "open", ONE, True, separator=True,
    ),
    Row("open-file", _FILES, T("Open &file outside"), lambda w: w.pdfs.open_outside(), "F4", when=ONE),
    Row("open-link", _FILES, T("Open &link"), going.open_link, "F3", when=ONE),
    Row("attach", _FILES, T("Add attac&hment…"), attaching.ask, when=ONE_LIVE, context=True, separator=True),
    Row("rename-files", _FILES, T("Rename attached f&iles…"), beside.rename_files, when=SELECTED_LIVE),
    Row("read-annotations", _FILES, T("Read annotations again"), note_commands.read_again, when=ONE_LIVE),
    Row(
        "star", T("Reference"), T("&Star"), lambda w: marking.toggle_star(w.workspace), "Ctrl+D", "star",
        SELECTED_LIVE, True, True,
    ),
    _status("status-to-read", T("To &read"), "to-read", "Alt+1"),
    _status("status-reading", T("Rea&ding"), "reading", "Alt+2"),
    _status("status-read", T("R&ead"), "read", "Alt+3"),
    _status("status-none", T("&None"), "", "Alt+0"),
    *(_key(key) for key in range(1, 10)),
    Row("new-collection", _COLLECTIONS, T("New collection"), collecting.new_collection, "Ctrl+Shift+N"),
    Row(
        "add-to-collection", _COLLECTIONS, T("Add to collection…"), collecting.add_selection, "Ctrl+Shift+M",
        when=SELECTED_LIVE, context=True,
    ),
    Row(
        "move-to-collection", _COLLECTIONS, T("Move to collection…"),
        lambda w: collecting.add_selection(w, move=True), when=COLLECTED,
    ),
    Row(
        "remove-from-collection", _COLLECTIONS, T("Remove from collection"), collecting.remove_selection,
        when=COLLECTED, context=True,
    ),
    Row(
        "generate-keys", _KEYS, T("Make citation ke&ys anew"),
        lambda w: citekey_commands.generate(w.workspace), when=SELECTED_LIVE,
    ),
    Row(
        "generate-all-keys", _KEYS, T("Make typed and imported keys anew, too"),
        lambda w: citekey_commands.generate(w.workspace, kept_too=True), when=SELECTED_LIVE,
    ),
    Row(
        "delete", T("Reference"), T("Move to &Trash"), lambda w: w.commands.delete(), "Del", "trash",
        SELECTED_LIVE, True, True, in_list=True,
    ),
    Row("restore", _TRASH, T("&Restore from Trash"), lambda w: w.commands.restore(), when=SELECTED_TRASH, context=True),
    Row("empty-trash", _TRASH, T("E&mpty Trash"), lambda w: w.commands.empty_trash(), when=TRASH),
)  # fmt: skip
