"""A new user's first minutes with the keyboard alone: from an empty window to a cited reference."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from refapp.gui.dialogs.cite_with_page import CiteWithPage
from refapp.gui.dialogs.new_reference import NewReference
from refapp.gui.dialogs.style_chooser import StyleChooser
from refapp.resources import resource
from tests.journeys.driver import CTRL, SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier


def test_from_first_start_to_a_cited_reference(app_window: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person, page = app_window, app_window.w.detail

    # The empty window says what to do, and the first thing is at hand.
    assert person.shown() == "0 references"
    focus = person.focus()
    assert isinstance(focus, QPushButton)
    assert focus.text() == "Import files…"

    # Import files. Only the system's own dialog is played.
    files = sorted(str(path) for path in resource("samples").rglob("*.*") if path.is_file())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    with person.qtbot.waitSignal(person.w.commands.imported):
        person.press(Qt.Key.Key_I, CTRL)
    person.settle()
    assert person.shown() == "13 references"
    assert "13 added" in person.news()
    assert person.focus() is person.w.list

    # Search by some letters, and go from there into what was found.
    person.press(Qt.Key.Key_F, CTRL)
    person.type("menaq hip")
    assert len(person.titles()) == 1
    person.press(Qt.Key.Key_Escape)
    assert len(person.titles()) == 13
    person.press(Qt.Key.Key_F, CTRL)
    person.type("menaquinone")
    person.press(Qt.Key.Key_Return)
    assert person.selected() == ["Menaquinone intake and hip fracture in older adults: Vitamin K and bone in a cohort"]

    # Read, in another language.
    summary = page.page.texts["summary"].text
    assert "fermented food" in summary.toPlainText()
    person.press(Qt.Key.Key_3, CTRL)
    tab_to(person, page.page.switch)
    person.press(Qt.Key.Key_Right)
    assert page.page.switch.value() == "nn"
    assert "fermented food" not in summary.toPlainText()
    assert summary.toPlainText()

    # Back to the list, and copy the citation for a manuscript.
    person.press(Qt.Key.Key_Escape)
    assert person.focus() is person.w.list
    QApplication.clipboard().clear()
    person.press(Qt.Key.Key_C, CTRL | SHIFT)
    person.wait(lambda: person.clipboard().hasText())
    assert person.clipboard().text().strip() == (
        "Solberg, K., Ito, M., & Brandt, E. (2023). Menaquinone intake and hip fracture in older adults: "
        "Vitamin K and bone in a cohort. Journal of Bone Studies, 12(3), 201–214. https://doi.org/10.5555/jbs.2023.0117"
    )
    assert "<i>Journal of Bone Studies</i>" in person.clipboard().html()


def test_from_something_pasted_to_a_citation_with_its_page(app_window: Person) -> None:
    person, form = app_window, app_window.w.detail.editor.form

    # A reference of one's own, from what was copied elsewhere; what is missing is typed where the focus is.
    QApplication.clipboard().setText("https://doi.org/10.5555/jbs.2026.42")
    person.press(Qt.Key.Key_N, CTRL)
    sheet = person.dialog(NewReference)
    person.press(Qt.Key.Key_V, CTRL)
    person.wait(lambda: sheet.title.text() == "DOI 10.5555/jbs.2026.42")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.w.detail.editor.active)
    assert person.focus() is form.title
    person.type("Vitamin K after eighty")
    QApplication.clipboard().setText("Lind, S., & Okafor, C.")
    tab_to(person, form.creators.adders[0])
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_V, CTRL)
    tab_to(person, form.date)
    person.type("spring 2026")
    person.press(Qt.Key.Key_Return, CTRL)
    person.wait(lambda: not person.w.detail.editor.active)
    assert person.titles() == ["Vitamin K after eighty"]

    # It is found again from anywhere, and cited with the page, in another style.
    person.press(Qt.Key.Key_P, CTRL | SHIFT)
    person.type("after eighty")
    person.press(Qt.Key.Key_Return)
    assert person.selected() == ["Vitamin K after eighty"]
    person.press(Qt.Key.Key_Y, CTRL | SHIFT)
    styles = person.dialog(StyleChooser)
    person.wait(lambda: styles.rows.rowCount() > 1000)
    person.type("modern language association 9")
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: "MLA" in person.w.toolbar.style_button.text())
    person.press(Qt.Key.Key_A, CTRL | ALT)
    person.dialog(CiteWithPage)
    person.type("12")
    QApplication.clipboard().clear()
    person.press(Qt.Key.Key_Return)
    person.wait(lambda: person.clipboard().hasText())
    assert person.clipboard().text() == "(Lind and Okafor 12)"


def tab_to(person: Person, part: QWidget) -> None:
    """Go on with Tab until the focus is in a part of the window."""
    for _ in range(60):
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
        focus = person.focus()
        if focus is part or part.isAncestorOf(focus):
            return
    raise AssertionError(f"Tab does not come to {part.accessibleName() or part}")
