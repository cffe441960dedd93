"""What linked files were when last read: size and SHA-256 by path, in the cache, to know them again elsewhere."""

from __future__ import annotations

from pathlib import Path

from refapp.settings import cache_folder
from refapp.store.attachments import digest
from refapp.tasks.remembered import Remembered

MOST = 20_000
FILE = "known-files.json"


class KnownFiles:
    """The files read lately."""

    def __init__(self, path: Path | None = None) -> None:
        self._known = Remembered(path or cache_folder() / FILE, MOST)

    def of(self, path: str) -> tuple[int, str]:
        """Size and SHA-256 of the file that was at `path`; 0 and an empty text where nobody knows."""
        try:
            size, sha256 = self._known.get(path)
            return int(size), str(sha256)
        except (TypeError, ValueError):
            return 0, ""

    def learn(self, path: Path) -> None:
        """Remember a file. Raises OSError."""
        self._known.keep(str(path), [path.stat().st_size, digest(path)])
