"""What the blocks of one BibTeX file mean to each other: strings, parents, groups, keys used before."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Source

from . import Record
from .bibtex_asides import COMMENTED
from .bibtex_blocks import Block, Value, split
from .bibtex_fields import KIND_OF_TYPE
from .bibtex_groups import Groups
from .bibtex_inherit import inherited
from .bibtex_macros import defined_in, filled_in
from .bibtex_reader import read_entry
from .bibtex_text import ODD, Decoded
from .bibtex_xdata import filled, has_pieces

KEY = "bibtex"
_SHOWN = 300  # characters of a broken entry told in its problem
_LONGEST = 1_000_000  # a value made of strings made of strings is not let grow beyond this
_MOST = 5_000_000  # characters that all entries of a file may take from others, and 20 times its length
_SHARED = re.compile(r"@[ \t]*(?:string|comment)")
_FARTHEST = 8  # generations of crossref
_MONTHS = {
    name[:3].lower(): name
    for name in "January February March April May June July August September October November December".split()
}

Fields = list[tuple[str, str]]


class BibLibrary:
    """The blocks of one file, and what its entries say once strings and parents are filled in."""

    def __init__(self, file: Decoded, file_name: str, at_once: bool = True) -> None:
        """`file` is read; `file_name` stands in the sources.

        Unless `at_once`, the blocks of a file whose entries need nothing of each other are split while they are taken.
        """
        self._file = file
        self._is_odd = file.is_odd
        self.text = text = file.shown
        self.file_name = file_name
        self.blocks: Iterable[Block] = split(text)
        self.strings: dict[str, str] = {}
        self.groups = Groups()
        self._unknown: list[str] = []
        self._taken, self._most = 0, _MOST + 20 * len(text)
        self._seen: set[str] = set()
        self.set_parents({})
        lowered = text.lower()
        self._has_pieces = has_pieces(text)
        self._commands = defined_in(text) if "@preamble" in lowered else {}
        if at_once or _shares(lowered):
            self._look_ahead()

    def _look_ahead(self) -> None:
        """Learn what the entries may name before the first of them is read."""
        self.blocks = blocks = list(self.blocks)
        self._define([pair for block in blocks if block.kind == "string" for pair in block.fields])
        for block in blocks:
            if block.kind == "comment":
                self.groups.take(block.body)
        self.set_parents({block.key: block for block in reversed(blocks) if block.kind == "entry"})

    def set_parents(self, by_key: dict[str, Block]) -> None:
        """From now on entries find those they name here; keys match in any case where they must."""
        by_key.pop("", None)
        self._by_key = by_key
        self._by_lower_key = {key.lower(): block for key, block in by_key.items()}
        self._parents: dict[int, Fields] = {}

    def _named(self, key: str) -> Block | None:
        return self._by_key.get(key) or self._by_lower_key.get(key.lower())

    def record(self, block: Block) -> Record | None:
        """The record a block is, if it is one: strings, preambles and comments are not, nor is `@foo{}` of no type."""
        place = f"line {block.line}"
        if block.kind in ("broken", "aside"):
            part = self.text[block.start : min(block.end, block.start + 2 * _SHOWN)]
            code = block.notes[0] if block.kind == "aside" else "bibtex-unreadable"
            severity = Severity.NOTE if code == COMMENTED else Severity.ERROR
            return Record(
                None, place, (Problem(code, {"text": " ".join(part.split())[:_SHOWN]}, severity, block.line),)
            )
        if block.kind != "entry":
            return None
        if _is_blank(block.fields):
            note = Problem("bibtex-empty", {"key": block.key}, Severity.NOTE, block.line)
            return Record(None, place, (note,)) if block.type in KIND_OF_TYPE else None
        if block.type == "xdata":
            note = Problem("bibtex-xdata", {"key": block.key}, Severity.NOTE, block.line)
            return Record(None, place, (note,))
        problems = [Problem(code, {"key": block.key}, Severity.WARNING, block.line) for code in set(block.notes)]
        if self._is_odd and ODD.search(self._file.exact, block.start, block.end):
            args: dict[str, str | int] = {"encoding": self._file.encoding.upper(), "key": block.key}
            problems.append(Problem("bibtex-odd-bytes", args, Severity.WARNING, block.line))
        if not block.key:
            problems.append(Problem("bibtex-missing-key", {}, Severity.NOTE, block.line))
        elif block.key in self._seen:
            problems.append(Problem("bibtex-duplicate-key", {"key": block.key}, Severity.WARNING, block.line))
        self._seen.add(block.key)
        reference = self.reference(block, self.source(block), problems)
        return Record(reference, place, tuple(problems))

    def source(self, block: Block) -> Source:
        """The entry word for word."""
        text = self.text[block.start : block.end]
        return Source(format=KEY, file_name=self.file_name, text=text, place=f"line {block.line}")

    def reference(self, block: Block, source: Source, problems: list[Problem]) -> Reference:
        """What an entry says, strings and parents filled in; what lacks is told in `problems`."""
        self._unknown = []
        fields = [(name, value if isinstance(value, str) else self._resolve(value)) for name, value in block.fields]
        for name in dict.fromkeys(self._unknown):
            problems.append(Problem("bibtex-undefined-string", {"name": name}, Severity.WARNING, block.line))
        fields = self._complete(block, fields, problems)
        if self._commands:
            fields = [(name, filled_in(value, self._commands)) for name, value in fields]
        return read_entry(block.type, block.key, fields, self.groups, source)

    def _define(self, pending: list[tuple[str, Value]]) -> None:
        """Work out the strings; one may use another that is defined after it."""
        left = self._most
        for _ in range(3):
            again = []
            for name, value in pending:
                if left < 0:
                    return  # strings made of strings have grown enough; the others stay undefined
                self._unknown = []
                self.strings[name.lower()] = known = self._resolve(value)
                left -= len(known)
                if self._unknown:
                    again.append((name, value))
            pending = again

    def _resolve(self, value: Value) -> str:
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
                    self._unknown.append(piece)
                elif length + len(known) <= _LONGEST:
                    piece = known
            length += len(piece)
            pieces.append(piece)
        return "".join(pieces)

    def _complete(self, block: Block, fields: Fields, problems: list[Problem] | None, depth: int = 0) -> Fields:
        """`fields` of `block` and what the entries named by its `xdata` and `crossref` add, the nearest first."""
        if self._has_pieces:
            fields = self._filled(block, fields, problems, depth)
        for name, _ in fields:
            if len(name) in (5, 8) and name.lower() in ("crossref", "xdata"):
                break
        else:
            return fields
        own = {name.lower(): value for name, value in reversed(fields)}
        added: dict[str, str] = {}
        for key, is_crossref in _targets(own):
            parent = self._named(key)
            if parent is None:
                if problems is not None:
                    problems.append(Problem("bibtex-missing-parent", {"key": key}, Severity.WARNING, block.line))
                continue
            theirs = self._of_parent(parent, depth + 1)
            if not is_crossref:
                fields = [pair for pair in fields if pair[0].lower() != "xdata"]  # its fields stand here now
            else:
                theirs = inherited(block.type, own | added, parent.type, theirs)
            if self._taken > self._most:
                if problems is not None:
                    problems.append(Problem("bibtex-too-much", {"key": key}, Severity.WARNING, block.line))
                continue
            for name, value in theirs:
                if not own.get(name, "").strip():
                    added.setdefault(name, value)
            self._taken += sum(len(value) + 50 for value in added.values())
        return fields + list(added.items())

    def _filled(self, block: Block, fields: Fields, problems: list[Problem] | None, depth: int) -> Fields:
        """`fields` with the single values they take from others."""

        def find(key: str) -> Fields | None:
            parent = self._named(key)
            if parent is None or self._taken > self._most:
                return None
            theirs = self._of_parent(parent, depth + 1)
            self._taken += sum(len(value) for _, value in theirs)
            return theirs

        def lacking(key: str) -> None:
            if problems is not None:
                problems.append(Problem("bibtex-missing-parent", {"key": key}, Severity.WARNING, block.line))

        return filled(fields, find, lacking)

    def _of_parent(self, parent: Block, depth: int) -> Fields:
        """All fields of an entry that others name; each is worked out once, and a circle gives nothing."""
        known = self._parents.get(parent.start)
        if known is None:
            self._parents[parent.start] = []
            known = [(name.lower(), self._resolve(value)) for name, value in parent.fields]
            if depth < _FARTHEST:
                known = self._complete(parent, known, None, depth)
            self._parents[parent.start] = known
        return known


def _shares(text: str) -> bool:
    """Whether entries of a file, in lower case, may need something that stands elsewhere in it."""
    return "crossref" in text or "xdata" in text or _SHARED.search(text) is not None


def _is_blank(fields: list[tuple[str, Value]]) -> bool:
    """Whether none of the fields says anything."""
    return all(isinstance(value, str) and (not value or value.isspace()) for _, value in fields)


def _targets(own: dict[str, str]) -> Iterable[tuple[str, bool]]:
    """The keys an entry takes fields from, and whether by `crossref`; `xdata` goes first."""
    keys = dict.fromkeys((key.strip(), False) for key in own.get("xdata", "").split(","))
    keys[own.get("crossref", "").strip(), True] = None
    return [pair for pair in keys if pair[0]]
