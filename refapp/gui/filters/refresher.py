"""When the sections ask for counts: after a pause, one after the other, and only those that can be seen.

Counting has a lane of its own; what is being counted is stopped when something else is searched.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from refapp.gui.filters.section import Section
from refapp.gui.jobs import COUNT
from refapp.gui.workspace import Workspace
from refapp.model.problems import Problem

PAUSE_MS = 120


class Refresher(QObject):
    """Brings the sections up to date, in their order."""

    def __init__(
        self, workspace: Workspace, sections: Sequence[Section], seen: Callable[[], bool], parent: QObject
    ) -> None:
        """`seen` tells whether the panel can be seen."""
        super().__init__(parent)
        self._workspace = workspace
        self._sections = sections
        self._seen = seen
        self._round = 0
        self._asking = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.go)
        for section in sections:
            section.opened.connect(self.go)

    def restart(self) -> None:
        """Everything may be out of date: ask again after a pause in which nothing changes."""
        for section in self._sections:
            section.stale = True
        self._round += 1
        self._asking = False
        self._workspace.interrupt(COUNT)
        self._pause.start()

    def go(self) -> None:
        """Ask for what is out of date now, unless that is about to happen anyway."""
        if not self._asking and not self._pause.isActive() and self._seen():
            self._next()

    def _next(self) -> None:
        section = next((each for each in self._sections if each.stale and each.is_open), None)
        self._asking = section is not None and self._seen()
        if section is None or not self._asking:
            return
        section.stale = False
        asked = self._round

        def done(result: Any) -> None:
            if asked == self._round:
                section.answer(result)
                self._next()

        def failed(problem: Problem) -> None:
            self._workspace.failed.emit(problem)
            if asked == self._round:
                self._next()

        self._workspace.read(section.work(), done, latest=f"facet-{section.name}", failed=failed, lane=COUNT)
