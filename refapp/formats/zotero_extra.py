"""Zotero's Extra field: its `Key: value` lines as CSL variables, as Zotero's citation processor reads them.

A label is a CSL variable (`original-date`), the same in words (`Original Date`), or a field of Zotero (`Event Place`).
Zotero and Better BibTeX add others: `Citation Key`, `PMID`, `arXiv`, `tex.…`. Unlike the processor, which stops at
the first line that is no such line, all lines are looked at. `{:key: value}` is the old form, within a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from refapp.model.csl_item import VARIABLES
from refapp.model.kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES

from .zotero_fields import BASE_OF, DATE_OF, VARIABLE_OF

_LABEL = re.compile(r"[A-Za-z][A-Za-z_ -]{1,60}")
_INLINE = re.compile(r"\{:([A-Za-z_-]{1,60}):([^{}\n]++)\}")
_OTHER_PROGRAM = re.compile(r"\s*((?:tex|bibtex|biblatex|csl)[./][\w.-]+(?:\[[\w ]*\])?|_\w+)\s*[:=](.*)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NOT_TAKEN = frozenset(("annote", "references", "locator", "first-reference-note-number", "citation-number"))


def _label(name: str) -> str:
    """A label as it is compared: `archiveLocation`, `Archive Location` and `archive_location` are one."""
    return re.sub(r"[\s_-]+", "-", _CAMEL.sub("-", name).strip()).lower()


_KNOWN = {_label(name): variable for name, variable in (VARIABLE_OF | DATE_OF).items()}
_KNOWN |= {_label(name): VARIABLE_OF[base] for name, base in BASE_OF.items() if base in VARIABLE_OF}
_KNOWN |= {_label(name): name for name in (*VARIABLES, *DATE_VARIABLES, *CREATOR_ROLES, *IDENTIFIER_VARIABLES)}
_KNOWN |= {name: name for name in "citation-key arxiv type title language abstract".split()}
_KNOWN |= {"bibtex": "citation-key", "event": "event-title"}  # as Better BibTeX and CSL 1.0 once had them
# Words that stand before a colon in any note, and mean a variable only to programs.
for _name in ("section", "code", "status", "history", "format", "system", "subject", "country", "label", "identifier"):
    if _KNOWN.get(_name) != _name:
        _KNOWN.pop(_name, None)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the field: `variable` is a CSL variable, `citation-key`, `arxiv` or `type`; empty for other text.

    `label` is what stands before the colon in a line that another program put there (`tex.owner`).
    """

    text: str
    variable: str = ""
    label: str = ""
    value: str = ""


def lines_of(extra: str) -> Iterator[Line]:
    """The lines of an Extra field in order, each with what it tells."""
    for text in _INLINE.sub(_on_its_own, extra).splitlines():
        other = _OTHER_PROGRAM.fullmatch(text)
        if other:
            yield Line(text, label=other[1], value=other[2].strip())
            continue
        label, _, value = (part.strip() for part in text.partition(":"))
        variable = _KNOWN.get(_label(label), "") if value and _LABEL.fullmatch(label) else ""
        told = variable and variable not in _NOT_TAKEN
        yield Line(text, variable=variable, value=value) if told else Line(text)


def _on_its_own(match: re.Match[str]) -> str:
    known = _label(match[1]) in _KNOWN
    return f"\n{match[1]}: {match[2].strip()}\n" if known else match[0]
