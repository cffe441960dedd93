"""The field Source of Ovid's databases: one line for journal, volume, issue, pages and date."""

from __future__ import annotations

import re

from .tagged_draft import Draft
from .tagged_text import clean_line

# `Ecohydrology.   8(6):1048-1064, September 2015.`; volume, issue and pages may be missing.
_SOURCE = re.compile(
    r"(?P<journal>.+?)\.(?: +(?P<volume>\w+)?(?: ?\((?P<issue>[^()]*)\))?"
    r"(?: ?[:,] ?(?P<pages>[\w.-]+(?: ?[-,] ?[\w.-]+)*?))?(?:, (?P<date>[^,:()]*\d{4}[^,:()]*?))?\.?)?"
)
# As PsycINFO and Embase have it: `J. Vol.130(1), Jan 2004, pp. 1-18.`, `J.  12 (3) (pp 45-50), 2004. Date of …`.
_PSYCINFO = re.compile(
    r"(?P<journal>.+?)\. +Vol\.? ?(?P<volume>\w+)(?: ?\((?P<issue>[^()]*)\))?,? (?P<date>[^,:()]*\d{4})"
    r"(?:, pp?\. ?(?P<pages>[\w.-]*\w))?\.?"
)
_EMBASE = re.compile(
    r"(?P<journal>.+?)\. +(?P<volume>\w+) ?(?:\((?P<issue>(?!pp)[^()]*)\) ?)?\(pp? ?(?P<pages>[^()]+)\), "
    r"(?P<year>\d{4})\.(?: Date of Publication: (?P<date>[^.:()]*\d{4}))?\.?"
)
_LONGEST_SOURCE = 1000


def source(draft: Draft, value: str) -> bool:
    """Journal, volume, issue, pages and date of a line; False when not all of it is understood."""
    line = clean_line(value)
    for pattern in (_PSYCINFO, _EMBASE, _SOURCE):
        match = pattern.fullmatch(line) if len(line) < _LONGEST_SOURCE else None
        if match:
            break
    else:
        return False
    parts = match.groupdict()
    date = parts.get("date") or parts.get("year")
    named = (("container-title", "journal"), ("volume", "volume"), ("issue", "issue"), ("page", "pages"))
    taken = [draft.variable(name, parts[part]) for name, part in named if parts[part]]
    return all(taken) and (not date or draft.date("issued", date))


def short_source(draft: Draft, value: str) -> bool:
    """The source again, its journal abbreviated."""
    match = _SOURCE.fullmatch(clean_line(value)[:_LONGEST_SOURCE])
    if not match or (match["volume"] or "") not in ("", draft.fields.get("volume")):
        return False
    return draft.variable("container-title-short", match["journal"])
