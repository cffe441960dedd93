"""Creators of a work: one frozen class and the few ways to read and show a name.

Parts follow the CSL 1.0.2 name variables: family, given, non-dropping particle, suffix, literal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_PARTICLES = frozenset(
    "af al am an auf av d' da dal dalla de dei del della den der des di do dos du e el en het in 't la le les "
    "lo op ten ter und van vom von zu zum zur y".split()
)
# Words of bodies that are in no one's name.
_BODY = re.compile(
    r"\b(?:organi[sz]ations?|institut(?:e|t|ion)?e?s?|ministr(?:y|ies)|associations?|agency|committees?|consortium|"
    r"departe?ments?|departementet|\w*direktoratet|universit(?:y|ies|[éàä]t?\w*|et(?:et)?|eit|a[ts]?)|commission|foundation|"
    r"federation|collaboration|corporation|laborator(?:y|ies)|hospitals?|h[øo]gskolen?|(?:working|study|research|"
    r"collaborative|trial) group|task force|investigators|gmbh|inc|ltd|llc)\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"^(jr|sr|ii|iii|iv|v|2nd|3rd|4th)\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Creator:
    """A person or a body, in one role.

    `role` is a CSL name variable (author, editor, translator, container-author, …). A body, or a name
    whose parts are not known, has only `literal`. `url` is a profile page, `orcid` the bare 16 digits
    with hyphens.
    """

    role: str = "author"
    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""
    orcid: str = ""
    affiliation: str = ""
    url: str = ""

    @property
    def surname(self) -> str:
        """Family name with its particle, or the whole literal name."""
        return self.literal or f"{self.particle} {self.family}".strip()

    @property
    def sorting_name(self) -> str:
        """The name as in an index: `van Dyk, Jan, Jr.`."""
        if self.literal:
            return self.literal
        return ", ".join(part for part in (self.surname, self.given, self.suffix) if part)

    @property
    def full_name(self) -> str:
        """The name as spoken: `Jan van Dyk, Jr.`."""
        if self.literal:
            return self.literal
        name = " ".join(part for part in (self.given, self.surname) if part)
        return f"{name}, {self.suffix}" if self.suffix else name

    @property
    def initials_name(self) -> str:
        """The name as in a list: `van Dyk, J. A.`."""
        if self.literal or not self.given:
            return self.surname
        return f"{self.surname}, {initials(self.given)}"


def initials(given: str) -> str:
    """First letters of given names with full stops: `Mary-Ann J.` gives `M.-A. J.`."""
    words = []
    for word in given.replace(".", ". ").split():
        parts = [part for part in word.split("-") if part.strip(".")]
        words.append("-".join(f"{part[0]}." for part in parts))
    return " ".join(word for word in words if word)


def parse_name(text: str, role: str = "author") -> Creator:
    """Read one personal name: `Family, Given`, `Family, Jr., Given`, or `Given particle Family`.

    A single word, a name in whole braces (`{A B}`) and one no person has (`World Health Organization`) are literal.
    """
    text = " ".join(text.split())
    if text.startswith("{") and text.endswith("}"):
        return Creator(role=role, literal=text[1:-1].strip())
    pieces = [piece.strip() for piece in text.split(",")]
    if len(pieces) == 1:
        return _spoken(text, role)
    suffix = ""
    if len(pieces) > 2:
        at = next((i for i, piece in enumerate(pieces[1:], 1) if _SUFFIX.match(piece)), None)
        if at is not None:
            suffix = pieces.pop(at)
    particle, family = _split_particle(pieces[0])
    given = ", ".join(piece for piece in pieces[1:] if piece)
    if not given and not suffix:
        return Creator(role=role, literal=pieces[0])
    return Creator(role=role, family=family, given=given, particle=particle, suffix=suffix)


def _spoken(text: str, role: str) -> Creator:
    words = text.split()
    if len(words) < 2 or _BODY.search(text):
        return Creator(role=role, literal=text)
    suffix = words.pop() if len(words) > 2 and _SUFFIX.match(words[-1]) else ""
    first = next((i for i in range(1, len(words) - 1) if words[i].lower() in _PARTICLES), len(words) - 1)
    particle, family = _split_particle(" ".join(words[first:]))
    return Creator(role=role, family=family, given=" ".join(words[:first]), particle=particle, suffix=suffix)


def _split_particle(family: str) -> tuple[str, str]:
    words = family.split()
    count = 0
    while count < len(words) - 1 and words[count] in _PARTICLES:
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def short_list(creators: Iterable[Creator]) -> str:
    """Creators for one line of a list: authors, else editors, else whoever is first.

    More than three names end in `et al.`.
    """
    chosen = principal(creators)
    names = [creator.initials_name for creator in chosen[:3]]
    if len(chosen) > 3:
        return ", ".join([*names, "et al."])
    if len(names) > 1:
        return ", ".join(names[:-1]) + f", & {names[-1]}"
    return names[0] if names else ""


def principal(creators: Iterable[Creator]) -> list[Creator]:
    """The creators a work is filed under: its authors, else its editors, else those of the first role."""
    everyone = list(creators)
    for role in ("author", "editor"):
        chosen = [creator for creator in everyone if creator.role == role]
        if chosen:
            return chosen
    return [creator for creator in everyone if creator.role == everyone[0].role]
