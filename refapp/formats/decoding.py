"""Bytes of unknown encoding to text, and what a text file is not."""

from __future__ import annotations

import codecs
import re

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


_DECLARED = re.compile(
    rb"<meta\b[^<>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,30})|<\?xml[^<>]{0,100}?encoding=[\"']([\w.-]{2,30})",
    re.IGNORECASE,
)
# 7-bit encodings pass for UTF-8; what browsers read in place of an old name.
_SEVEN_BITS = ("iso-2022-jp", "hz-gb-2312")
_REALLY = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}


def decode_html(data: bytes) -> str:
    """The text of an HTML file: by byte order mark, else UTF-8 where that fits, else as its `<meta charset>` says."""
    found = _DECLARED.search(data[:4096])
    name = (found[1] or found[2]).decode("ascii", "replace").lower() if found else ""
    text, encoding = decode(data)
    if encoding != "cp1252" and name not in _SEVEN_BITS:
        return text
    try:
        codec = codecs.lookup(_REALLY.get(name, name)) if name and not name.startswith(("utf-16", "utf-32")) else None
        return data.decode(codec.name, "replace") if codec and codec._is_text_encoding else text
    except (LookupError, ValueError):
        return text
