"""Web of Science's tab-delimited export: a line of field tags, then one record a line with the tags of `wos`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import Format, Record
from .decoding import decode, is_binary
from .tagged_lines import Field, Tagged, head_text
from .tagged_reader import read_tagged
from .wos import read_fields

KEY = "wos-table"
_TAG = re.compile(r"[A-Z][A-Z0-9]")
_NEEDED = frozenset("PT AU TI SO PY".split())
_NAMES = frozenset("AU AF BA BF BE ED CA GP".split())  # several in a cell, one a line in the tagged form
_BREAKS = re.compile(r"\r\n|\r|\n")


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are the table: 90 when its first line is of field tags alone."""
    if is_binary(head):
        return 0
    tags = _tags(head_text(head).partition("\n")[0])
    return 90 if set(tags) >= _NEEDED else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every line below the first."""
    text = decode(data)[0]
    yield from read_tagged(_rows(text), text, KEY, file_name, read_fields)


def _tags(line: str) -> list[str]:
    tags = [each.strip() for each in line.lstrip("\ufeff").rstrip("\t\r\n ").split("\t")]
    return tags if all(map(_TAG.fullmatch, tags)) else []


def _rows(text: str) -> Iterator[Tagged]:
    at, number = 0, 0
    tags: list[str] = []
    while at < len(text):
        stop = _BREAKS.search(text, at)
        end = stop.start() if stop else len(text)
        line, start = text[at:end], at
        at, number = (stop.end() if stop else end), number + 1
        if not tags:
            tags = _tags(line)
            if not tags and line.strip():
                return
        elif line.strip():
            yield Tagged(tuple(_fields(tags, line, number)), start, end, number, ended=True)


def _fields(tags: list[str], line: str, number: int) -> Iterator[Field]:
    for position, cell in enumerate(line.split("\t")):
        tag = tags[position] if position < len(tags) else ""
        value = cell.strip()
        if len(value) > 1 and value[0] == value[-1] == '"':
            value = value[1:-1].replace('""', '"').strip()
        if value:
            yield Field(tag, re.sub(r"\s*;\s*", "\n", value) if tag in _NAMES else value, number)


FORMAT = Format(KEY, "Web of Science, tab-delimited", (), sniff, read, None)
