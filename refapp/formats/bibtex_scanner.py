"""One entry of a BibTeX file read field by field: its key, its fields, and where they stand.

The grammar is BibTeX's ("Tame the BeaST", section 1.2; btparse), with what people forget: a key, a comma.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

# A value is text, or pieces joined by `#`: (is the name of a string, text).
Value = str | list[tuple[bool, str]]

_KEY = re.compile(r"\s*+([^,={}\"\r\n]*+)")
_NAME = r"([^\s=,{}\"#%@]++(?:[ \t]++[^\s=,{}\"#%@]++)*+)\s*+=\s*+"
# The common field in one match: braces at most two deep, or plain quotes, or a number.
_FIELD = re.compile(
    r"\s*+" + _NAME + r"(?:\{((?:[^{}]++|\{(?:[^{}]++|\{[^{}]*+\})*+\})*+)\}|\"([^\"{}]*+)\"|(\d++))\s*+([,})])"
)
_FIELD_NAME = re.compile(_NAME)
_NOTHING = re.compile(r"(?:\s++|,|%[^\n]*+(?:\n|$))*+")
_BARE = re.compile(r"[^\s,{}()\"#=%]++")
_JOIN = re.compile(r"\s*+#\s*+")
_SPACE = re.compile(r"\s*+")
_BRACES = re.compile(r"[{}]")
_BRACES_BUT_ESCAPED = re.compile(r"\\.|[{}]", re.DOTALL)
_QUOTES = re.compile(r"[{}\"]")
_QUOTES_BUT_ESCAPED = re.compile(r"\\.|[{}\"]", re.DOTALL)


@dataclass(slots=True)
class Block:
    """One `@…` of a file. `kind` is entry, string, comment, preamble, broken or aside; `type` is in lower case.

    `body` is the text inside a comment. `notes` are codes of what was mended, or of what an aside seems to be.
    """

    kind: str
    type: str
    start: int
    end: int
    line: int
    key: str = ""
    fields: list[tuple[str, Value]] = field(default_factory=list)
    body: str = ""
    notes: list[str] = field(default_factory=list)


class Span(NamedTuple):
    """Where a field stands in a text: its name, and its value with what encloses it."""

    name: int
    name_end: int
    value: int
    end: int


class Broken(Exception):
    """The block at hand does not follow the grammar."""


class Scanner:
    """Reads one entry or string. When `escaped`, a brace or quote after a backslash counts for nothing.

    Where fields stand is noted in `spans` when that is a list. Raises Broken where it cannot go on.
    """

    def __init__(self, text: str, limit: int, closer: str, escaped: bool, spans: list[Span] | None = None) -> None:
        self.text = text
        self.limit = limit
        self.closer = closer
        self.escaped = escaped
        self.spans = spans
        self.key_span = (0, 0)

    def entry(self, at: int, block: Block) -> None:
        """Key and fields into `block`."""
        match = _KEY.match(self.text, at, self.limit)
        key = match[1] if match else ""
        stop = match.end() if match else at
        if self.closer == ")" and ")" in key and self.text[stop : stop + 1] != ",":
            key, stop = key[: key.index(")")], stop - len(key) + key.index(")")
        stop = self._space(stop)
        after = self.text[stop : stop + 1] if stop < self.limit else ""
        if after != "=":
            first = match.start(1) if match else at
            self.key_span = (first, first + len(key.rstrip()))
        if after == "=":
            # No key: what was read is the name of the first field.
            block.key = ""
            self.fields(at, block)
            return
        block.key = key.strip()
        if after == ",":
            stop += 1
        elif after != self.closer:
            if not after or not _FIELD_NAME.match(self.text, stop, self.limit):
                raise Broken
            block.notes.append("bibtex-missing-comma")
        self.fields(stop, block)

    def fields(self, at: int, block: Block) -> None:
        """Fields up to the closing brace into `block`."""
        text, limit, closer, fields = self.text, self.limit, self.closer, block.fields
        simple = None if self.escaped or self.spans is not None else _FIELD.match
        while True:
            match = simple(text, at, limit) if simple else None
            if match and (match[5] == "," or match[5] == closer):
                name, braced, quoted, number, end = match.groups()
                fields.append((name, braced if braced is not None else quoted if quoted is not None else number))
                at = match.end()
                if end != ",":
                    block.end = at
                    return
                continue
            nothing = _NOTHING.match(text, at, limit)
            at = nothing.end() if nothing else at
            if at >= limit:
                raise Broken
            if text[at] == closer:
                block.end = at + 1
                return
            match = _FIELD_NAME.match(text, at, limit)
            if match is None:
                raise Broken
            value, at = self._value(match.end())
            fields.append((match[1], value))
            if self.spans is not None:
                self.spans.append(Span(match.start(1), match.end(1), match.end(), at))
            at = self._space(at)
            if at < limit and text[at] not in (",", closer):
                if not _FIELD_NAME.match(text, at, limit):
                    raise Broken
                block.notes.append("bibtex-missing-comma")

    def _value(self, at: int) -> tuple[Value, int]:
        pieces: list[tuple[bool, str]] = []
        while at < self.limit:
            char = self.text[at]
            if char in '{"':
                stop = self._braced(at) if char == "{" else self._quoted(at)
                piece = self.text[at + 1 : stop]
                if self.escaped:
                    piece = piece.replace("\\{", "\\textbraceleft{}").replace("\\}", "\\textbraceright{}")
                pieces.append((False, piece))
                at = stop + 1
            else:
                match = _BARE.match(self.text, at, self.limit)
                if match is None:
                    if pieces or char not in (",", self.closer):
                        raise Broken
                    return "", at
                pieces.append((not match[0].isdigit(), match[0]))
                at = match.end()
            join = _JOIN.match(self.text, at, self.limit)
            if join is None:
                return (pieces[0][1] if len(pieces) == 1 and not pieces[0][0] else pieces), at
            at = join.end()
        raise Broken

    def _braced(self, at: int) -> int:
        depth = 0
        for match in (_BRACES_BUT_ESCAPED if self.escaped else _BRACES).finditer(self.text, at, self.limit):
            if match[0] == "{":
                depth += 1
            elif match[0] == "}":
                depth -= 1
                if depth == 0:
                    return match.start()
        raise Broken

    def _quoted(self, at: int) -> int:
        depth = 0
        for match in (_QUOTES_BUT_ESCAPED if self.escaped else _QUOTES).finditer(self.text, at + 1, self.limit):
            if match[0] == '"' and depth == 0:
                return match.start()
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if depth < 0:
                raise Broken
        raise Broken

    def _space(self, at: int) -> int:
        match = _SPACE.match(self.text, at, self.limit)
        return match.end() if match else at
