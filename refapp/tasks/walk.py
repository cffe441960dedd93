"""The files behind what was dropped: folders and archives walked, links and odd files told, never followed."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from refapp.model.problems import Problem, Severity
from refapp.tasks.archives import Member, members


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or with a `problem` one that is not to be read.

    `name` tells it apart in the ledger; `named` says that the user named it, not just its folder. A file in an
    archive has a `path` as if the archive were a folder; it is `member` of `archive`.
    """

    path: Path
    name: str
    named: bool
    size: int = 0
    problem: Problem | None = None
    archive: Path | None = None
    member: Member | None = None


def walk(paths: Sequence[Path]) -> Iterator[Found]:
    """Every file at or under `paths`, each once; for a `.zip` what is in it.

    In a folder, files of one name follow each other whatever sub-folder they are in, so that the pages of
    one publication in several languages meet.
    """
    absolute = [Path(os.path.abspath(path)) for path in paths]
    base = Path(os.path.commonpath([path.parent for path in absolute])) if absolute else Path()
    seen: set[str] = set()
    for path in absolute:
        if path.is_dir():
            inside = list(_inside(path, base))
            inside.sort(key=lambda found: (found.path.name, str(found.path)))
            yield from _once(inside, seen)
        else:
            yield from _once([_file(path, base, named=True)], seen)


def _once(found: Sequence[Found], seen: set[str]) -> Iterator[Found]:
    for each in found:
        path = str(each.path)
        if path in seen:
            continue
        seen.add(path)
        if path.lower().endswith(".zip") and not each.problem:
            yield from _unpacked(each)
        else:
            yield each


def _unpacked(found: Found) -> Iterator[Found]:
    """The members of an archive; of one that has none to read, why."""
    for inside in members(found.path):
        if inside.name:
            path, size = found.path / inside.name, inside.member.size if inside.member else 0
            name = f"{found.name}/{inside.name}"
            yield Found(path, name, False, size, inside.problem, found.path, inside.member)
        else:
            yield Found(found.path, found.name, found.named, problem=inside.problem)


def _inside(folder: Path, base: Path) -> Iterator[Found]:
    waiting = [folder]
    while waiting:
        at = waiting.pop()
        try:
            entries = sorted(os.scandir(at), key=lambda entry: entry.name)
        except OSError as error:
            yield _not_read(at, base, False, "folder-unreadable", Severity.ERROR, error)
            continue
        for entry in entries:
            path = Path(entry.path)
            if entry.name.startswith("."):
                yield _not_read(path, base, False, "hidden-file", Severity.NOTE)
            elif entry.is_symlink() and path.is_dir():
                yield _not_read(path, base, False, "link-to-folder", Severity.NOTE)
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            else:
                yield _file(path, base, named=False)


def _file(path: Path, base: Path, named: bool) -> Found:
    try:
        status = path.stat()
    except (OSError, RuntimeError) as error:
        return _not_read(path, base, named, "file-missing", Severity.ERROR, error)
    if not stat.S_ISREG(status.st_mode):
        return _not_read(path, base, named, "not-a-file", Severity.ERROR)
    return Found(path, _name(path, base), named, status.st_size)


def _not_read(
    path: Path, base: Path, named: bool, code: str, severity: Severity, error: Exception | None = None
) -> Found:
    reason = getattr(error, "strerror", None) or str(error or "")
    problem = Problem(code, {"reason": reason} if reason else {}, severity)
    return Found(path, _name(path, base), named, problem=problem)


def _name(path: Path, base: Path) -> str:
    # A name may hold bytes that are no UTF-8; they must not stop the ledger.
    name = str(path)[len(str(base)) :].lstrip(os.sep)
    return name if name.isascii() else name.encode("utf-8", "replace").decode("utf-8", "replace")
