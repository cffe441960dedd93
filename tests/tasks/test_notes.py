"""Notes as changes: added, edited, deleted; never over what another program wrote meanwhile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from refapp.model.reference import Reference, Text
from refapp.store.library import Library
from refapp.store.reading import Reader
from refapp.tasks.notes import a_note, add_note, change_note, delete_note, notes_of
from tests.builders import a_library, a_reference


def read(folder: Path) -> Reference:
    reader = Reader(folder)
    try:
        found = reader.get(1)
        assert found
        return found
    finally:
        reader.close()


def a_library_with(folder: Path, *notes: Text) -> Library:
    return a_library(folder, a_reference(texts=notes))


def test_a_note_is_added_changed_and_deleted(tmp_path: Path) -> None:
    library = a_library_with(tmp_path)
    library.apply(add_note(read(tmp_path), a_note(" One ", " A  title ")))
    (note,) = notes_of(read(tmp_path))
    assert (note.body, note.title) == ("One", "A title")
    change = change_note(read(tmp_path), note, "Two", "")
    assert change
    library.apply(change)
    (note,) = notes_of(read(tmp_path))
    assert (note.body, note.title) == ("Two", "")
    library.apply(delete_note(read(tmp_path), note))
    assert notes_of(read(tmp_path)) == []
    library.undo()
    assert notes_of(read(tmp_path)) == [note]
    library.close()


def test_an_imported_note_keeps_its_form_and_becomes_the_users() -> None:
    html = Text(role="note", body="<p>A</p>", format="html", origin="zotero", language="nb")
    change = change_note(a_reference(texts=(html,)), html, "<p>B</p>", "")
    assert change
    assert change_note(a_reference(texts=(html,)), html, "<p>A</p> ", "") is None
    emptied = change_note(a_reference(texts=(html,)), html, "  ", "T")
    assert emptied
    assert emptied.label == "note-delete"


def test_what_was_changed_elsewhere_meanwhile_stays(tmp_path: Path) -> None:
    library = a_library_with(tmp_path, a_note("Mine"))
    before = read(tmp_path)
    elsewhere = change_note(before, notes_of(before)[0], "Of another program", "")
    late = change_note(before, notes_of(before)[0], "Of this window", "")
    assert elsewhere
    assert late
    library.apply(elsewhere)
    library.apply(late)
    assert [each.body for each in notes_of(read(tmp_path))] == ["Of another program", "Of this window"]
    library.apply(delete_note(before, replace(notes_of(before)[0], body="gone already")))
    assert len(notes_of(read(tmp_path))) == 2
    library.close()
