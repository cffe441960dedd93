"""The annotations of attached PDFs as notes, one for each file; those that a note tells already are left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from refapp.model.change import Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.problems import AppError
from refapp.model.progress import Progress
from refapp.model.reference import Reference
from refapp.tasks.beside import run_beside

File = tuple[str, Path]  # what a PDF is called, and where it lies


def read_annotations(
    reference: Reference, files: Sequence[File], progress: Progress, joins: int | None = None
) -> tuple[Change | None, int]:
    """The change that adds what is new as notes (None without any), and how many annotations the files have.

    It `joins` the change that attached the files; of those that have been taken off meanwhile it adds nothing. The
    files are read in a process of their own. Raises AppError and Cancelled.
    """
    from refapp.formats.pdf_annotations import Annotation, may_have, note_of

    try:
        files = [(name, path) for name, path in files if may_have(path)]
    except OSError as error:
        raise AppError("file-unreadable", reason=error.strerror or str(error)) from error
    if not files:
        return None, 0
    found: list[tuple[str, list[Annotation]]] = run_beside(_read, (files,), progress, OSError)
    count = sum(len(each) for _, each in found)
    number = reference.id or 0
    if not any(note_of(each, name, reference.texts) for name, each in found):
        return None, count

    def edits(lookup: Lookup) -> Iterator[Edit]:
        now = lookup.get(number)
        before = after = now.texts
        there = {each.title or PurePath(each.path).name for each in now.attachments}
        for name, those in found:
            note = note_of(those, name, after) if name in there else None
            after = (*after, note) if note else after
        if after != before:
            yield Update(number, {"texts": before}, {"texts": after})

    return Change("annotations", edits, {"title": reference.title or reference.citekey}, joins), count


def _read(progress: Progress, files: list[File]) -> list[tuple[str, object]]:
    from refapp.formats.pdf_annotations import read_annotations
    from refapp.formats.pdf_file import PdfFault

    found: list[tuple[str, object]] = []
    for at, (name, path) in enumerate(files):
        progress(at, len(files), name)
        try:
            found.append((name, read_annotations(path)))
        except PdfFault as fault:
            raise AppError(fault.code) from None
    return found
