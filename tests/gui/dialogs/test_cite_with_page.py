from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.dialogs.cite_with_page import MOST, CiteWithPage
from refapp.gui.workspace import Workspace
from refapp.model.names import Creator
from refapp.settings import Settings
from tests.builders import a_library, a_reference

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    berg = a_reference(2, creators=(Creator(family="Berg", given="Ola"),))
    a_library(tmp_path / "library", a_reference(), berg, *(a_reference(n) for n in range(3, 60))).close()
    workspace = Workspace(tmp_path / "library", Settings(tmp_path / "settings.json"))
    workspace.select([1, 2])
    yield workspace
    QGuiApplication.clipboard().clear()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())
    workspace.close()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> CiteWithPage:
    return opened(workspace, qtbot)


def opened(workspace: Workspace, qtbot: QtBot) -> CiteWithPage:
    dialog = CiteWithPage(workspace)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.preview.toPlainText()) > 3)
    return dialog


def shows(dialog: CiteWithPage, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() == text)


def test_the_preview_follows_what_is_typed(dialog: CiteWithPage, qtbot: QtBot) -> None:
    shows(dialog, qtbot, "(Berg, 2002; Solberg & Ødegård, 2001)")
    first, second = dialog.rows.rows
    assert first.name.text().startswith("Solberg, K., & Ødegård, M. 2001 · Menaquinone and bone")
    qtbot.keyClicks(first.locator, "12-14")
    qtbot.keyClicks(first.prefix, "see")
    qtbot.keyClicks(first.suffix, ", and more")
    shows(dialog, qtbot, "(Berg, 2002; see Solberg & Ødegård, 2001, pp. 12–14, and more)")
    second.suppress.click()
    second.label.setCurrentIndex(second.label.findData("chapter"))
    qtbot.keyClicks(second.locator, "3")
    shows(dialog, qtbot, "(2002, Chapter 3; see Solberg & Ødegård, 2001, pp. 12–14, and more)")


def test_enter_copies_every_flavour(dialog: CiteWithPage, workspace: Workspace, qtbot: QtBot) -> None:
    locator = dialog.rows.rows[0].locator
    qtbot.keyClicks(locator, "9")
    with qtbot.waitSignal(workspace.told) as told:
        qtbot.keyClick(locator, Qt.Key.Key_Return)
    assert told.args == ["copied-citation", {"count": 2, "style": "APA Style 7th edition"}]
    assert not dialog.isVisible()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text() == "(Berg, 2002; Solberg & Ødegård, 2001, p. 9)"
    assert "2001, p. 9)" in mime.html()
    assert bytes(mime.data("text/rtf").data()).startswith(b"{\\rtf1")


def test_escape_copies_nothing(dialog: CiteWithPage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(dialog.rows.rows[0].prefix, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert QGuiApplication.clipboard().text() == "before"


def test_another_style_is_shown_too(dialog: CiteWithPage, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_style("ieee")
    shows(dialog, qtbot, "[1], [2]")
    assert dialog.style_name.text().startswith("IEEE")


def test_everything_is_in_reach_of_the_keyboard_and_has_a_name(dialog: CiteWithPage, qtbot: QtBot) -> None:
    reached: list[QWidget] = []
    widget = dialog.rows.rows[0].locator
    assert dialog.focusWidget() is widget
    for _ in range(30):
        QApplication.sendEvent(dialog, _tab())
        reached.append(dialog.focusWidget())
    for row in dialog.rows.rows:
        for control in (row.label, row.locator, row.prefix, row.suffix, row.suppress):
            assert control in reached
            assert control.accessibleName()
    assert dialog.copy_button in reached


def _tab() -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)


def test_a_style_that_cannot_be_used_is_told(dialog: CiteWithPage, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.set_style("no-such-style")
    shows(dialog, qtbot, "There is no citation style “no-such-style”.")


def test_very_many_are_too_many(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.select(list(range(1, 56)))
    with qtbot.waitSignal(workspace.told) as told:
        dialog = opened(workspace, qtbot)
    assert told.args == ["too-many-to-cite", {"most": MOST}]
    assert len(dialog.rows.rows) == MOST
    assert dialog.height() < 600


def test_closed_before_anything_is_read(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = CiteWithPage(workspace)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.reject()
    qtbot.waitUntil(lambda: not workspace.jobs.busy())
    assert not dialog.rows.rows
