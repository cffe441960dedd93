"""The tags of a reference as chips: click to filter, × or Delete to remove, and one to add by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from refapp.gui import tag_menu, theme
from refapp.gui.detail.content import Content
from refapp.gui.detail.words import tr
from refapp.gui.widgets.chip import Chip
from refapp.gui.widgets.flow_layout import FlowLayout
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.model.filter_query import included
from refapp.model.reference import SDG, Reference, Tag
from refapp.sdg import goal_of
from refapp.tasks.edit_tags import add_tag, remove_tag

AT_ONCE = 16  # chips; the others appear on a click


class Tags(QWidget):
    """Chips, goals last, then the one that adds."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._reference: Reference | None = None
        self._tags: list[Tag] = []
        self._language = ""
        self._chips: list[Chip] = []
        self._flow = FlowLayout(self)
        self.adder = Chip()
        self.adder.show_adder(self.tr("+ tag"))
        self.adder.setAccessibleName(self.tr("Add a tag"))
        self.adder.clicked.connect(self.start_adding)
        self.edit = _TagEdit(self)
        self.edit.returnPressed.connect(self._add)
        self.edit.setVisible(False)
        self._most = AT_ONCE
        self._more = LinkButton(flat=True)
        self._more.clicked.connect(self._show_all)
        self._flow.addWidget(self._more)
        self._flow.addWidget(self.adder)
        self._flow.addWidget(self.edit)
        workspace.query_changed.connect(self._show)

    def fill(self, content: Content, language: str) -> None:
        """Show the tags of a reference in `language`."""
        if self._reference is None or content.reference.id != self._reference.id:
            self.stop_adding()
            self._most = AT_ONCE
        self._reference = content.reference
        self._tags, self._language = content.tags(language), language
        self._show()

    def chips(self) -> list[Chip]:
        """The chips that show tags."""
        return self._chips[: len(self._tags)]

    def start_adding(self) -> None:
        """Ask for the name of a tag, in the place of the chip that adds."""
        self.adder.setVisible(False)
        self.edit.clear()
        self.edit.setVisible(True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._workspace.read(lambda reader: reader.tags.names(), self.edit.offer, latest="tag-names")

    def stop_adding(self) -> None:
        """Put the chip that adds back."""
        had_focus = self.edit.hasFocus()
        self.edit.setVisible(False)
        self.adder.setVisible(True)
        if had_focus:
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        while len(self._chips) < len(self._tags):
            self._make_chip()
        for number, chip in enumerate(self._chips):
            if number < len(self._tags):
                self._show_tag(chip, self._tags[number])
            chip.setVisible(number < min(len(self._tags), self._most))
        self._more.setText(tr("{count} more").format(count=len(self._tags) - self._most))
        self._more.setVisible(len(self._tags) > self._most)
        self._flow.invalidate()

    def _show_all(self) -> None:
        self._most = len(self._tags)
        self._show()
        self._chips[AT_ONCE].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tag(self, chip: Chip, tag: Tag) -> None:
        name, value = _filter_of(tag)
        chosen = {each.casefold() for each in included(self._workspace.filters, name)}
        goal = goal_of(tag.name) if tag.kind == SDG else None
        on = value.casefold() in chosen
        if goal:
            title = goal.title(self._language or "en")
            chip.show_goal(goal.number, title, goal.colour, goal.ink, removable=True, on=on)
        else:
            chip.show_tag(tag.name, tag.colour, removable=True, on=on)

    def _make_chip(self) -> None:
        number = len(self._chips)
        chip = Chip()
        chip.clicked.connect(lambda: self._workspace.toggle_filter(*_filter_of(self._tags[number])))
        chip.remove_requested.connect(lambda: self._remove(number))
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        chip.customContextMenuRequested.connect(lambda place: self._offer(number, chip.mapToGlobal(place)))
        self._chips.append(chip)
        self._flow.insert(number, chip)

    def _offer(self, number: int, place: QPoint) -> None:
        """What else can be done with a tag; goals are not the user's to change."""
        tag = self._tags[number]
        if tag.kind != SDG:
            tag_menu.show(self, place, self._workspace, tag.name, lambda: self._remove(number))

    def _remove(self, number: int) -> None:
        if self._reference:
            self.adder.setFocus(Qt.FocusReason.OtherFocusReason)
            self._workspace.apply(remove_tag([self._reference.id or 0], self._tags[number].name))

    def _add(self) -> None:
        change = add_tag([self._reference.id or 0], self.edit.text()) if self._reference else None
        self.edit.clear()
        if change:
            self._workspace.apply(change)
        else:
            self.stop_adding()


class _TagEdit(QLineEdit):
    """One line with the tags in use to complete from; Escape or leaving it ends."""

    def __init__(self, tags: Tags) -> None:
        super().__init__(tags)
        self._tags = tags
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        assert popup is not None
        popup.setObjectName("completions")
        self._popup = popup
        self.setCompleter(completer)
        self.setPlaceholderText(tr("Tag"))
        self.setAccessibleName(tr("Name of the tag to add"))
        self.setFixedWidth(theme.scaled(160))
        self.installEventFilter(self)

    def offer(self, names: list[str]) -> None:
        """Complete from `names`."""
        self._names.setStringList(names)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape takes back; so does leaving it empty."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._tags.stop_adding()
            return True
        if event.type() == QEvent.Type.FocusOut and not self.text() and not self._popup.isVisible():
            self._tags.stop_adding()
        return False


def _filter_of(tag: Tag) -> tuple[str, str]:
    goal = goal_of(tag.name) if tag.kind == SDG else None
    return ("sdg", str(goal.number)) if goal else ("tag", tag.name)
