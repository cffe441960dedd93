"""What a user searches for: parsed from text without ever failing; `query_text` writes it again.

Grammar: words, "phrases" (a quote inside is doubled), `name:value`, `year:2019..2023`, `-not`, `or`, parentheses. Words
side by side are all wanted. What looks like a field but is none is searched as words. `creator:` and `container:`
search words; with `=` before the value (`container:"=Bone"`) they ask for exactly that one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# What may stand before the colon, and the column of the full-text index it searches.
COLUMNS = {
    "title": "title",
    "author": "creators",
    "creator": "creators",
    "container": "container",
    "journal": "container",
    "abstract": "texts",
    "text": "texts",
    "page": "page",
    "identifier": "identifiers",
}
# Fields by which exactly one value is asked for where it begins with `=`.
EXACT = {"creator": "creator", "author": "creator", "container": "container", "journal": "container"}
# `in` is a collection's name or key, or its path: `/ University / Nursing`. `kind` is a CSL type or its name.
# `import` is the number of an import's ledger, or `last`; `added` is `today`, `week`, `month`, `year`, a span such as
# `7d`, the start of a date, or a range of those: `2024-05..2025`.
# `like` is a citation key: those that are about the same as its reference.
FILTERS = (
    *("tag", "kind", "lang", "in", "sdg", "has", "doi", "key", "is", "status", "import", "added", "like"),
    *("creator", "container"),
)
KEY_COLLISION = "key-collision"  # `is:key-collision`: references that share their citation key with another
MISSING_FILE = "missing-file"  # `has:missing-file`: references with a file that is not where it should be
DEEPEST = 20  # parentheses in each other
_TOKEN = re.compile(r'-?\(|\)|-?(?:[^\W\d]\w*:)?"(?:[^"]|"")*"?|[^\s()]+')


@dataclass(frozen=True, slots=True)
class Words:
    """Words to find in the full-text index, in one of its columns or ("") in all; as a phrase, or as prefixes."""

    text: str
    column: str = ""
    phrase: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A value a reference must have: `name` is one of `FILTERS`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Years:
    """Issued from `low` to `high`, both included; None is open."""

    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Not:
    """What `part` does not match."""

    part: Query


@dataclass(frozen=True, slots=True)
class And:
    """What all `parts` match; everything when there is none."""

    parts: tuple[Query, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """What one of `parts` matches."""

    parts: tuple[Query, ...]


Query = Words | Filter | Years | Not | And | Or
ALL = And()


def parse(text: str) -> Query:
    """The query `text` asks for; any text is a query."""
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()  # half a surrogate pair is no text
    return _Parser(_TOKEN.findall(text)).whole()


def pieces(text: str) -> list[str]:
    """The parts of `text` that are all wanted, each a query by itself; the whole of it where `or` joins them."""
    found: list[str] = []
    start, depth = 0, 0
    for token in _TOKEN.finditer(text):
        if not depth:
            if token[0].lower() in ("or", "|"):
                return [text]
            start = token.start()
        depth = max(0, depth + (token[0] in ("(", "-(")) - (token[0] == ")"))
        if not depth:
            found.append(text[start : token.end()])
    return [*found, text[start:]] if depth else found


def both(first: Query, second: Query) -> Query:
    """What matches `first` and `second`."""
    parts = [part for each in (first, second) for part in (each.parts if isinstance(each, And) else (each,))]
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def path_value(names: Iterable[str]) -> str:
    """The value of the filter `in` for the one collection with this path of names from the root."""
    return "/ " + " / ".join(name.replace(" / ", " // ") for name in names)


def path_steps(value: str) -> list[str]:
    """The names of the path that `value` is; none where it is a collection's own name."""
    return [step.replace(" // ", " / ") for step in value[2:].split(" / ")] if value.startswith("/ ") else []


def words_of(query: Query) -> list[str]:
    """The words and phrases a query looks for, to highlight; not those it excludes."""
    if isinstance(query, Words):
        return [query.text] if query.phrase else query.text.split()
    if isinstance(query, And | Or):
        return [word for part in query.parts for word in words_of(part)]
    return []


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0

    def whole(self) -> Query:
        parts: list[Query] = []
        while self.at < len(self.tokens):
            parts.append(self.any_of(0))
            self.at += 1  # a closing parenthesis too many
        return _all_of(parts)

    def any_of(self, depth: int) -> Query:
        choices = [self.all_of(depth)]
        while self.at < len(self.tokens) and self.tokens[self.at].lower() in ("or", "|"):
            self.at += 1
            choices.append(self.all_of(depth))
        choices = [choice for choice in choices if choice != ALL]
        return choices[0] if len(choices) == 1 else Or(tuple(choices)) if choices else ALL

    def all_of(self, depth: int) -> Query:
        parts: list[Query] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if token == ")" or token.lower() in ("or", "|"):
                break
            self.at += 1
            if token in ("(", "-("):
                # A hostile text may nest without end; deeper than this parentheses mean nothing.
                inner = self.any_of(depth + 1) if depth < DEEPEST else ALL
                if self.at < len(self.tokens) and self.tokens[self.at] == ")":
                    self.at += 1
                parts.append(Not(inner) if token == "-(" and inner != ALL else inner)
            else:
                parts.append(_term(token))
        return _all_of(parts)


def _all_of(parts: list[Query]) -> Query:
    parts = [part for part in parts if part != ALL]
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _term(token: str) -> Query:
    positive = token.lstrip("-")
    if positive != token and positive:
        inner = _term(positive)
        return Not(inner) if inner != ALL and (len(token) - len(positive)) % 2 else inner
    name, colon, value = token.partition(":")
    name = name.lower()
    if colon and name in ("year", "years"):
        years = _years(value)
        if years:
            return years
    phrase = value.startswith('"') if colon else token.startswith('"')
    bare = _unquoted(value if colon else token)
    if colon and name in EXACT:
        exact = bare[1:].strip() if bare.startswith("=") else ""
        return Filter(EXACT[name], exact) if exact else Words(bare, COLUMNS[name], phrase) if bare else _words(token)
    if colon and bare and name in FILTERS:
        return Filter(name, bare)
    if colon and bare and name in COLUMNS:
        return Words(bare, COLUMNS[name], phrase)
    if not token.startswith('"'):
        return _words(token)
    bare = _unquoted(token)
    return Words(bare, "", phrase=True) if re.search(r"\w", bare) else ALL


def _words(token: str) -> Query:
    """What looks like a field and is none, or a plain word."""
    words = [word.lstrip("-") for word in (re.split(r'[\s":()]+', token) if '"' in token else [token])]
    return _all_of([Words(word) for word in words if re.search(r"\w", word) and word.lower() != "or"])


def quoted(value: str) -> str:
    """`value` as it is written after a colon, whatever is in it."""
    doubled = value.replace('"', '""')
    return f'"{doubled}"'


def _unquoted(text: str) -> str:
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        text = text[1:-1].replace('""', '"')
    else:
        text = text.strip('"')
    return text.strip()


def _years(value: str) -> Years | None:
    match = re.fullmatch(r"(-?\d{1,4})?(?:(\.\.|[-–])(-?\d{1,4})?)?", value.strip('"'))
    if not match or not (match[1] or match[3]):
        return None
    low = int(match[1]) if match[1] else None
    if not match[2]:
        return Years(low, low)
    return Years(low, int(match[3]) if match[3] else None)
