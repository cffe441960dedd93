"""One creator in the form: a handle, family and given name or one name, the role, a menu; an ORCID where wanted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.orcid_line import OrcidLine
from refapp.gui.detail.words import named, tr
from refapp.gui.widgets.icon_button import IconButton
from refapp.model.kinds import CREATOR_ROLES
from refapp.model.names import Creator
from refapp.tasks.edit_reference import creator_of

UP, DOWN = "Alt+Shift+Up", "Alt+Shift+Down"


class CreatorRow(QWidget):
    """Tells what is wanted of it by signals; the rows around it do that."""

    shift_wanted = Signal(int)  # -1 up, 1 down
    dragged = Signal(QPoint)  # where the mouse is, in the whole screen
    remove_wanted = Signal()
    pasted = Signal(str)  # a text that lists several creators
    undo_wanted = Signal()  # and there is nothing to undo in the line itself
    grown = Signal()  # another line came

    def __init__(self, creator: Creator, parent: QWidget) -> None:
        super().__init__(parent)
        self._creator = creator
        self._body = bool(creator.literal)
        name = creator.literal.strip() if self._body else creator.surname
        self.family = NameLine(name, tr("Name") if self._body else tr("Family name"), self)
        self.given = NameLine(creator.given, tr("Given names"), self)
        self.orcid: OrcidLine | None = None
        self.role = QToolButton()
        self.role.setFixedSize(theme.scaled(104), self.family.sizeHint().height())
        self.role.clicked.connect(self._choose_role)
        self._show_role(creator.role)
        line = QHBoxLayout()
        line.setSpacing(theme.space("xs"))
        self.handle = Handle(self)
        line.addWidget(self.handle)
        line.addWidget(self.family, 3)
        line.addWidget(self.given, 2)
        line.addWidget(self.role)
        line.addWidget(self._menu_button())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(line)
        self.given.setVisible(not self._body)  # in its place: without a parent it would be a window for a moment

    def value(self) -> Creator:
        """The creator as typed."""
        creator = self._creator
        if self.orcid is not None:
            creator = replace(creator, orcid=self.orcid.value())
        if creator.literal and not creator.literal.strip():
            return replace(creator, role=self._role, literal=self.family.text().strip())
        return creator_of(creator, self._role, self.family.text(), self.given.text())

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been typed."""
        return not self.family.text().strip() and not self.given.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Shift with Up and Down moves the row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        if step and event.modifiers() & both == both:
            focused = self.focusWidget()
            self.shift_wanted.emit(step)
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
        self.family.name(tr("Name") if self._body else tr("Family name"))
        self.family.setText(self._creator.literal.strip() if self._body else self._creator.family)
        self.given.setText("")
        self.given.setVisible(not self._body)

    def ask_orcid(self) -> None:
        """Show the ORCID beneath, to be read or typed."""
        if self.orcid is None:
            self.orcid = OrcidLine(self._creator.orcid, self)
            self._column.addWidget(self.orcid)
            self.grown.emit()
        self.orcid.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_role(self, role: str) -> None:
        self._role = role
        words = self.role.fontMetrics().elidedText(
            named("role", role), Qt.TextElideMode.ElideRight, self.role.width() - 30
        )
        self.role.setText(f"{words} ▾")
        self.role.setToolTip(named("role", role))
        self.role.setAccessibleName(tr("Role: {role}").format(role=named("role", role)))

    def _choose_role(self) -> None:
        menu = QMenu(self)
        for role in dict.fromkeys((self._role, *CREATOR_ROLES) if self._role not in CREATOR_ROLES else CREATOR_ROLES):
            action = menu.addAction(named("role", role), partial(self._show_role, role))
            action.setCheckable(True)
            action.setChecked(role == self._role)
            if role == self._role:
                menu.setActiveAction(action)
        _pop_up(menu, self.role)

    def _menu_button(self) -> QToolButton:
        button = IconButton("menu", tr("Move, change or remove this creator"))
        button.setFixedSize(theme.scaled(26), theme.scaled(26))
        button.clicked.connect(lambda: self._open_menu(button))
        return button

    def _open_menu(self, button: QToolButton) -> None:
        menu = QMenu(self)
        up = menu.addAction(tr("Move up"), lambda: self.shift_wanted.emit(-1))
        down = menu.addAction(tr("Move down"), lambda: self.shift_wanted.emit(1))
        for action, keys in ((up, UP), (down, DOWN)):  # shown only: the row itself listens
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addAction(tr("This is a person") if self._body else tr("This is an organisation"), self.turn)
        orcid = self.value().orcid
        menu.addAction(tr("ORCID: {orcid}").format(orcid=orcid) if orcid else tr("Add an ORCID"), self.ask_orcid)
        menu.addSeparator()
        menu.addAction(tr("Remove"), self.remove_wanted.emit)
        _pop_up(menu, button)


class NameLine(QLineEdit):
    """A line that notices when a whole list of creators is pasted into it."""

    def __init__(self, text: str, name: str, row: CreatorRow) -> None:
        super().__init__(text, row)
        self._row = row
        self.name(name)
        self.setCursorPosition(0)

    def name(self, name: str) -> None:
        """Be called `name`."""
        self.setPlaceholderText(name)
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a list as a list; undo first what was typed, then what was done to the rows."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste_list():
            return
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            self._row.undo_wanted.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same for Paste of the menu."""
        menu = self.createStandardContextMenu()
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        if not self._paste_list():
            self.paste()

    def _paste_list(self) -> bool:
        from refapp.tasks.author_list import read_creators

        text = QGuiApplication.clipboard().text()
        found = read_creators(text)
        whole = len(found) == 1 and bool(found[0].given) and self._row.is_empty  # one name with all its parts
        if len(found) > 1 or whole:
            self._row.pasted.emit(text)
        return len(found) > 1 or whole


class Handle(QWidget):
    """Dots by which the row is dragged; by keys it is moved with Alt+Shift."""

    def __init__(self, row: CreatorRow) -> None:
        super().__init__(row)
        self._row = row
        self.setFixedWidth(12)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(tr("Drag to move, or press {up} and {down}").format(up=UP, down=DOWN))
        self.setAccessibleName(tr("Handle to drag this creator by"))

    def sizeHint(self) -> QSize:
        """As high as the row gives."""
        return QSize(12, 20)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the row along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._row.dragged.emit(event.globalPosition().toPoint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Six dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("border_strong"))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for across in (-2.5, 2.5):
            for down in (-5, 0, 5):
                painter.drawEllipse(middle + QPointF(across, down), 1.2, 1.2)


def _pop_up(menu: QMenu, button: QToolButton) -> None:
    """Show a menu that is made for this once beneath its button."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
