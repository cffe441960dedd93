"""Where the values of a reference came from, in words: `From refs.bib, line 12 (BibTeX), imported 3 May 2026`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import escape

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt

from refapp.gui.detail.words import kind_name, language_name, named, tr
from refapp.messages import place_words
from refapp.model.folding import plain
from refapp.model.provenance import EVERYTHING, USER, origin_of
from refapp.model.reference import Reference, Source, Text

ImportsOf = Callable[[int], Sequence[tuple[str, str, str]]]  # time, file and place for the id of a reference
MOST_FILES = 3  # named in one sentence
MOST_EXTRA = 40  # fields without a place of their own that are listed
_LONGEST = 120  # of a value that is listed


@dataclass(frozen=True, slots=True)
class Origin:
    """A part of a reference for people: its name, its value in one line, and where that came from."""

    part: str
    value: str
    words: str


class Origins:
    """What is told of one reference, from its provenance and the places of its records."""

    def __init__(self, reference: Reference, places: Sequence[Source], imports_of: ImportsOf = lambda _: ()) -> None:
        """`places` are the records it was imported from, without their text; `imports_of` tells when that was."""
        self._reference = reference
        self._places = places
        self._imports_of = imports_of

    def of(self, *parts: str) -> str:
        """Where the values of `parts` came from: one sentence, or one for each where they differ."""
        found = {part: self._words(origin_of(self._reference, part)) for part in parts}
        if len(set(found.values())) == 1:
            return next(iter(found.values()))
        return "\n".join(f"{part_name(part)}: {words}" for part, words in found.items() if words)

    def of_where(self) -> str:
        """The same of all that the line about where it was published tells."""
        fields = ("container-title", "volume", "issue", "page", "publisher")
        told = [f"fields.{name}" for name in fields if self._reference.fields.get(name)]
        return self.of("kind", *told, *(["issued"] if self._reference.issued else []))

    def of_text(self, origin: str) -> str:
        """The same of a text with this origin."""
        return self._words(origin or self._reference.provenance.get(EVERYTHING, ""))

    def all(self) -> Iterator[Origin]:
        """Every part that has a value, in the order people read a reference."""
        reference = self._reference
        values = {
            "kind": kind_name(reference.kind),
            "title": plain(reference.title),
            "creators": "; ".join(each.full_name for each in reference.creators),
            "issued": str(reference.issued or ""),
            **{f"fields.{name}": plain(value) for name, value in reference.fields.items()},
            "accessed": str(reference.accessed or ""),
            "language": language_name(reference.language) if reference.language else "",
            "identifiers": ", ".join(f"{each.scheme} {each.value}" for each in reference.identifiers),
        }
        for part, value in values.items():
            if value:
                yield Origin(part_name(part), _short(value), self.of(part))
        for text in reference.texts:
            yield Origin(_text_name(text), _short(text.body), self.of_text(text.origin))
        for name, kinds in ((tr("Tags"), ("user",)), (tr("Keywords"), ("keyword", "category", "sdg"))):
            tags = [each.name for each in reference.tags if each.kind in kinds]
            if tags:
                origin = USER if kinds == ("user",) and not self._places else ""
                yield Origin(name, _short(", ".join(dict.fromkeys(tags))), self.of_text(origin))

        for extra in reference.extra[:MOST_EXTRA]:
            yield Origin(named("extra", extra.name), _short(extra.value), self.of_text(extra.origin))

    def as_html(self) -> str:
        """All of it as safe HTML, what came from one place together."""
        places: dict[str, list[Origin]] = {}
        for each in self.all():
            places.setdefault(each.words or tr("Nobody knows from where"), []).append(each)
        lines = []
        for words, origins in places.items():
            lines.append(f"<p><b>{escape(words)}</b></p>")
            lines += [f"<div>{escape(each.part)}: {escape(each.value)}</div>" for each in origins]
        return "".join(lines)

    def _words(self, origin: str) -> str:
        if origin == USER:
            return tr("Edited by you") if self._places else tr("Written here by you")
        if origin == "merge":
            return tr("Chosen when two references were merged")
        key, _, language = origin.partition(":")
        return self._imported(key, language) if key else ""

    def _imported(self, key: str, language: str) -> str:
        records = [each for each in self._places if each.format == key]
        places = [(each.file_name, place_words(each.place, tr)) for each in records]
        names = [", ".join(part for part in place if part) for place in places]
        more = len(names) - MOST_FILES
        shown = [*names[:MOST_FILES], *([tr("{count} more").format(count=more)] if more > 0 else [])]
        kind = format_name(key) + (f", {language_name(language)}" if language else "")
        words = tr("From {files} ({kind})") if names else tr("From {kind}")
        return words.format(files=" · ".join(shown), kind=kind) + self._when(records)

    @cached_property
    def _imports(self) -> Sequence[tuple[str, str, str]]:
        return self._imports_of(self._reference.id or 0)

    def _when(self, records: Sequence[Source]) -> str:
        """The day on which `records` were imported, where that was one day."""
        days = {
            QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs).toLocalTime().date()
            for each in records
            for at, file, place in self._imports
            if place == each.place and file.endswith(each.file_name)
        }
        day = days.pop() if len(days) == 1 else QDate()
        return (
            ", " + tr("imported {day}").format(day=QLocale().toString(day, tr("d MMMM yyyy"))) if day.isValid() else ""
        )


def part_name(part: str) -> str:
    """A part of a reference for people: `fields.volume` is Volume."""
    names = {
        "kind": tr("Kind"),
        "title": tr("Title"),
        "creators": tr("Creators"),
        "issued": tr("Date"),
        "accessed": tr("Accessed"),
        "language": tr("Language"),
        "identifiers": tr("Identifiers"),
    }
    return names.get(part) or named("field", part.removeprefix("fields."))


def format_name(key: str) -> str:
    """What people call a format."""
    from refapp.formats import by_key

    known = by_key(key)
    return known.name if known else named("format", key)


def _text_name(text: Text) -> str:
    names = {"summary": tr("In plain language"), "abstract": tr("Abstract"), "note": tr("Note")}
    name = names.get(text.role) or named("text", text.role)
    return f"{name} · {language_name(text.language)}" if text.language else name


def _short(value: str) -> str:
    line = " ".join(value[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
