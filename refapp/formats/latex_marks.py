"""Private characters that stand for tags and braces while LaTeX is read, so that a written `<` stays itself."""

from __future__ import annotations

import re

_TAGS = {
    "i": ("<i>", "</i>"),
    "b": ("<b>", "</b>"),
    "sup": ("<sup>", "</sup>"),
    "sub": ("<sub>", "</sub>"),
    "sc": ('<span style="font-variant:small-caps;">', "</span>"),
    "nocase": ('<span class="nocase">', "</span>"),
}
OPEN = {tag: chr(0xE000 + 2 * number) for number, tag in enumerate(_TAGS)}
CLOSE = {tag: chr(0xE001 + 2 * number) for number, tag in enumerate(_TAGS)}
SHIELD, UNSHIELD = "\ue010", "\ue011"
# For str.translate: marks that happen to stand in the input are no marks.
MARKS = dict.fromkeys(range(0xE000, 0xE100))
ANY_TAG = "\ue000-\ue00f"

_TO_TAGS = str.maketrans(
    {OPEN[tag]: pair[0] for tag, pair in _TAGS.items()}
    | {CLOSE[tag]: pair[1] for tag, pair in _TAGS.items()}
    | {SHIELD: "", UNSHIELD: ""}
)
_TO_NOTHING = dict.fromkeys(range(0xE000, 0xE012), "")
_SUP = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_SUB = str.maketrans("0123456789+-−=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ")
_RAISED = re.compile(
    f"{OPEN['sup']}([^{ANY_TAG}]*){CLOSE['sup']}|{OPEN['sub']}([^{ANY_TAG}]*){CLOSE['sub']}",
)


def as_tags(text: str) -> str:
    """Marks to CSL rich text tags."""
    return text.translate(_TO_TAGS)


def as_plain(text: str) -> str:
    """Marks taken off; raised and lowered digits become Unicode's own."""
    return _RAISED.sub(_raise, text).translate(_TO_NOTHING)


def _raise(match: re.Match[str]) -> str:
    inner, table = (match[1], _SUP) if match[1] is not None else (match[2], _SUB)
    return inner.translate(table) if all(ord(char) in table for char in inner) else inner
