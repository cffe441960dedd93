"""How well what was typed fits a name: the same letters always give the same order."""

from __future__ import annotations

from dataclasses import dataclass

from refapp.model.folding import fold

WHOLE, START, WORDS, INSIDE, INITIALS, BESIDE = range(6)  # the smaller, the better


@dataclass(frozen=True, slots=True)
class Name:
    """A name made ready to be compared; `more` is what else it may be found by."""

    text: str
    words: tuple[str, ...]
    more: str = ""

    @classmethod
    def of(cls, text: str, more: str = "") -> Name:
        """`text` and `more` without case and diacritics."""
        folded = fold(text)
        return cls(folded, tuple(_letters(folded).split()), f" {_letters(fold(more))}" if more else "")


def fit(wanted: str, name: Name) -> tuple[int, int] | None:
    """How well the folded text `wanted` fits, the smaller the better; None where it does not.

    Whole, beginning, beginnings of words in any order, inside, then beginnings of words run together (`coref` or `cr`
    for “Copy reference”), at last with the help of `more`. Among equals the shorter name wins.
    """
    words = wanted.split()
    if not words:
        return (WHOLE, 0)
    rank = _rank(" ".join(words), words, name)
    return None if rank is None else (rank, len(name.text))


def _rank(wanted: str, words: list[str], name: Name) -> int | None:
    if name.text == wanted:
        return WHOLE
    if name.text.startswith(wanted):
        return START
    if all(any(each.startswith(word) for each in name.words) for word in words):
        return WORDS
    if all(word in name.text for word in words):
        return INSIDE
    if len(words) == 1 and len(wanted) > 1 and _run_together(wanted, name.words):
        return INITIALS
    if name.more and all(word in name.text or f" {word}" in name.more for word in words):
        return BESIDE
    return None


def _run_together(wanted: str, words: tuple[str, ...]) -> bool:
    """Whether `wanted` is made of beginnings of some of the words, in their order."""
    if not wanted:
        return True
    for number, word in enumerate(words):
        same = 0
        while same < len(word) and same < len(wanted) and word[same] == wanted[same]:
            same += 1
        if any(_run_together(wanted[length:], words[number + 1 :]) for length in range(same, 0, -1)):
            return True
    return False


def _letters(text: str) -> str:
    """`text` with spaces in place of what is neither letter nor digit."""
    return "".join(each if each.isalnum() else " " for each in text)
