"""What pages tell of a work by the way: a citation written out, the number of an issue under BibTeX's name."""

from __future__ import annotations

import re

from refapp.model.characters import unescape

from .apa_text import TAG
from .entry_text import read_entry_text
from .xml_values import Draft


def take_written_citation(draft: Draft, citation: str) -> None:
    """Authors and numbers of a formatted citation (`citation:` of academicpages), where no authors are told."""
    cited = None if draft.creators else read_entry_text(TAG.sub("", unescape(citation)))
    if cited:
        draft.creators += cited.creators
        for name in ("volume", "issue", "page"):
            draft.put(name, cited.fields.get(name, ""))


def number_as_issue(draft: Draft) -> None:
    """The `number` of an article in a volume is its issue, as in BibTeX."""
    number = draft.fields.get("number", "")
    if (
        draft.kind == "article-journal"
        and "volume" in draft.fields
        and "issue" not in draft.fields
        and re.fullmatch(r"\d{1,3}(?:[-–/]\d{1,3})?", number)
    ):
        draft.fields["issue"] = draft.fields.pop("number")
