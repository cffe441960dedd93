"""The references that a manuscript's cites mean: by key, or by names and year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from refapp.model.folding import fold, plain
from refapp.model.names import Creator, principal
from refapp.model.query import And, Query, Words, Years
from refapp.model.reference import Reference
from refapp.store.reading import Reader

from .markers import EVERYTHING, NOCITE, Cite, Manuscript, Who


@dataclass(frozen=True, slots=True)
class Missing:
    """A work cited that the library does not have: as written, and the line it is first cited in."""

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Names and year that several references have, whose citekeys are `keys`."""

    name: str
    line: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What the library has of a manuscript's cites: `by_name` in the order of citing, `others` by `\\nocite`."""

    by_name: Mapping[str, Reference] = field(default_factory=dict)
    others: tuple[Reference, ...] = ()
    missing: tuple[Missing, ...] = ()
    ambiguous: tuple[Ambiguous, ...] = ()

    @property
    def references(self) -> list[Reference]:
        """Every reference cited, each once."""
        each = {reference.id: reference for reference in (*self.by_name.values(), *self.others)}
        return list(each.values())


def look_up(manuscript: Manuscript, reader: Reader) -> Found:
    """Find what `manuscript` cites."""
    by_name: dict[str, Reference] = {}
    others: list[Reference] = []
    missing: dict[str, Missing] = {}
    ambiguous: dict[str, Ambiguous] = {}
    for marker in manuscript.markers:
        for cite in marker.cites:
            if cite.name in by_name or cite.name in missing or cite.name in ambiguous:
                continue
            if marker.mode == NOCITE and cite.name == EVERYTHING:
                others += reader.get_many(list(reader.find(order=("creators",))))
                continue
            found = _references(cite, reader)
            if len(found) == 1:
                by_name[cite.name] = found[0]
            elif found:
                keys = tuple(sorted(each.citekey for each in found))
                ambiguous[cite.name] = Ambiguous(cite.name, manuscript.line(marker), keys)
            else:
                missing[cite.name] = Missing(cite.name, manuscript.line(marker))
    return Found(by_name, tuple(others), tuple(missing.values()), tuple(ambiguous.values()))


def _references(cite: Cite, reader: Reader) -> list[Reference]:
    if cite.who:
        return _by_names(cite.who, reader)
    return reader.get_many(reader.with_citekey(cite.name)[:1])


def _by_names(who: Who, reader: Reader) -> list[Reference]:
    """Those of just these creators; else those whose creators begin so."""
    words: list[Query] = [Words(name, "creators") for name in who.names]
    year: list[Query] = [Years(who.year, who.year)] if who.year is not None else []
    ids = reader.find(And((*words, *year)), ("creators",))
    candidates = [each for each in reader.get_many(list(ids)) if each.year == who.year]
    wanted = [_bare(name) for name in who.names]
    alike = [each for each in candidates if _begins(each, wanted)]
    exact = [each for each in alike if (len(principal(each.creators)) > len(wanted)) == who.more]
    found = exact or alike
    if who.letter and len(found) > 1:
        # Year suffixes follow the titles, as most styles give them.
        found.sort(key=lambda each: fold(plain(each.title)))
        place = ord(who.letter) - ord("a")
        return found[place : place + 1]
    return found


def _begins(reference: Reference, wanted: Sequence[str]) -> bool:
    people = principal(reference.creators) if reference.creators else []
    return len(people) >= len(wanted) and all(
        name in _names(person) for name, person in zip(wanted, people, strict=False)
    )


def _names(person: Creator) -> set[str]:
    """The ways a person is told in a citation: with particle or without, with initials before or after."""
    family, surname, given = _bare(person.family), _bare(person.surname), _bare(person.given)
    letters = "".join(word[0] for word in given.split())
    return {surname, family, f"{given} {surname}", *(f"{i} {surname}" for i in (letters[:1], " ".join(letters)))} - {""}


def _bare(name: str) -> str:
    return " ".join(fold(name).replace(".", " ").replace("-", " ").split())
