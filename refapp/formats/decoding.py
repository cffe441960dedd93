"""Bytes of unknown encoding to text, and what a text file is not."""

from __future__ import annotations

import codecs

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = tuple(mark for mark, encoding in MARKS if encoding != "utf-8")
_HEAD = 4096


def decode(data: bytes) -> tuple[str, str]:
    """The text of `data` and the encoding used: by byte order mark, else UTF-8, else Windows-1252.

    A byte order mark is not part of the text. Bytes that Windows-1252 lacks become U+FFFD.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), encoding
    if encoding := wide(data[:_HEAD]):
        return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def wide(head: bytes) -> str:
    """UTF-16 of mostly Latin text without a mark, told by its zeros; else an empty text."""
    if b"\x00" not in head or len(head) < 4:
        return ""
    for encoding, high, low in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if high.count(0) > 0.6 * len(high) and low.count(0) < 0.1 * len(low):
            return encoding
    return ""


def is_binary(head: bytes) -> bool:
    """Whether the first bytes of a file are surely no text: NUL bytes that are not those of UTF-16 or UTF-32."""
    return b"\x00" in head and not head.startswith(_WIDE) and not wide(head[:_HEAD])
