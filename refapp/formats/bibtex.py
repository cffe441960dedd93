"""BibTeX and BibLaTeX files: blocks to records, references to a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Source

from . import Format, Record
from .bibtex_blocks import Block, Value, split
from .bibtex_fields import KIND_OF_TYPE, inherited
from .bibtex_groups import Groups, write_tree
from .bibtex_reader import read_entry
from .bibtex_text import decode_bibtex
from .bibtex_writer import write_entry
from .decoding import is_binary

KEY = "bibtex"
_SHOWN = 300  # characters of a broken entry told in its problem
_LONGEST = 1_000_000  # a value made of strings made of strings is not let grow beyond this
_FARTHEST = 8  # generations of crossref
_LOOKS = re.compile(r"^\s*@[ \t]*([A-Za-z]+)\s*[{(]", re.MULTILINE)
_MONTHS = {
    name[:3]: name
    for name in "January February March April May June July August September October November December".split()
}
_MONTHS = {name.lower(): month for name, month in _MONTHS.items()}

Fields = list[tuple[str, str]]


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are BibTeX: 85 with an entry at a line's start, else 20 for the suffix."""
    named = file_name.lower().endswith(".bib")
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff") or (named and is_binary(head))
    if not wide and (is_binary(head) or b"@" not in head):
        return 20 if named and not is_binary(head) else 0
    for match in _LOOKS.finditer(decode_bibtex(head)):
        kind = match[1].lower()
        if kind in KIND_OF_TYPE or kind in ("string", "comment", "preamble", "xdata", "set"):
            return 90 if named else 85
    return 20 if named and not is_binary(head) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every entry of the file as a record; strings, preambles and comments are not records."""
    text = decode_bibtex(data)
    library = _Library(text, file_name)
    for block in library.blocks:
        if block.kind == "entry":
            if block.fields:
                yield library.record(block)
            elif block.type in KIND_OF_TYPE:
                note = Problem("bibtex-empty", {"key": block.key}, Severity.NOTE, block.line)
                yield Record(None, f"line {block.line}", (note,))
        elif block.kind == "broken":
            shown = " ".join(text[block.start : min(block.end, block.start + 2 * _SHOWN)].split())[:_SHOWN]
            problem = Problem("bibtex-unreadable", {"text": shown}, line=block.line)
            yield Record(None, f"line {block.line}", (problem,))


def write(references: Iterable[Reference]) -> str:
    """A BibTeX file in UTF-8; groups in groups are told in JabRef's comment at its end."""
    everyone = list(references)
    parts = [write_entry(reference) for reference in everyone]
    tree = write_tree(everyone)
    return "\n".join([*parts, tree] if tree else parts)


class _Library:
    """What the blocks of one file mean to each other: strings, parents, groups, keys used before."""

    def __init__(self, text: str, file_name: str) -> None:
        self.text = text
        self.file_name = file_name
        self.blocks = list(split(text))
        self.strings: dict[str, str] = {}
        self.unknown: list[str] = []
        self.parents: dict[int, Fields] = {}
        self.groups = Groups()
        self.by_key: dict[str, Block] = {}
        self.seen: set[str] = set()
        self._define([pair for block in self.blocks if block.kind == "string" for pair in block.fields])
        for block in self.blocks:
            if block.kind == "comment":
                self.groups.take(block.body)
            elif block.kind == "entry" and block.key:
                self.by_key.setdefault(block.key, block)
        self.by_lower_key = {key.lower(): block for key, block in reversed(self.by_key.items())}

    def _define(self, pending: list[tuple[str, Value]]) -> None:
        """Work out the strings; one may use another that is defined after it."""
        for _ in range(3):
            again = []
            for name, value in pending:
                self.unknown = []
                self.strings[name.lower()] = self.resolve(value)
                if self.unknown:
                    again.append((name, value))
            pending = again

    def resolve(self, value: Value) -> str:
        """A value with its strings filled in; a name nobody defined stands for itself."""
        if isinstance(value, str):
            return value
        pieces = []
        length = 0
        for is_name, piece in value:
            if is_name:
                known = self.strings.get(piece.lower())
                if known is None:
                    known = _MONTHS.get(piece.lower())
                if known is None:
                    self.unknown.append(piece)
                elif length + len(known) <= _LONGEST:
                    piece = known
            length += len(piece)
            pieces.append(piece)
        return "".join(pieces)

    def record(self, block: Block) -> Record:
        """The record of one entry."""
        place = f"line {block.line}"
        if block.type == "xdata":
            note = Problem("bibtex-xdata", {"key": block.key}, Severity.NOTE, block.line)
            return Record(None, place, (note,))
        problems = [Problem(code, {"key": block.key}, Severity.WARNING, block.line) for code in set(block.notes)]
        if not block.key:
            problems.append(Problem("bibtex-missing-key", {}, Severity.NOTE, block.line))
        elif block.key in self.seen:
            problems.append(Problem("bibtex-duplicate-key", {"key": block.key}, Severity.WARNING, block.line))
        self.seen.add(block.key)
        self.unknown = []
        fields = [(name, value if isinstance(value, str) else self.resolve(value)) for name, value in block.fields]
        for name in dict.fromkeys(self.unknown):
            problems.append(Problem("bibtex-undefined-string", {"name": name}, Severity.WARNING, block.line))
        fields = self._complete(block, fields, problems)
        source = Source(format=KEY, file_name=self.file_name, text=self.text[block.start : block.end], place=place)
        reference = read_entry(block.type, block.key, fields, self.groups, source)
        return Record(reference, place, tuple(problems))

    def _complete(self, block: Block, fields: Fields, problems: list[Problem] | None, depth: int = 0) -> Fields:
        """`fields` of `block` and what the entries named by its `xdata` and `crossref` add, the nearest first."""
        own = {name.lower(): value for name, value in reversed(fields)}
        if "crossref" not in own and "xdata" not in own:
            return fields
        added: dict[str, str] = {}
        targets = dict.fromkeys((key.strip(), False) for key in own.get("xdata", "").split(","))
        targets[own.get("crossref", "").strip(), True] = None
        for key, is_crossref in targets:
            parent = self.by_key.get(key) or self.by_lower_key.get(key.lower())
            if parent is None:
                if key and problems is not None:
                    problems.append(Problem("bibtex-missing-parent", {"key": key}, Severity.WARNING, block.line))
                continue
            theirs = self._of_parent(parent, depth + 1)
            if not is_crossref:
                fields = [pair for pair in fields if pair[0].lower() != "xdata"]  # its fields stand here now
            else:
                theirs = inherited(block.type, own | added, parent.type, theirs)
            for name, value in theirs:
                if not own.get(name, "").strip():
                    added.setdefault(name, value)
        return fields + list(added.items())

    def _of_parent(self, parent: Block, depth: int) -> Fields:
        """All fields of an entry that others name; each is worked out once, and a circle gives nothing."""
        known = self.parents.get(parent.start)
        if known is None:
            self.parents[parent.start] = []
            known = [(name.lower(), self.resolve(value)) for name, value in parent.fields]
            if depth < _FARTHEST:
                known = self._complete(parent, known, None, depth)
            self.parents[parent.start] = known
        return known


FORMAT = Format(KEY, "BibTeX", (".bib",), sniff, read, write)
