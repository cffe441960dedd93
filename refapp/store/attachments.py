"""Files kept in a library: copied whole or not at all, each content once, erased when nobody refers to them.

One lies at `attachments/<2 letters>/<16 letters of its SHA-256>/<name>`: found by content, with a name for people.
Copying and erasing happen while the library is locked for writing, so neither meets the other.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO
from uuid import uuid4

from refapp.model.problems import Problem
from refapp.model.reference import Attachment

FOLDER = "attachments"
_INCOMING = ".incoming"  # what is being copied
_BLOCK = 1_000_000
_LONGEST = 100  # letters of a file's name
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]+')
_REFERRING = f"attachments LIKE '%\"{FOLDER}/%'"


def keep(folder: Path, file: BinaryIO, name: str) -> tuple[str, str]:
    """Copy `file` into the library in `folder`; its path there and its SHA-256. Raises OSError.

    A file of the same content that is there already keeps the name it has; one that was damaged is mended.
    """
    incoming = folder / FOLDER / _INCOMING
    incoming.mkdir(parents=True, exist_ok=True)
    part = incoming / uuid4().hex
    try:
        sha256 = _copy(file, part)
        home = folder / FOLDER / sha256[:2] / sha256[:16]
        home.mkdir(parents=True, exist_ok=True)
        there = next((each for each in sorted(home.iterdir()) if each.is_file()), home / safe_name(name))
        if not there.exists() or digest(there) != sha256:
            os.replace(part, there)
        return there.relative_to(folder).as_posix(), sha256
    finally:
        part.unlink(missing_ok=True)


def give_name(folder: Path, path: str, name: str) -> str:
    """Give the kept file at `path` another name, and say its path then. Raises OSError.

    The old name stays beside it (one content, two names), so that undo finds it and nothing is lost when this is
    interrupted; `unused` tells of it when nobody refers to it any more.
    """
    old = folder / path
    new = old.with_name(safe_name(name))
    if not new.exists():
        try:
            os.link(old, new)
        except OSError:  # a file system without links
            with old.open("rb") as file:
                part = folder / FOLDER / _INCOMING / uuid4().hex
                part.parent.mkdir(parents=True, exist_ok=True)
                _copy(file, part)
                os.replace(part, new)
    return new.relative_to(folder).as_posix()


def file_of(folder: Path, path: str) -> Path | None:
    """Where the file of an attachment lies, or None for a path that leads out of the library or over a network.

    An absolute path is that of a linked file.
    """
    if not path or "\0" in path or path.startswith(("//", "\\\\")):
        return None
    if PurePath(path).is_absolute():
        return Path(path)
    try:
        inside = (folder / path).resolve()
        return inside if inside.is_relative_to(folder.resolve()) else None
    except (OSError, RuntimeError):
        return None


def is_there(folder: Path, path: str) -> bool:
    """Whether the file of an attachment is where it should be."""
    file = file_of(folder, path)
    try:
        return file is not None and file.is_file()
    except OSError:
        return False


def attached(connection: sqlite3.Connection) -> list[tuple[int, str, tuple[Attachment, ...]]]:
    """Id, title and files of every live reference that has any."""
    sql = "SELECT id, title, citekey, attachments FROM reference WHERE state = 0 AND attachments LIKE '%path%'"
    return [
        (number, title or citekey, tuple(Attachment(**each) for each in json.loads(text)))
        for number, title, citekey, text in connection.execute(sql)
    ]


def faults(folder: Path, connection: sqlite3.Connection) -> Iterator[Problem]:
    """Attachments of the library whose file is missing or no longer what it was. Reads every file."""
    rows = connection.execute(f"SELECT citekey, attachments FROM reference WHERE state < 2 AND {_REFERRING}")
    for citekey, attachments in rows:
        for each in json.loads(attachments):
            path, sha256 = each.get("path", ""), each.get("sha256", "")
            if not path.startswith(f"{FOLDER}/"):
                continue
            file = file_of(folder, path)
            args: dict[str, str | int] = {"citekey": citekey, "path": path}
            if file is None or not file.is_file():
                yield Problem("check-attachment-missing", args)
            elif sha256 and digest(file) != sha256:
                yield Problem("check-attachment-changed", args)


def unused(folder: Path, connection: sqlite3.Connection, since: str) -> list[Path]:
    """Files that no reference has, nor a change after `since` that can be undone or redone; and halves of files."""
    kept = [each for each in (folder / FOLDER).glob("*/*/*") if each.is_file()]
    halves = [each for each in (folder / FOLDER / _INCOMING).glob("*") if each.is_file()]
    if not kept:
        return halves
    used = set(_used(connection, since))
    return halves + [each for each in kept if each.relative_to(folder).as_posix() not in used]


def erase(files: list[Path]) -> None:
    """Erase files, and the folders that are empty then."""
    for each in files:
        with suppress(OSError):  # it may be open elsewhere; next time, then
            each.unlink()
        for parent in (each.parent, each.parent.parent):
            with suppress(OSError):
                parent.rmdir()


def _used(connection: sqlite3.Connection, since: str) -> Iterator[str]:
    for (text,) in connection.execute(f"SELECT attachments FROM reference WHERE {_REFERRING}"):
        yield from (each.get("path", "") for each in json.loads(text))
    sql = f"SELECT edits FROM history WHERE at >= ? AND undone >= 0 AND edits LIKE '%\"{FOLDER}/%'"
    for (text,) in connection.execute(sql, (since,)):
        for step in json.loads(text):
            for parts in (step.get("before"), step.get("after")):
                if isinstance(parts, dict):
                    yield from (each.get("path", "") for each in parts.get("attachments", ()))


def _copy(file: BinaryIO, part: Path) -> str:
    """Write `file` to `part` and to the disk; its SHA-256."""
    made = hashlib.sha256()
    with part.open("xb") as copy:
        while block := file.read(_BLOCK):
            made.update(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return made.hexdigest()


def digest(path: Path) -> str:
    """The SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def safe_name(name: str) -> str:
    """`name` as every file system takes it: no signs of paths, not too long."""
    pure = PurePosixPath(_UNSAFE.sub(" ", name).strip(" ."))
    stem, suffix = " ".join(pure.stem.split()), pure.suffix[:12]
    while len(stem.encode()) > _LONGEST:
        stem = stem[:-1]
    return f"{stem.strip(' .') or 'file'}{suffix}"
