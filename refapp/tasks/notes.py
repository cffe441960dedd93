"""Notes of a reference: texts in Markdown that are written, changed and deleted; each one change that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from refapp.model.change import Change, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.provenance import USER
from refapp.model.reference import Reference, Text

NOTE = "note"


def a_note(body: str, title: str = "") -> Text:
    """A note as somebody writes it."""
    return Text(role=NOTE, body=body.strip(), title=" ".join(title.split()), format="markdown", origin=USER)


def notes_of(reference: Reference) -> list[Text]:
    """The notes of a reference, in order."""
    return [each for each in reference.texts if each.role == NOTE]


def add_note(reference: Reference, note: Text) -> Change:
    """The change that adds a note after the others."""
    return _change("note-add", reference, lambda texts: (*texts, note))


def change_note(reference: Reference, before: Text, body: str, title: str) -> Change | None:
    """The change that makes a note say something else; None where it says it already, without words it goes."""
    if not body.strip():
        return delete_note(reference, before)
    after = replace(a_note(body, title), language=before.language, format=before.format)
    if (after.body, after.title) == (before.body.strip(), before.title):
        return None
    return _change("note-edit", reference, lambda texts: _replaced(texts, before, (after,)))


def delete_note(reference: Reference, note: Text) -> Change:
    """The change that deletes a note."""
    return _change("note-delete", reference, lambda texts: _replaced(texts, note, ()))


def _change(label: str, reference: Reference, edit: Callable[[tuple[Text, ...]], tuple[Text, ...]]) -> Change:
    """A change of the texts as they are when it is carried out."""
    number = reference.id or 0

    def edits(lookup: Lookup) -> Iterator[Edit]:
        before = lookup.get(number).texts
        after = edit(before)
        if after != before:
            yield Update(number, {"texts": before}, {"texts": after})

    return Change(label, edits, {"title": reference.title or reference.citekey})


def _replaced(texts: tuple[Text, ...], old: Text, new: tuple[Text, ...]) -> tuple[Text, ...]:
    """`texts` with the one that is `old` replaced; where another program changed it, what is new is added."""
    for at, each in enumerate(texts):
        if each == old:
            return (*texts[:at], *new, *texts[at + 1 :])
    return (*texts, *new)
