"""Formatted reference lists, as they stand at the end of a paper: one entry a paragraph, best effort. Read only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from refapp.model.problems import Problem, Severity
from refapp.model.reference import TO_CHECK, Source

from . import Format, Record
from .decoding import decode, is_binary
from .entry_text import ORIGIN, read_entry_text

KEY = ORIGIN
SUFFIXES = ("", ".txt", ".text")
SCORE = 8  # between a list of identifiers and a text that only mentions some
_SHARE = 0.6
_LONGEST = 10_000  # characters of one entry
_TRIED = 12  # paragraphs looked at to tell whether a text is a list of references
_HEADING = re.compile(
    r"^\W*(?:references?|bibliography|works cited|literature(?: cited)?|sources|referanser|litteratur(?:liste)?|kilder|"
    r"literatur(?:verzeichnis)?|références|bibliographie)\W*$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*(?:\[(\d{1,4})\]|\((\d{1,4})\)|(\d{1,4})[.)])\s+\S")

Paragraph = tuple[int, str]  # the number of its first line, and its words


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are a reference list: most of its paragraphs are read as entries."""
    if PurePath(file_name).suffix.lower() not in SUFFIXES or is_binary(head):
        return 0
    tried = paragraphs(decode(head)[0])[:_TRIED]
    good = sum(len(words) <= _LONGEST and read_entry_text(words) is not None for _, words in tried)
    return SCORE if good and good >= _SHARE * len(tried) else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """A record for each paragraph; one that is not understood says so, with its words."""
    for line, words in paragraphs(decode(data)[0]):
        place = f"line {line}"
        reference = read_entry_text(words) if len(words) <= _LONGEST else None
        if reference is None:
            yield Record(None, place, (Problem("entry-not-read", {"text": words[:200]}, line=line),))
            continue
        source = Source(format=KEY, file_name=file_name, text=words, place=place)
        note = Problem("entry-read", severity=Severity.NOTE, line=line)
        yield Record(replace(reference, status=TO_CHECK, sources=(source,)), place, (note,))


def paragraphs(text: str) -> list[Paragraph]:
    """The entries of a list: numbered ones, else paragraphs between empty lines, else lines."""
    lines = [(number, line.rstrip()) for number, line in enumerate(text.splitlines(), 1)]
    lines = [(number, line) for number, line in lines if not _HEADING.match(line)]
    filled = [(number, line) for number, line in lines if line.strip()]
    numbered = [bool(_NUMBERED.match(line)) for _, line in filled]
    if sum(numbered) > 1 and numbered[0]:
        return _joined(filled, numbered)
    blank_before = {number for (_, before), (number, _) in pairwise(lines) if not before.strip()}
    parted = [number in blank_before or at == 0 for at, (number, _) in enumerate(filled)]
    if sum(parted) > 1:
        return _joined(filled, [starts or _stands_alone(filled, parted, at) for at, starts in enumerate(parted)])
    indented = [line[:1] in " \t" for _, line in filled]
    if any(indented) and not indented[0]:
        return _joined(filled, [not each for each in indented])
    return _unwrapped(filled)


# The end of a line of an entry; the address or DOI goes on in the next one.
_BROKEN_ADDRESS = re.compile(r"(?:https?://|10\.\d{4,9}/)\S*$(?<=[/._-])")


def _joined(lines: list[Paragraph], starts: list[bool]) -> list[Paragraph]:
    found: list[tuple[int, list[str]]] = []
    for (number, line), begins in zip(lines, starts, strict=True):
        if begins or not found:
            found.append((number, []))
        elif not _BROKEN_ADDRESS.search(found[-1][1][-1].rpartition(" ")[2][-1_000:]):
            found[-1][1].append(" ")
        found[-1][1].append(line.strip())
    return [(number, "".join(parts)) for number, parts in found]


def _stands_alone(lines: list[Paragraph], parted: list[bool], at: int) -> bool:
    """Whether a line within a paragraph is an entry of its own, and the one before it too."""
    return not parted[at] and all(read_entry_text(lines[each][1]) is not None for each in (at - 1, at))


def _unwrapped(lines: list[Paragraph]) -> list[Paragraph]:
    """Lines as entries, unless together they are one that was broken into lines."""
    if 1 < len(lines) <= 6 and not any(read_entry_text(line) for _, line in lines[1:]):
        whole = _joined(lines, [True] + [False] * (len(lines) - 1))
        if read_entry_text(whole[0][1]):
            return whole
    return [(number, line.strip()) for number, line in lines]


FORMAT = Format(KEY, "Formatted references", (), sniff, read)
