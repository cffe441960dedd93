"""The preferences: a row for every setting that is declared with `_shown`, under the heading of its group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.dialogs.form import add_row, form, with_help
from refapp.gui.dialogs.pattern_editor import PatternEditor
from refapp.gui.dialogs.preference_editors import editor, tr
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.workspace import Workspace
from refapp.settings import shown_rows


class Preferences(QDialog):
    """Every change holds at once; there is nothing to confirm."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.editors = {name: editor(workspace, name, row) for name, row in shown_rows().items()}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.space("l"))
        for group in dict.fromkeys(row.group for row in shown_rows().values()):
            column.addWidget(self._group(group))
        column.addStretch(1)
        self._lay_out(page)
        in_reading_order(page)
        theme.give_size(self, 600, 620)
        next(iter(self.editors.values())).setFocus()

    def done(self, result: int) -> None:
        """What has been typed last is taken, too."""
        for each in self.editors.values():
            if isinstance(each, PatternEditor):
                each.take()
        super().done(result)

    def _group(self, group: str) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        heading = QLabel(tr(f"settings-{group}"))
        heading.setProperty("look", "strong")
        column.addWidget(heading)
        rows = QWidget()
        layout = form(rows)
        for name, row in shown_rows().items():
            if row.group == group:
                told = tr(f"setting-{name}-help")
                place = with_help(self.editors[name], told) if told else None
                add_row(layout, tr(f"setting-{name}"), self.editors[name], place)
        column.addWidget(rows)
        return part

    def _lay_out(self, page: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setStyleSheet("QScrollArea { background: palette(window); }")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 16, 12)
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.space("s"))
        layout.addWidget(scroll, 1)
        layout.addLayout(below)
