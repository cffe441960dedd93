"""Writing references to a file in a format, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from refapp.formats import Format, all_formats
from refapp.model.problems import AppError
from refapp.model.reference import Reference
from refapp.store.reading import Reader
from refapp.tasks.export_pages import export_pages
from refapp.tasks.whole_file import write_whole
from refapp.tasks.write_back import written_back


def format_for(path: Path) -> Format:
    """The writable format that `path`'s suffix stands for; `.json` is CSL-JSON. Raises AppError when there is none."""
    writable = [each for each in all_formats() if each.write]
    named = [each for each in writable if path.suffix.lower() in each.suffixes and each.key != "json"]
    if not named:
        raise AppError("format-not-named", path=str(path), known=", ".join(each.key for each in writable))
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


@dataclass(frozen=True, slots=True)
class Export:
    """What an export is to write: how many references, and the file's content.

    `back_to` names the imported file it is written back to, where it is one (see `write_back`).
    """

    count: int
    content: str | bytes
    back_to: str = ""


def prepare_export(reader: Reader, ids: Sequence[int], chosen: Format) -> Export:
    """The content of a file of `chosen` format with the references `ids`. Raises AppError."""
    references = reader.get_many(ids, sources=chosen.key == "json" or chosen.original is not None)
    back = written_back(reader, references, chosen)
    if back:
        return Export(len(references), back.data, back.file_name)
    return Export(len(references), as_text(references, chosen))


def export_ids(reader: Reader, ids: Sequence[int], path: Path, chosen: Format) -> Export:
    """`prepare_export` written to `path`, or `export_references` where a file holds one. Raises AppError."""
    if chosen.one_per_file:
        references = reader.get_many(ids)
        export_references(references, path, chosen)
        return Export(len(references), "")
    export = prepare_export(reader, ids, chosen)
    write_whole(path, export.content)
    return export
