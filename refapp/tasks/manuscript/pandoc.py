"""Pandoc's citations: `[see @key, pp. 3-5; -@other]`, and `@key [p. 3]` in the text (Pandoc's manual, "Citations")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .brackets import pairs_in_prose
from .locators import read_locator
from .markers import COMPOSITE, NOCITE, NORMAL, Cite, Marker
from .skipped import MASK

KEY = r"@(?:\{([^{}\n]+)\}|(\w(?:\w|[:.#$%&+?<>~/-](?=\w))*))"
# Not within an address or a word, and not escaped.
_CITED = re.compile(rf"(?<![\w@.+/\\{MASK}])(-?){KEY}")
_IN_BRACKETS = re.compile(rf"(?<![\w@\\{MASK}])(-?){KEY}")
# What pandoc-crossref and Quarto refer to: figures, tables, sections, …
_CROSS_REFERENCE = re.compile(r"(?:fig|tbl|sec|eq|lst|thm)[:-]", re.IGNORECASE)
_LONGEST = 3_000  # characters in one pair of brackets
# An address or a name after brackets makes them a link; another citation does not.
_LINKED = re.compile(r"\(|\[(?![^\[\]]*@)")
_SPACE = re.compile(r"[ \t]*\n?[ \t]*")
_FRONT_MATTER = re.compile(r"\s*---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_NOCITE = re.compile(r"^nocite:(.*(?:\n[ \t]+.*)*)", re.MULTILINE)
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1|(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\3(?!\w)")


def front_matter_end(text: str) -> int:
    """Where the text begins after YAML front matter."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


def find_nocite(text: str) -> Iterator[Marker]:
    """What the front matter asks for by `nocite:`; `@*` is everything."""
    match = _FRONT_MATTER.match(text)
    found = _NOCITE.search(match[1]) if match else None
    if found:
        keys = re.findall(rf"@(\*)|{KEY}", found[1])
        yield Marker(0, 0, tuple(Cite(star or braced or bare) for star, braced, bare in keys), NOCITE)


def find_pandoc(text: str, seen: str) -> Iterator[Marker]:
    """The citations of `text`, looking at `seen`, which is `text` with some of it masked."""
    at = 0
    pairs = pairs_in_prose(seen)
    cited = _CITED.search(seen)
    while cited:
        opens = seen.find("[", at)
        if 0 <= opens < cited.start():
            marker = _bracketed(text, seen, opens, pairs.get(opens))
            at = marker.end if marker else opens + 1
        else:
            marker = _in_text(text, seen, cited, pairs)
            at = marker.end
        if marker and not all(_CROSS_REFERENCE.match(cite.name) for cite in marker.cites):
            yield marker
        if cited.start() < at:
            cited = _CITED.search(seen, at)


def _bracketed(text: str, seen: str, opens: int, closes: int | None) -> Marker | None:
    # A picture, an escaped bracket, a note, or the text of a link.
    if (
        closes is None
        or closes - opens > _LONGEST
        or seen[max(0, opens - 1) : opens] in ("!", "\\", "^")
        or seen[opens + 1] == "^"
    ):
        return None
    if _LINKED.match(seen, closes + 1):
        return None
    cites = [_cite(text, seen, start, end) for start, end in _parts(seen, opens + 1, closes)]
    found = tuple(cite for cite in cites if cite)
    return Marker(opens, closes + 1, found, NORMAL) if len(found) == len(cites) else None


def _in_text(text: str, seen: str, cited: re.Match[str], pairs: Mapping[int, int]) -> Marker:
    """`@key`, and what may follow in brackets: a locator, then further citations."""
    key, suppress = cited[2] or cited[3], bool(cited[1])
    plain = Marker(
        cited.start(),
        cited.end(),
        (Cite(key, suppress_author=suppress),),
        NORMAL if suppress else COMPOSITE,
    )
    space = _SPACE.match(seen, cited.end())
    opens = space.end() if space else cited.end()
    if seen[opens : opens + 1] != "[" or seen[opens + 1 : opens + 2] == "^":
        return plain
    closes = pairs.get(opens)
    if closes is None or closes - opens > _LONGEST or _LINKED.match(seen, closes + 1):
        return plain
    (start, end), *others = _parts(seen, opens + 1, closes)
    more = [_cite(text, seen, *part) for part in others]
    if _IN_BRACKETS.search(seen, start, end) or not all(more):
        return plain
    first = _tail(Cite(key, suppress_author=suppress), text[start:end])
    return Marker(cited.start(), closes + 1, (first, *(each for each in more if each)), plain.mode)


def _cite(text: str, seen: str, start: int, end: int) -> Cite | None:
    match = _IN_BRACKETS.search(seen, start, end)
    if match is None or seen.count("[", start, match.start()) > seen.count("]", start, match.start()):
        return None  # no key, or that of a citation in brackets of its own
    before = " ".join(text[start : match.start()].split())
    cite = Cite(
        match[2] or match[3],
        prefix=rich(f"{before} ") if before else "",
        suppress_author=bool(match[1]),
    )
    return _tail(cite, text[match.end() : end])


def _tail(cite: Cite, text: str) -> Cite:
    found = read_locator(" ".join(text.split()) if text[:1] not in " \n" else " " + " ".join(text.split()))
    rest = found.rest
    if not found.locator and rest[:1].isalnum():
        rest = f" {rest}"
    return Cite(cite.name, None, cite.prefix, found.locator, found.label, rich(rest), cite.suppress_author)


def rich(text: str) -> str:
    """Markdown's emphasis as CSL rich text."""
    return _EMPHASIS.sub(lambda m: f"<b>{m[2]}</b>" if m[1] else f"<i>{m[4]}</i>", text)


def _parts(seen: str, start: int, end: int) -> list[tuple[int, int]]:
    """What semicolons part, those in braces and brackets aside."""
    parts, depth, begin = [], 0, start
    for place in range(start, end):
        if seen[place] in "[{":
            depth += 1
        elif seen[place] in "]}":
            depth -= 1
        elif seen[place] == ";" and depth <= 0:
            parts.append((begin, place))
            begin = place + 1
    return [*parts, (begin, end)]
