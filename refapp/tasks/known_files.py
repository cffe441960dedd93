"""What linked files were when last read: size and SHA-256 by path, in the cache, to know them again elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

from refapp.settings import cache_folder
from refapp.store.attachments import digest

MOST = 20_000
FILE = "known-files.json"


class KnownFiles:
    """Read when first asked for; a damaged file is an empty one."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or cache_folder() / FILE
        self._known: dict[str, tuple[int, str]] | None = None

    def of(self, path: str) -> tuple[int, str]:
        """Size and SHA-256 of the file that was at `path`; 0 and an empty text where nobody knows."""
        return self._all().get(path, (0, ""))

    def learn(self, path: Path) -> None:
        """Remember a file. Raises OSError."""
        size, sha256 = path.stat().st_size, digest(path)
        known = self._all()
        if known.get(str(path)) == (size, sha256):
            return
        known.pop(str(path), None)
        known[str(path)] = (size, sha256)
        for oldest in list(known)[:-MOST]:
            del known[oldest]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(known), encoding="utf-8")
        part.replace(self._path)

    def _all(self) -> dict[str, tuple[int, str]]:
        if self._known is None:
            try:
                read = json.loads(self._path.read_text(encoding="utf-8"))
                self._known = {str(path): (int(size), str(sha256)) for path, (size, sha256) in read.items()}
            except (OSError, ValueError, TypeError, AttributeError):
                self._known = {}
        return self._known
