"""A file that is written again whenever what it holds changes: "keep updated", as users of Better BibTeX know it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptExport:
    """What is written to which file, and how.

    `path` is absolute, or relative to the library's folder. `query` is what one would search for (empty: all of
    the library), `kind` a key of `tasks.export_kinds`; the others are its options. A paused one is not written.
    """

    id: int | None = None
    path: str
    kind: str
    query: str = ""
    style: str = "apa"
    locale: str = ""
    coins: bool = False
    bom: bool = False
    paused: bool = False

    def to_json(self) -> dict[str, Any]:
        """As JSON values; `KeptExport(**values)` gives it back."""
        return asdict(self)
