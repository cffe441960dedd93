"""Binary files that are not read, recognised so that they can be named."""

from __future__ import annotations

_ARCHIVES = (b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Word, Excel and PowerPoint before 2007
_PARTS = ((b"word/", "file-word"), (b"xl/", "file-sheet"), (b"ppt/", "file-slides"))


def foreign_code(head: bytes, file_name: str) -> str:
    """The problem code that names this kind of binary file; `file-binary` for an unknown one."""
    name = file_name.lower()
    if head.startswith(_OLE):
        return "file-sheet" if name.endswith(".xls") else "file-slides" if name.endswith(".ppt") else "file-word"
    if not head.startswith(_ARCHIVES):
        return "file-binary"
    if b"mimetypeapplication/epub+zip" in head[:200]:
        return "file-epub"
    if b"mimetypeapplication/vnd.oasis" in head[:200]:
        return "file-opendocument"
    # ECMA-376: the parts of an Office document; their names stand before each of them.
    return next((code for part, code in _PARTS if part in head), "file-archive")
