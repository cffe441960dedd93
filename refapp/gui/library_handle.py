"""The library in the hands of the window's thread and the lanes: opened for writing only when first written to.

Importing SQLModel takes longer than painting the window, so that waits until the window is there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from refapp.store.connection import faults_told, is_current
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.model.reference import Reference
    from refapp.store.library import Library


class LibraryHandle:
    """One library folder: a reader for each lane that reads, the library itself for the write lane.

    `view` is the reader of the window's thread, which also closes it.
    """

    def __init__(self, folder: Path, make_citekey: Callable[[Reference], str]) -> None:
        """Make the library when there is none yet, or one of an older schema new. Raises AppError."""
        self.folder = folder
        self._make_citekey = make_citekey
        self._lock = Lock()
        self._library: Library | None = None
        self._readers: dict[str, Reader] = {}
        if not is_current(folder):
            self.library()
        self.view = Reader(folder)
        self._version = self.view.version()

    def library(self) -> Library:
        """The library for writing."""
        with self._lock:
            if self._library is None:
                from refapp.store.library import Library

                self._library = Library(self.folder, self._make_citekey)
            return self._library

    def has_changed(self) -> bool:
        """Whether anybody has written since this was last asked: for the window's thread."""
        before, self._version = self._version, self.view.version()
        return self._version != before

    def reader(self, lane: str) -> Reader:
        """The reader of a lane."""
        if lane not in self._readers:
            self._readers[lane] = Reader(self.folder)
        return self._readers[lane]

    def reading(self, lane: str, work: Callable[[Reader], Any]) -> Any:
        """What `work` gives for the reader of a lane. Raises Cancelled when `interrupt` stopped it, or AppError."""
        with faults_told(self.folder):
            return work(self.reader(lane))

    def interrupt(self, lane: str) -> None:
        """Stop what a lane is reading: nobody wants it any more."""
        if lane in self._readers:
            self._readers[lane].interrupt()

    def close(self) -> None:
        """Let go of the file."""
        for reader in self._readers.values():
            reader.close()
        if self._library:
            self._library.close()
