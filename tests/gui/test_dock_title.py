from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from refapp.gui.dock_title import SLIM, DockTitle

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def title(qtbot: QtBot) -> Iterator[DockTitle]:
    window = QMainWindow()
    dock = QDockWidget("Filters")
    dock.setWidget(QLabel("x"))
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    made = DockTitle(dock)
    dock.setTitleBarWidget(made)
    qtbot.addWidget(window)
    window.show()
    yield made
    dock.setFloating(False)


def test_it_is_slim_while_docked_and_has_a_title_while_it_floats(title: DockTitle) -> None:
    dock = title.parentWidget()
    assert isinstance(dock, QDockWidget)
    assert title.height() == SLIM
    assert not title.title.isVisible()
    float_it, hide = title.menu().actions()
    float_it.trigger()
    assert dock.isFloating()
    assert title.title.isVisible()
    assert title.close_button.isVisible()
    title.menu().actions()[0].trigger()
    assert not dock.isFloating()
    assert not title.title.isVisible()
    hide.trigger()
    assert not dock.isVisible()
