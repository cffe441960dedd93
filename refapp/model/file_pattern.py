"""Names of files by a pattern as that of citation keys: `authetal + " " + year + " " + title`. Spaces stay."""

from __future__ import annotations

import re
from functools import lru_cache

from .citekey_pattern import part_of
from .reference import Reference

LONGEST = 120  # letters of a name without its ending
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')


class FilePattern:
    """A pattern that has been understood: `pattern(reference)` is a name without its ending; it may be empty."""

    def __init__(self, text: str) -> None:
        """Understand `text`. Raises AppError with the place (`place`, counted from 1) of what is wrong."""
        self._part = part_of(text, _UNSAFE)

    def __call__(self, reference: Reference) -> str:
        """The name for a file of `reference`, cut between words where it is long."""
        name = " ".join(_UNSAFE.sub(" ", self._part(reference)).split()).strip(" .-_")
        if len(name) > LONGEST:
            name = name[: LONGEST + 1].rpartition(" ")[0] or name[:LONGEST]
        return name if any(letter.isalnum() for letter in name) else ""


@lru_cache(maxsize=32)
def file_pattern_of(text: str) -> FilePattern:
    """The pattern `text`, understood once. Raises AppError."""
    return FilePattern(text)
