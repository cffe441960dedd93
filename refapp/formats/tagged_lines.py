"""Files of tagged lines (`TI  - Title`): records of fields, with lines that continue a value.

RIS, Refer, PubMed, Web of Science and their kin differ in how a tag is written and in what starts and ends a
record; a `Grammar` says that, and one pass over the lines does the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .decoding import decode

# Only the line ends of files: a U+2028 or a form feed is part of a value.
_LINE = re.compile(r"[^\r\n]*")
_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Field:
    """One tag with its value: lines without blanks around them, joined by line feeds. `line` counts from 1."""

    tag: str
    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Tagged:
    """One record: fields in order, where it stands (`start` to `end`, first `line`), whether it has an end it needs."""

    fields: tuple[Field, ...]
    start: int
    end: int
    line: int
    ended: bool


@dataclass(frozen=True, slots=True)
class Grammar:
    """How a format writes its lines.

    `tag` matches a line that begins a field; group 1 is the tag, group 2 the value. A tag of `starts` begins a
    record (also when the one before did not end), one of `ends` closes it. With `blank_ends` so does an empty
    line before a tag. A field of `outside` belongs to the file when no record is open.
    """

    tag: re.Pattern[str]
    starts: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    blank_ends: bool = False
    outside: frozenset[str] = frozenset()

    def match(self, line: str) -> re.Match[str] | None:
        """The match of a line that begins a field; a byte order mark left by joining files is looked over."""
        return self.tag.match(line.lstrip("\ufeff"))


class _Open:
    """The record being read."""

    __slots__ = ("end", "fields", "line", "lines", "number", "start", "tag")

    def __init__(self, start: int, line: int) -> None:
        self.start = self.end = start
        self.line = line
        self.fields: list[Field] = []
        self.tag = ""
        self.lines: list[str] = []
        self.number = line

    def begin(self, tag: str, value: str, number: int) -> None:
        """A new field."""
        self.close()
        self.tag, self.lines, self.number = tag, [value.strip()], number

    def close(self) -> None:
        """The field being read is whole."""
        if self.tag:
            self.fields.append(Field(self.tag, "\n".join(self.lines).strip("\n"), self.number))
            self.tag = ""

    def record(self, ended: bool) -> Tagged:
        """What was read."""
        self.close()
        return Tagged(tuple(self.fields), self.start, self.end, self.line, ended)


def tagged_records(text: str, grammar: Grammar) -> Iterator[Tagged]:
    """Every record of `text`; lines outside records that are no fields are not told."""
    record: _Open | None = None
    blank = False
    at, number = 0, 0
    while at < len(text):
        match = _LINE.match(text, at)
        line = match[0] if match else ""
        start, at = at, at + len(line)
        stop = _END.match(text, at)
        at = stop.end() if stop else at
        number += 1
        found = grammar.match(line)
        if not found:
            if not line.strip():
                blank = True
                if record:
                    record.lines.append("")
            elif record:
                record.lines.append(line.strip())
                record.end = start + len(line)
                blank = False
            continue
        tag, value = found[1], found[2] or ""
        if record and (tag in grammar.starts or (blank and grammar.blank_ends)):
            yield record.record(ended=not grammar.ends)
            record = None
        blank = False
        if record is None:
            if tag in grammar.outside or tag in grammar.ends:
                continue
            record = _Open(start, number)
        record.end = start + len(line)
        if tag in grammar.ends:
            yield record.record(ended=True)
            record = None
        else:
            record.begin(tag, value, number)
    if record:
        yield record.record(ended=not grammar.ends)


def head_text(head: bytes) -> str:
    """The first bytes of a file as text to be recognised by: every line end a line feed."""
    return re.sub(r"\r\n?", "\n", decode(head)[0])


def write_field(head: str, value: str, grammar: Grammar) -> str:
    """The lines of one field; a line of the value that would begin another field is set off by a blank."""
    first, *rest = value.split("\n")
    lines = [f"{head}{first}", *(f" {line}" if grammar.match(line) else line for line in rest)]
    return "\n".join(line.rstrip() for line in lines) + "\n"
