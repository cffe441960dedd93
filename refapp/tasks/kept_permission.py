"""Which kept exports may be written on this computer: those the user set up, or exported once, here.

The list of kept exports travels with its library, and a library from somebody else must not write where its maker
likes. So each file is written only after the user has said so; this is remembered beside the settings.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from refapp.model.kept_export import KeptExport
from refapp.tasks.kept_exports import file_of


class Permission:
    """The files that may be written, by library; kept in one file that every program of this user reads anew."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def beside(cls, settings: Path) -> Permission:
        """The one beside the file of the settings."""
        return cls(settings.with_name("kept-exports.json"))

    def allows(self, folder: Path, kept: KeptExport) -> bool:
        """Whether `kept` of the library in `folder` may be written."""
        return str(file_of(kept, folder)) in self._read().get(str(folder.resolve()), [])

    def give(self, folder: Path, kept: Iterable[KeptExport]) -> None:
        """From now on these may be written."""
        stored = self._read()
        files = stored.setdefault(str(folder.resolve()), [])
        files += [str(file_of(each, folder)) for each in kept]
        stored[str(folder.resolve())] = list(dict.fromkeys(files))
        self._path.parent.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps(stored, indent=2), encoding="utf-8")
        part.replace(self._path)

    def _read(self) -> dict[str, list[str]]:
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        if not isinstance(stored, dict):
            return {}
        return {str(name): [str(each) for each in files] for name, files in stored.items() if isinstance(files, list)}
