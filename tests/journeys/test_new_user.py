"""A new user's first minutes with the keyboard alone: from an empty window to a cited reference."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QPushButton

from refapp.gui.widgets.segmented import Segmented
from refapp.resources import resource
from tests.journeys.driver import CTRL, SHIFT, Person


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
    with person.qtbot.waitSignal(person.w.commands.imported, timeout=20_000):
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
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_Down)
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


def tab_to(person: Person, switch: Segmented) -> None:
    """Go on with Tab until the switch has the focus."""
    for _ in range(60):
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
        focus = person.focus()
        if isinstance(focus, QAbstractButton) and switch.isAncestorOf(focus):
            return
    raise AssertionError("Tab does not come to the language switch")
