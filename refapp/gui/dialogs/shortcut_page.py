"""The shortcuts in the preferences: every action with its menu and its keys, which can be given others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import shortcuts, theme
from refapp.gui.actions import ROWS
from refapp.gui.dialogs.parts import beside, button, plain_table
from refapp.gui.shortcuts import NATIVE, PORTABLE
from refapp.model.folding import fold
from refapp.settings import Settings

NAME = Qt.ItemDataRole.UserRole


class ShortcutPage(QWidget):
    """Choose an action, press its new keys: they hold at once. Keys of another action are taken only when asked."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._rows = {row.name: row for row in ROWS}
        self.table = QTableWidget(len(ROWS), 2)
        self._names: list[QTableWidgetItem] = []
        self._keys: list[QTableWidgetItem] = []
        self.keys = QKeySequenceEdit()
        self.hint = QLabel()
        self.take = button("", self._take)
        self.none = button(self.tr("No shortcut"), lambda: self._give(""))
        self.reset = button(self.tr("Reset"), lambda: self._give(None))
        self.reset_all = button(self.tr("Reset all"), self._reset_all)
        self._set_up()
        self._lay_out()
        self._show()
        self.table.selectRow(0)

    def keep_to(self, words: str) -> int:
        """Show only the actions whose name, menu or keys have `words`; how many these are."""
        wanted, found = fold(words).split(), 0
        for at in range(self.table.rowCount()):
            texts = fold(f"{self._names[at].text()} {self._keys[at].text()}")
            fits = all(word in texts for word in wanted)
            self.table.setRowHidden(at, not fits)
            found += fits
        if self.table.isRowHidden(self.table.currentRow()):
            shown = (at for at in range(self.table.rowCount()) if not self.table.isRowHidden(at))
            self.table.selectRow(next(shown, self.table.currentRow()))
        return found

    @property
    def chosen(self) -> str:
        """The name of the action whose keys are shown."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(NAME)) if item else next(iter(self._rows))

    def _set_up(self) -> None:
        self.table.setAccessibleName(self.tr("Shortcuts"))
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Shortcut")])
        plain_table(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for at, row in enumerate(ROWS):
            action = _tr(row.text).replace("&", "")
            menu = " › ".join(_tr(part) for part in row.menu.split("/"))
            item = QTableWidgetItem(f"{menu} › {action}")
            item.setData(NAME, row.name)
            self._names.append(item)
            self._keys.append(QTableWidgetItem())
            self.table.setItem(at, 0, item)
            self.table.setItem(at, 1, self._keys[at])
        self.table.currentCellChanged.connect(lambda *_: self._follow())
        self.table.cellActivated.connect(lambda *_: self.keys.setFocus())
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(self.tr("Keys of the chosen action"))
        self.keys.keySequenceChanged.connect(self._typed)
        self.hint.setProperty("look", "label")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("l"), theme.space("s"), theme.space("l"), 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self.table, 1)
        column.addLayout(beside(self.keys, self.take, self.none, self.reset, self.reset_all, wide=self.keys))
        column.addWidget(self.hint)
        self.hint.setMinimumHeight(self.hint.fontMetrics().height())  # nothing moves when it speaks
        self.take.hide()

    def _show(self) -> None:
        """Show the keys as they are now; those the user gave are bold."""
        own = self._settings.values.shortcuts
        for item, row in zip(self._keys, ROWS, strict=True):
            item.setText(shortcuts.keys_of(row, own).toString(NATIVE))
            font = item.font()
            font.setBold(row.name in own)
            item.setFont(font)
        self.reset_all.setEnabled(bool(own))
        self._follow()

    def _follow(self) -> None:
        row, own = self._rows[self.chosen], self._settings.values.shortcuts
        self.keys.blockSignals(True)
        self.keys.setKeySequence(shortcuts.keys_of(row, own))
        self.keys.blockSignals(False)
        self.take.hide()
        usual = QKeySequence(row.shortcut, PORTABLE).toString(NATIVE)
        self.hint.setText(self.tr("At first: {keys}").format(keys=usual) if row.name in own and usual else "")
        self.none.setEnabled(not shortcuts.keys_of(row, own).isEmpty())
        self.reset.setEnabled(row.name in own)

    def _typed(self, keys: QKeySequence) -> None:
        if keys.isEmpty():  # the first of it has only been pressed
            return
        text, name = keys.toString(PORTABLE), self.chosen
        self.take.hide()
        others = shortcuts.clashing(self._rows, self._settings.values.shortcuts, name, text)
        if _is_letter(keys) and not self._rows[name].in_list:
            self.hint.setText(self.tr("That would be typed. Hold Ctrl or Alt, too."))
        elif others:
            other = _tr(self._rows[others[0]].text).replace("&", "")
            shown = keys.toString(NATIVE)
            self.hint.setText(self.tr("{keys} belongs to “{action}”.").format(keys=shown, action=other))
            self.take.setText(self.tr("Take it from “{action}”").format(action=other))
            self.take.show()
        else:
            self._give(text)

    def _take(self) -> None:
        self._give(self.keys.keySequence().toString(PORTABLE))

    def _give(self, keys: str | None) -> None:
        shortcuts.give(self._settings, self._rows, self.chosen, keys)
        self._show()

    def _reset_all(self) -> None:
        self._settings.set(shortcuts={})
        self._show()


def _is_letter(keys: QKeySequence) -> bool:
    """Whether pressing `keys` types something."""
    pressed: QKeyCombination = keys[0]  # type: ignore[index]
    held = pressed.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return not held and pressed.key() < Qt.Key.Key_Escape


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)
