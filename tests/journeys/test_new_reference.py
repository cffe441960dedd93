"""A new reference: by its kind, or by pasting whatever there is of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from refapp.gui.dialogs.new_reference import NewReference
from refapp.model.reference import TO_COMPLETE, Reference
from tests.journeys.driver import CTRL, Person

KEY = Qt.Key
BIB = "@book{haugen2020, title = {A short history of bone}, author = {Haugen, Ida}, year = 2020}"
APA = "Berg, O. A., & Lind, S. (2020). Vitamin K and bone. Journal of Bone Studies, 12(3), 45–67."


def sheet(person: Person) -> NewReference:
    person.press(KEY.Key_N, CTRL)
    return person.dialog(NewReference)


def paste(person: Person, text: str) -> NewReference:
    """The sheet with `text` in it, by Ctrl+V wherever the focus is."""
    made = sheet(person)
    QGuiApplication.clipboard().setText(text)
    person.press(KEY.Key_V, CTRL)
    person.wait(lambda: made.known)
    person.settle()
    return made


def edited(person: Person) -> Reference:
    """The reference that is in the form, which opens by itself."""
    person.wait(lambda: person.w.detail.editor.active)
    person.settle()
    return person.references([person.w.detail.editor.form.reference_id or 0])[0]


def test_a_kind_is_found_by_typing_and_is_the_first_next_time(few: Person) -> None:
    made = sheet(few)
    assert few.focus() is made.kinds
    assert made.kinds.kind() == "article-journal"
    few.type("thes")
    assert made.kinds.kind() == "thesis"
    few.press(KEY.Key_Return)
    assert edited(few).kind == "thesis"
    assert few.focus() is few.w.detail.editor.form.title
    few.press(KEY.Key_Escape)
    assert sheet(few).kinds.kind() == "thesis"
    few.press(KEY.Key_Return)
    few.wait(lambda: len(few.titles()) == 5)
    assert edited(few).kind == "thesis"


def test_esc_makes_nothing(few: Person) -> None:
    paste(few, BIB)
    few.press(KEY.Key_Escape)
    assert len(few.titles()) == 3


def test_pasted_bibtex_is_seen_and_made_and_undone(few: Person) -> None:
    made = paste(few, BIB)
    assert made.what.text() == "BibTeX · Book"
    assert made.title.text() == "A short history of bone"
    assert made.about.text() == "Haugen, I. · 2020"
    few.press(KEY.Key_Return)
    reference = edited(few)
    assert (reference.title, reference.citekey) == ("A short history of bone", "haugen2020")
    assert few.focus() is few.w.detail.editor.form.fields.fields["publisher"]
    few.press(KEY.Key_Escape)
    few.press(KEY.Key_Z, CTRL)
    few.wait(lambda: len(few.titles()) == 3)


def test_a_doi_is_made_and_waits_for_its_title(few: Person) -> None:
    made = paste(few, "https://doi.org/10.1000/abc")
    assert made.title.text() == "DOI 10.1000/abc"
    few.press(KEY.Key_Return)
    reference = edited(few)
    assert reference.identifier("doi") == "10.1000/abc"
    assert reference.status == TO_COMPLETE
    few.type("What it is called")  # in the place of the title that only says which it is
    few.press(KEY.Key_Return, CTRL)
    few.wait(lambda: "What it is called" in few.titles())


@pytest.mark.parametrize(
    ("text", "what", "title", "kind"),
    [
        (APA, "Formatted references · Journal article", "Vitamin K and bone", "article-journal"),
        ("978-0-306-40615-7", "List of DOIs, ISBNs, PMIDs or arXiv numbers · Book", "ISBN 9780306406157", "book"),
        ("https://example.org/page", "An address · Web page", "", "webpage"),
        ("The history of vitamin K", "A title · Journal article", "The history of vitamin K", "article-journal"),
    ],
)
def test_anything_is_recognised(few: Person, text: str, what: str, title: str, kind: str) -> None:
    made = paste(few, text)
    assert made.what.text() == what
    few.press(KEY.Key_Return)
    reference = edited(few)
    assert (reference.title, reference.kind) == (title, kind)


def test_several_are_made_together(few: Person) -> None:
    made = paste(few, BIB + BIB.replace("haugen2020", "b").replace("short", "long"))
    assert made.what.text() == "BibTeX · 2 references, the first of them:"
    few.press(KEY.Key_Return)
    few.wait(lambda: len(few.titles()) == 5)
    few.wait(lambda: sorted(few.selected()) == ["A long history of bone", "A short history of bone"])
    assert not few.w.detail.editor.active


def test_what_is_wrong_is_told_and_nothing_is_made(few: Person) -> None:
    made = paste(few, "978-0-306-40615-8")
    assert "978-0-306-40615-8" in made.what.text()
    assert not made.do.isEnabled()
    few.press(KEY.Key_Return)
    assert made.isVisible()
    few.press(KEY.Key_Escape)


def test_enter_right_after_typing_waits_for_what_it_is(few: Person) -> None:
    made = sheet(few)
    made.paste.setFocus()
    made.paste.insertPlainText("A title typed in haste")
    few.press(KEY.Key_Return)
    assert edited(few).title == "A title typed in haste"


def test_kinds_stand_under_headings_and_the_last_ones_first(few: Person) -> None:
    few.workspace.settings.set(new_kinds=("thesis", "map", "nonsense", "song", "patent"))
    few.press(Qt.Key.Key_N, CTRL)
    kinds = sheet(few).kinds
    model = kinds.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert shown[:6] == ["Used last", "Thesis", "Map", "Song or recording", "Common", "Journal article"]
    names = shown[shown.index("By name") + 1 :]
    assert names == sorted(names)
    assert "Patent" in names
    assert kinds.kind() == "thesis"
    few.press(Qt.Key.Key_Up)  # a heading is not chosen
    assert kinds.kind() == "thesis"
    few.press(Qt.Key.Key_Down, times=3)
    assert kinds.kind() == "article-journal"
    few.type("by n")  # nor found by letters
    assert kinds.kind() == "book"
