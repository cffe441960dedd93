"""Text that is pasted or dropped: written to a file for as long as the window is open, and imported as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QMimeData

from refapp.gui.drop import paths_of, text_of


class Pasting:
    """Takes what is pasted or dropped: files as they are, text as a file of its own."""

    def __init__(self, import_paths: Callable[[Sequence[Path], int | None], object]) -> None:
        self._import = import_paths
        self._folder: TemporaryDirectory[str] | None = None

    def can_take(self, mime: QMimeData) -> bool:
        """Whether there is anything to import in `mime`; what it is shows when it is read."""
        return bool(paths_of(mime) or text_of(mime))

    def take(self, mime: QMimeData, dropped: bool = False, into: int | None = None) -> bool:
        """Import what is in `mime`, into the collection with the id `into`; whether there was anything."""
        paths = paths_of(mime)
        text = "" if paths else text_of(mime)
        if text:
            paths = [self.file_of(text, dropped)]
        if paths:
            self._import(paths, into)
        return bool(paths)

    def file_of(self, text: str, dropped: bool = False) -> Path:
        """A file that holds `text`."""
        from refapp.tasks.import_text import write_text

        self._folder = self._folder or TemporaryDirectory(prefix="refapp-")
        return write_text(Path(self._folder.name), _tr("Dropped text") if dropped else _tr("Pasted text"), text)

    def close(self) -> None:
        """Forget what was pasted."""
        if self._folder:
            self._folder.cleanup()


def _tr(text: str) -> str:
    return QCoreApplication.translate("pasting", text)
