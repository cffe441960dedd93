r"""The manuscript's own footnotes: `^[…]`, `[^1]` with `[^1]: …`, `\footnote{…}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .brackets import pairs_in_latex, pairs_in_prose
from .markers import Note

_INLINE = re.compile(r"(?<!\\)\^\[")
_MARK = re.compile(r"(?<![\\!])\[\^([^\]\s]+)\](?!:)")
_DEFINITION = re.compile(
    r"^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|(?![ \t]*$|[ \t]*\[\^).+))*)", re.MULTILINE
)
_FOOTNOTE = re.compile(r"(?<!\\)(?:\\\\)*(\\footnote(?:\[[^\]]*\])?\s*\{)")


def find_markdown_notes(seen: str) -> Iterator[Note]:
    """Notes in place and notes that are defined elsewhere, in the order of their marks."""
    pairs = pairs_in_prose(seen)
    definitions = {match[1]: match for match in reversed(list(_DEFINITION.finditer(seen)))}
    found = []
    for match in _INLINE.finditer(seen):
        end = pairs.get(match.end() - 1)
        if end is not None:
            found.append(Note(match.start(), end + 1, match.end(), end))
    used: set[str] = set()
    for match in _MARK.finditer(seen):
        definition = definitions.get(match[1])
        if definition and match[1] not in used:
            used.add(match[1])
            found.append(Note(*match.span(), *definition.span(2), *definition.span()))
    yield from sorted(found, key=lambda note: note.start)


def find_latex_notes(seen: str) -> Iterator[Note]:
    """Every `\\footnote`."""
    pairs = pairs_in_latex(seen)
    for match in _FOOTNOTE.finditer(seen):
        end = pairs.get(match.end() - 1)
        if end is not None:
            yield Note(match.start(1), end + 1, match.end(), end)
