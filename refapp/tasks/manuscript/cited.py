"""The citations of a manuscript, made in one document so that order, numbers and year suffixes are right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from refapp.citing.engine import Citer, items_of
from refapp.csl import Bibliography, Citation, Document, Locale, Processor
from refapp.model.names import principal
from refapp.model.reference import Reference

from .lookup import Found
from .markers import AUTHOR_ONLY, COMPOSITE, NOCITE, Cite, Manuscript, Marker, Note


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands for a marker: `inline` in the text, `note` in a footnote, and the names that are missing.

    `people` are the names that go before each of `inline`, in styles whose citations have no names for the text.
    `ended` says that the citations end in a full stop that is not wanted.
    """

    inline: tuple[Citation, ...] = ()
    people: tuple[str, ...] = ()
    ended: bool = False
    note: Citation | None = None
    missing: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.inline or self.people or self.note)


@dataclass(frozen=True, slots=True)
class CitedManuscript:
    """A manuscript with what its markers become: one `Shown` for each, in their order.

    `heading` is what the list of works is called in the language of the style.
    """

    manuscript: Manuscript
    shown: tuple[Shown, ...]
    bibliography: Bibliography
    heading: str


def cite_manuscript(
    manuscript: Manuscript, found: Found, citer: Citer, style: str, locale: str | None = None
) -> CitedManuscript:
    """Make every citation of `manuscript` and its bibliography. Raises AppError."""
    processor = citer.processor(style, locale)
    references = found.references
    places = {reference.id: str(place) for place, reference in enumerate(references)}
    ids = {name: places[reference.id] for name, reference in found.by_name.items()}
    document = processor.document(items_of(references))
    maker = _Maker(manuscript, found, ids, document, processor)
    uncited = [ids[cite.name] for m in manuscript.markers if m.mode == NOCITE for cite in m.cites if cite.name in ids]
    document.update(maker.requests(), [*uncited, *(places[each.id] for each in found.others)])
    term = processor.locale.text("reference", plural=True) or "references"
    return CitedManuscript(
        manuscript,
        maker.shown(),
        document.bibliography() if references else Bibliography(()),
        term[:1].upper() + term[1:],
    )


class _Maker:
    """Asks for the citations of all markers, then hands each its own."""

    def __init__(
        self, manuscript: Manuscript, found: Found, ids: Mapping[str, str], document: Document, processor: Processor
    ) -> None:
        self.markers = manuscript.markers
        self.found = found
        self.ids = ids
        self.document = document
        self.locale = processor.locale
        self.is_note = is_note = processor.style.is_note
        self.is_numeric = processor.is_numeric
        self.ends = is_note and processor.citation.look.suffix.endswith(".")
        self.own_notes = [manuscript.note_of(marker) for marker in self.markers]
        self.numbers = self._numbers(manuscript.notes) if is_note else [0] * len(self.markers)

    def requests(self) -> list[dict[str, Any]]:
        """Citation objects in the order in which they are read: notes defined elsewhere at their marks."""
        made = []
        for index, marker in enumerate(self.markers):
            for number, group in enumerate(self._groups(index, marker)):
                mode = marker.mode
                if self._is_told(index):
                    mode = ""
                    if self._makes_note(index):
                        # The names are in the text, so that the note has the rest.
                        group[0]["suppress-author"] = len(group) == 1 or not marker.apart
                properties = {"noteIndex": self.numbers[index], "mode": mode}
                made.append(
                    {"citationID": f"{index}-{number}", "citationItems": group, "properties": properties},
                )
        return sorted(made, key=lambda each: each["properties"]["noteIndex"]) if self.is_note else made

    def shown(self) -> tuple[Shown, ...]:
        """What stands for each marker, after the document was given the requests."""
        made: dict[int, list[Citation]] = {}
        for citation in self.document.citations:
            made.setdefault(int(citation.id.partition("-")[0]), []).append(citation)
        return tuple(self._shown(index, marker, made.get(index, [])) for index, marker in enumerate(self.markers))

    def _shown(self, index: int, marker: Marker, made: Sequence[Citation]) -> Shown:
        if marker.mode == NOCITE:
            return Shown()
        missing = tuple(cite.name for cite in marker.cites if cite.name not in self.ids)
        known = [self.found.by_name[cite.name] for cite in marker.cites if cite.name in self.ids]
        people: tuple[str, ...] = ()
        if self._is_told(index):
            people = tuple(_spoken(each, self.locale) for each in (known if marker.apart else known[:1]))
        if made and self._makes_note(index):
            return Shown((), people, False, made[0], missing)
        return Shown(tuple(made), people, self.ends and self.own_notes[index] is not None, None, missing)

    def _is_told(self, index: int) -> bool:
        """Whether the names in the text are not the style's: it has none there, or only with the work in a note."""
        mode = self.markers[index].mode
        return (mode == COMPOSITE and (self.is_numeric or self._makes_note(index))) or (
            mode == AUTHOR_ONLY and (self.is_numeric or self.is_note)
        )

    def _makes_note(self, index: int) -> bool:
        """Whether a marker becomes a footnote: in a note style, unless it is in one already."""
        return self.is_note and self.own_notes[index] is None and self.markers[index].mode in ("", COMPOSITE)

    def _groups(self, index: int, marker: Marker) -> list[list[dict[str, Any]]]:
        """The cites of a marker that are known, in clusters of their own where they stand apart."""
        if marker.mode == NOCITE or (marker.mode == AUTHOR_ONLY and self._is_told(index)):
            return []
        cites = [_item(cite, self.ids[cite.name]) for cite in marker.cites if cite.name in self.ids]
        if marker.mode == AUTHOR_ONLY or (marker.apart and not self._makes_note(index)):
            return [[cite] for cite in cites]
        return [cites] if cites else []

    def _numbers(self, notes: Sequence[Note]) -> list[int]:
        """The number of the note that each marker is in or makes; 0 for those in the text."""
        marks: list[tuple[int, Note | int]] = [(note.start, note) for note in notes]
        for index, marker in enumerate(self.markers):
            if self._makes_note(index) and any(cite.name in self.ids for cite in marker.cites):
                marks.append((marker.start, index))
        numbers = {what: number for number, (_, what) in enumerate(sorted(marks, key=lambda each: each[0]), 1)}
        return [
            numbers.get(own if own is not None else index, 0) if marker.mode != AUTHOR_ONLY else 0
            for index, (marker, own) in enumerate(zip(self.markers, self.own_notes, strict=True))
        ]


def _spoken(reference: Reference, locale: Locale) -> str:
    """The people of a work as a sentence names them."""
    names = [each.surname for each in principal(reference.creators)] if reference.creators else [reference.title]
    if len(names) > 2:
        return f"{names[0]} {locale.text('et-al')}"
    return f" {locale.text('and')} ".join(names)


def _item(cite: Cite, item_id: str) -> dict[str, Any]:
    return {
        "id": item_id,
        "locator": cite.locator,
        "label": cite.label,
        "prefix": cite.prefix,
        "suffix": cite.suffix,
        "suppress-author": cite.suppress_author,
    }
