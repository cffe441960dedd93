"""The text of a BibTeX file and back: its bytes decoded by mark, by what a comment declares, or by likeness.

Decoding is exact: a byte that does not fit the encoding becomes a lone surrogate (Python's `surrogateescape`), from
which the byte comes back. `shown` puts a readable character of the same width in its place.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from .decoding import MARKS, wide

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
_MANY = re.compile(rb"[\x80-\xff]")
ODD = re.compile("[\ud800-\udfff]")
# Encodings whose bytes are all ASCII, so that they pass for UTF-8.
_SHIFTING = ("iso2022_jp", "iso2022_kr", "hz", "utf-7")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with how to get its bytes back: `mark` is the byte order mark, `rest` an odd last byte."""

    exact: str
    encoding: str
    mark: bytes = b""
    rest: bytes = b""

    @property
    def shown(self) -> str:
        """The text to read, of the same length as `exact`: bytes that are no text as in Windows-1252."""
        return ODD.sub(_shown, self.exact) if self.is_odd else self.exact

    @property
    def is_odd(self) -> bool:
        """Whether some bytes did not fit the encoding."""
        return not self.exact.isascii() and ODD.search(self.exact) is not None

    def encode(self, exact: str) -> bytes:
        """The bytes of `exact`. Raises UnicodeEncodeError for characters the encoding does not have."""
        return self.mark + exact.encode(self.encoding, errors_of(self.encoding)) + self.rest


def errors_of(encoding: str) -> str:
    """How what does not fit is kept: single bytes, or in UTF-16 and 32 lone halves of characters."""
    return "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"


def decode_bibtex(data: bytes) -> str:
    """The text of `data` as it is read."""
    return decode_exactly(data).shown


def decode_exactly(data: bytes) -> Decoded:
    """The text of `data`: byte order mark, UTF-16 by its zeros, valid UTF-8, the declared encoding, likeness.

    A declared one-byte encoding loses against bytes that are valid UTF-8: by chance they hardly ever are. What
    is neither is UTF-8 where most of its letters are, else Windows-1252.
    """
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, mark)
    if encoding := wide(data[:_HEAD]):
        return _decoded(data, encoding)
    declared = _declared(data[:_HEAD])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return _strictly(data, declared) if declared in _SHIFTING else Decoded(text, "utf-8")
    mostly = _decoded(data, "utf-8")
    odd = len(ODD.findall(mostly.exact))
    if len(_MANY.findall(data)) > 2 * odd:
        return mostly
    return _strictly(data, declared if declared not in ("", "utf-8") else "cp1252")


def _decoded(data: bytes, encoding: str, mark: bytes = b"") -> Decoded:
    unit = 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1
    size = len(data) - len(data) % unit
    try:
        return Decoded(data[:size].decode(encoding, errors_of(encoding)), encoding, mark, data[size:])
    except UnicodeDecodeError:  # UTF-32 beyond Unicode, or UTF-16 that ends in half a character
        return Decoded(data.decode("latin-1"), "latin-1")


def _strictly(data: bytes, encoding: str) -> Decoded:
    """`data` in `encoding`, or in Windows-1252 where that does not give the same bytes back."""
    try:
        text = data.decode(encoding)
        if text.encode(encoding) == data:
            return Decoded(text, encoding)
    except (UnicodeError, LookupError):
        pass
    return _decoded(data, "cp1252")


def _shown(match: re.Match[str]) -> str:
    code = ord(match[0])
    if not 0xDC80 <= code <= 0xDCFF:
        return "\ufffd"
    try:
        return bytes([code - 0xDC00]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(code - 0xDC00)


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
