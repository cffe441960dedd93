"""Attaching files to a reference and taking them off again: each one change that can be undone."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from pathlib import Path

from refapp.model.change import Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.problems import AppError
from refapp.model.reference import Attachment, Reference
from refapp.store.attachments import keep


def attach_files(folder: Path, reference: Reference, paths: Sequence[Path]) -> Change:
    """The change that copies files into the library in `folder` and attaches them; one that is there already stays.

    Applying it raises AppError when a file cannot be read or copied.
    """
    number = reference.id or 0

    def edits(lookup: Lookup) -> Iterator[Edit]:
        before = lookup.get(number).attachments
        found = {each.path: each for each in before}
        for path in paths:
            made = _copied(folder, path)
            found.setdefault(made.path, made)
        after = tuple(found.values())
        if after != before:
            yield Update(number, {"attachments": before}, {"attachments": after})

    return Change("attach", edits, {"title": reference.title or reference.citekey})


def detach_file(reference: Reference, attachment: Attachment) -> Change:
    """The change that takes an attachment off; its file stays for as long as this can be undone."""
    before = reference.attachments
    after = tuple(each for each in before if each != attachment)
    update = Update(reference.id or 0, {"attachments": before}, {"attachments": after})
    return Change("detach", [update], {"title": reference.title or reference.citekey})


def _copied(folder: Path, path: Path) -> Attachment:
    try:
        with path.open("rb") as file:
            kept, sha256 = keep(folder, file, path.name)
    except OSError as error:
        raise AppError("attachment-not-kept", name=path.name, reason=error.strerror or str(error)) from error
    media_type = mimetypes.guess_type(path.name)[0] or ""
    return Attachment(path=kept, media_type=media_type, title=path.name, sha256=sha256)
