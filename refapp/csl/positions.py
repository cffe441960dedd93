"""Positions of cites: first, subsequent, ibid and near-note (CSL 1.0.2, "Choose", `position`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from refapp.csl.context import FIRST, IBID, IBID_WITH_LOCATOR, SUBSEQUENT, Cite

_NEAR = 5


@dataclass(frozen=True)
class Placed:
    """A citation: the number of its note (0 in the text) and its cites in the order they appear."""

    note: int
    cites: tuple[Cite, ...]


def place(citations: Sequence[Placed], near_distance: int = _NEAR) -> list[tuple[Cite, ...]]:
    """The cites of each citation with their positions filled in; notes and text are counted apart."""
    result: list[tuple[Cite, ...]] = [citation.cites for citation in citations]
    for in_notes in (False, True):
        indices = [index for index, citation in enumerate(citations) if bool(citation.note) == in_notes]
        _place_row(citations, indices, near_distance, result)
    return result


def _place_row(
    citations: Sequence[Placed], indices: list[int], near_distance: int, result: list[tuple[Cite, ...]]
) -> None:
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    in_note: Counter[int] = Counter()
    previous: Placed | None = None
    for index in indices:
        citation = citations[index]
        if previous is not None and previous.note > citation.note:
            # A new count of notes begins, as in a new chapter.
            first, last, in_note = {}, {}, Counter()
        in_note[citation.note] += len(citation.cites)
        placed = []
        for order, cite in enumerate(citation.cites):
            position = FIRST
            if cite.id in first:
                before = _cite_before(citation, order, previous, in_note, cite.id)
                position = SUBSEQUENT if before is None else _ibid(before, cite)
            note_first = first.setdefault(cite.id, citation.note)
            near = bool(citation.note) and position != FIRST and citation.note - last.get(cite.id, 0) <= near_distance
            last[cite.id] = citation.note
            number = note_first if position != FIRST and note_first != citation.note else 0
            placed.append(cite._replace(position=position, near_note=near, first_note=number))
        result[index] = tuple(placed)
        previous = citation


def _cite_before(
    citation: Placed, order: int, previous: Placed | None, in_note: Counter[int], wanted: str
) -> Cite | None:
    """The cite directly before, when it is of the same item so that ibid is possible."""
    if order:
        before = citation.cites[order - 1]
        return before if before.id == wanted else None
    if previous is None or not previous.cites:
        return None
    if previous.note == citation.note:
        before = previous.cites[-1]
        return before if before.id == wanted else None
    before = previous.cites[0]
    alone = len(previous.cites) == 1 and (in_note[previous.note] == 1 or not previous.note)
    return before if alone and before.id == wanted and previous.note >= citation.note - 1 else None


def _ibid(before: Cite, cite: Cite) -> int:
    if not cite.locator:
        return SUBSEQUENT if before.locator else IBID
    same = (before.locator, before.label) == (cite.locator, cite.label)
    return IBID if same else IBID_WITH_LOCATOR
