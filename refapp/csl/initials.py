"""Initials: shortening given names (CSL 1.0.2, "Name", `initialize-with`)."""

from __future__ import annotations

import re
from functools import lru_cache

_SEPARATORS = re.compile(r"([-\s]+)")
_TAGGED = re.compile(r"^((?:<[^<>]+>)*)([^<>]*)((?:</[^<>]+>)*)$")
_TAGS = re.compile(r"</?[a-z][^>]*>")
# Scripts with spaces between words. U+05D5, the Hebrew “and”, is written together with the next word.
_ALPHABETIC = re.compile(
    r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0370-\u03ff\u0400-\u052f\u0590-\u05d4\u05d6-\u05ff"
    r"\u0600-\u06ff\u0e01-\u0e5b\u1f00-\u1fff]"
)


def is_alphabetic(text: str) -> bool:
    """Whether a text starts in a script that has initials."""
    return bool(_ALPHABETIC.match(text.lstrip("\"'“‘« ")[:1]))


@lru_cache(maxsize=4096)
def initialize(given: str, terminator: str, hyphen: bool = True) -> str:
    """A given name as initials, each followed by `terminator`: `Jean-Luc` gives `J.-L.`.

    Lower-case words stay (`Guillaume de` gives `G. de`); a given name that is abbreviated by more than a
    letter keeps them (`Ph.`). With `hyphen` false hyphens are dropped.
    """
    if given in ("Lord", "Lady") or not is_alphabetic(_TAGS.sub("", given)):
        return given
    pieces = _pieces(given, hyphen)
    result = ""
    for index in range(0, len(pieces), 2):
        before, word, after = _tagged(pieces[index])
        separator = pieces[index - 1] if index else ""
        initial = _initial(word)
        if not word:
            continue
        if initial:
            if "-" in separator:
                result = result.rstrip() + "-"
            result += before + (initial + terminator if not after else (initial + terminator).rstrip() + after)
            if after and terminator.endswith(" "):
                result += " "
        elif "-" in separator:
            continue
        else:
            result = f"{result.rstrip()} {word} " if result else f"{word} "
    return re.sub(r"\s+-", "-", result).strip(" \t\n\u00a0\ufeff")


@lru_cache(maxsize=4096)
def normalize_initials(given: str, terminator: str, hyphen: bool = True) -> str:
    """A given name whose full words stay, while initials in it get `terminator` (`initialize="false"`)."""
    if not is_alphabetic(_TAGS.sub("", given)):
        return given
    pieces = _pieces(given, hyphen)
    words = pieces[::2]
    short = [_is_initial(word) for word in words]
    result = ""
    for index, word in enumerate(words):
        result += (word.rstrip(".") + terminator) if short[index] else word
        if index + 1 == len(words):
            break
        separator = pieces[2 * index + 1]
        if "-" in separator:
            result = result.rstrip() + "-"
        elif not short[index]:
            result += " "
        elif not short[index + 1]:
            result = result.rstrip() + " "
    return result.strip(" \t\n\u00a0\ufeff")


def _pieces(given: str, hyphen: bool) -> list[str]:
    if not hyphen:
        given = given.replace("-", " ")
    # “J.R.R.” is three initials, not one; “Jean-luc” is one word.
    given = re.sub(r"\.(?=[^\W\d_])", ". ", given.strip())
    given = re.sub(r"\s*-\s*", "-", given)
    return _SEPARATORS.split(given)


def _tagged(word: str) -> tuple[str, str, str]:
    """A word and the tags before and after it."""
    match = _TAGGED.match(word)
    return (match[1], match[2], match[3]) if match else ("", word, "")


def _is_initial(word: str) -> bool:
    bare = word.rstrip(".")
    return (len(word) > 1 and word.endswith(".")) or (len(bare) == 1 and bare.isupper())


def _initial(word: str) -> str:
    first = word[:1]
    if not first.isalpha() or first != first.upper() or first == first.lower():
        return ""
    letters = re.match(r"[^\W\d_]*", word)
    rest = letters[0][1:] if letters else ""
    if rest and word[len(rest) + 1 :].startswith("."):
        return first + rest
    capitals = ""
    for letter in rest:
        if letter != letter.upper():
            break
        capitals += letter
    # “GérArd” is one capital; “SJ” in “SJohn” gives “Sj”, as citeproc-js does.
    return first + (capitals.lower() if len(capitals) < len(rest) else "")
