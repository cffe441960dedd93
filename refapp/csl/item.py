"""Items: CSL-JSON as the renderers see it, parsed once and kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.csl.date import Date, parse_date
from refapp.csl.name import Name, parse_names

_NAME_VARIABLES = (
    "author chair collection-editor compiler composer container-author contributor curator director "
    "editor editor-translator editorial-director executive-producer guest host illustrator "
    "interviewer narrator organizer original-author performer producer recipient reviewed-author "
    "script-writer series-creator translator authority"
)
NAME_VARIABLES = frozenset(_NAME_VARIABLES.split())
_DATE_VARIABLES = "accessed available-date event-date issued original-date submitted"
DATE_VARIABLES = frozenset(_DATE_VARIABLES.split())
_NUMBER_VARIABLES = (
    "chapter-number citation-number collection-number edition first-reference-note-number issue "
    "locator number number-of-pages number-of-volumes page page-first part-number printing-number "
    "section supplement-number version volume"
)
NUMBER_VARIABLES = frozenset(_NUMBER_VARIABLES.split())

# Older and newer names of the same variable, tried in turn.
_OTHER_NAMES = {
    "container-title-short": ("journalAbbreviation",),
    "title-short": ("shortTitle",),
    "event-title": ("event",),
}
_PAGE_FIRST = re.compile(r"\s*(?:&|,|-|–|—).*$", re.DOTALL)
# “{:variable: value}” and “variable: value” lines in a note, as Zotero users write them.
_BRACED = re.compile(r"\{:([-_a-zA-Z]+):([^}]+)\}")
_NOTE_LINE = re.compile(r"^([-a-zA-Z]+):\s*(.+)$")


class Item:
    """One bibliographic item. `data` is CSL-JSON; it is read, never changed."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.id = str(data.get("id", ""))
        self.data = _with_note_fields(data)
        self.type = str(self.data.get("type", ""))
        self.language = str(self.data.get("language") or "")
        self._names: dict[str, tuple[Name, ...]] = {}
        self._dates: dict[str, Date | None] = {}
        self._has: dict[str, bool] = {}

    def text(self, variable: str, form: str = "") -> str:
        """A text or number variable, in the short form where asked for and there is one."""
        if form == "short":
            short = self._text(f"{variable}-short")
            if short:
                return short
        return self._text(variable)

    def _text(self, variable: str) -> str:
        value = self.data.get(variable)
        if value is None:
            if variable == "page-first":
                return _PAGE_FIRST.sub("", self._text("page"))
            for other in _OTHER_NAMES.get(variable, ()):
                value = self.data.get(other)
                if value is not None:
                    break
        if isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        return ""

    def names(self, variable: str) -> tuple[Name, ...]:
        """The names of a name variable."""
        found = self._names.get(variable)
        if found is None:
            found = self._names[variable] = parse_names(self.data.get(variable))
        return found

    def date(self, variable: str) -> Date | None:
        """The date of a date variable, or None."""
        if variable not in self._dates:
            self._dates[variable] = parse_date(self.data.get(variable))
        return self._dates[variable]

    def has(self, variable: str) -> bool:
        """Whether a variable has a value (spec, "Choose", `variable`)."""
        found = self._has.get(variable)
        if found is None:
            if variable in DATE_VARIABLES:
                found = self.date(variable) is not None
            elif variable in NAME_VARIABLES:
                found = bool(self.names(variable))
            else:
                found = bool(self._text(variable))
            self._has[variable] = found
        return found


def _with_note_fields(data: Mapping[str, Any]) -> Mapping[str, Any]:
    note = data.get("note")
    if not isinstance(note, str) or ":" not in note:
        return data
    found: dict[str, str] = {name: value.strip() for name, value in _BRACED.findall(note)}
    for line in note.splitlines():
        match = _NOTE_LINE.match(line.strip())
        if match is None:
            break
        found.setdefault(match[1], match[2].strip())
    extra: dict[str, Any] = {}
    for name, value in found.items():
        if name == "type":
            extra[name] = value
        elif data.get(name):
            continue
        elif name in NAME_VARIABLES:
            extra.setdefault(name, []).append(_note_name(value))
        elif name in DATE_VARIABLES:
            extra[name] = {"raw": value}
        elif name.islower() or name in ("DOI", "ISBN", "ISSN", "URL", "PMID", "PMCID"):
            extra[name] = value
    return {**data, **extra} if extra else data


def _note_name(value: str) -> dict[str, str]:
    family, bars, given = value.partition("||")
    return {"family": family.strip(), "given": given.strip()} if bars else {"literal": value}
