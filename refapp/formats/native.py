"""refapp's own JSON: an array of whole references, every part under its name in the model."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from refapp.model.native_json import from_native, to_native
from refapp.model.problems import Problem
from refapp.model.reference import Reference, Source

from . import Format, Record
from .decoding import decode, is_binary
from .json_text import Piece, pieces

KEY = "json"
_NAMES = re.compile(r'"(kind|citekey|title)"\s*:\s*"')


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are our own form: 95 with `citekey` and `kind` in the first object."""
    if is_binary(head):
        return 0
    text = decode(head)[0].lstrip()
    if not re.match(r"\[\s*\{|\{", text):
        return 0
    try:
        first, _ = json.JSONDecoder().raw_decode(text, text.index("{"))
    except (ValueError, RecursionError):
        return 95 if {"kind", "citekey"} <= set(_NAMES.findall(text)) else 0
    return 95 if isinstance(first, Mapping) and "kind" in first and "citekey" in first else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every reference of the file as a record."""
    for number, piece in enumerate(pieces(decode(data)[0]), 1):
        yield _record(piece, f"item {number}", file_name)


def _record(piece: Piece, place: str, file_name: str) -> Record:
    if piece.broken:
        return Record(None, place, (Problem("json-broken", {"reason": piece.broken}, line=piece.line),))
    if not isinstance(piece.value, Mapping):
        return Record(None, place, (Problem("native-no-object", {"text": piece.text[:80]}, line=piece.line),))
    try:
        reference = from_native(piece.value)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        return Record(None, place, (Problem("native-wrong-shape", {"reason": str(error)[:200]}, line=piece.line),))
    if not reference.sources:
        source = Source(format=KEY, file_name=file_name, text=piece.text, place=place)
        reference = replace(reference, sources=(source,))
    return Record(reference, place)


def write(references: Iterable[Reference]) -> str:
    """A JSON array of references."""
    return json.dumps([to_native(each) for each in references], ensure_ascii=False, indent=2) + "\n"


FORMAT = Format(KEY, "refapp JSON", (".json",), sniff, read, write)
