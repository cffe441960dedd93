"""What Zotero's Extra field tells, put in its place in a reference; the rest of it is a note."""

from __future__ import annotations

from typing import Any

from refapp.model.kinds import CREATOR_ROLES, DATE_VARIABLES, IDENTIFIER_VARIABLES, KINDS
from refapp.model.names import Creator
from refapp.model.reference import Text

from .language_codes import language_tag
from .zotero_dates import read_date
from .zotero_extra import lines_of
from .zotero_fields import KIND_OF
from .zotero_names import name_in_extra
from .zotero_values import ItemDraft, text_of


def read_extra(draft: ItemDraft, extra: Any) -> None:
    """Take in an Extra field; Better BibTeX writes it as a list of lines.

    As in Zotero's citations, the type and dates there go before the item's own, while other variables fill
    what the item lacks.
    """
    written = "\n".join(text_of(line) for line in extra) if isinstance(extra, list) else text_of(extra)
    rest = []
    people: dict[Creator, None] = {}
    for line in lines_of(written):
        creator = name_in_extra(line.value, line.variable) if line.variable in CREATOR_ROLES else None
        if creator:
            people[creator] = None
        elif line.label and line.value:
            draft.keep(line.label, line.value)
        elif not (line.variable and _taken(draft, line.variable, line.value)):
            rest.append(line.text.rstrip())
    there = set(draft.creators)
    draft.creators += [each for each in people if each not in there]
    body = "\n".join(rest).strip()
    if body:
        draft.texts.append(Text(role="note", body=body, origin=draft.origin))


def _taken(draft: ItemDraft, name: str, value: str) -> bool:
    if name == "type":
        kind = value if value in KINDS else KIND_OF.get(value, "")
        draft.kind = kind or draft.kind
        return bool(kind)
    if name in DATE_VARIABLES:
        return _date(draft, name, value)
    if name in CREATOR_ROLES:
        return False
    if name in IDENTIFIER_VARIABLES or name == "arxiv":
        return draft.numbers(IDENTIFIER_VARIABLES.get(name, name), value)
    return _words(draft, name, value)


def _date(draft: ItemDraft, name: str, value: str) -> bool:
    date, whole = read_date(value)
    if date is None or date.year is None or not whole:
        return False
    if name == "issued":
        if draft.issued not in (None, date) and not draft.date_kept:
            draft.keep("date", str(draft.issued))
        draft.issued, draft.date_kept = date, True
    elif name == "accessed":
        draft.accessed = date
    else:
        draft.fields[name] = str(date)
    return True


def _words(draft: ItemDraft, name: str, value: str) -> bool:
    """A variable of words, where it is not told yet."""
    if name == "abstract":
        if any(text.role == name for text in draft.texts):
            return False
        draft.texts.append(Text(role=name, body=value, origin=draft.origin))
        return True
    if name == "citation-key":
        draft.citekey = draft.citekey or value
        return draft.citekey == value
    if name == "title":
        draft.title = draft.title or value
        return draft.title == value
    if name == "language":
        draft.language = draft.language or language_tag(value)
        return draft.language == language_tag(value)
    return draft.put(name, value)
