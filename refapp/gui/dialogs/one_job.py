"""The background work of a dialog: one job at a time, and none of it is wanted once the dialog has closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QDialog

from refapp.gui.jobs import OUTSIDE, Job, Jobs


class OneJob:
    """`gone` tells that the dialog has closed; what comes after that is told to nobody."""

    def __init__(self, dialog: QDialog, jobs: Jobs, latest: str) -> None:
        """`latest` as for `Jobs.start`."""
        self.gone = False
        self._jobs, self._latest = jobs, latest
        self._job: Job | None = None
        dialog.finished.connect(lambda _: self._leave())

    def start(
        self,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        stopped: Callable[[], object] = lambda: None,
        label: str = "",
    ) -> None:
        """Run `work` in the background, then `done` with what it gives, or `stopped` when it was cancelled."""

        def finished(result: Any) -> None:
            self._job = None
            if not self.gone:
                done(result)

        def cancelled() -> None:
            self._job = None
            if not self.gone:
                stopped()

        self._job = self._jobs.start(OUTSIDE, work, finished, cancelled=cancelled, label=label, latest=self._latest)

    def stop(self) -> None:
        """Let go of what is running."""
        if self._job:
            self._job.cancel.set()

    def _leave(self) -> None:
        self.gone = True
        self.stop()
