"""What is in a `.zip` (APPNOTE 6.3): its members as files to read, within limits, and never a byte on the disk.

Members are read by their place in the archive, not by their name, so a name can lead nowhere.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from refapp.model.problems import Problem, Severity

MEMBERS = 50_000  # in one archive
MEMBER_BYTES = 200_000_000  # of one member, unpacked
ARCHIVE_BYTES = 2_000_000_000  # of all members, unpacked
RATIO = 200  # unpacked to packed; text rarely passes 30, a bomb comes near 1,032
RATIO_FROM = 1_000_000  # bytes; a small member harms nobody
DIRECTORY_BYTES = 12_000_000  # of the list of members
_STORED, _DEFLATED = 0, 8
_LOCAL = struct.Struct("<4s5H3I2H")
_END = struct.Struct("<4s4H2IH")
_END_MARK, _LOCAL_MARK = b"PK\x05\x06", b"PK\x03\x04"
_DRIVE = re.compile(r"[A-Za-z]:")
_NESTED = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".jar")


@dataclass(frozen=True, slots=True)
class Member:
    """Where a member lies in its archive and how it is packed."""

    offset: int
    packed: int
    size: int
    method: int
    crc: int


@dataclass(frozen=True, slots=True)
class Inside:
    """A member of an archive: its name as a relative path, and where it lies or why it is not to be read."""

    name: str
    member: Member | None = None
    problem: Problem | None = None


class MemberFault(Exception):
    """Why a member cannot be read."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.problem = Problem(code)


def members(path: Path) -> Iterator[Inside]:
    """Every file in the archive at `path`. A fault of the whole archive is one `Inside` without a name."""
    fault = _fault_of_whole(path)
    if fault:
        yield Inside("", problem=fault)
        return
    try:
        with zipfile.ZipFile(path) as archive:
            found = [each for each in archive.infolist() if not each.filename.endswith("/")]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, struct.error) as error:
        yield Inside("", problem=Problem("archive-damaged", {"reason": str(error)[:200]}))
        return
    if not found:
        yield Inside("", problem=Problem("archive-empty", severity=Severity.NOTE))
    if len(found) > MEMBERS:
        yield Inside("", problem=Problem("archive-too-many", {"most": MEMBERS}))
        found = found[:MEMBERS]
    total = 0
    for each in found:
        name = _name(each)
        problem = _fault(each, name)
        total += 0 if problem else each.file_size
        if not problem and total > ARCHIVE_BYTES:
            yield Inside("", problem=Problem("archive-too-large", {"name": name, "most": ARCHIVE_BYTES // 1_000_000}))
            return
        member = Member(each.header_offset, each.compress_size, each.file_size, each.compress_type, each.CRC)
        yield Inside(_clean(name), None if problem else member, problem)


def read_member(path: Path, member: Member) -> bytes:
    """The bytes of a member, never more than it says it has. Raises MemberFault and OSError."""
    with path.open("rb") as file:
        if not 0 <= member.offset <= file.seek(0, 2) - member.packed:  # it says so itself, and may say anything
            raise MemberFault("archive-member-damaged")
        file.seek(member.offset)
        header = file.read(_LOCAL.size)
        if len(header) < _LOCAL.size or not header.startswith(_LOCAL_MARK):
            raise MemberFault("archive-member-damaged")
        *_, name_length, extra_length = _LOCAL.unpack(header)
        file.seek(name_length + extra_length, 1)
        packed = file.read(member.packed)
    if member.method == _STORED:
        data = packed[: member.size]
    else:
        try:
            data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, member.size or 1)
        except zlib.error:
            raise MemberFault("archive-member-damaged") from None
    if len(data) != member.size or zlib.crc32(data) != member.crc:
        raise MemberFault("archive-member-damaged")
    return data


def _fault_of_whole(path: Path) -> Problem | None:
    """Why the list of members is not to be read, by the record at the archive's end: it may be made to be huge."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - 65_557))
            tail = file.read()
    except OSError as error:
        return Problem("file-unreadable", {"reason": error.strerror or str(error)})
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        return Problem("archive-damaged", {"reason": "its list of members is missing"} if size else {"reason": "empty"})
    _, _, _, _, count, directory, _, _ = _END.unpack_from(tail, at)
    if count > MEMBERS or directory > DIRECTORY_BYTES:
        return Problem("archive-too-many", {"most": MEMBERS})
    return None


def _fault(info: zipfile.ZipInfo, name: str) -> Problem | None:
    """Why a member is not to be read."""
    mode = info.external_attr >> 16
    parts = PurePosixPath(name).parts
    if stat.S_ISLNK(mode):
        return Problem("archive-link", severity=Severity.NOTE)
    if name.startswith("/") or _DRIVE.match(name) or ".." in parts:
        return Problem("archive-path", {"name": name[:200]})
    if any(part.startswith(".") or part == "__MACOSX" for part in parts):
        return Problem("hidden-file", severity=Severity.NOTE)
    if info.flag_bits & 0x1:
        return Problem("archive-encrypted")
    if name.lower().endswith(_NESTED):
        return Problem("archive-nested")
    if info.compress_type not in (_STORED, _DEFLATED):
        return Problem("archive-method")
    if info.file_size > MEMBER_BYTES:
        return Problem("archive-member-large", {"most": MEMBER_BYTES // 1_000_000})
    if info.file_size > RATIO_FROM and info.file_size > RATIO * max(1, info.compress_size):
        return Problem("archive-ratio", {"ratio": info.file_size // max(1, info.compress_size)})
    return None


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; many programs write UTF-8 without saying so, and backslashes."""
    name = info.filename
    if not info.flag_bits & 0x800:
        with suppress(UnicodeError):  # then it is what the standard says, or what zipfile made of it
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/")


def _clean(name: str) -> str:
    """`name` as a relative path for the ledger."""
    parts = [part for part in PurePosixPath(name).parts if part not in ("/", "..", ".")]
    return "/".join(parts).encode("utf-8", "replace").decode("utf-8", "replace") or "?"
