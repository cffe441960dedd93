"""What RIS has no tag for, as lines of M2: `medium: DVD`, `contributor: Doe || Jane`, `PMID: 123`, `type: event`.

This is how Zotero writes CSL variables in its field Extra, which it exports as M2 and understands again.
"""

from __future__ import annotations

import re

from refapp.model.csl_json import VARIABLES
from refapp.model.identifiers import identifier
from refapp.model.kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS
from refapp.model.names import Creator

from .tagged_draft import Draft

TAG = "M2"
SCHEMES = IDENTIFIER_VARIABLES | {"arXiv": "arxiv"}
_NAME_OF_SCHEME = {scheme: name for name, scheme in SCHEMES.items()}
_LINE = re.compile(r"([A-Za-z][A-Za-z_-]{2,30}): +(\S.*)")
NAMES = (frozenset(VARIABLES) | frozenset(DATE_VARIABLES)) - {"URL", "issued", "accessed"}
_ROLES = frozenset(CREATOR_ROLES)
_KINDS = frozenset(KINDS)


def kind_in(value: str) -> str:
    """The kind that a value of M2 names, or an empty text."""
    for line in value.split("\n"):
        match = _LINE.fullmatch(line)
        if match and match[1] == "type" and match[2] in _KINDS:
            return match[2]
    return ""


def take(draft: Draft, value: str) -> bool:
    """Put every line of an M2 in its place; lines that have none are kept, each as an M2 of its own."""
    for line in filter(None, value.split("\n")):
        match = _LINE.fullmatch(line)
        if not (match and _take(draft, match[1], match[2])):
            draft.keep(TAG, line)
    return True


def _take(draft: Draft, name: str, value: str) -> bool:
    if name == "type":
        return value == draft.kind
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
    """A CSL variable as a line of M2, or an empty text when it cannot be told so."""
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
