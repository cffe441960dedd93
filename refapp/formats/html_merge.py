"""Several descriptions of one work made into one: the first that says something counts, the others add."""

from __future__ import annotations

import re
from dataclasses import replace

from refapp.model.folding import fold
from refapp.model.names import Creator

from .xml_values import Draft


class Known:
    """Drafts of different works, found again by DOI or title without looking at each."""

    def __init__(self) -> None:
        self._by_mark: dict[tuple[str, str], Draft] = {}

    def same(self, draft: Draft) -> Draft | None:
        """The draft that is known of the same work."""
        found = [self._by_mark[mark] for mark in _marks(draft) if mark in self._by_mark]
        return next((each for each in found if same_work(each, draft)), None)

    def add(self, draft: Draft) -> None:
        """Remember one."""
        for mark in _marks(draft):
            self._by_mark.setdefault(mark, draft)


def _marks(draft: Draft) -> list[tuple[str, str]]:
    title = _words(draft.title)
    return [*(("doi", doi) for doi in sorted(_dois(draft))), *([("title", title)] if title else [])]


def same_work(one: Draft, other: Draft) -> bool:
    """Whether two drafts tell the same DOI, or where one has none, the same title."""
    mine, theirs = _dois(one), _dois(other)
    if mine and theirs:
        return bool(mine & theirs)
    title, words = _words(one.title), _words(other.title)
    shorter, longer = sorted((title, words), key=len)
    return bool(shorter) and (title == words or (len(shorter) > 20 and longer.startswith(shorter)))


def add(draft: Draft, other: Draft) -> None:
    """Take into `draft` what `other` has beside it."""
    if draft.kind in ("document", "webpage") and other.kind not in ("document", "webpage"):
        draft.kind = other.kind
    draft.title = draft.title or other.title
    draft.citekey = draft.citekey or other.citekey
    draft.language = draft.language or other.language
    if draft.issued is None or (
        other.issued and other.issued.year == draft.issued.year and not draft.issued.month and other.issued.month
    ):
        draft.issued = other.issued or draft.issued
    draft.accessed = draft.accessed or other.accessed
    draft.creators = _people(draft.creators, other.creators)
    for variable, value in other.fields.items():
        if variable not in draft.fields:
            draft.fields[variable] = value
    dois = _dois(draft)
    for each in other.identifiers:
        if each not in draft.identifiers and not (each.scheme == "doi" and dois):
            draft.identifiers.append(each)
        elif each.scheme == "doi" and each.value not in dois:
            draft.keep("doi", each.value)
    if not any(text.role == "abstract" for text in draft.texts):
        draft.texts += other.texts
    known = {fold(tag.name) for tag in draft.tags}
    draft.tags += [tag for tag in other.tags if fold(tag.name) not in known]
    draft.links += [link for link in other.links if all(link.url != mine.url for mine in draft.links)]
    cited = {(each.scheme, each.value) for each in draft.relations}
    draft.relations += [each for each in other.relations if (each.scheme, each.value) not in cited]
    kept = {each.value for each in draft.extra}
    draft.extra += [each for each in other.extra if each.value not in kept]


def _people(mine: list[Creator], theirs: list[Creator]) -> list[Creator]:
    """Mine, with roles that only they name, and what they know of the same people."""
    roles = {each.role for each in mine}
    found = {(each.role, fold(each.surname)): each for each in theirs}
    people = []
    for each in mine:
        other = found.get((each.role, fold(each.surname)))
        if other:
            longer = len(other.given.replace(".", "")) > len(each.given.replace(".", "")) + 2
            each = replace(
                each,
                given=other.given if longer and other.given[:1] == each.given[:1] else each.given,
                orcid=each.orcid or other.orcid,
                affiliation=each.affiliation or other.affiliation,
                url=each.url or other.url,
            )
        people.append(each)
    return people + [each for each in theirs if each.role not in roles]


def _dois(draft: Draft) -> set[str]:
    return {each.value for each in draft.identifiers if each.scheme == "doi"}


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))
