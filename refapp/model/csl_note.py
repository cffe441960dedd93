"""CSL variables told in an item's note, one a line: `original-date: 1900`, `{:DOI: 10.1/x}`, `editor: Doe || Jane`.

Zotero exports its field Extra as `note`, and citeproc-js reads such lines as variables ("cheater syntax"): those at the
beginning of the note, and those in braces anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS

_LINE = re.compile(r"([A-Za-z][A-Za-z _-]{1,40}?) ?: *(\S.*)")
_BRACES = re.compile(r"\{:([A-Za-z][A-Za-z_-]{1,40}): *([^{}\n]+)\}")
_NAMES = {name.lower(): name for name in (*CREATOR_ROLES, *DATE_VARIABLES, *IDENTIFIER_VARIABLES, "type")}


def told_in(note: str, variables: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """Name and CSL-JSON value of each variable that a note tells; `variables` are those that hold text."""
    names = _NAMES | {name.lower(): name for name in variables}
    people: dict[str, list[dict[str, str]]] = {}
    for written, value in _pairs(note):
        name = names.get(written.strip().lower().replace(" ", "-"), "")
        if name in CREATOR_ROLES:
            family, bars, given = (part.strip() for part in value.partition("||"))
            people.setdefault(name, []).append({"family": family, "given": given} if bars else {"literal": value})
        elif name and (name != "type" or value in KINDS):
            yield name, value.strip()
    yield from people.items()


def _pairs(note: str) -> Iterator[tuple[str, str]]:
    for line in note.split("\n"):
        match = _LINE.fullmatch(line.strip())
        if not match:
            break
        yield match[1], match[2]
    for match in _BRACES.finditer(note):
        yield match[1], match[2]
