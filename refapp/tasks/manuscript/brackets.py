"""Which bracket closes which, for a whole text at once, so that a hostile one takes no longer than others."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PROSE = re.compile(r"\\.|[\[\]]|\n[ \t]*\n", re.DOTALL)
_LATEX = re.compile(r"\\.|[\[\](){}]", re.DOTALL)
_OPENERS = {"]": "[", ")": "(", "}": "{"}


def pairs_in_prose(text: str) -> Mapping[int, int]:
    """Where the square bracket at a place is closed, in the same paragraph."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for match in _PROSE.finditer(text):
        if match[0] == "[":
            waiting.append(match.start())
        elif match[0] == "]" and waiting:
            pairs[waiting.pop()] = match.start()
        elif match[0][0] == "\n":
            waiting.clear()
    return pairs


def pairs_in_latex(text: str) -> Mapping[int, int]:
    """Where the bracket, parenthesis or brace at a place is closed; braces hide what is in them from others."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for match in _LATEX.finditer(text):
        letter = match[0]
        if letter in _OPENERS.values():
            waiting.append(match.start())
            continue
        opener = _OPENERS.get(letter)
        back = len(waiting) - 1
        while opener and back >= 0 and text[waiting[back]] != opener and (letter == "}" or text[waiting[back]] == "("):
            back -= 1
        if opener and back >= 0 and text[waiting[back]] == opener:
            pairs[waiting[back]] = match.start()
            del waiting[back:]
    return pairs
