"""Files of the library named by a pattern: what would be called what, and the one change that does it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from refapp.model.change import Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.problems import AppError
from refapp.model.reference import Attachment, Reference
from refapp.store.attachments import FOLDER, give_name, safe_name


@dataclass(frozen=True, slots=True)
class Renaming:
    """A file of a reference, and what it is to be called."""

    reference_id: int
    attachment: Attachment
    name: str

    @property
    def before(self) -> str:
        """What it is called now."""
        return PurePosixPath(self.attachment.path).name


def renamings(references: Iterable[Reference], pattern: Callable[[Reference], str]) -> list[Renaming]:
    """What the files of `references` would be called: those in the library only, and only where that is another name.

    Several files of a reference are told apart by a number.
    """
    found = []
    for reference in references:
        stem = pattern(reference)
        taken: set[str] = set()
        for each in reference.attachments if stem else ():
            if not each.path.startswith(f"{FOLDER}/"):
                continue
            suffix = PurePosixPath(each.path).suffix.lower()
            name, number = safe_name(f"{stem}{suffix}"), 1
            while name in taken:
                number += 1
                name = safe_name(f"{stem} {number}{suffix}")
            taken.add(name)
            if name != PurePosixPath(each.path).name or name != each.title:
                found.append(Renaming(reference.id or 0, each, name))
    return found


def rename_files(folder: Path, wanted: Sequence[Renaming]) -> Change:
    """The change that gives the files in the library in `folder` their names.

    A file that is not there keeps its name. Applying it raises AppError when a file cannot be named.
    """
    by_reference: dict[int, dict[Attachment, str]] = {}
    for each in wanted:
        by_reference.setdefault(each.reference_id, {})[each.attachment] = each.name

    def edits(lookup: Lookup) -> Iterator[Edit]:
        for number, reference in lookup.get_many(list(by_reference)).items():
            names, before = by_reference[number], reference.attachments
            after = tuple(_named(folder, each, names[each]) if each in names else each for each in before)
            if after != before:
                yield Update(number, {"attachments": before}, {"attachments": after})

    return Change("rename-files", edits, {"count": len(wanted)})


def _named(folder: Path, attachment: Attachment, name: str) -> Attachment:
    if not (folder / attachment.path).is_file():
        return attachment
    try:
        return replace(attachment, path=give_name(folder, attachment.path, name), title=name)
    except OSError as error:
        raise AppError("file-not-renamed", name=name, reason=error.strerror or str(error)) from error
