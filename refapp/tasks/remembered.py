"""Small values by key in a file of the cache; those kept longest ago are forgotten."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


class Remembered:
    """At most `most` values that JSON can hold. Read when first asked for; a damaged file is an empty one."""

    def __init__(self, path: Path, most: int) -> None:
        self._path, self._most = path, most
        self._values: dict[str, Any] | None = None

    def get(self, key: str) -> Any:
        """What was kept for `key`; None where nothing was."""
        return self._all().get(key)

    def keep(self, key: str, value: Any) -> None:
        """Keep a value as the newest. Raises OSError."""
        values = self._all()
        if values.get(key) == value:
            return
        values.pop(key, None)
        values[key] = value
        for oldest in list(values)[: -self._most]:
            del values[oldest]
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(values), encoding="utf-8")
        part.replace(self._path)

    def _all(self) -> dict[str, Any]:
        if self._values is None:
            try:
                read = json.loads(self._path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                read = {}
            self._values = read if isinstance(read, dict) else {}
        return self._values
