"""A BibTeX file cut into blocks: entries with their fields, strings, comments, and what could not be read.

The grammar is BibTeX's ("Tame the BeaST", section 1.2; btparse): everything outside `@name{…}` or `@name(…)` is
comment. A block that does not close before the next line that starts an entry is broken, and reading goes on
there. An own scanner, because it is several times as fast as bibtexparser, whose results the tests compare.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

# A value is text, or pieces joined by `#`: (is the name of a string, text).
Value = str | list[tuple[bool, str]]

_BLOCK = re.compile(r"@[ \t]*+([A-Za-z][\w:+-]*+)\s*+([{(])")
_LINE_BLOCK = re.compile(
    r"^[ \t]*+@[ \t]*+(?:(?:string|comment|preamble)\s*+[{(]|[A-Za-z][\w:+-]*+\s*+[{(][^,={}\"\n]*+\s*+[,=])",
    re.MULTILINE | re.IGNORECASE,
)
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
    """One `@…` of a file. `kind` is entry, string, comment, preamble or broken; `type` is in lower case.

    `body` is the text inside a comment. `notes` are codes of what was mended.
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


class _Broken(Exception):
    """The block at hand does not follow the grammar."""


def split(text: str) -> Iterator[Block]:
    """The blocks of `text` in order."""
    starts = [match.start() for match in _LINE_BLOCK.finditer(text)]
    newline = "\n" if "\n" in text or "\r" not in text else "\r"
    line, counted, at = 1, 0, 0
    while match := _BLOCK.search(text, at):
        start = match.start()
        following = bisect_right(starts, start)
        limit = starts[following] if following < len(starts) else len(text)
        line += text.count(newline, counted, start)
        counted = start
        block = _block(text, match, limit, line)
        at = max(block.end, match.end())
        yield block


def _block(text: str, match: re.Match[str], limit: int, line: int) -> Block:
    kind = match[1].lower()
    block = Block("entry", kind, match.start(), limit, line)
    if kind in ("comment", "preamble"):
        block.kind = kind
        stop = _closing(text, match.end(), limit, match[2])
        # A comment that never closes reaches to the next line that starts an entry.
        block.end = stop + 1 if stop >= 0 else limit
        block.body = text[match.end() : stop if stop >= 0 else limit]
        return block
    for escaped in (False, True):
        scanner = _Scanner(text, limit, "}" if match[2] == "{" else ")", escaped)
        try:
            if kind == "string":
                block.kind, block.key = "string", ""
                scanner.fields(match.end(), block)
            else:
                scanner.entry(match.end(), block)
        except _Broken:
            block.fields, block.notes = [], []
        else:
            return block
    block.kind, block.end = "broken", limit
    return block


def _closing(text: str, at: int, limit: int, opener: str) -> int:
    """Where the block that was opened before `at` closes, or -1."""
    pattern = _BRACES if opener == "{" else re.compile(r"[{})]")
    depth = 0
    for match in pattern.finditer(text, at, limit):
        if depth == 0 and match[0] == ("}" if opener == "{" else ")"):
            return match.start()
        depth += {"{": 1, "}": -1}.get(match[0], 0)
    return -1


class _Scanner:
    """Reads one entry or string. When `escaped`, a brace or quote after a backslash counts for nothing."""

    def __init__(self, text: str, limit: int, closer: str, escaped: bool) -> None:
        self.text = text
        self.limit = limit
        self.closer = closer
        self.escaped = escaped

    def entry(self, at: int, block: Block) -> None:
        """Key and fields into `block`."""
        match = _KEY.match(self.text, at, self.limit)
        key = match[1] if match else ""
        stop = match.end() if match else at
        if self.closer == ")" and ")" in key and self.text[stop : stop + 1] != ",":
            key, stop = key[: key.index(")")], stop - len(key) + key.index(")")
        stop = self._space(stop)
        after = self.text[stop : stop + 1] if stop < self.limit else ""
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
                raise _Broken
            block.notes.append("bibtex-missing-comma")
        self.fields(stop, block)

    def fields(self, at: int, block: Block) -> None:
        """Fields up to the closing brace into `block`."""
        text, limit, closer, fields = self.text, self.limit, self.closer, block.fields
        simple = _FIELD.match
        while True:
            match = None if self.escaped else simple(text, at, limit)
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
                raise _Broken
            if text[at] == closer:
                block.end = at + 1
                return
            match = _FIELD_NAME.match(text, at, limit)
            if match is None:
                raise _Broken
            value, at = self._value(match.end())
            fields.append((match[1], value))
            at = self._space(at)
            if at < limit and text[at] not in (",", closer):
                if not _FIELD_NAME.match(text, at, limit):
                    raise _Broken
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
                        raise _Broken
                    return "", at
                pieces.append((not match[0].isdigit(), match[0]))
                at = match.end()
            join = _JOIN.match(self.text, at, self.limit)
            if join is None:
                return (pieces[0][1] if len(pieces) == 1 and not pieces[0][0] else pieces), at
            at = join.end()
        raise _Broken

    def _braced(self, at: int) -> int:
        depth = 0
        for match in (_BRACES_BUT_ESCAPED if self.escaped else _BRACES).finditer(self.text, at, self.limit):
            if match[0] == "{":
                depth += 1
            elif match[0] == "}":
                depth -= 1
                if depth == 0:
                    return match.start()
        raise _Broken

    def _quoted(self, at: int) -> int:
        depth = 0
        for match in (_QUOTES_BUT_ESCAPED if self.escaped else _QUOTES).finditer(self.text, at + 1, self.limit):
            if match[0] == '"' and depth == 0:
                return match.start()
            depth += {"{": 1, "}": -1}.get(match[0], 0)
            if depth < 0:
                raise _Broken
        raise _Broken

    def _space(self, at: int) -> int:
        match = _SPACE.match(self.text, at, self.limit)
        return match.end() if match else at
