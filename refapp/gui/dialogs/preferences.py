"""The preferences: a row for every setting that is declared with `_shown`, under the heading of its group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.dialogs.form import add_row, form, with_help
from refapp.gui.dialogs.pattern_editor import PatternEditor
from refapp.gui.dialogs.preference_editors import editor, said
from refapp.gui.dialogs.shortcut_page import ShortcutPage
from refapp.gui.dialogs.size import give_size
from refapp.gui.widgets.tab_order import in_reading_order
from refapp.gui.workspace import Workspace
from refapp.model.folding import fold
from refapp.settings import shown_rows


class Preferences(QDialog):
    """Every change holds at once; there is nothing to confirm."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self.editors = {name: editor(workspace, name, row) for name, row in shown_rows().items()}
        self._groups: list[tuple[QWidget, QFormLayout, list[str]]] = []  # with the words of their rows
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting or a shortcut"))
        self.search.setAccessibleName(self.tr("Find a setting or a shortcut"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.shortcuts = ShortcutPage(workspace.settings)
        self.tabs = QTabWidget()
        page = QWidget()
        self._lay_out(page)  # before it is filled: what is moved into a window is styled anew
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.space("l"))
        for group in dict.fromkeys(row.group for row in shown_rows().values()):
            column.addWidget(self._group(group, page))
        column.addStretch(1)
        in_reading_order(page)
        give_size(self, 640, 660)
        self.search.setFocus()

    def done(self, result: int) -> None:
        """What has been typed last is taken, too."""
        for each in self.editors.values():
            if isinstance(each, PatternEditor):
                each.take()
        super().done(result)

    def _group(self, group: str, page: QWidget) -> QWidget:
        part = QWidget(page)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        heading = QLabel(said(f"settings-{group}"))
        heading.setProperty("look", "strong")
        column.addWidget(heading)
        rows = QWidget(part)
        layout = form(rows)
        words: list[str] = []
        for name, row in shown_rows().items():
            if row.group == group:
                told = said(f"setting-{name}-help")
                place = with_help(self.editors[name], told) if told else None
                add_row(layout, said(f"setting-{name}"), self.editors[name], place)
                choices = " ".join(said(f"{name}-{each}") for each in row.choices)
                words.append(fold(f"{heading.text()} {said(f'setting-{name}')} {told} {choices}"))
        column.addWidget(rows)
        self._groups.append((part, layout, words))
        return part

    def _find(self, text: str) -> None:
        """Show only the rows that have these words in their group, name, help or choices; and such shortcuts."""
        wanted = fold(text).split()
        count = 0
        for part, layout, rows in self._groups:
            fits = [all(word in words for word in wanted) for words in rows]
            for at, shown in enumerate(fits):
                layout.setRowVisible(at, shown)
            part.setVisible(any(fits))
            count += sum(fits)
        counts = (count, self.shortcuts.keep_to(text))
        for at, (name, found) in enumerate(zip(self._tab_names(), counts, strict=True)):
            self.tabs.setTabText(at, f"{name} ({found})" if wanted else name)

    def _tab_names(self) -> tuple[str, str]:
        return self.tr("Settings"), self.tr("Shortcuts")

    def _lay_out(self, page: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setProperty("look", "ground")
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
        above = QHBoxLayout()
        above.setContentsMargins(16, 16, 16, 0)
        above.addWidget(self.search)
        for tab, name in zip((scroll, self.shortcuts), self._tab_names(), strict=True):
            self.tabs.addTab(tab, name)
        layout.addLayout(above)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(below)
