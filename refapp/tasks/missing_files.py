"""Files of references that are not where they were: which, where else they are, and linking them anew."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from refapp.model.change import Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.problems import AppError
from refapp.model.progress import Progress
from refapp.model.reference import Attachment
from refapp.store.attachments import FOLDER, digest, is_there, keep
from refapp.store.reading import Reader
from refapp.tasks.known_files import KnownFiles

MOST_FILES = 1_000_000  # that are looked at in a folder


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that is not there, and the reference it belongs to."""

    reference_id: int
    title: str
    attachment: Attachment

    @property
    def name(self) -> str:
        """The name its file had."""
        return PurePath(self.attachment.path.replace("\\", "/")).name


@dataclass(frozen=True, slots=True)
class Found:
    """Where such a file may be: `same` where its content is the same, else only its name is."""

    path: Path
    same: bool
    sha256: str = ""


def find_missing(reader: Reader, progress: Progress) -> list[Missing]:
    """The files of the library that are not there. Raises Cancelled."""
    rows = reader.attached()
    found = []
    for at, (number, title, attachments) in enumerate(rows):
        progress(at, len(rows))
        found += [Missing(number, title, each) for each in attachments if not is_there(reader.folder, each.path)]
    return found


def search(missing: Sequence[Missing], root: Path, known: KnownFiles, progress: Progress) -> dict[Missing, Found]:
    """Which of the files are in `root` or beneath: by content where that is known, else by name. Raises Cancelled.

    Only files with the ending of a missing one, and of its size where that is known, are read.
    """
    endings = {Path(each.name).suffix.lower() for each in missing}
    files = list(_files(root, endings, progress))
    by_name: dict[str, list[Path]] = {}
    for path, _ in files:
        by_name.setdefault(path.name.lower(), []).append(path)
    found: dict[Missing, Found] = {}
    wanted: dict[str, list[Missing]] = {}
    sizes: set[int | None] = set()  # None: that of one is not known
    for each in missing:
        size, sha256 = known.of(each.attachment.path)
        sha256 = each.attachment.sha256 or sha256
        if sha256:
            wanted.setdefault(sha256, []).append(each)
            sizes.add(size or None)
        elif len(by_name.get(each.name.lower(), ())) == 1:
            found[each] = Found(by_name[each.name.lower()][0], same=False)
    names = {each.name.lower() for those in wanted.values() for each in those}
    files.sort(key=lambda file: file[0].name.lower() not in names)  # those of the same name are the likely ones
    for at, (path, size) in enumerate(files):
        if not wanted:
            break
        progress(at, len(files), path.name)
        if None in sizes or size in sizes:
            sha256 = _digest(path)
            found |= {each: Found(path, True, sha256) for each in wanted.pop(sha256, ())}
    return found


def locate(missing: Missing, path: Path, known: KnownFiles) -> Found:
    """The file somebody says it is. Raises AppError."""
    sha256 = _digest(path)
    if not sha256:
        raise AppError("attachment-not-kept", name=path.name, reason="")
    return Found(path, sha256 == (missing.attachment.sha256 or known.of(missing.attachment.path)[1]), sha256)


def relink(folder: Path, found: Mapping[Missing, Found]) -> Change:
    """The change that links the files anew; one that was in the library in `folder` is copied into it again.

    Applying it raises AppError when a file cannot be copied.
    """

    def edits(lookup: Lookup) -> Iterator[Edit]:
        made = {each: _linked(folder, each.attachment, where) for each, where in found.items()}
        yield from _edits(lookup, {each: (made[each],) for each in found})

    return Change("relink", edits, {"count": len(found)})


def unlink(missing: Iterable[Missing]) -> Change:
    """The change that takes the links to files that are not there off their references."""
    those: dict[Missing, tuple[Attachment, ...]] = dict.fromkeys(missing, ())
    return Change("unlink", lambda lookup: _edits(lookup, those), {"count": len(those)})


def _edits(lookup: Lookup, new: Mapping[Missing, tuple[Attachment, ...]]) -> Iterator[Edit]:
    by_reference: dict[int, dict[Attachment, tuple[Attachment, ...]]] = {}
    for each, after in new.items():
        by_reference.setdefault(each.reference_id, {})[each.attachment] = after
    for number, reference in lookup.get_many(list(by_reference)).items():
        before = reference.attachments
        now = [made for each in before for made in by_reference[number].get(each, (each,))]
        after = tuple({each.path: each for each in now}.values())
        if after != before:
            yield Update(number, {"attachments": before}, {"attachments": after})


def _linked(folder: Path, attachment: Attachment, found: Found) -> Attachment:
    if not attachment.path.startswith(f"{FOLDER}/"):
        return replace(attachment, path=str(found.path), sha256=found.sha256)
    try:
        with found.path.open("rb") as file:
            path, sha256 = keep(folder, file, PurePath(attachment.path).name)
    except OSError as error:
        raise AppError("attachment-not-kept", name=found.path.name, reason=error.strerror or str(error)) from error
    return replace(attachment, path=path, sha256=sha256)


def _files(root: Path, endings: set[str], progress: Progress) -> Iterator[tuple[Path, int]]:
    count = 0
    for folder, _, names in os.walk(root):
        progress(0, 0, folder)
        for name in names:
            if os.path.splitext(name)[1].lower() not in endings:
                continue
            count += 1
            path = Path(folder, name)
            try:
                size = path.stat().st_size
            except OSError:
                continue
            if count > MOST_FILES:
                return
            yield path, size


def _digest(path: Path) -> str:
    try:
        return digest(path)
    except OSError:
        return ""  # not to be read; it is not the one, then
