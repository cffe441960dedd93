"""All tags of the library: find, rename, merge, split, delete, colour them, each with a preview of what changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import tag_menu, theme
from refapp.gui.dialogs.one_job import OneJob
from refapp.gui.dialogs.parts import beside, button
from refapp.gui.dialogs.tag_pane import TagPane
from refapp.gui.dialogs.tag_plan import DELETE, RENAME
from refapp.gui.dialogs.tag_tree import groups_of, tree_of
from refapp.gui.dialogs.tag_view import TagView
from refapp.gui.jobs import Job
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.workspace import Workspace
from refapp.store.tag_uses import TagUse

PANE = 340


class TagsDialog(QDialog):
    """A window beside the main one; everything done here can be undone."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tags: list[TagUse] = []
        self._groups: list[tuple[str, ...]] = []
        self._wanted: tuple[str, ...] = ()  # to be chosen when the tags are there
        self._quiet = False  # whether what is chosen now is not the user's choice
        self._alike_words = ""
        self._looking = OneJob(self, workspace.jobs, "similar-tags")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.line = QLineEdit(placeholderText=self.tr("Find tag"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Find tag"))
        self.line.textChanged.connect(self._fill)
        self.tree = TagView(self.tr("Tags"))
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        self.tree.header().sortIndicatorChanged.connect(self._fill)
        self.tree.menu_wanted.connect(self._offer)
        self.pane = TagPane(workspace)
        self.pane.done.connect(self._done)
        self.total = QLabel()
        self.total.setProperty("look", "label")
        self.alike = LinkButton(flat=True)
        self.alike.setCheckable(True)
        self.alike.setVisible(False)
        self.alike.toggled.connect(self._fill)
        self.close_button = button(self.tr("Close"), self.close)
        self._lay_out()
        self.resize(920, 600)
        QShortcut(QKeySequence("F2"), self, lambda: self.pane.start(RENAME))
        QShortcut(QKeySequence.StandardKey.Find, self, self.line.setFocus)
        delete = QShortcut(QKeySequence("Del"), self.tree, lambda: self.pane.start(DELETE))
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        workspace.changed.connect(self._read)
        workspace.library_opened.connect(self.close)
        self.tree.setFocus()
        self.pane.show_tags((), ())
        self.finished.connect(lambda _: self.pane.leave())
        self._read()

    def choose(self, name: str) -> None:
        """Choose a tag, as soon as it is there."""
        if name:
            self.alike.setChecked(False)
            self.line.clear()
            self._wanted = (name,)
            self._choose(self._wanted)

    # Reading

    def _read(self, _: object = None) -> None:
        if not self._looking.gone:
            self._workspace.read(lambda reader: reader.tags.all(), self._show, latest="tags")

    def _show(self, tags: list[TagUse]) -> None:
        if self._looking.gone:
            return
        self._wanted = self._wanted or self.tree.chosen()
        names_changed = [tag.name for tag in tags] != [tag.name for tag in self._tags]
        self._tags = tags
        self._fill()
        if names_changed:
            self._look_for_alike({tag.name: tag.count for tag in tags})

    def _look_for_alike(self, counts: dict[str, int]) -> None:
        def work(job: Job) -> list[tuple[str, ...]]:
            from refapp.tasks.similar_tags import similar_tags

            return similar_tags(counts, lambda *_: job.cancel.check())

        self._looking.start(work, self._show_alike)

    def _show_alike(self, groups: list[tuple[str, ...]]) -> None:
        self._groups = groups
        one = len(groups) == 1
        some = self.tr("One group is likely the same") if one else self.tr("{count} groups are likely the same")
        self._alike_words = some.format(count=QLocale().toString(len(groups)))
        self.alike.setVisible(bool(groups) or self.alike.isChecked())
        self._fill()

    def _fill(self, *_: object) -> None:
        """Make the rows anew; those chosen stay chosen."""
        wanted = self._wanted or self.tree.chosen()
        text, alike = self.line.text(), self.alike.isChecked()
        root = groups_of(self._groups, self._tags, text) if alike else tree_of(self._tags, text, *self.tree.order())
        self.alike.setText(self.tr("Show all tags") if alike else self._alike_words)
        self._quiet = True
        self.tree.show_nodes(root, all_open=bool(text.strip()) or alike)
        count = QLocale().toString(len(self._tags))
        one = len(self._tags) == 1
        self.total.setText(self.tr("One tag") if one else self.tr("{count} tags").format(count=count))
        if not self._tags:
            self.total.setText(self.tr("No tags yet. Add one with “+ tag” in the reading view."))
        self._choose(wanted)

    # Choosing

    def _choose(self, names: Sequence[str]) -> None:
        self._quiet = True
        found = self.tree.choose(names, as_group=self.alike.isChecked())
        if found or self._tags:
            self._wanted = ()
        self._quiet = False
        self._chosen()

    def _chosen(self, *_: object) -> None:
        if self._quiet:
            return
        self.pane.show_tags(self.tree.chosen(), self._tags)

    def _done(self, name: str) -> None:
        """Something was done: the tags are read again, and then `name` is chosen."""
        self._wanted = (name,) if name else ()
        self.tree.setFocus()
        self._read()

    def _offer(self, place: QPoint, name: str) -> None:
        tag_menu.show(self.tree, place, self._workspace, name)

    # Making it

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.space("s"))
        left.addWidget(self.line)
        left.addWidget(self.tree, 1)
        left.addLayout(beside(self.total, None, self.alike))
        self.pane.setFixedWidth(PANE)
        parts = QHBoxLayout()
        parts.setSpacing(0)
        parts.addLayout(left, 1)
        parts.addWidget(self.pane)
        keys = QLabel(self.tr("In the list the keys 1 to 9 add and remove a tag. F2: rename · Del: delete"))
        keys.setProperty("look", "label")
        keys.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(theme.space("m"))
        layout.addLayout(parts, 1)
        layout.addLayout(beside(keys, self.close_button, wide=keys))
