"""The form by hand: lists of creators, dates, identifiers, kinds, tags, and going from one reference to the next."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui.detail.edit_form import EditForm
from refapp.model.reference import Reference
from tests.journeys.driver import CTRL, LEFT, NO_KEYS, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier
KEY = Qt.Key
FIRST, SECOND = "Menaquinone and bone, part 1", "Menaquinone and bone, part 2"


def form_of(person: Person, title: str = FIRST) -> EditForm:
    """The form of a reference, opened by Ctrl+E."""
    person.click_row(title)
    person.press(KEY.Key_E, CTRL)
    person.wait(lambda: person.w.detail.editor.active)
    return person.w.detail.editor.form


def save(person: Person) -> Reference:
    """The reference after Ctrl+Return."""
    number = person.workspace.current
    assert number is not None
    person.press(KEY.Key_Return, CTRL)
    person.wait(lambda: not person.w.detail.editor.active)
    return person.references([number])[0]


def names(form: EditForm) -> list[str]:
    return [each.sorting_name for each in form.creators.values()]


def go(person: Person, widget: QWidget) -> None:
    person.click(widget)
    person.press(KEY.Key_A, CTRL)


def copy(text: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    QGuiApplication.clipboard().setMimeData(mime)


def test_a_list_of_authors_is_pasted_and_taken_back_at_once(few: Person) -> None:
    form = form_of(few)
    few.click(few.child(type(form.creators.adders[0]), "+ Person"))
    copy("Smith, J., & Doe, A. B., et al.")
    few.press(KEY.Key_V, CTRL)
    assert names(form) == ["Solberg, Karin", "Ødegård, Mei", "Smith, J.", "Doe, A. B.", "others"]
    few.press(KEY.Key_Z, CTRL)
    assert names(form)[:2] == ["Solberg, Karin", "Ødegård, Mei"]
    assert len([each for each in names(form) if each]) == 2
    few.click(form.creators.rows[2].family)
    few.press(KEY.Key_V, CTRL)
    saved = save(few)
    assert [each.surname for each in saved.creators] == ["Solberg", "Ødegård", "Smith", "Doe", "others"]
    few.press(KEY.Key_Z, CTRL)
    assert len(few.references([saved.id or 0])[0].creators) == 2


def test_one_name_that_is_pasted_stays_in_its_line(few: Person) -> None:
    form = form_of(few)
    go(few, form.creators.rows[0].family)
    copy("Lovelace")
    few.press(KEY.Key_V, CTRL)
    assert names(form) == ["Lovelace, Karin", "Ødegård, Mei"]
    few.click(form.creators.adders[0])
    copy("Ada Lovelace")
    few.press(KEY.Key_V, CTRL)
    assert names(form)[2:] == ["Lovelace, Ada"]
    few.click(form.creators.adders[0])
    few.type("Hopper, Grace")
    assert names(form)[3:] == ["Hopper, Grace"]


def test_creators_are_moved_by_keys_and_by_their_handle(few: Person) -> None:
    form = form_of(few)
    few.click(form.creators.rows[1].given)
    few.press(KEY.Key_Up, ALT | SHIFT)
    assert names(form) == ["Ødegård, Mei", "Solberg, Karin"]
    assert QApplication.focusWidget() is form.creators.rows[0].given
    few.press(KEY.Key_Down, ALT | SHIFT)
    assert names(form) == ["Solberg, Karin", "Ødegård, Mei"]
    handle = form.creators.rows[0].handle
    QTest.mousePress(handle, LEFT, NO_KEYS, handle.rect().center())
    below = form.creators.rows[1]
    QTest.mouseMove(handle, handle.mapFromGlobal(below.mapToGlobal(below.rect().bottomLeft())))
    QTest.mouseRelease(handle, LEFT)
    assert [each.surname for each in save(few).creators] == ["Ødegård", "Solberg"]


def test_a_season_is_understood(few: Person) -> None:
    form = form_of(few)
    go(few, form.date.line)
    few.type("våren 2019")
    assert form.date.line.words == "Spring 2019"
    assert str(save(few).issued) == "2019-21"


def test_a_bad_isbn_is_told_and_kept(few: Person) -> None:
    form = form_of(few)
    form.kind.setFocus()
    few.type("Book")
    assert form.kind.currentData() == "book"
    isbn = next(edit for scheme, edit in form.fields.identifiers if scheme == "isbn")
    go(few, isbn)
    few.type("9780306406158")
    assert "check digit" in form.words.text()
    assert save(few).identifier("isbn") == "9780306406158"


def test_an_address_of_a_doi_becomes_the_doi(few: Person) -> None:
    form = form_of(few)
    doi = next(edit for scheme, edit in form.fields.identifiers if scheme == "doi")
    go(few, doi)
    copy("https://doi.org/10.1000/ABC")
    few.press(KEY.Key_V, CTRL)
    assert doi.text() == "10.1000/abc"


def test_another_kind_and_back_loses_nothing(few: Person) -> None:
    form = form_of(few)
    before = form.values()
    kinds = [form.kind.itemData(number) for number in range(form.kind.count())]
    form.kind.setFocus()
    for kind in ("webpage", "article-journal"):
        steps = kinds.index(kind) - form.kind.currentIndex()
        few.press(KEY.Key_Down if steps > 0 else KEY.Key_Up, times=abs(steps))
        assert form.kind.currentData() == kind
        if kind == "webpage":
            assert form.fields.unused.text() == "Not used by “Web page”; kept all the same"
            assert form.fields.fields["volume"].isVisible()
    assert form.fields.field_values() == dict(before.fields)
    assert form.fields.unused.text() == ""
    few.press(KEY.Key_Return, CTRL)
    few.wait(lambda: not few.w.detail.editor.active)
    assert not few.action("undo").isEnabled() or few.action("undo").text() != "&Undo: Edit"


def test_a_field_is_added_by_its_name(few: Person) -> None:
    form = form_of(few)
    few.click(form.fields.adder.button)
    few.type("Short ti")
    few.press(KEY.Key_Return)
    few.wait(lambda: "title-short" in form.fields.fields)
    few.type("Bone")
    assert save(few).fields["title-short"] == "Bone"


def test_tags_and_language_are_edited_with_the_rest(few: Person) -> None:
    form = form_of(few)
    few.click(form.tags.line)
    few.type("urgent")
    few.press(KEY.Key_Return)
    few.type("Bone,later")
    go(few, form.language.line)
    few.type("Norwegian Nynorsk")
    saved = save(few)
    assert [each.name for each in saved.tags] == ["Bone", "SDG 3", "urgent", "later"]
    assert saved.language == "nn"


def test_alt_down_saves_and_goes_on_in_the_same_field(few: Person) -> None:
    form = form_of(few, few.titles()[0])
    first, second, third = few.titles()
    go(few, form.fields.fields["volume"])
    few.type("77")
    few.press(KEY.Key_Down, ALT)
    few.wait(lambda: form.isVisible() and form.title.toPlainText() == second)
    assert QApplication.focusWidget() is form.fields.fields["volume"]
    few.press(KEY.Key_Down, ALT)
    few.wait(lambda: form.title.toPlainText() == third)
    few.press(KEY.Key_Down, ALT)  # there is none
    assert form.title.toPlainText() == third
    few.press(KEY.Key_Up, ALT)
    few.press(KEY.Key_Up, ALT)
    few.wait(lambda: form.title.toPlainText() == first)
    assert form.fields.fields["volume"].text() == "77"
    few.press(KEY.Key_Escape)
    few.press(KEY.Key_Z, CTRL)
    assert few.references([few.workspace.current or 0])[0].fields["volume"] != "77"


def test_what_was_cancelled_can_be_brought_back(few: Person) -> None:
    form = form_of(few)
    few.press(KEY.Key_A, CTRL)
    few.type("Half a thought")
    few.press(KEY.Key_Escape)
    assert not few.w.detail.editor.active
    few.press(KEY.Key_E, CTRL)
    assert form.title.toPlainText() == FIRST
    few.click(form.draft)
    assert form.title.toPlainText() == "Half a thought"
    assert save(few).title == "Half a thought"
    few.press(KEY.Key_E, CTRL)
    assert not form.draft.isVisible()


def test_what_is_read_is_edited_where_it_stands(few: Person) -> None:
    few.click_row(FIRST)
    page = few.w.detail.page
    for text, there in (
        (page.creators, lambda form: form.creators.rows[0].family),
        (page.where, lambda form: form.fields.fields["container-title"]),
        (page.texts["abstract"].text, lambda form: form.texts.edit_of("abstract")),
        (page.title, lambda form: form.title),
    ):
        QTest.mouseDClick(text.viewport(), LEFT)
        few.settle()
        few.wait(lambda: few.w.detail.editor.active)
        assert QApplication.focusWidget() is there(few.w.detail.editor.form)
        few.press(KEY.Key_Escape)
    page.title.setFocus()
    few.press(KEY.Key_F2)
    assert QApplication.focusWidget() is few.w.detail.editor.form.title
    few.press(KEY.Key_Escape)
    few.w.list.setFocus()
    few.press(KEY.Key_F2)
    few.wait(lambda: few.w.detail.editor.active)
    assert QApplication.focusWidget() is few.w.detail.editor.form.title
