"""The creators in the form: a row each, with name and role; added, removed and moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from refapp.gui import icons, theme
from refapp.gui.detail.words import named, tr
from refapp.gui.widgets.link_button import LinkButton
from refapp.model.kinds import CREATOR_ROLES
from refapp.model.names import Creator
from refapp.tasks.edit_reference import creator_of

MOST_ROWS = 60  # further creators are kept as they are
_UP, _DOWN = "Alt+Up", "Alt+Down"


class CreatorRows(QWidget):
    """Rows in the order of the creators; Alt+Up and Alt+Down move the one that has the focus."""

    changed = Signal()  # rows came, went or moved

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self._kept: tuple[Creator, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))
        self._rest = QLabel()
        self._rest.setProperty("look", "label")
        person, body = LinkButton(tr("+ Person"), flat=True), LinkButton(tr("+ Organisation"), flat=True)
        person.clicked.connect(lambda: self.add(Creator(role=self._last_role())))
        body.clicked.connect(lambda: self.add(Creator(role=self._last_role(), literal=" ")))
        adders = QHBoxLayout()
        adders.addWidget(person)
        adders.addWidget(body)
        adders.addStretch(1)
        self._column.addWidget(self._rest)
        self._column.addLayout(adders)

    def fill(self, creators: Sequence[Creator]) -> None:
        """Show `creators`."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = []
        self._kept = tuple(creators[MOST_ROWS:])
        for creator in creators[:MOST_ROWS]:
            self._append(creator)
        self._rest.setText(tr("and {count} more, kept as they are").format(count=len(self._kept)))
        self._rest.setVisible(bool(self._kept))

    def values(self) -> tuple[Creator, ...]:
        """The creators as typed."""
        return (*(row.value() for row in self.rows), *self._kept)

    def add(self, creator: Creator) -> None:
        """Add a row and go there."""
        self._append(creator).family.setFocus()
        self.changed.emit()

    def remove(self, row: _Row) -> None:
        """Take a row away."""
        at = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.deleteLater()
        if self.rows:
            self.rows[min(at, len(self.rows) - 1)].family.setFocus()

    def shift(self, row: _Row, by: int) -> None:
        """Move a row up (-1) or down (1)."""
        at = self.rows.index(row)
        to = at + by
        if 0 <= to < len(self.rows):
            self.rows.insert(to, self.rows.pop(at))
            self._column.removeWidget(row)
            self._column.insertWidget(to, row)
            self.changed.emit()

    def _append(self, creator: Creator) -> _Row:
        row = _Row(creator, self)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
        return row

    def _last_role(self) -> str:
        return self.rows[-1].value().role if self.rows else "author"


class _Row(QWidget):
    """One creator: family and given name, or one name for a body; role; a menu."""

    def __init__(self, creator: Creator, rows: CreatorRows) -> None:
        super().__init__(rows)
        self._creator = creator
        self._rows = rows
        self._body = bool(creator.literal)
        name = creator.literal.strip() if self._body else creator.surname
        self.family = _edit(name, tr("Name") if self._body else tr("Family name"))
        self.given = _edit(creator.given, tr("Given names"))
        self.role = QComboBox()
        roles = list(CREATOR_ROLES) if creator.role in CREATOR_ROLES else [creator.role, *CREATOR_ROLES]
        for role in roles:
            self.role.addItem(named("role", role), role)
        self.role.setCurrentIndex(roles.index(creator.role))
        self.role.setAccessibleName(tr("Role"))
        self.role.setFixedWidth(104)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space("xs"))
        line.addWidget(self.family, 3)
        line.addWidget(self.given, 2)
        line.addWidget(self.role)
        line.addWidget(self._menu_button())
        self.given.setVisible(not self._body)  # in its place: without a parent it would be a window for a moment

    def value(self) -> Creator:
        """The creator as typed."""
        creator = self._creator
        if creator.literal and not creator.literal.strip():
            name = self.family.text().strip()
            return replace(creator, role=self.role.currentData(), literal=name)
        return creator_of(creator, self.role.currentData(), self.family.text(), self.given.text())

    def event(self, event: QEvent) -> bool:
        """Alt+Up and Alt+Down are about the row here, not about the list."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if moves and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            focused = self.focusWidget()
            self._rows.shift(self, step)
            if focused:
                focused.setFocus()
            return
        super().keyPressEvent(event)

    def turn(self) -> None:
        """Make a person of a body, or a body of a person."""
        made = self.value()
        if self._body:
            self._creator = replace(made, literal="", family=made.literal.strip(), given="")
        else:
            self._creator = replace(made, literal=made.full_name or " ", family="", given="", particle="", suffix="")
        self._body = not self._body
        self.family.setText(self._creator.literal.strip() if self._body else self._creator.family)
        self.given.setText("")
        self.given.setVisible(not self._body)

    def _menu_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon("menu"))
        button.setProperty("look", "icon")
        button.setFixedSize(26, 26)
        button.setAccessibleName(tr("Move or remove this creator"))
        button.setToolTip(button.accessibleName())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        up = menu.addAction(tr("Move up"), lambda: self._rows.shift(self, -1))
        down = menu.addAction(tr("Move down"), lambda: self._rows.shift(self, 1))
        for action, keys in ((up, _UP), (down, _DOWN)):  # shown only: the row itself listens
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addAction(tr("Person or organisation"), self.turn)
        menu.addSeparator()
        menu.addAction(tr("Remove"), lambda: self._rows.remove(self))
        button.setMenu(menu)
        icons.when_ready(button.update)
        return button


def _edit(text: str, name: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setPlaceholderText(name)
    edit.setAccessibleName(name)
    edit.setCursorPosition(0)
    return edit
