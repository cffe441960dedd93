"""Works told by names and year: `{Smith, 2020}`, `{see Smith & Jones, 2020, p. 3; Berg et al., 2019b}`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .locators import read_locator
from .markers import Cite, Marker, Who
from .skipped import MASK

# Not the argument of a command, an attribute, or a key in braces.
_BRACES = re.compile(rf"(?<![\]}}@$\\{MASK}])\{{([^{{}}\n{MASK}]*(?:\n[^{{}}\n{MASK}]+)?)\}}")
_COMMAND_BEFORE = re.compile(r"\\[A-Za-z]+\*?$")
_PREFIX = re.compile(r"(?:(?:see also|see|also|cf\.|compare|e\.g\.,?|i\.e\.,?|sjå|jf\.|vgl\.)\s+)+", re.IGNORECASE)
# Without a comma only four digits are a year: {Table 12} is none.
_WORK = re.compile(
    r"(?P<names>[^\W\d][^;@]*?)(?:,\s*(?=\(?-?\d{3}|\(?n\.)|\s+(?=\(?\d{4}))\(?(?:(?P<year>-?\d{3,4})(?P<letter>[a-z]?)|n\.\s?d\.)\)?(?P<tail>(?:\s*[,:].*)?)",
    re.DOTALL,
)
_MORE = re.compile(r",?\s+(?:et\s+al\.?|and others|m\.\s?fl\.|u\.\s?a\.)$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:,\s*(?:&|and\b|og\b|und\b)|,|&|\band\b|\bog\b|\bund\b)\s*")


def find_named(text: str, seen: str) -> Iterator[Marker]:
    """The citations of `text`, looking at `seen`, which is `text` with some of it masked."""
    for match in _BRACES.finditer(seen):
        if _COMMAND_BEFORE.search(seen, max(0, match.start() - 40), match.start()):
            continue
        cites = [_cite(" ".join(part.split())) for part in match[1].split(";")]
        found = tuple(cite for cite in cites if cite)
        if len(found) == len(cites):
            yield Marker(match.start(), match.end(), found)


def _cite(text: str) -> Cite | None:
    prefix = _PREFIX.match(text)
    match = _WORK.fullmatch(text, prefix.end() if prefix else 0)
    if match is None:
        return None
    names, more = match["names"].strip(), False
    if _MORE.search(names):
        names, more = _MORE.sub("", names), True
    parts = tuple(part for part in _BETWEEN.split(names) if part)
    if not parts or not any(part[:1].isupper() or not part[:1].isascii() for name in parts for part in name.split()):
        return None  # words and a number, but no name
    year = int(match["year"]) if match["year"] else None
    located = read_locator(match["tail"].replace(":", ",", 1))
    return Cite(
        text[prefix.end() if prefix else 0 : match.start("tail")].strip(),
        Who(parts, year, match["letter"] or "", more),
        prefix[0] if prefix else "",
        located.locator,
        located.label,
        located.rest,
    )
