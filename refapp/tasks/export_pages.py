"""Writing references to a folder, a file each, for formats that hold one reference per file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from refapp.formats import Format
from refapp.model.folding import fold
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.tasks.whole_file import write_whole

_LONGEST = 80
# Names Windows keeps for devices.
_DEVICES = frozenset(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)) | {
    "con",
    "prn",
    "aux",
    "nul",
}


def export_pages(references: Iterable[Reference], folder: Path, chosen: Format) -> None:
    """Write a file for each reference into `folder`, named by its citekey. Raises AppError.

    Two references that would share a name are told apart by a number; other files in the folder stay.
    """
    if chosen.write is None:
        raise AppError("format-unknown", format=chosen.key, known="")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError("file-not-written", path=str(folder), reason=error.strerror or str(error)) from error
    used: set[str] = set()
    for reference in references:
        name = _unused(file_name_of(reference), used)
        write_whole(folder / f"{name}{chosen.suffixes[0]}", chosen.write([reference]))


def file_name_of(reference: Reference) -> str:
    """A name that is safe on every system: the citekey, else words of the title, else `reference`."""
    for text in (reference.citekey, fold(reference.title)):
        name = re.sub(r"[^\w-]+", "-", text).strip("-_")[:_LONGEST]
        if name:
            return f"{name}-" if name.lower() in _DEVICES else name
    return "reference"


def _unused(name: str, used: set[str]) -> str:
    found, number = name, 1
    while found.casefold() in used:
        number += 1
        found = f"{name}-{number}"
    used.add(found.casefold())
    return found
