"""Text case (CSL 1.0.2, "Text-case"), with citeproc-js's rules for titles.

Works on text with markup: tags pass through, and nothing within `nocase` (or small caps) changes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

# Words that stay small within an English title unless first, last or after a colon.
_STOP_WORDS = (
    "about above across afore after against al along alongside amid amidst among amongst anenst "
    "apropos apud around as aside astride at athwart atop barring before behind below beneath beside "
    "besides between beyond but by circa despite down during et except for forenenst from given in "
    "inside into lest like modulo near next notwithstanding of off on onto out over per plus pro qua "
    "sans since than through thru throughout thruout till to toward towards under underneath until "
    "unto up upon versus vs. v. vs v via vis-à-vis with within without or yet so and nor a an the de "
    "d' von van c ca"
)
STOP_WORDS = frozenset(_STOP_WORDS.split())

_TOKEN = re.compile(
    r"(?P<tag></?(?:i|b|sc|sup|sub)>|<span[^<>]*>|</span>)"
    r"|(?P<space>\s+)"
    r"|(?P<mark>[-–—/.,;?!:\[\]()\"“”'‘’])"
    r"|(?P<word>[^\s<>\-–—/.,;?!:\[\]()\"“”'‘’]+|.)",
    re.DOTALL,
)
_SHIELD = re.compile(r'<span\s+(?:class="no(?:case|decor)"|style="font-variant:\s*small-caps;?")')


class _Word:
    """A word of a text, with what stands around it."""

    __slots__ = ("after_colon", "before", "first", "following", "leading", "shielded", "text")

    def __init__(self, text: str, before: str, shielded: bool, leading: bool) -> None:
        self.text = text
        self.before = before  # the marks and spaces between the word before and this one
        self.shielded = shielded
        self.leading = leading  # nothing but words and spaces before it
        self.following = ""
        self.first = False
        self.after_colon = False

    @property
    def is_joined(self) -> bool:
        """Whether the word hangs on an apostrophe, as the `s` of `it's` does."""
        return self.before in ("'", "’")

    @property
    def hangs(self) -> bool:
        """Whether an apostrophe or a straight single quotation mark stands directly before the word."""
        return self.before.endswith(("'", "’"))


def _split(text: str) -> tuple[list[str], dict[int, _Word]]:
    """The tokens of a text, and those of them that are words."""
    tokens: list[str] = []
    words: dict[int, _Word] = {}
    spans: list[bool] = []
    before, leading, last = "", True, None
    for match in _TOKEN.finditer(text):
        token, kind = match[0], match.lastgroup
        tokens.append(token)
        if kind == "tag":
            if token.startswith("<span"):
                spans.append(bool(_SHIELD.match(token)))
            elif token == "</span>" and spans:
                spans.pop()
            leading = False
        elif kind == "word":
            word = _Word(token, before, any(spans), leading)
            words[len(tokens) - 1] = last = word
            before = ""
        else:
            if last is not None and not before:
                last.following = token
            before += token
            leading = leading and kind == "space"
    _place(list(words.values()))
    return tokens, words


def _place(words: list[_Word]) -> None:
    for index, word in enumerate(words):
        word.first = index == 0
        word.after_colon = index > 0 and bool(re.search(r"[?!:][^\[]*$", word.before))


def _capitalize(word: str) -> str:
    # Lone Greek letters are symbols in scientific titles.
    if len(word) == 1 and "\u0370" <= word <= "\u03ff":
        return word
    # A capital further on is how the word is written: “iPad”, “arXiv”.
    if word[:1].islower() and word != word.lower():
        return word
    first = word[:1].upper()
    return (first if len(first) == 1 else word[:1]) + word[1:]


def _change(text: str, change: Callable[[_Word], str]) -> str:
    tokens, words = _split(text)
    for index, word in words.items():
        if not word.shielded:
            tokens[index] = change(word)
    return "".join(tokens)


def _lowercase(text: str) -> str:
    return _change(text, lambda word: word.text.lower())


def _uppercase(text: str) -> str:
    return _change(text, lambda word: word.text.upper())


def _capitalize_first(text: str) -> str:
    return _change(text, lambda word: _capitalize(word.text) if word.first else word.text)


def _capitalize_all(text: str) -> str:
    return _change(text, lambda word: word.text if word.is_joined else _capitalize(word.text))


def _sentence(text: str) -> str:
    return _change(text, lambda word: _capitalize(word.text) if word.first else word.text.lower())


def _title(text: str) -> str:
    tokens, words = _split(text)
    if not words:
        return text
    ordered = list(words.items())
    for index, word in ordered:
        if word.shielded or word.hangs:
            continue
        small = len(word.text) < 2 or word.text.lower() in STOP_WORDS
        if not small or word.first or word.after_colon or (word.leading and word.following == "-"):
            tokens[index] = _capitalize(word.text)
    last_index, last = ordered[-1]
    if not last.shielded and not last.hangs and len(last.text) > 1:
        tokens[last_index] = _capitalize(last.text)
    return "".join(tokens)


_CASES: dict[str, Callable[[str], str]] = {
    "lowercase": _lowercase,
    "uppercase": _uppercase,
    "capitalize-first": _capitalize_first,
    "capitalize-all": _capitalize_all,
    "sentence": _sentence,
    "title": _title,
}


@lru_cache(maxsize=4096)
def apply_case(case: str, text: str) -> str:
    """`text` in that case; an unknown case changes nothing."""
    change = _CASES.get(case)
    return change(text) if change else text
