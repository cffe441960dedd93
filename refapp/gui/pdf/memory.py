"""Where each PDF was left: page and zoom by its SHA-256, in the cache; the ones left longest ago are forgotten."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from refapp.gui.pdf.layout import Place
from refapp.settings import cache_folder

MOST = 1_000
FILE = "pdf-places.json"


class PageMemory:
    """The places, read when first asked for; a damaged file is an empty one."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or cache_folder() / FILE
        self._places: dict[str, dict[str, object]] | None = None

    def place(self, sha256: str) -> Place:
        """Where a file was left; its beginning where that is not known."""
        try:
            return Place(**self._all().get(sha256, {}))  # type: ignore[arg-type]
        except TypeError:
            return Place()

    def keep(self, sha256: str, place: Place) -> None:
        """Remember where a file is left."""
        places = self._all()
        if not sha256 or places.get(sha256) == asdict(place):
            return
        places.pop(sha256, None)
        places[sha256] = asdict(place)
        for oldest in list(places)[:-MOST]:
            del places[oldest]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(places), encoding="utf-8")
        part.replace(self._path)

    def _all(self) -> dict[str, dict[str, object]]:
        if self._places is None:
            try:
                read = json.loads(self._path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                read = {}
            self._places = {k: v for k, v in read.items() if isinstance(v, dict)} if isinstance(read, dict) else {}
        return self._places
