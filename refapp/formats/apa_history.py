"""The bracket an APA entry may end in, behind its address: where the work was published first, or what became of it."""

from __future__ import annotations

import re

from .apa_source import bare
from .apa_text import TAG, flatten

_LAST_BRACKET = re.compile(r"\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?\s*$")
_ORIGINAL = re.compile(
    r"(?:Original work published|Opphavleg verk utgitt|Opprinnelig verk utgitt)"
    r"(?: as (?P<title>.+?))?(?:,? (?P<year>\d{1,4}))?(?:, (?P<publisher>.+))?"
)
_FIELDS = {"title": "original-title", "year": "original-date", "publisher": "original-publisher"}


def take_history(html: str, fields: dict[str, str]) -> str:
    """`html` of an entry without the bracket at its end, which goes to `fields`.

    Without an address before it, only a bracket that speaks of the original work is one.
    """
    if not html.endswith((")", ").")):
        return html
    last = _LAST_BRACKET.search(html)
    if last is None:
        return html
    before, inside = html[: last.start()], flatten(last[1]).strip()
    original = _ORIGINAL.fullmatch(inside)
    if original:
        fields |= {_FIELDS[name]: bare(value).strip() for name, value in original.groupdict().items() if value}
    elif before.endswith("</a>") or TAG.sub("", before).rpartition(" ")[2].startswith("http"):
        fields["references"] = bare(inside).strip()
    else:
        return html
    return before
