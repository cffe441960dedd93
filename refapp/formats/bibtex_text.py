"""The text of a BibTeX file: its bytes decoded by mark, by what a comment declares, or by likeness."""

from __future__ import annotations

import codecs
import re

from .decoding import decode

_DECLARED = re.compile(
    rb"^[ \t]*%.{0,80}?(?:encoding|coding)\s*[:=]\s*([A-Za-z0-9_.:-]+)", re.IGNORECASE | re.MULTILINE | re.DOTALL
)
# Names JabRef (Java) and Emacs use where Python has another.
_ALIASES = {
    "utf8": "utf-8",
    "mule-utf-8": "utf-8",
    "ansi": "cp1252",
    "macroman": "mac_roman",
    "x-macroman": "mac_roman",
}
_HEAD = 4096


def decode_bibtex(data: bytes) -> str:
    """The text of `data`: byte order mark, UTF-16 by its zeros, valid UTF-8, the declared encoding, Windows-1252.

    A declared one-byte encoding loses against bytes that are valid UTF-8: by chance they hardly ever are.
    """
    for encoding in ("utf-16-le", "utf-16-be"):
        if _looks_wide(data[:_HEAD], encoding):
            return data.decode(encoding, "replace")
    text, used = decode(data)
    declared = _declared(data[:_HEAD])
    if not declared or not (used == "cp1252" or (used == "utf-8" and declared in _SHIFTING)):
        return _latin(data) if used == "cp1252" else text
    try:
        return data.decode(declared)
    except (UnicodeDecodeError, LookupError):
        return _latin(data) if used == "cp1252" else text


# Encodings whose bytes are all ASCII, so that they pass for UTF-8.
_SHIFTING = ("iso2022_jp", "iso2022_kr", "hz", "utf-7")


def _latin(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _looks_wide(head: bytes, encoding: str) -> bool:
    """Whether every other byte is zero, as in UTF-16 of mostly Latin text without a mark."""
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) or len(head) < 4:
        return False
    high, low = (head[1::2], head[::2]) if encoding == "utf-16-le" else (head[::2], head[1::2])
    return high.count(0) > 0.6 * len(high) and low.count(0) < 0.1 * len(low)


def _declared(head: bytes) -> str:
    match = _DECLARED.search(head)
    if not match:
        return ""
    name = match[1].decode("ascii").lower().removesuffix("-unix").removesuffix("-dos")
    try:
        info = codecs.lookup(_ALIASES.get(name, name))
    except LookupError:
        return ""
    return info.name if getattr(info, "_is_text_encoding", True) else ""
