"""Files that come with what is imported: a PDF is copied into the library when its reference is written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from io import BytesIO
from pathlib import Path, PurePath
from typing import BinaryIO

from refapp.formats import Record
from refapp.model.change import Add, Edit, LedgerLine, Update
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Attachment
from refapp.store.attachments import keep
from refapp.tasks.archives import Member, MemberFault, read_member
from refapp.tasks.walk import Found

_WAITING = "import:"  # begins the path of a file that is to be copied; what follows says where it is


def name_originals(record: Record, found: Found, is_file_itself: bool) -> Record:
    """The record with its attachments named so that they are found later.

    With `is_file_itself` an attachment without a path is the file `found` itself. A path relative to the folder of
    the imported file becomes absolute where there is such a file; one that climbs out of that folder never does.
    """
    reference = record.reference
    if reference is None or not reference.attachments:
        return record
    attachments = tuple(_named(each, found, is_file_itself) for each in reference.attachments)
    if attachments == reference.attachments:
        return record
    return replace(record, reference=replace(reference, attachments=attachments))


def take_attachments(folder: Path, edits: Iterable[Edit]) -> Iterator[Edit]:
    """`edits`, with the files that wait copied into the library in `folder`, each as its edit comes.

    What cannot be copied any more stays linked, and the ledger says so.
    """
    for edit in edits:
        if isinstance(edit, Add) and any(map(_waits, edit.reference.attachments)):
            attachments, problems = _taken(folder, edit.reference.attachments)
            reference = replace(edit.reference, attachments=attachments)
            yield replace(edit, reference=reference, lines=_told(edit.lines, problems))
        elif isinstance(edit, Update) and any(map(_waits, edit.after.get("attachments", ()))):
            attachments, problems = _taken(folder, edit.after["attachments"])
            before, after = dict(edit.before), {**edit.after, "attachments": attachments}
            if before.get("attachments") == attachments:  # the very file it has
                del before["attachments"], after["attachments"]
            yield replace(edit, before=before, after=after, lines=_told(edit.lines, problems))
        else:
            yield edit


def _named(attachment: Attachment, found: Found, is_file_itself: bool) -> Attachment:
    path = attachment.path
    if not path and is_file_itself:
        where = found.member and (found.member.offset, found.member.packed, found.member.size, found.member.method)
        crc = found.member.crc if found.member else 0
        told = [str(found.archive or found.path), found.path.name, [*where, crc] if where else None]
        return replace(attachment, path=_WAITING + json.dumps(told))
    if path.startswith(_WAITING):
        return replace(attachment, path=f"./{path}")  # only this program says so
    if found.archive or not path or PurePath(path).is_absolute() or ".." in PurePath(path).parts:
        return attachment
    beside = found.path.parent / path
    try:
        return replace(attachment, path=str(beside)) if beside.is_file() else attachment
    except (OSError, ValueError):
        return attachment  # too long, or no path at all


def _waits(attachment: Attachment) -> bool:
    return attachment.path.startswith(_WAITING)


def _taken(folder: Path, attachments: Iterable[Attachment]) -> tuple[tuple[Attachment, ...], tuple[Problem, ...]]:
    found: dict[str, Attachment] = {}
    problems: list[Problem] = []
    for each in attachments:
        if not _waits(each):
            found.setdefault(each.path, each)
            continue
        path, name, where = json.loads(each.path.removeprefix(_WAITING))
        try:
            with _opened(Path(path), Member(*where) if where else None) as file:
                kept, sha256 = keep(folder, file, name)
            found.setdefault(kept, replace(each, path=kept, sha256=sha256))
        except (OSError, MemberFault) as error:
            reason = getattr(error, "strerror", None) or str(error)
            problems.append(Problem("attachment-not-kept", {"name": name, "reason": reason}, Severity.WARNING))
            if not where:
                found.setdefault(path, replace(each, path=path))
    return tuple(found.values()), tuple(problems)


def _opened(path: Path, member: Member | None) -> AbstractContextManager[BinaryIO]:
    return BytesIO(read_member(path, member)) if member else path.open("rb")


def _told(lines: tuple[LedgerLine, ...], problems: tuple[Problem, ...]) -> tuple[LedgerLine, ...]:
    if not problems or not lines:
        return lines
    return (*lines[:-1], replace(lines[-1], problems=(*lines[-1].problems, *problems)))
