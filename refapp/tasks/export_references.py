"""Writing references to a file in a format, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from refapp.formats import Format, all_formats, by_key
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.tasks.export_pages import export_pages
from refapp.tasks.whole_file import write_whole


def format_for(path: Path, key: str = "") -> Format:
    """The format called `key`, or without one the writable one that `path`'s suffix stands for.

    `.json` stands for CSL-JSON. Raises AppError when there is none.
    """
    writable = [each for each in all_formats() if each.write]
    known = ", ".join(each.key for each in writable)
    if key:
        chosen = by_key(key)
        if chosen is None or chosen.write is None:
            raise AppError("format-unknown", format=key, known=known)
        return chosen
    named = [each for each in writable if path.suffix.lower() in each.suffixes and each.key != "json"]
    if not named:
        raise AppError("format-not-named", path=str(path), known=known)
    return named[0]


def as_text(references: Iterable[Reference], chosen: Format) -> str:
    """The text of a file of `chosen` format with `references`. Raises AppError when it cannot be written."""
    if chosen.write is None:
        raise AppError("format-unknown", format=chosen.key, known="")
    return chosen.write(references)


def export_references(references: Iterable[Reference], path: Path, chosen: Format) -> None:
    """Write `references` to `path`; a file that was there stays whole until the new one is. Raises AppError.

    Of a format that holds one reference per file, several go to a folder: `path` without its suffix.
    """
    found = list(references)
    is_file = path.suffix.lower() in chosen.suffixes and not path.is_dir()
    if chosen.one_per_file and (len(found) != 1 or not is_file):
        export_pages(found, path.with_suffix("") if is_file else path, chosen)
    else:
        write_whole(path, as_text(found, chosen))
