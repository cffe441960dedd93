"""Notes: written with a preview, edited, deleted, undone; those that annotations of PDFs become."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from refapp.gui.detail.notes import Notes
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.reference import Text
from tests.journeys.driver import CTRL, SHIFT, Person
from tests.journeys.test_accessible import nameless, unreached
from tests.pdf_files import a_pdf, highlight

ALT = Qt.KeyboardModifier.AltModifier


def notes(person: Person) -> Notes:
    return person.w.detail.page.notes


def kept(person: Person, reference_id: int = 2) -> list[Text]:
    (reference,) = person.references([reference_id])
    return [each for each in reference.texts if each.role == "note"]


def shown(person: Person) -> list[str]:
    return [each.toPlainText() for each in notes(person).texts]


@pytest.fixture
def reading(few: Person) -> Person:
    """Three references, the second one is read."""
    few.click_row("part 2")
    few.wait(lambda: few.w.detail.page.isVisible())
    return few


def write(person: Person, text: str) -> None:
    person.press(Qt.Key.Key_N, CTRL | ALT)
    assert person.focus() is notes(person).editor.body
    assert not notes(person).editor.visibleRegion().isEmpty()
    person.type(text)


def test_a_note_is_written_with_a_preview_changed_deleted_and_brought_back(reading: Person) -> None:
    write(reading, "Is **bold** enough?")
    editor = notes(reading).editor
    reading.wait(lambda: editor.preview.toPlainText() == "Is bold enough?")
    editor.title.setFocus()
    reading.type("A doubt")
    reading.press(Qt.Key.Key_Return, CTRL)
    reading.wait(lambda: shown(reading) == ["Is bold enough?"])
    assert kept(reading) == [
        Text(role="note", body="Is **bold** enough?", title="A doubt", format="markdown", origin="user")
    ]
    assert reading.news() == "Note saved"
    reading.click(reading.child(LinkButton, "Edit note: A doubt"))
    reading.press(Qt.Key.Key_End, CTRL)
    reading.type(" No.")
    reading.press(Qt.Key.Key_Return, CTRL)
    reading.wait(lambda: shown(reading) == ["Is bold enough? No."])
    reading.click(reading.child(LinkButton, "Delete note: A doubt"))
    reading.wait(lambda: shown(reading) == [])
    reading.press(Qt.Key.Key_Z, CTRL)
    reading.wait(lambda: shown(reading) == ["Is bold enough? No."])
    reading.press(Qt.Key.Key_Z, CTRL)
    reading.wait(lambda: shown(reading) == ["Is bold enough?"])
    reading.press(Qt.Key.Key_Z, CTRL | SHIFT)
    reading.wait(lambda: shown(reading) == ["Is bold enough? No."])


def test_several_notes_stand_one_under_the_other_and_are_found(reading: Person) -> None:
    for text in ("First of them", "Second with quokka"):
        write(reading, text)
        reading.press(Qt.Key.Key_Return, CTRL)
    reading.wait(lambda: shown(reading) == ["First of them", "Second with quokka"])
    reading.workspace.search("quokka")
    reading.settle()
    assert len(reading.titles()) == 1
    assert "part 2" in reading.titles()[0]


def test_what_was_typed_and_cancelled_comes_back(reading: Person) -> None:
    write(reading, "Half a thought")
    reading.press(Qt.Key.Key_Escape)
    assert not notes(reading).editing
    assert kept(reading) == []
    reading.press(Qt.Key.Key_N, CTRL | ALT)
    editor = notes(reading).editor
    assert editor.body.toPlainText() == "Half a thought"
    reading.click(editor.draft)
    assert editor.body.toPlainText() == ""
    reading.click(editor.cancel_button)
    reading.press(Qt.Key.Key_N, CTRL | ALT)
    assert editor.draft.isHidden()


def test_another_reference_or_the_end_saves_what_is_written(reading: Person) -> None:
    write(reading, "Left behind")
    reading.click_row("part 1")
    assert [each.body for each in kept(reading)] == ["Left behind"]
    assert not notes(reading).editing
    write(reading, "At the end")
    reading.quit()
    reading.start()
    assert [each.body for each in kept(reading, 1)] == ["At the end"]


def test_nothing_remote_and_nothing_active_in_a_note(reading: Person) -> None:
    write(reading, "![x](https://example.org/x.png) <script>alert(1)</script> words")
    reading.press(Qt.Key.Key_Return, CTRL)
    reading.wait(lambda: len(shown(reading)) == 1)
    assert "<script" not in notes(reading).texts[0].toHtml()
    assert "<img" not in notes(reading).texts[0].toHtml()  # a picture elsewhere is a link


def test_the_editor_stays_while_the_reference_changes(reading: Person, tmp_path: Path) -> None:
    write(reading, "Still here")
    reading.drop(annotated(tmp_path, "Why did it?"), on=reading.w.detail.page.title)
    reading.wait(lambda: len(shown(reading)) == 1)
    assert notes(reading).editor.isVisible()
    assert notes(reading).editor.body.toPlainText() == "Still here"


def annotated(folder: Path, *comments: str) -> Path:
    path = folder / "paper.pdf"
    marks = [highlight(740 - 15.6, 58, 300, comment) for comment in comments]
    path.write_bytes(a_pdf([("Bone density rose.", 12.0)], annotations={0: marks}))
    return path


def test_annotations_of_an_attached_pdf_are_a_note(
    reading: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.drop(annotated(tmp_path, "Why did it?"), on=reading.w.detail.page.title)
    reading.wait(lambda: len(shown(reading)) == 1)
    assert kept(reading)[0].body == "> Bone density rose.\n\nWhy did it? (p. 1, highlight)"
    assert kept(reading)[0].title == "Annotations: paper.pdf"
    assert reading.news() == "The annotation of paper.pdf is a note now."
    reading.choose("read-annotations")
    assert reading.news() == "The PDFs have no annotations that are not in a note already."
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_: ([str(annotated(tmp_path, "Why did it?", "A later remark"))], "")
    )
    reading.choose("attach")
    reading.wait(lambda: len(shown(reading)) == 2)
    assert kept(reading)[1].body == "> Bone density rose.\n\nA later remark (p. 1, highlight)"


def test_a_pdf_and_its_annotations_are_one_step_of_the_history(reading: Person, tmp_path: Path) -> None:
    reading.drop(annotated(tmp_path, "Why did it?"), on=reading.w.detail.page.title)
    reading.wait(lambda: len(shown(reading)) == 1)
    reading.press(Qt.Key.Key_Z, CTRL)
    reading.wait(lambda: not shown(reading))
    assert not kept(reading)
    assert not reading.references([reading.workspace.current or 0])[0].attachments
    reading.press(Qt.Key.Key_Z, CTRL | SHIFT)
    reading.wait(lambda: len(shown(reading)) == 1)
    assert reading.references([reading.workspace.current or 0])[0].attachments


def test_annotations_of_an_imported_pdf_are_a_note(app_window: Person, tmp_path: Path) -> None:
    app_window.import_dropped(annotated(tmp_path, "Why did it?"))
    assert [each.title for each in kept(app_window, 1)] == ["Annotations: paper.pdf"]


def test_the_editor_is_reached_and_named(reading: Person) -> None:
    write(reading, "Words")
    assert nameless(reading.w) == []
    assert unreached(reading, reading.w, notes(reading).editor.body) == []
