"""What a format has no tag for, as lines of a free field: `medium: DVD`, `contributor: Doe || Jane`, `type: event`.

This is how Zotero writes CSL variables in its field Extra, which it exports to M2 of RIS and understands again.
"""

from __future__ import annotations

import re

from refapp.model.csl_json import VARIABLES
from refapp.model.identifiers import identifier
from refapp.model.kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS
from refapp.model.names import Creator

from .tagged_draft import Draft

SCHEMES = IDENTIFIER_VARIABLES | {"arXiv": "arxiv"}
_NAME_OF_SCHEME = {scheme: name for name, scheme in SCHEMES.items()}
_LINE = re.compile(r"([A-Za-z][A-Za-z_-]{2,30}): +(\S.*)")
NAMES = (frozenset(VARIABLES) | frozenset(DATE_VARIABLES)) - {"URL", "issued", "accessed"}
_ROLES = frozenset(CREATOR_ROLES)
_KINDS = frozenset(KINDS)


def kind_in(value: str) -> str:
    """The kind that a free field names, or an empty text."""
    for line in value.split("\n"):
        match = _LINE.fullmatch(line)
        if match and match[1] == "type" and match[2] in _KINDS:
            return match[2]
    return ""


def take_lines(draft: Draft, value: str) -> list[str]:
    """Put every line of a free field in its place; the lines that have none come back."""
    return [line for line in value.split("\n") if line and not take_line(draft, line)]


def take_line(draft: Draft, line: str) -> bool:
    """Put one line in its place."""
    match = _LINE.fullmatch(line)
    return _take(draft, match[1], match[2]) if match else False


def _take(draft: Draft, name: str, value: str) -> bool:
    if name == "type":
        return value in _KINDS  # the first told the kind
    if name == "DOI":
        return draft.doi(value)
    if name in ("ISBN", "ISSN"):
        return draft.serial(value)
    if name in SCHEMES:
        return draft.identify(identifier(SCHEMES[name], value))
    if name in _ROLES:
        family, bars, given = value.partition(" || ")
        return draft.creator(f"{family}, {given}" if bars else f"{value},", name)
    return name in NAMES and draft.variable(name, value)


def variable_line(name: str, value: str) -> str:
    """A CSL variable as a line, or an empty text when it cannot be told so."""
    return f"{name}: {' '.join(value.split())}" if name in NAMES else ""


def creator_line(creator: Creator) -> str:
    """A name in a role that no tag tells."""
    if creator.literal:
        # Said twice, a comma in a body's name is no border between family and given name.
        return f"{creator.role}: {creator.literal.replace(',', ',,', 1)}"
    given = f"{creator.given}, {creator.suffix}" if creator.suffix else creator.given
    return f"{creator.role}: {creator.surname} || {given}"


def identifier_line(scheme: str, value: str) -> str:
    """An identifier no tag is for, or an empty text when its scheme is our own."""
    name = _NAME_OF_SCHEME.get(scheme)
    return f"{name}: {value}" if name else ""
