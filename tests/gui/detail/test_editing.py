from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from refapp.gui.panels.detail import DetailPanel
from refapp.model.change import Change, Update
from refapp.model.reference import Tag
from tests.gui.detail_fixtures import read, settle


def test_edit_is_one_change_that_can_be_undone(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.edit()
    assert panel.currentWidget() is panel.editor.form
    panel.editor.form.title.setPlainText("Vitamin K2 and bone")
    panel.editor.form.fields.fields["volume"].setText("13")
    qtbot.keyClick(panel.editor.form.title, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.page
    assert panel.page.title.toPlainText() == "Vitamin K2 and bone"
    saved = panel.workspace.view.get(1)
    assert saved is not None
    assert saved.fields["volume"] == "13"
    assert saved.provenance == {"title": "user", "fields.volume": "user"}
    panel.workspace.undo()
    settle(panel, qtbot)
    assert panel.page.title.toPlainText() == "Vitamin K and bone in a cohort"
    assert panel.page.where.toPlainText().startswith("Journal article · Journal of Bone Studies 12(3)")


def test_escape_leaves_everything_as_it_was(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.page.edit.click()
    panel.editor.form.title.setPlainText("Another")
    qtbot.keyClick(panel.editor.form.title, Qt.Key.Key_Escape)
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.page
    assert panel.page.title.toPlainText() == "Vitamin K and bone in a cohort"


def test_going_on_saves_what_was_typed(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 1)
    panel.edit()
    panel.editor.form.title.setPlainText("Typed")
    read(panel, qtbot, 2)
    assert panel.currentWidget() is panel.page
    saved = panel.workspace.view.get(1)
    assert saved is not None
    assert saved.title == "Typed"


def test_edit_waits_for_the_reference(panel: DetailPanel, qtbot: QtBot) -> None:
    panel.workspace.select([2])
    panel.edit()
    settle(panel, qtbot)
    assert panel.currentWidget() is panel.editor.form
    assert panel.editor.form.reference_id == 2


def test_tags_are_added_and_removed(panel: DetailPanel, qtbot: QtBot) -> None:
    read(panel, qtbot, 2)
    tags = panel.page.tags
    tags.adder.click()
    assert tags.edit.isVisible()
    settle(panel, qtbot)
    qtbot.keyClicks(tags.edit, "Bone")
    qtbot.keyClick(tags.edit, Qt.Key.Key_Return)
    settle(panel, qtbot)
    assert [chip.text() for chip in tags.chips()] == ["Bone"]
    qtbot.keyClick(tags.chips()[0], Qt.Key.Key_Delete)
    settle(panel, qtbot)
    assert tags.chips() == []
    panel.workspace.undo()
    settle(panel, qtbot)
    assert [chip.text() for chip in tags.chips()] == ["Bone"]


def test_very_many_tags_wait_behind_a_button(panel: DetailPanel, qtbot: QtBot) -> None:
    many = tuple(Tag(name=f"tag {number:02}") for number in range(30))
    panel.workspace.apply(Change("edit", [Update(2, {"tags": ()}, {"tags": many})]))
    read(panel, qtbot, 2)
    tags = panel.page.tags
    assert sum(chip.isVisible() for chip in tags.chips()) == 16
    more = next(each for each in tags.findChildren(QAbstractButton) if each.text() == "14 more")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(chip.isVisible() for chip in tags.chips()) == 30
    assert not more.isVisible()
