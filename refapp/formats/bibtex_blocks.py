"""A BibTeX file cut into blocks: entries with their fields, strings, comments, and what could not be read.

The grammar is BibTeX's ("Tame the BeaST", section 1.2; btparse): everything outside `@name{…}` or `@name(…)` is
comment. A block that does not close before the next line that starts an entry is broken, and reading goes on
there. An own scanner, because it is several times as fast as bibtexparser, whose results the tests compare.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from .bibtex_asides import asides
from .bibtex_scanner import Block, Broken, Scanner, Span, Value

__all__ = ["Block", "Span", "Value", "spans_of", "split"]

_BLOCK = re.compile(r"@[ \t]*+([A-Za-z][\w:+-]*+)\s*+([{(])")
_LINE_BLOCK = re.compile(
    r"@[ \t]*+(?:(?:string|comment|preamble)\s*+[{(]|[A-Za-z][\w:+-]*+\s*+[{(][^,={}\"\n]*+\s*+[,=])",
    re.IGNORECASE,
)
_BRACES = re.compile(r"[{}]")


def split(text: str) -> Iterator[Block]:
    """The blocks of `text` in order."""
    starts = list(_line_starts(text))
    newline = "\n" if "\n" in text or "\r" not in text else "\r"
    line, counted, at = 1, 0, 0
    while match := _BLOCK.search(text, at):
        start = match.start()
        if text.find("=", at, start) >= 0:
            yield from asides(text, at, start, line + text.count(newline, counted, at), newline)
        following = bisect_right(starts, start)
        limit = starts[following] if following < len(starts) else len(text)
        line += text.count(newline, counted, start)
        counted = start
        block = _block(text, match, limit, line)
        at = max(block.end, match.end())
        yield block
    if text.find("=", at) >= 0:
        yield from asides(text, at, len(text), line + text.count(newline, counted, at), newline)


def _line_starts(text: str) -> Iterator[int]:
    """Where lines start that start an entry. Looking for the sign takes a fifth of looking for such lines."""
    at = text.find("@")
    while at >= 0:
        start = at
        while start and text[start - 1] in " \t":
            start -= 1
        if (not start or text[start - 1] == "\n") and _LINE_BLOCK.match(text, at):
            yield start
        at = text.find("@", at + 1)


def spans_of(entry: str) -> tuple[tuple[int, int], list[Span]]:
    """Where the key and the fields of an entry stand, whose text `split` has read.

    The key's place is empty where there is none. Raises ValueError when `entry` is no entry.
    """
    match = _BLOCK.match(entry)
    for escaped in (False, True) if match else ():
        assert match
        scanner = Scanner(entry, len(entry), "}" if match[2] == "{" else ")", escaped, [])
        try:
            scanner.entry(match.end(), Block("entry", "", 0, 0, 0))
        except Broken:
            continue
        return scanner.key_span, scanner.spans or []
    raise ValueError("no entry")


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
        scanner = Scanner(text, limit, "}" if match[2] == "{" else ")", escaped)
        try:
            if kind == "string":
                block.kind, block.key = "string", ""
                scanner.fields(match.end(), block)
            else:
                scanner.entry(match.end(), block)
        except Broken:
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
