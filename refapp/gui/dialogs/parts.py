"""What dialogs are made of: buttons, things beside each other, plain tables, the keys of a list beneath a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from refapp.gui import theme

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """A button that Enter presses only when it has the focus."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: pressed())
    return made


def main_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """The button that does what the dialog is for: Enter presses it from wherever one is."""
    made = QPushButton(text)
    made.setProperty("look", "primary")
    made.setDefault(True)
    made.clicked.connect(lambda: pressed())
    return made


def beside(*widgets: QWidget | None, wide: QWidget | None = None) -> QHBoxLayout:
    """The widgets beside each other; None, or the one that is `wide`, takes the room that is left."""
    made = QHBoxLayout()
    made.setSpacing(theme.space("s"))
    for each in widgets:
        made.addWidget(each, int(each is wide)) if each else made.addStretch(1)
    return made


def plain_table(table: QTableView) -> None:
    """Make `table` one of whole lines that are read and chosen, not edited; Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 11)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def send_list_key(event: QEvent, view: QAbstractItemView) -> bool:
    """Give a key press that moves in a list to `view`, though a line has the focus; whether it was one."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _LIST_KEYS:
        return False
    QApplication.sendEvent(view, event)
    return True
