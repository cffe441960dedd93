"""Tags that are likely one and the same: equal up to case, diacritics, punctuation and number, or misspelt."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz, process

from refapp.model.folding import fold
from refapp.model.progress import Progress, no_progress

LIKE = 91  # percent: one letter in a word of twelve
LONG = 7  # letters of words that may be misspelt
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", ""))


def similar_tags(counts: Mapping[str, int], progress: Progress = no_progress) -> list[tuple[str, ...]]:
    """Groups of names of `counts` that are likely one tag, in each the most used first; the most used groups first."""
    forms: dict[str, list[str]] = defaultdict(list)
    words: dict[str, str] = {}
    for name in counts:
        spaced = form(name)
        forms[spaced.replace(" ", "")].append(name)
        words.setdefault(spaced, spaced.replace(" ", ""))
    group: dict[str, str] = {each: each for each in forms}
    for one, other in _misspelt(sorted(words), progress):
        group[_head(group, words[other])] = _head(group, words[one])
    groups: dict[str, list[str]] = defaultdict(list)
    for each, names in forms.items():
        groups[_head(group, each)] += names
    found = [
        tuple(sorted(names, key=lambda name: (-counts[name], name))) for names in groups.values() if len(names) > 1
    ]
    return sorted(found, key=lambda names: (-sum(counts[name] for name in names), names))


def form(name: str) -> str:
    """One spelling for names that differ in case, diacritics, punctuation or number only."""
    steps = [re.findall(r"[^\W_]+", fold(step)) for step in name.split("/")]
    return " / ".join(" ".join(_singular(word) for word in words) for words in steps)


def _misspelt(forms: Sequence[str], progress: Progress) -> list[tuple[str, str]]:
    """Pairs of forms that differ in a letter or so of a long word: only those that begin alike are compared."""
    beginnings: dict[str, list[str]] = defaultdict(list)
    for each in forms:
        if len(each) >= LONG and not re.search(r"[0-9]", each):
            beginnings[each[:3]].append(each)
    pairs = []
    for number, some in enumerate(beginnings.values()):
        progress(number, len(beginnings))
        for at, one in enumerate(some):
            found = process.extract(one, some[at + 1 :], scorer=fuzz.ratio, score_cutoff=LIKE, limit=None)
            pairs += [(one, other) for other, _, _ in found if _same_but_long_words(one, other)]
    return pairs


def _same_but_long_words(one: str, other: str) -> bool:
    """Whether only long words differ: a short one, as in vitamin D and vitamin K, means something else."""
    first, second = one.split(), other.split()
    if len(first) != len(second):
        return False
    return all(a == b or min(len(a), len(b)) >= LONG for a, b in zip(first, second, strict=True))


def _head(group: dict[str, str], each: str) -> str:
    while group[each] != each:
        each = group[each]
    return each


def _singular(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: len(word) - len(ending)] + instead
    return word
