from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from refapp.gui.widgets.standing_bar import keep_bar


def test_the_bar_keeps_its_room_and_is_of_use_only_with_something_to_scroll(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidget(page)
    keep_bar(area)
    area.resize(200, 100)
    area.show()
    bar = area.verticalScrollBar()
    page.resize(50, 50)
    qtbot.waitUntil(lambda: not bar.isEnabled())
    width = area.viewport().width()
    page.resize(50, 500)
    qtbot.waitUntil(bar.isEnabled)
    assert area.viewport().width() == width
    assert bar.isVisible()
