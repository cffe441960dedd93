"""One edit of many references: what it would make of each, to look at first, and the one change that does it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from refapp.model.change import Change, Collect, Edit, Update
from refapp.model.lookup import Lookup
from refapp.model.names import Creator
from refapp.model.progress import Progress, no_progress
from refapp.model.reference import Collection, Reference, Tag, Text
from refapp.tasks.edit_reference import Form, form_of, update_of
from refapp.tasks.edit_tags import pieces, tidy

SET, CLEAR, APPEND, REPLACE, ADD, REMOVE = "set", "clear", "append", "replace", "add", "remove"
_TEXT = (SET, REPLACE, APPEND, CLEAR)
# Parts that are no CSL variable, with what can be done to them.
PARTS = {
    "tags": (ADD, REMOVE),
    "collections": (ADD, REMOVE),
    "kind": (SET,),
    "language": (SET, REPLACE, CLEAR),
    "status": (SET, CLEAR),
    "title": (REPLACE, APPEND, SET),
    "creators": (REPLACE,),
    "issued": (SET, CLEAR),
    "abstract": (REPLACE, CLEAR),
    "note": (APPEND, REPLACE, CLEAR),
}
MOST_LINES = 500  # of a preview; the count is of all
STEP = " / "  # between the names of a collection's path


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """An edit: `part` is a key of `PARTS` or a CSL variable; `collection` the id of the one whose path is `value`."""

    part: str
    action: str
    value: str = ""
    find: str = ""
    match_case: bool = False
    collection: int | None = None

    @property
    def is_ready(self) -> bool:
        """Whether it says all that it must."""
        if self.part == "collections":
            return self.collection is not None
        if self.action == REPLACE:
            return bool(self.find)
        return self.action == CLEAR or bool(self.value.strip())


@dataclass(frozen=True, slots=True)
class Line:
    """What becomes of one reference."""

    id: int
    title: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """The first of the lines, and how many of how many references change."""

    lines: tuple[Line, ...]
    changes: int
    total: int


def actions_of(part: str) -> tuple[str, ...]:
    """What can be done to `part`, the most usual first."""
    return PARTS.get(part, _TEXT)


def preview(
    read: Callable[[Sequence[int]], Iterable[Reference]],
    ids: Sequence[int],
    batch: Batch,
    progress: Progress = no_progress,
) -> Preview:
    """What `batch` makes of the references `ids`, which `read` gives. Progress may raise Cancelled."""
    lines: list[Line] = []
    changes = 0
    for piece in pieces(ids, progress) if batch.is_ready else ():
        for reference in read(piece):
            after = _shown_after(reference, batch)
            if after is None:
                continue
            changes += 1
            if len(lines) < MOST_LINES:
                lines.append(Line(reference.id or 0, reference.title, _shown(reference, batch.part), after))
    return Preview(tuple(lines), changes, len(ids))


def batch_edit(ids: Sequence[int], batch: Batch, count: int, progress: Progress = no_progress) -> Change:
    """The change that does `batch` to the references `ids`; `count`, how many change, is for the history."""

    def edits(lookup: Lookup) -> Iterator[Edit]:
        for piece in pieces(ids, progress):
            found = lookup.get_many(piece).values()
            if batch.part == "collections":
                changed = [each.id or 0 for each in found if _shown_after(each, batch) is not None]
                if changed:
                    yield Collect(batch.collection or 0, changed, batch.action == ADD)
            else:
                yield from filter(None, (_update(each, batch) for each in found))

    return Change("edit-several", edits, {"count": count})


def _update(reference: Reference, batch: Batch) -> Update | None:
    form = form_of(reference)
    changed = _changed(form, batch)
    return update_of(reference, changed) if changed is not None else None


def _shown_after(reference: Reference, batch: Batch) -> str | None:
    """What stands in the part afterwards; None where nothing changes."""
    if batch.part == "collections":
        paths = [_path(each) for each in reference.collections]
        inside = batch.value in paths
        if inside == (batch.action == ADD):
            return None
        return ", ".join([*paths, batch.value] if not inside else [each for each in paths if each != batch.value])
    update = _update(reference, batch)
    return None if update is None else _shown(replace(reference, **dict(update.after)), batch.part)


def _shown(reference: Reference, part: str) -> str:
    if part == "tags":
        return ", ".join(each.name for each in reference.tags)
    if part == "collections":
        return ", ".join(_path(each) for each in reference.collections)
    if part == "creators":
        return "; ".join(each.sorting_name for each in reference.creators)
    if part in ("abstract", "note"):
        return "\n".join(each.body for each in reference.texts if each.role == part)
    if part in PARTS:
        return str(getattr(reference, part) or "")
    return reference.fields.get(part, "")


def _changed(form: Form, batch: Batch) -> Form | None:
    """The form of a reference with the edit done."""
    part = batch.part
    if part == "tags":
        return _tagged(form, batch)
    if part == "creators":
        return replace(form, creators=tuple(_renamed(each, batch) for each in form.creators))
    if part in ("abstract", "note"):
        return _with_texts(form, batch)
    if part in PARTS:
        value: dict[str, Any] = {part: _text(getattr(form, part), batch)}
        return replace(form, **value)
    return replace(form, fields={**form.fields, part: _text(form.fields.get(part, ""), batch)})


def _tagged(form: Form, batch: Batch) -> Form | None:
    name = tidy(batch.value)
    has = any(each.name.casefold() == name.casefold() for each in form.tags)
    if has == (batch.action == ADD):
        return None
    if batch.action == ADD:
        return replace(form, tags=(*form.tags, Tag(name=name)))
    return replace(form, tags=tuple(each for each in form.tags if each.name.casefold() != name.casefold()))


def _with_texts(form: Form, batch: Batch) -> Form:
    texts = [replace(each, body=_text(each.body, batch)) if each.role == batch.part else each for each in form.texts]
    if batch.action == APPEND:  # a note more, rather than words at the end of one
        texts = [*form.texts, Text(role=batch.part, body=batch.value, language=form.language)]
    return replace(form, texts=tuple(texts))


def _renamed(creator: Creator, batch: Batch) -> Creator:
    names = ("literal", "family", "given", "particle", "affiliation")
    return replace(creator, **{name: _text(getattr(creator, name), batch) for name in names})


def _text(text: str, batch: Batch) -> str:
    if batch.action == SET:
        return batch.value
    if batch.action == APPEND:
        return f"{text} {batch.value}" if text and batch.value[:1].isalnum() else text + batch.value
    if batch.action == REPLACE:
        flags = 0 if batch.match_case else re.IGNORECASE
        return re.sub(re.escape(batch.find), lambda _: batch.value, text, flags=flags)
    return ""


def _path(path: Sequence[Collection]) -> str:
    return STEP.join(each.name for each in path)
