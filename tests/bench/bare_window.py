"""A window of plain Qt widgets: as many of each kind as the main window has, and nothing else."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QTextBrowser,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

ROWS = [f"Row {number}" for number in range(30)]


def build() -> QMainWindow:
    """Menus and toolbar, a table in the middle, filters on the left, a page to read (not yet seen) on the right."""
    window = QMainWindow()
    for number in range(10):
        menu = window.menuBar().addMenu(f"Menu {number}")
        for action in range(6):
            menu.addAction(f"Action {action}")
    toolbar = QToolBar()
    for number in range(8):
        toolbar.addWidget(QToolButton(text=f"Do {number}"))
    toolbar.addWidget(QLineEdit())
    toolbar.addWidget(QComboBox())
    window.addToolBar(toolbar)
    table = QTableView()
    table.setModel(QStringListModel(ROWS, table))
    window.setCentralWidget(table)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, _dock(_filters()))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, _dock(_page()))
    window.statusBar().addWidget(QLabel("Ready"))
    window.statusBar().addPermanentWidget(QProgressBar())
    window.resize(1440, 900)
    return window


def _dock(widget: QWidget) -> QDockWidget:
    dock = QDockWidget("Dock")
    area = QScrollArea(widgetResizable=True)
    area.setWidget(widget)
    dock.setWidget(area)
    return dock


def _filters() -> QWidget:
    """Seven sections, each a title and a list."""
    page = QWidget()
    column = QVBoxLayout(page)
    model = QStringListModel(ROWS, page)
    for number in range(7):
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.addWidget(QPushButton(f"Section {number}"))
        view: QListView | QTreeView = QTreeView() if number == 1 else QListView()
        view.setModel(model)
        inner.addWidget(view)
        inner.addWidget(QWidget())
        column.addWidget(body)
    return page


def _page() -> QWidget:
    """What to say while nothing is chosen, and behind it the page and the form."""
    stack = QStackedWidget()
    stack.addWidget(QLabel("Choose a reference to read it here."))
    for _ in range(2):
        page = QWidget()
        column = QVBoxLayout(page)
        for _ in range(6):
            section = QWidget()
            inner = QVBoxLayout(section)
            inner.addWidget(QTextBrowser())
            for _ in range(3):
                inner.addWidget(QLabel("Label"))
                inner.addWidget(QWidget())
            inner.addWidget(QPushButton("Button"))
            column.addWidget(section)
        for kind in (QLineEdit, QLineEdit, QPlainTextEdit, QComboBox):
            column.addWidget(kind())
        stack.addWidget(page)
    return stack


class _Painted(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, _tell)
        return False


def _tell() -> None:
    print(time.time())
    sys.stdout.flush()
    os._exit(0)


def window() -> None:
    """Show it, say when its table is painted, and end."""
    app = QApplication(sys.argv[:1])
    shown = build()
    watch = _Painted()
    table = shown.centralWidget()
    assert isinstance(table, QTableView)
    table.viewport().installEventFilter(watch)
    shown.show()
    app.exec()
