"""Styles from the window: F9, the menu at the toolbar's button, files dropped, the clipboard in a pinned style."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from refapp.gui import style_choice
from refapp.gui.main_window import MainWindow
from refapp.gui.style_menu import StyleMenu
from refapp.gui.workspace import Workspace
from refapp.settings import Settings
from tests.builders import a_library, a_reference
from tests.style_files import a_style

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
BIB = "@article{a, title = {Dropped with a style}, year = {2020}}"


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    a_library(tmp_path / "library", *(a_reference(number) for number in range(1, 4))).close()
    settings = Settings(tmp_path / "settings.json")
    settings.set(style="apa", recent_styles=("apa", "nature"), pinned_styles=("ieee",))
    workspace = Workspace(tmp_path / "library", settings)
    window = MainWindow(workspace)
    window.show()
    quiet(window, qtbot)
    yield window
    QGuiApplication.clipboard().clear()
    quiet(window, qtbot)
    window.close()
    workspace.close()
    window.deleteLater()


def quiet(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.wait(5)
        qtbot.waitUntil(lambda: not window.workspace.jobs.busy())


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, button, keys = QPointF(QPoint(400, 400)), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, mime, button, keys))


def test_f9_goes_round_the_styles_at_hand(window: MainWindow, qtbot: QtBot) -> None:
    values = window.workspace.settings
    seen = []
    for _ in range(4):
        window.actions_by_name["next-style"].trigger()
        seen.append(values.values.style)
    assert seen == ["nature", "ieee", "apa", "nature"]
    window.actions_by_name["previous-style"].trigger()
    assert values.values.style == "apa"
    assert values.values.recent_styles == ("apa", "nature")  # their order stays, or one would go to and fro
    assert window.toolbar.style_button.text().startswith("APA")
    assert window.actions_by_name["next-style"].shortcut().toString() == "F9"


def test_f9_with_a_style_that_is_not_at_hand(window: MainWindow) -> None:
    window.workspace.settings.set(style="vancouver-something")
    style_choice.step(window.workspace, 1)
    assert window.workspace.settings.values.style == "ieee"


def test_the_menu_of_the_style_button(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.toolbar.style_button.menu()
    assert isinstance(menu, StyleMenu)
    menu.fill()
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[0] == "Pinned"
    assert words[1].startswith("IEEE")
    assert words[2:5] == ["Recently used", "APA Style 7th edition", "Nature"]
    assert words[-1] == "Choose &style…"
    checked = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert checked == ["apa"]
    next(action for action in menu.actions() if action.objectName() == "ieee").trigger()
    assert window.workspace.settings.values.style == "ieee"


def test_a_style_among_other_files_is_dropped(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bib = tmp_path / "a.bib"
    bib.write_text(BIB)
    drop(window, a_style(tmp_path), bib)
    quiet(window, qtbot)
    assert window.workspace.view.count() == 4
    assert window.workspace.settings.values.recent_styles[0] == "house-style"
    assert window.workspace.settings.values.style == "apa"
    assert window.workspace.styles.find("house")[0].own
    assert "1 added" in window.status.news.text()


def test_a_style_alone_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    drop(window, a_style(tmp_path))
    quiet(window, qtbot)
    assert window.status.news.text().startswith("“House style” was added to the styles.")
    drop(window, a_style(tmp_path), a_style(tmp_path, "other", "Other"))
    quiet(window, qtbot)
    assert window.status.news.text().startswith("2 styles were added.")


def test_a_bad_style_is_refused_also_among_other_files(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    bad, bib = tmp_path / "bad.csl", tmp_path / "a.bib"
    bad.write_text("<style/>")
    bib.write_text(BIB)
    drop(window, bad, bib)
    quiet(window, qtbot)
    assert window.workspace.view.count() == 4
    assert window.status.news.text().startswith("bad.csl was not added to the styles: ")


def test_copy_in_a_pinned_style(window: MainWindow, qtbot: QtBot) -> None:
    window.workspace.select([1])
    quiet(window, qtbot)
    window.detail.page.pinned.items[0].copy.click()
    quiet(window, qtbot)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().startswith("[1] K. Solberg")
    assert "text-indent: -36pt" in mime.html()
    assert b"\\li720\\fi-720" in bytes(mime.data("text/rtf").data())
    assert window.status.news.text().startswith("Reference copied in IEEE")


def test_the_language_is_that_of_copies_and_drags(window: MainWindow, qtbot: QtBot) -> None:
    style_choice.set_locale(window.workspace, "nn-NO")
    style_choice.step(window.workspace, 0)
    window.workspace.set_style("chicago-author-date")
    window.workspace.select([1])
    window.commands.copy_bibliography()
    quiet(window, qtbot)
    assert "og Mei Ødegård" in QGuiApplication.clipboard().text()
    assert "og Mei Ødegård" in window.commands.cite_now([1]).text
    assert Settings(window.workspace.settings.path).values.locale == "nn-NO"


def test_cite_with_page_is_an_action(window: MainWindow, qtbot: QtBot) -> None:
    from refapp.gui.dialogs.cite_with_page import CiteWithPage

    action = window.actions_by_name["cite-with-page"]
    assert not action.isEnabled()
    window.workspace.select([1])
    quiet(window, qtbot)
    assert action.isEnabled()
    action.trigger()
    dialog = window.findChild(CiteWithPage)
    assert dialog
    quiet(window, qtbot)
    dialog.reject()
