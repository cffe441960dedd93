"""Patterns of citation keys, such as `auth.lower + year + shorttitle(1)`: Better BibTeX's formulas, in part.

    pattern   = sum {"|" sum}                     the first that gives something is taken
    sum       = term {"+" term}                   one after the other
    term      = (value | text | "(" pattern ")") {"." filter}
    value     = name ["(" number {"," number} ")"]    auth, year, shorttitle(3, 1), shorttitle(n=3): see VALUES
    filter    = name ["(" (number | text) {…} ")"]    lower, upper, abbr, condense("-"): see FILTERS
    text      = '"' … '"' or "'" … "'"

Names may be in any case. What comes out holds only `SAFE` characters, which every LaTeX engine takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from functools import lru_cache
from typing import NoReturn

from .citekey_default import DEFAULT_PATTERN
from .citekey_filters import FILTERS
from .citekey_values import VALUES
from .folding import fold_keeping_case
from .problems import AppError
from .reference import Reference

SAFE = r"\w:.+/\-"
NOTHING = "reference"  # the key of a reference that says nothing the pattern asks for
LONGEST = 500  # characters of a pattern
LONGEST_KEY = 200
DEEPEST = 20
_TOKEN = re.compile(r"\s*(?:(?P<name>[A-Za-z]+)|(?P<number>\d{1,4})|(?P<text>\"[^\"]*\"|'[^']*')|(?P<sign>[-+|.(),=]))")
_UNSAFE = re.compile(f"[^{SAFE}]")
_ASCII_MARKS = re.compile(r"[\W_]+")
Part = Callable[[Reference], str]


class Pattern:
    """A pattern that has been understood: `pattern(reference)` is the key it makes, never empty."""

    def __init__(self, text: str) -> None:
        """Understand `text`. Raises AppError with the place (`place`, counted from 1) of what is wrong."""
        self.text = text
        self._part = part_of(text)

    def __call__(self, reference: Reference) -> str:
        """The key of `reference`, not yet made unique."""
        key = _UNSAFE.sub("", fold_keeping_case(self._part(reference)))[:LONGEST_KEY]
        return key or NOTHING


def part_of(text: str, unsafe: re.Pattern[str] = _UNSAFE) -> Part:
    """What the pattern `text` gives of a reference, as it is; texts in it may not hold what is `unsafe`.

    Raises AppError with the place of what is wrong.
    """
    return _Parser(text, unsafe).whole()


@lru_cache(maxsize=32)
def pattern_of(text: str) -> Pattern:
    """The pattern `text`, understood once. Raises AppError."""
    return Pattern(text)


def pattern_or_default(text: str) -> Pattern:
    """The pattern `text`; where it cannot be understood (settings edited by hand) the default one."""
    try:
        return pattern_of(text)
    except AppError:
        return pattern_of(DEFAULT_PATTERN)


class _Parser:
    def __init__(self, text: str, unsafe: re.Pattern[str]) -> None:
        self._unsafe = unsafe
        if len(text) > LONGEST:
            raise AppError("pattern-long", most=LONGEST)
        self._text = text
        self._tokens = list(self._split(text))
        self._at = 0

    def _split(self, text: str) -> list[tuple[str, str, int]]:
        """Kind, text and place of each token; one more, empty, stands at the end."""
        tokens = []
        at, end = 0, len(text.rstrip())
        while at < end:
            match = _TOKEN.match(text, at)
            if match is None:
                at += len(text[at:]) - len(text[at:].lstrip())
                code = "pattern-open-text" if text[at] in "\"'" else "pattern-character"
                raise AppError(code, place=at + 1, found=text[at])
            kind = str(match.lastgroup)
            tokens.append((kind, match[kind], match.start(kind) + 1))
            at = match.end()
        return [*tokens, ("end", "", end + 1)]

    def whole(self) -> Part:
        """The whole pattern."""
        if len(self._tokens) == 1:
            raise AppError("pattern-empty")
        part = self._choice(0)
        if self._tokens[self._at][0] != "end":
            self._fail("pattern-unexpected")
        return part

    def _choice(self, depth: int) -> Part:
        parts = [self._sum(depth)]
        while self._took("|"):
            while self._took("|"):  # Better BibTeX has || too
                pass
            parts.append(self._sum(depth))
        return parts[0] if len(parts) == 1 else lambda reference: _first(parts, reference)

    def _sum(self, depth: int) -> Part:
        parts = [self._term(depth)]
        while self._took("+"):
            parts.append(self._term(depth))
        return parts[0] if len(parts) == 1 else lambda reference: "".join([part(reference) for part in parts])

    def _term(self, depth: int) -> Part:
        kind, text, place = self._tokens[self._at]
        if depth > DEEPEST:
            self._fail("pattern-deep")
        self._at += 1
        if kind == "text":
            part = _literal(text[1:-1], place, self._unsafe)
        elif kind == "name":
            part = self._value(text, place)
        elif text == "(":
            part = self._choice(depth + 1)
            if not self._took(")"):
                raise AppError("pattern-open", place=place)
        else:
            self._at -= 1
            self._fail("pattern-missing")
        while self._took("."):
            part = self._filtered(part)
        return part

    def _value(self, name: str, place: int) -> Part:
        value = VALUES.get(name.lower())
        if value is None:
            raise AppError("pattern-value", place=place, name=name, known=_like(name, VALUES))
        numbers = [number for _, number in value.numbers]
        names = [each for each, _ in value.numbers]
        for position, (named, argument, where) in enumerate(self._arguments()):
            at = names.index(named) if named in names else position
            if at >= len(numbers) or (named and named not in names) or not isinstance(argument, int):
                raise AppError("pattern-argument", place=where, name=name, found=str(argument))
            numbers[at] = argument
        make = value.make
        return lambda reference: make(reference, *numbers)

    def _filtered(self, part: Part) -> Part:
        kind, name, place = self._tokens[self._at]
        chosen = FILTERS.get(name.lower())
        if kind != "name" or chosen is None:
            raise AppError("pattern-filter", place=place, name=name, known=_like(name, FILTERS))
        self._at += 1
        given = list(chosen.defaults)
        for position, (named, argument, where) in enumerate(self._arguments()):
            if named or position >= len(given) or type(argument) is not type(given[position]):
                raise AppError("pattern-argument", place=where, name=name, found=str(argument))
            given[position] = argument
        apply = chosen.apply
        return lambda reference: apply(part(reference), *given)

    def _arguments(self) -> list[tuple[str, str | int, int]]:
        """Name (or ""), value and place of each argument in parentheses, where there are any."""
        opened = self._tokens[self._at][2]
        found: list[tuple[str, str | int, int]] = []
        if not self._took("("):
            return found
        while not self._took(")"):
            if found and not self._took(","):
                raise AppError("pattern-open", place=opened)
            named = ""
            if self._tokens[self._at][0] == "name" and self._tokens[self._at + 1][1] == "=":
                named = self._tokens[self._at][1].lower()
                self._at += 2
            kind, text, place = self._tokens[self._at]
            if kind not in ("number", "text"):
                self._fail("pattern-missing-argument")
            self._at += 1
            found.append((named, int(text) if kind == "number" else text[1:-1], place))
        return found

    def _took(self, sign: str) -> bool:
        kind, text, _ = self._tokens[self._at]
        if kind == "sign" and text == sign:
            self._at += 1
            return True
        return False

    def _fail(self, code: str) -> NoReturn:
        _, text, place = self._tokens[self._at]
        raise AppError(code, place=place, found=text)


def _first(parts: list[Part], reference: Reference) -> str:
    for part in parts:
        text = part(reference)
        if _ASCII_MARKS.sub("", text):
            return text
    return ""


def _like(name: str, known: Iterable[str]) -> str:
    """Those of `known` that may have been meant; all of them where none is like `name`."""
    return ", ".join(get_close_matches(name.lower(), known) or known)


def _literal(text: str, place: int, unsafe: re.Pattern[str]) -> Part:
    found = unsafe.search(text)
    if found:
        raise AppError("pattern-unsafe", place=place + 1 + found.start(), found=found[0])
    return lambda reference: text
