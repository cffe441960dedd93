"""Whether two references are likely the same work: why, how surely, and what speaks against it.

`compare` never guesses on the bold side: what a person should look at is `PERHAPS`, with the reason. The
thresholds were measured over the pairs of `tests/model/duplicate_pairs.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from .differences import adds_nothing
from .likeness import WORK_SCHEMES, Traits, traits
from .problems import Problem, Severity
from .reference import Reference

# The verdicts. Only the first two are ever merged without a person.
IDENTICAL, SAME, PERHAPS = VERDICTS = "identical", "same", "perhaps"

# Of 100. From here a difference is a slip of the pen: of the pairs, 97 keeps every "colour/color" and misprint of
# one letter in a title of 40 and no pair of works.
SAME_TITLE = 97
# From here titles are worth a look: translations and different works stay below, lost words do not.
ALIKE_TITLE = 85
# Family names: one letter in seven, as `Oedegaard` and `Odegard` have.
SAME_NAME = 75
# Titles of so few words (Introduction, Vitamin D, Annual report) are shared by many works.
SHORT_TITLE = 3
# With so many words the same title is no chance, even when the names differ (a body in place of a person).
LONG_TITLE = 6
# What sorted titles, cut at 60 letters, must have in common before the references are read and compared.
ROUGHLY = 70
# Years between a preprint or thesis and its article that still are worth a look.
LATER_FORM = 3

_LABELS = {"doi": "DOI", "isbn": "ISBN", "pmid": "PMID", "pmcid": "PMCID", "arxiv": "arXiv", "zotero": "Zotero"}
_EQUAL, _MAIN, _ALIKE, _OTHER, _UNKNOWN = "equal", "main", "alike", "other", "unknown"


@dataclass(frozen=True, slots=True)
class Match:
    """Two references that are likely the same: the verdict, why, and what speaks against it (codes of messages)."""

    verdict: str
    reasons: tuple[Problem, ...]
    doubts: tuple[Problem, ...] = ()

    @property
    def rank(self) -> tuple[int, ...]:
        """Sorts matches, the likeliest first: by verdict, common identifiers, titles, what speaks against it."""
        codes = [each.code for each in self.reasons]
        titles = [at for at, code in enumerate(("same-title", "same-main-title", "alike-title")) if code in codes]
        return (VERDICTS.index(self.verdict), -codes.count("same-identifier"), *(titles or [3]), len(self.doubts))

    @property
    def sure(self) -> bool:
        """Whether they may be merged without asking."""
        return self.verdict != PERHAPS


def compare(mine: Reference, theirs: Reference) -> Match | None:
    """How `theirs` is like `mine`; None where they are two works.

    `IDENTICAL`: the same, and `theirs` says nothing that `mine` does not. `SAME`: the same with differences.
    `PERHAPS`: editions, parts, chapters of one book, preprint and article, erratum and the like, one DOI with two
    titles, a year apart, and whatever else a person has to look at.
    """
    match = compare_traits(traits(mine), traits(theirs))
    if match and match.sure and adds_nothing(mine, theirs):
        return Match(IDENTICAL, match.reasons)
    return match


def plausible(title: str, other: str) -> bool:
    """Whether two titles as they are sorted (`folding.sort_key`) may be the same: a quick look that lets much pass."""
    if title.startswith(other) or other.startswith(title):
        return bool(title and other)
    return bool(
        fuzz.token_sort_ratio(title, other, score_cutoff=ROUGHLY) or fuzz.ratio(title, other, score_cutoff=ROUGHLY)
    )


def compare_traits(a: Traits, b: Traits) -> Match | None:
    """As `compare`, of what was taken out of two references; never `IDENTICAL`."""
    shared = [
        (scheme, value)
        for scheme in a.identifiers
        for value in sorted(a.identifiers[scheme] & b.identifiers.get(scheme, frozenset()))
    ]
    title, score = _titles(a, b)
    people, gap = _people(a, b), _gap(a, b)
    if not _worth_asking(a, b, shared, title, people, gap):
        return None
    reasons = [_note("same-identifier", scheme=_LABELS[scheme], value=value) for scheme, value in shared]
    if title in (_EQUAL, _MAIN, _ALIKE):
        reasons.append(
            _note({_EQUAL: "same-title", _MAIN: "same-main-title", _ALIKE: "alike-title"}[title], score=score)
        )
    if people == _EQUAL:
        reasons.append(_note("same-creator"))
    if gap == 0:
        reasons.append(_note("same-year"))
    doubts = tuple(_doubts(a, b, bool(_of_work(a, b, shared)), title, people, gap))
    return Match(PERHAPS if doubts else SAME, tuple(reasons), doubts)


def _worth_asking(
    a: Traits, b: Traits, shared: list[tuple[str, str]], title: str, people: str, gap: int | None
) -> bool:
    """Whether they may be the same at all."""
    if any(scheme in WORK_SCHEMES for scheme, _ in shared):
        return True
    if shared:  # an ISBN: of the book, or of what is in it
        in_it = "part" in (a.group, b.group) or "paper" in (a.group, b.group)
        return not in_it or title in (_EQUAL, _MAIN, _ALIKE) or (a.page != "" and a.page == b.page and people == _EQUAL)
    if title in (_OTHER, _UNKNOWN):
        return False
    if people == _OTHER:
        return title == _EQUAL and a.words >= LONG_TITLE and (gap is None or gap <= 1)
    if gap is not None and gap > 1:
        later_form = (a.preprint != b.preprint or a.group != b.group) and gap <= LATER_FORM
        return later_form or (a.group == b.group == "book" and title == _EQUAL)
    place = _place(a, b)
    if a.marks != b.marks and gap and (place == _OTHER or any(_conflicting(a, b, work=False))):
        return False  # another part in another year and place, or with an identifier of its own
    if _is_short(a, b) and place == _OTHER:
        return False
    return title != _ALIKE or people == _EQUAL


def _doubts(a: Traits, b: Traits, work: bool, title: str, people: str, gap: int | None) -> Iterator[Problem]:
    """What speaks against: each alone is enough to ask."""
    if title == _OTHER:
        yield _note("but-titles")
    elif a.marks != b.marks and title != _UNKNOWN:
        yield _note("but-numbers")
    elif title == _ALIKE or (title == _MAIN and not work and _place(a, b) != _EQUAL):
        yield _note("but-title-not-equal")
    if a.notices != b.notices and title != _UNKNOWN:
        yield _note("but-notice")
    if a.preprint != b.preprint:
        yield _note("but-preprint")
    elif a.group and b.group and a.group != b.group:
        yield _note("but-kinds")
    if a.edition != b.edition and (a.edition or "1") != (b.edition or "1"):
        yield _note("but-edition", mine=a.edition or "1", theirs=b.edition or "1")
    if people == _OTHER:
        yield _note("but-creator")
    if gap and (not work or gap > 1):
        yield _note("but-year", mine=a.year or 0, theirs=b.year or 0)
    for scheme in _conflicting(a, b, work):
        yield _note("but-identifier", scheme=_LABELS[scheme])
    if not work:
        yield from _doubts_without_identifier(a, b, people, gap)
    elif {a.group, b.group} & {"book", "part"} and _place(a, b) == _OTHER:
        yield _note("but-place")  # the identifier may be the book's, or that of a whole set


def _doubts_without_identifier(a: Traits, b: Traits, people: str, gap: int | None) -> Iterator[Problem]:
    place = _place(a, b)
    if people == _UNKNOWN:
        yield _note("but-no-creator")
    if gap is None:
        yield _note("but-no-year")
    if place == _OTHER:
        yield _note("but-place")
    elif _is_short(a, b) and place != _EQUAL and not a.group == b.group == "book":
        yield _note("but-short-title")


def _titles(a: Traits, b: Traits) -> tuple[str, int]:
    """How alike the titles are, and of 100."""
    if not a.title or not b.title:
        return _UNKNOWN, 0
    score = max(fuzz.ratio(a.title, b.title), fuzz.token_sort_ratio(a.title, b.title))
    if score >= SAME_TITLE or a.title.replace(" ", "") == b.title.replace(" ", ""):
        return _EQUAL, 100
    one_without = a.title == a.main or b.title == b.main
    if one_without and fuzz.ratio(a.main, b.main) >= SAME_TITLE:
        return _MAIN, int(score)
    return (_ALIKE if score >= ALIKE_TITLE else _OTHER), int(score)


def _people(a: Traits, b: Traits) -> str:
    """Whether the first creators are the same; who is named first may differ where both name both."""
    if not a.creators or not b.creators:
        return _UNKNOWN
    first, other = a.creators[0], b.creators[0]
    if first in b.creators and other in a.creators:
        return _EQUAL
    if fuzz.ratio(first, other) >= SAME_NAME or _within(first, other) or _within(other, first):
        return _EQUAL
    return _EQUAL if first in (_initials(other),) or other in (_initials(first),) else _OTHER


def _within(name: str, whole: str) -> bool:
    """Whether a family name is the end of a whole name, or of one with its particle."""
    return whole.endswith(f" {name}") or whole.startswith(f"{name} ")


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word not in ("of", "the", "for", "and"))


def _gap(a: Traits, b: Traits) -> int | None:
    return None if a.year is None or b.year is None else abs(a.year - b.year)


def _place(a: Traits, b: Traits) -> str:
    """Whether both stand in the same place: the first page, else the volume; container names vary too much."""
    if a.page and b.page and a.page != b.page:
        return _OTHER
    if a.volume and b.volume and a.volume != b.volume:
        return _OTHER
    same = (a.page and a.page == b.page) or (a.volume and a.volume == b.volume)
    alike = not a.container or not b.container or fuzz.partial_ratio(a.container, b.container) >= ALIKE_TITLE
    if same and alike:
        return _EQUAL
    return _UNKNOWN if alike or not _is_short(a, b) else _OTHER


def _is_short(a: Traits, b: Traits) -> bool:
    return min(a.words, b.words) < SHORT_TITLE


def _of_work(a: Traits, b: Traits, shared: list[tuple[str, str]]) -> list[str]:
    """The shared identifiers that mean this very work."""
    books = a.group in ("book", "") and b.group in ("book", "")
    return [scheme for scheme, _ in shared if scheme in WORK_SCHEMES or books]


def _conflicting(a: Traits, b: Traits, work: bool) -> Iterator[str]:
    """Schemes by which they are two; the keys of a source's own say so only where no other one says they are one."""
    for scheme, values in a.identifiers.items():
        others = b.identifiers.get(scheme)
        if others and not values & others and not (work and scheme in ("zotero", "isbn")):
            yield scheme


def _note(code: str, **args: str | int) -> Problem:
    return Problem(code, args, Severity.NOTE)
