"""Where each PDF was left: page and zoom by its SHA-256, in the cache; the ones left longest ago are forgotten."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from refapp.gui.pdf.layout import Place
from refapp.settings import cache_folder
from refapp.tasks.remembered import Remembered

MOST = 1_000
FILE = "pdf-places.json"


class PageMemory:
    """The places."""

    def __init__(self, path: Path | None = None) -> None:
        self._places = Remembered(path or cache_folder() / FILE, MOST)

    def place(self, sha256: str) -> Place:
        """Where a file was left; its beginning where that is not known."""
        try:
            return Place(**(self._places.get(sha256) or {}))
        except TypeError:
            return Place()

    def keep(self, sha256: str, place: Place) -> None:
        """Remember where a file is left."""
        if sha256:
            self._places.keep(sha256, asdict(place))
