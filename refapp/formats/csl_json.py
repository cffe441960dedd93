"""CSL-JSON (csl-data.json of CSL 1.0.2): what citation processors, Zotero and pandoc exchange."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from refapp.model.csl_json import TYPES, from_csl, to_csl
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Source

from . import Format, Record
from .decoding import decode, is_binary
from .json_text import Piece, pieces

KEY = "csl-json"
_START = re.compile(r"\s*(?:\[\s*)?(?:\{\s*\"items\"\s*:\s*\[\s*)?\{")
_NAMES = re.compile(r'"([^"\\\n]{1,40})"\s*:')
_TYPE = re.compile(r'"type"\s*:\s*"([^"\\]{1,40})"')
# Keys of other things that have a title: our own form, Zotero's, the front matter of a web page.
_OTHERS = frozenset("citekey itemType aliases tiki_page_id slug layout draft permalink cristinId".split())
_OURS = frozenset(
    "id author editor issued DOI ISBN ISSN URL container-title publisher citation-key accessed volume page".split()
)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are CSL-JSON: 90 when the first object has a CSL type."""
    if is_binary(head):
        return 0
    text = decode(head)[0]
    if re.fullmatch(r"\s*\[\s*\]\s*", text):
        return 20 if file_name.lower().endswith(".json") else 5
    start = _START.match(text)
    if not start:
        return 0
    first, after = _first_object(text, start.end() - 1)
    keys = set(_NAMES.findall(first))
    if keys & _OTHERS or re.match(r"\s*[^\s,\]\[{}]", after):
        return 0
    types = set(_TYPE.findall(first))
    if types & TYPES and (keys & _OURS or "title" in keys):
        return 90
    if "title" in keys and (keys & _OURS or "type" in keys):
        return 85 if keys & _OURS else 40
    return 0


def _first_object(text: str, at: int) -> tuple[str, str]:
    """The text of the object that starts at `at`, cut off or not, and what follows it."""
    try:
        _, stop = json.JSONDecoder().raw_decode(text, at)
    except (ValueError, RecursionError):
        return text[at:], ""
    return text[at:stop], text[stop : stop + 200]


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every item of the file as a record."""
    for number, piece in enumerate(pieces(decode(data)[0]), 1):
        yield _record(piece, number, file_name)


def _record(piece: Piece, number: int, file_name: str) -> Record:
    place = f"item {number}"
    if piece.broken:
        return _refused("json-broken", place, piece, reason=piece.broken)
    if not isinstance(piece.value, Mapping):
        return _refused("csl-json-no-object", place, piece, text=piece.text[:80])
    try:
        reference = from_csl(piece.value)
    except ValueError:
        return _refused("csl-json-neither-type-nor-title", place, piece)
    problems = []
    kind = piece.value.get("type")
    if kind and (not isinstance(kind, str) or kind not in TYPES):
        problems.append(Problem("csl-json-unknown-type", {"type": str(kind)[:80]}, Severity.WARNING, piece.line))
    source = Source(format=KEY, file_name=file_name, text=piece.text, place=place)
    return Record(replace(reference, sources=(source,)), place, tuple(problems))


def _refused(code: str, place: str, piece: Piece, **args: str | int) -> Record:
    return Record(None, place, (Problem(code, args, line=piece.line),))


def write(references: Iterable[Reference]) -> str:
    """A JSON array of items."""
    items: list[dict[str, Any]] = [to_csl(reference) for reference in references]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


FORMAT = Format(KEY, "CSL-JSON", (".json",), sniff, read, write)
