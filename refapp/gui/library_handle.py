"""The library in the hands of the lanes: opened for writing only when first written to.

Importing SQLModel takes longer than painting the window, so that waits until the window is there.
"""

from __future__ import annotations

from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from refapp.store.connection import exists
from refapp.store.reading import Reader

if TYPE_CHECKING:
    from refapp.store.library import Library


class LibraryHandle:
    """One library folder: a reader for the read lane, and the library itself for the write lane."""

    def __init__(self, folder: Path) -> None:
        """Make the library when there is none yet. Raises AppError."""
        self.folder = folder
        self._lock = Lock()
        self._library: Library | None = None
        self._reader: Reader | None = None
        if not exists(folder):
            self.library()

    def library(self) -> Library:
        """The library for writing."""
        with self._lock:
            if self._library is None:
                from refapp.store.library import Library

                self._library = Library(self.folder)
            return self._library

    def reader(self) -> Reader:
        """The reader of the read lane."""
        if self._reader is None:
            self._reader = Reader(self.folder)
        return self._reader

    def close(self) -> None:
        """Let go of the file."""
        if self._reader:
            self._reader.close()
        if self._library:
            self._library.close()
