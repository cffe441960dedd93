"""Characters that an encoding does not have, as LaTeX commands that `latex` reads back."""

from __future__ import annotations

import unicodedata
from functools import cache

from .latex_symbols import ACCENTS, SYMBOLS

_ACCENT = {combining: command for command, combining in reversed(ACCENTS.items()) if command != "ocirc"}
# A name that needs no look at what it is part of: letters and signs of the common table.
_NAME = {char: name for name, char in reversed(SYMBOLS.items()) if len(char) == 1 and ord(char) > 127}


def fit(text: str, encoding: str) -> str:
    """`text` with every character that `encoding` lacks as LaTeX."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(char if _has(encoding, char) else as_command(char) for char in text)
    return text


@cache
def as_command(char: str) -> str:
    r"""`{\'e}` for é, `{\o}` for ø, `\symbol{"…}` where LaTeX has no name for it."""
    name = _NAME.get(char)
    if name:
        return f"{{\\{name}}}"
    base, *marks = list(unicodedata.normalize("NFD", char))
    if len(marks) == 1 and marks[0] in _ACCENT and base.isascii():
        accent = _ACCENT[marks[0]]
        inner = f"\\{base}" if base in "ij" and accent != "c" else base
        return f"{{\\{accent}{{{inner}}}}}"
    return f'{{\\symbol{{"{ord(char):X}}}}}'


@cache
def _has(encoding: str, char: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
