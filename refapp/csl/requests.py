"""Reading what is to be cited: citation objects as word processors and citeproc-js give them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from refapp.csl.context import Cite

# “p. 44” in a locator says that it is a page, unless another label was chosen.
_LABELLED = re.compile(r"^((?:ch|col|fig|fol|l|n|no|op|p|pp|para|pt|sec|v|vol)\.)\s+(.*)$")
_LABELS = {"pp.": "page", "p.": "page"}


@dataclass(frozen=True)
class Request:
    """A citation asked for; `note` is the number of its note, `unsorted` keeps the order of its cites."""

    id: str
    cites: tuple[Cite, ...]
    note: int = 0
    unsorted: bool = False
    mode: str = ""  # "composite", "author-only" or "suppress-author"
    infix: str = ""  # between the names and the rest of a composite citation


def read_request(citation: Mapping[str, Any], index: int) -> Request:
    """A citation object: `citationID`, `citationItems`, and `properties` (see `Document.update`)."""
    properties = citation.get("properties") or {}
    return Request(
        id=str(citation.get("citationID") or f"citation-{index}"),
        cites=tuple(read_cite(each) for each in citation.get("citationItems", ())),
        note=int(properties.get("noteIndex") or 0),
        unsorted=bool(properties.get("unsorted")),
        mode=str(properties.get("mode") or ""),
        infix=str(properties.get("infix") or ""),
    )


def read_cite(item: Mapping[str, Any]) -> Cite:
    """One cited item: `id`, `locator`, `label`, `prefix`, `suffix`, `suppress-author`, `author-only`."""
    locator, label = str(item.get("locator") or "").strip(), str(item.get("label") or "")
    if locator and label in ("", "page"):
        match = _LABELLED.match(locator)
        if match and match[1] in _LABELS:
            locator, label = match[2], _LABELS[match[1]]
    return Cite(
        id=str(item.get("id", "")),
        locator=locator,
        label=label,
        prefix=str(item.get("prefix") or ""),
        suffix=str(item.get("suffix") or ""),
        suppress_author=bool(item.get("suppress-author")),
        author_only=bool(item.get("author-only")),
        position=int(item.get("position") or 0),
        near_note=bool(item.get("near-note")),
        first_note=int(item.get("first-reference-note-number") or 0),
    )
