from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.dialogs.size import give_size


def test_a_dialog_leaves_some_of_its_window_to_be_seen(qtbot: QtBot) -> None:
    room = QApplication.primaryScreen().availableSize()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(room)
    dialog = QDialog(window)
    give_size(dialog, 4000, 4000)
    assert (room - dialog.size()).width() == 48
    assert 80 < (room - dialog.size()).height() < 200
    give_size(dialog, 200, 100)
    assert (dialog.width(), dialog.height()) == (200, 100)
