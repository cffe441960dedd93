"""Likely duplicates of the whole library: groups, what differs, merge, or remember that they are works of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from refapp.gui.dialogs.duplicate_rows import DuplicateRows, TwoLines
from refapp.gui.dialogs.duplicate_words import tr, verdict_words
from refapp.gui.dialogs.group_pane import GroupPane
from refapp.gui.dialogs.one_job import OneJob
from refapp.gui.dialogs.parts import beside, button
from refapp.gui.dialogs.size import give_size
from refapp.gui.jobs import WRITE, Job
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.empty_state import EmptyState
from refapp.gui.workspace import Workspace
from refapp.model.change import Change
from refapp.model.folding import plain
from refapp.store.reading import Reader
from refapp.store.rows import Row
from refapp.tasks.find_duplicates import Group, find_beside, find_duplicates
from refapp.tasks.merge_references import keep_apart, merge_references

FEW = 2_000  # references that are compared sooner here than in a process of their own
Found = tuple[list[Group], dict[int, Row]]


class FoundDuplicates(QDialog):
    """A window beside the main one; it looks and writes in the background."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: dict[int, Row] = {}
        self._own = False  # whether what changed the library was done here
        self._looking = OneJob(self, workspace.jobs, "duplicates")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Duplicates in the library"))
        self.totals = QLabel()
        self.totals.setProperty("look", "strong")
        self.rows = DuplicateRows(self._title, self._quiet)
        self.list = QListView()
        self.list.setAccessibleName(tr("Groups of likely duplicates"))
        self.list.setModel(self.rows)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(TwoLines(self.list))
        self.pane = GroupPane(workspace)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.pane.show_group(self._group()))
        self.merge_button = button(tr("Merge"), lambda: self._merge(self.pane.members()))
        self.pair_button = button(tr("Merge these two"), self._merge_pair)
        self.merge_button.setProperty("look", "primary")
        self.apart_button = button(tr("Not duplicates"), self._keep_apart)
        self.close_button = button(tr("Close"), self.close)
        self.pane.ready.connect(self._enable)
        self._lay_out()
        QShortcut(QKeySequence("Alt+M"), self, self.merge_button.click)
        QShortcut(QKeySequence("Alt+N"), self, self.apart_button.click)
        give_size(self, 1000, 640)
        self.list.setFocus()
        self._enable(False)
        workspace.changed.connect(self._changed)
        workspace.library_opened.connect(self.close)
        self._look()

    # Looking

    def _look(self) -> None:
        folder = self._workspace.folder

        def work(job: Job) -> Found:
            reader = Reader(folder)
            try:
                few = reader.count() <= FEW
                groups = find_duplicates(reader, job.progress) if few else find_beside(folder, job.progress)
                return groups, reader.rows(number for group in groups for number in group.ids)
            finally:
                reader.close()

        self.totals.setText(tr("Looking for duplicates…"))
        stopped = tr("Stopped. Close and open this window to look again.")
        self._looking.start(work, self._show, lambda: self.totals.setText(stopped), tr("Looking for duplicates"))

    def _show(self, found: Found) -> None:
        groups, self._rows = found
        self._show_groups([group for group in groups if all(number in self._rows for number in group.ids)])

    def _show_groups(self, groups: list[Group]) -> None:
        at, count = max(0, self.list.currentIndex().row()), len(groups)
        self.rows.show(groups)
        some = tr("One group of likely duplicates") if count == 1 else tr("{count} groups of likely duplicates")
        self.totals.setText(some.format(count=QLocale().toString(count)) if count else "")
        if count:
            self.list.setCurrentIndex(self.rows.index(min(at, count - 1)))
        self.pane.show_group(self._group())
        self._splitter.setVisible(bool(count))  # nothing is said best by the sentence alone
        self.nothing.setVisible(not count)

    def _changed(self, _: object) -> None:
        if not self._looking.gone and not self._own:
            self._look()

    def _group(self) -> Group | None:
        row = self.list.currentIndex().row()
        found: Group | None = self.rows.items[row] if 0 <= row < len(self.rows.items) else None
        return found

    # What the user does

    def _merge_pair(self) -> None:
        self._merge([self.pane.kept_id(), self.pane.other_id()])

    def _merge(self, members: Sequence[int]) -> None:
        if members:
            kept, choices = self.pane.kept_id(), self.pane.choices()
            others = [number for number in members if number != kept]
            whole = len(members) == len(self.pane.members())
            self._write(lambda reader: merge_references(reader, kept, others, choices), whole)

    def _keep_apart(self) -> None:
        members = self.pane.members()
        if members:
            self._write(lambda _: keep_apart(members))

    def _write(self, make: Callable[[Reader], Change], whole: bool = True) -> None:
        """Make the change where it is written, so that it is made of what is there then; `whole`: of all the group."""
        library, group = self._workspace.writer(), self._group()
        self._enable(False)

        def written(applied: object) -> None:
            others = [each for each in self.rows.items if each is not group]
            touched = set(group.ids) if group else set()
            # The others stay as they are, unless one of these is among them, or some of this group are left.
            self._own = whole and not any(touched & set(each.ids) for each in others)
            self._workspace.wrote(applied)
            if self._own and not self._looking.gone:
                self._show_groups(others)
            self._own = False

        self._workspace.jobs.start(WRITE, lambda _: library().apply(make(library().read)), written)

    def _enable(self, ready: bool) -> None:
        for each in (self.merge_button, self.pair_button, self.apart_button):
            each.setEnabled(ready)
        count = len(self.pane.members())
        self.pair_button.setVisible(count > 2)
        if count:
            self.merge_button.setText(tr("Merge all {count}").format(count=count) if count > 2 else tr("Merge"))

    # Making it

    def _title(self, group: Group) -> str:
        return " ".join(plain(self._rows[group.ids[0]].title).split()) or tr("Untitled")

    def _quiet(self, group: Group) -> str:
        first = self._rows[group.ids[0]]
        count = tr("{count} references").format(count=len(group.ids))
        year = str(first.year) if first.year is not None else ""
        return " · ".join(part for part in (verdict_words(group.verdict), count, first.creators, year) if part)

    def _lay_out(self) -> None:
        self._splitter = splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([300, 700])
        splitter.setChildrenCollapsible(False)
        self.nothing = EmptyState(tr("No duplicates were found."), tr("They are asked about while you import, too."))
        keys = ElidedLabel(
            tr("Alt+M: merge · Alt+N: not duplicates · in the table M, T, B: kept, other, both"), look="label"
        )
        buttons = (self.close_button, self.apart_button, self.pair_button, self.merge_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.totals)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.nothing, 1)
        self.nothing.hide()
        layout.addLayout(beside(keys, *buttons, wide=keys))
