"""Where the records of an XML text stand, found by its tags alone: each keeps its words and its line.

Nothing outside a record is parsed, so a document type, its entities and what it includes never come into play,
and a torn record spoils neither the ones before it nor the ones after.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .decoding import decode, is_binary

DEEPEST = 200  # levels of elements in a record; real ones have 20, with MathML
MOST_UNCLOSED = 50  # records without an end before we give the file up

_NAME = re.compile(r"/?([A-Za-z_\u0080-\U0010ffff][^\s<>/\"'=]*)")
_INSIDE = re.compile(r"[^<>\"']*+(?:(?:\"[^\"]*\"|'[^']*')[^<>\"']*+)*+")
_DOCTYPE_END = re.compile(r"\]\s*>")
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?\bencoding\s*=\s*[\"']([A-Za-z][\w.:-]*)")
_OPAQUE = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"))


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its name as written and without prefix, and where it stands."""

    name: str
    local: str
    start: int
    stop: int
    closes: bool
    empty: bool


@dataclass(frozen=True, slots=True)
class Span:
    """One record's place in the text and its line. `fault` is `unclosed` or `deep` when it is not whole."""

    start: int
    stop: int
    line: int
    fault: str = ""


def text_of(data: bytes) -> str:
    """The text of an XML file: by byte order mark, by the encoding it declares, else as any other text."""
    declared = _DECLARED.match(data)
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, ValueError):
            pass  # a wrong declaration is common
    return decode(data)[0]


def first_tags(head: bytes, most: int = 12) -> list[str]:
    """The local names of the first elements, for recognising a file. Empty when it is no XML."""
    if is_binary(head):
        return []
    text = text_of(head)
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        return []
    found = []
    for tag in tags(text):
        if not tag.closes:
            found.append(tag.local)
        if len(found) >= most:
            break
    return found


def tags(text: str) -> Iterator[Tag]:
    """Every tag in order; comments, CDATA, instructions and document types are passed over. Takes linear time."""
    at = text.find("<")
    while at >= 0:
        special = text[at + 1 : at + 2] in ("!", "?")
        opaque = next((end for start, end in _OPAQUE if text.startswith(start, at)), "") if special else ""
        if opaque:
            stop = text.find(opaque, at)
            if stop < 0:
                return
            at = text.find("<", stop + len(opaque))
            continue
        if special:
            at = text.find("<", _after_declaration(text, at))
            continue
        name = _NAME.match(text, at + 1)
        if not name:
            at = text.find("<", at + 1)  # a bare sign, as in p < 0.05
            continue
        inside = _INSIDE.match(text, name.end())
        stop = inside.end() if inside else name.end()
        if text.startswith(">", stop):
            empty = text[stop - 1] == "/"
            whole = name[1]
            yield Tag(whole, whole.rpartition(":")[2], at, stop + 1, text[at + 1] == "/", empty)
        at = text.find("<", stop)


def _after_declaration(text: str, at: int) -> int:
    """Where what follows a `<!DOCTYPE …>` begins, with or without declarations of its own inside."""
    closes, opens = text.find(">", at), text.find("[", at)
    if 0 <= opens < closes:
        end = _DOCTYPE_END.search(text, opens)
        return end.end() if end else len(text)
    return closes + 1 if closes >= 0 else len(text)


def spans(text: str, names: frozenset[str], first: frozenset[str] = frozenset()) -> Iterator[Span]:
    """The records of `text`: elements whose local name is in `names`.

    With `first`, only those whose first child has one of these local names. Records of one name do not stand
    inside each other: one that begins before the last has ended means that the last was never closed.
    """
    opened: Tag | None = None
    depth = deepest = unclosed = counted = 0
    line, fresh = 1, False
    for tag in tags(text):
        if opened and fresh:
            fresh = False
            if not tag.closes and tag.local not in first:
                opened = None
        if opened and tag.name == opened.name:
            line, counted = line + text.count("\n", counted, opened.start), opened.start
            if tag.closes:
                yield Span(opened.start, tag.stop, line, "deep" if deepest > DEEPEST else "")
                opened = None
                continue
            yield Span(opened.start, tag.start, line, "unclosed")
            opened = None
            unclosed += 1
            if unclosed >= MOST_UNCLOSED:
                return
        if opened:
            depth += 0 if tag.empty else -1 if tag.closes else 1
            deepest = max(deepest, depth)
        elif tag.local in names and not tag.closes:
            if tag.empty:
                line, counted = line + text.count("\n", counted, tag.start), tag.start
                yield Span(tag.start, tag.stop, line)
            else:
                opened, fresh, depth, deepest = tag, bool(first), 1, 1
    if opened:
        line += text.count("\n", counted, opened.start)
        yield Span(opened.start, len(text), line, "deep" if deepest > DEEPEST else "unclosed")
