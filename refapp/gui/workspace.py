"""What the parts of the window share: the open library, the selection, what is searched, and the signals.

A part reads through `read` (in the background), shows rows through `view` (quick, on this thread), changes
the library through `apply`, and hears of changes through `changed`. Parts do not know each other.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from refapp.gui.jobs import FIND, OUTSIDE, READ, WRITE, Job, Jobs
from refapp.gui.library_handle import LibraryHandle
from refapp.gui.searched import Searched
from refapp.gui.work.log import WorkLog
from refapp.messages import sentence
from refapp.model.problems import Problem
from refapp.model.query import ALL, Query
from refapp.settings import Settings, cache_folder
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.citing.engine import Citer
    from refapp.citing.styles import Styles
    from refapp.model.change import Change
    from refapp.model.reference import Reference
    from refapp.store.library import Library

FIRST = 256  # references found and shown before the rest
WATCH_MS = 1000  # how often the library is looked at for what other programs wrote


class Workspace(Searched):
    """The open library and what is shown of it."""

    library_opened = Signal()
    changed = Signal(object)  # store.library.Applied, or None when another program wrote
    results_changed = Signal(object)  # array of ids, in the list's order
    counted = Signal()  # `total` is known
    style_changed = Signal(str)  # the style; also when the pinned ones or the language of citations are others
    file_wanted = Signal(object)  # Path of a file of the reference that is read, which somebody wants to see
    told = Signal(str, dict)  # a code of the messages and its arguments, for the status bar
    failed = Signal(object)  # Problem

    def __init__(self, folder: Path, settings: Settings) -> None:
        """Open the library in `folder`. Raises AppError."""
        super().__init__()
        self.settings = settings
        self.jobs = Jobs(self.failed.emit)
        self.work = WorkLog(self.jobs, self.failed, self)
        self.results: array[int] = array("q")
        self.whole = False  # whether `results` are all there are: for a moment they may be the first only
        self.total: int | None = None  # references in the library; None until they are counted
        self._handle = LibraryHandle(folder, self.make_citekey)
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self._look)
        self._watch.start()
        settings.remember_library(folder)

    def make_citekey(self, reference: Reference) -> str:
        """The citation key of a reference by the pattern of the settings, not yet made unique."""
        from refapp.model.citekey_pattern import pattern_or_default

        return pattern_or_default(self.settings.values.citekey_pattern)(reference)

    def writer(self) -> Callable[[], Library]:
        """Gives the library that is open now, for a job of the write lane that may run when another one is."""
        return self._handle.library

    @cached_property
    def citer(self) -> Citer:
        """Makes the citations."""
        from refapp.citing.engine import Citer

        return Citer(self.settings.values.locale)

    @cached_property
    def styles(self) -> Styles:
        """The citation styles there are."""
        from refapp.citing.styles import Styles

        return Styles(cache_folder() / "styles.json")

    @property
    def view(self) -> Reader:
        """Reads what is quick, on this thread."""
        return self._handle.view

    @property
    def folder(self) -> Path:
        """The folder of the open library."""
        return self._handle.folder

    # What is shown

    def refresh(self) -> None:
        """Find again what is searched: the first page at once, then all; the newest answer wins."""
        query, order = self.query, self.settings.values.sort
        self.interrupt(FIND)
        if self.trash:
            self.read(Reader.trash, self._show, latest="results", lane=FIND)
        else:
            self.read(
                lambda reader: reader.first(query, order, FIRST),
                lambda ids: self._show_first(ids, query, order),
                latest="results",
                lane=FIND,
            )

    def show_library(self) -> None:
        """Show the beginning of the whole library now, which is quick, so that the window is painted with it."""
        order = self.settings.values.sort
        self._show_first(self.view.first(ALL, order, FIRST), ALL, order)

    def _show_first(self, ids: array[int], query: Query, order: tuple[str, ...]) -> None:
        self._show(ids, whole=len(ids) < FIRST)
        if not self.whole:
            self.read(
                lambda reader: reader.find(query, order),
                self._show,
                latest="results",
                lane=FIND,
                patient=True,
            )

    def _show(self, ids: array[int], whole: bool = True) -> None:
        self.results, self.whole = ids, whole
        if whole and self.query == ALL and not self.trash:
            self.total = len(ids)
        self.results_changed.emit(ids)
        if whole and self.total is None:
            self.read(Reader.count, self._counted, latest="total")

    def _counted(self, total: int) -> None:
        self.total = total
        self.counted.emit()

    def set_style(self, style: str) -> None:
        """Cite in `style` from now on."""
        self.settings.remember_style(style)
        self.style_changed.emit(style)

    # Background work on the library

    def read(
        self,
        work: Callable[[Reader], Any],
        done: Callable[[Any], None],
        latest: str = "",
        failed: Callable[[Problem], None] | None = None,
        lane: str = READ,
        patient: bool = False,
    ) -> None:
        """Run `work(reader)` on a lane that reads, then `done(result)` here; the others as in `Jobs.start`."""
        handle = self._handle
        self.jobs.start(lane, lambda _: handle.reading(lane, work), done, failed, latest=latest, patient=patient)

    def interrupt(self, lane: str) -> None:
        """Stop what a lane is reading: its answer is not wanted any more."""
        self._handle.interrupt(lane)

    def apply(
        self,
        change: Change,
        done: Callable[[Any], None] = lambda _: None,
        failed: Callable[[Problem], None] | None = None,
        label: str = "",
    ) -> None:
        """Carry out `change` on the write lane; then everybody hears `changed`, and `done(applied)` is called.

        What takes a while has a `label` for people; `failed` hears why it cannot be done.
        """

        def applied(result: Any) -> None:
            self.wrote(result)
            done(result)

        library = self.writer()
        self.jobs.start(WRITE, lambda _: library().apply(change), applied, failed, label=label)

    def undo(self, history_id: int | None = None, failed: Callable[[Problem], None] | None = None) -> None:
        """Take back the newest change, or the one named; `failed` hears why it cannot be done."""
        library = self.writer()
        self.jobs.start(WRITE, lambda _: library().undo(history_id), lambda a: self._turned(a, "undone"), failed)

    def redo(self) -> None:
        """Do again what was undone last."""
        library = self.writer()
        self.jobs.start(WRITE, lambda _: library().redo(), lambda a: self._turned(a, "redone"))

    def wrote(self, applied: Any) -> None:
        """Tell everybody that a job of this window has written."""
        self._handle.has_changed()  # by this very job, of which all hear now
        self.total = None
        self.changed.emit(applied)

    def tell(self, code: str, **args: str | int) -> None:
        """Say something in the status bar."""
        self.told.emit(code, args)

    def warm_up(self) -> None:
        """Load what writing and citing need, in the background, before they are asked for."""
        values = self.settings.values
        library = self.writer()
        self.jobs.start(WRITE, lambda _: library().compact())
        for style in dict.fromkeys((values.style, *values.styles_at_hand)):
            self.jobs.start(OUTSIDE, partial(_warm, self.citer, style), failed=lambda _: None)

    def open_library(self, folder: Path) -> None:
        """Open another library in this window. Raises AppError, and then the present one stays."""
        handle = LibraryHandle(folder, self.make_citekey)
        self.select(())  # a part that holds what is being typed gives it to the library it belongs to
        old, self._handle, self.total = self._handle, handle, None
        self.start_anew()
        self.settings.remember_library(folder)
        old.view.close()
        self.jobs.start(WRITE, lambda _: old.close())
        self.library_opened.emit()
        self.query_changed.emit()

    def close(self) -> None:
        """Finish what is running and let go of the library."""
        self._watch.stop()
        self.jobs.close()
        self._handle.close()
        self.view.close()

    def _turned(self, applied: Any, how: str) -> None:
        if applied is None:
            self.tell(f"nothing-{how}")
            return
        self.wrote(applied)
        self.tell(how, what=sentence(applied.label, applied.args, self.tr))

    def _look(self) -> None:
        if self._handle.has_changed():
            self.total = None
            self.changed.emit(None)


def _warm(citer: Citer, style: str, job: Job) -> None:
    citer.processor(style)
