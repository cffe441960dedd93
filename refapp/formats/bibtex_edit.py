"""One entry's text changed to say something else, and left as it is in everything that stays the same.

Fields are compared by what they are about (their slot: `date`, `year` and `month` are one), so that an entry keeps
its own names, order, macros, indentation and enclosing marks wherever a new value allows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .bibtex_blocks import Block, Span, spans_of
from .bibtex_fields import NAMES, variables
from .bibtex_handlers import ADDRESS, EDITOR_ROLES
from .bibtex_writer import Macro, Written
from .latex import to_verbatim

Fields = list[tuple[str, str]]
Fit = Callable[[str], str]
Slots = Callable[[str], str]

_SLOTS = {
    "subtitle": "title",
    **dict.fromkeys(("date", "year", "month", "day"), "issued"),
    "booksubtitle": "container-title",
    **dict.fromkeys(("eprint", "eprinttype", "archiveprefix"), "eprint"),
    **dict.fromkeys(("langid", "language"), "language"),
    "annotation": "annote",
    "pmc": "pmcid",
    "url": "URL",
} | {field: role for role, field in NAMES}
_SAME = (" ", "\t", "\r", "\n")


def changes(before: Written, after: Written) -> bool:
    """Whether the two say different things; the order of fields says nothing."""
    return (before.type, before.key) != (after.type, after.key) or sorted(before.fields) != sorted(after.fields)


def edited(text: str, block: Block, before: Written, after: Written, fit: Fit, whole: bool) -> str:
    """The entry `text` (cut into `block`) with what differs between `before` and `after` put right.

    When `whole`, fields are told apart by their names and all that `after` does not have go: for entries whose
    fields mean something else by their company. `fit` makes a new value writable in the file's encoding.
    """
    key, spans = spans_of(text)
    about = _slots(block.type)
    fields = [_Field(text, name, span, about(name)) for (name, _), span in zip(block.fields, spans, strict=True)]
    _company(fields)
    added = (_by_name if whole else _by_slot)(fields, before.fields, after.fields, about, fit)
    return _Layout(text, key, fields).with_head(block, before, after).put(added, fit)


class _Field:
    """A field of the entry with what becomes of it."""

    def __init__(self, text: str, name: str, span: Span, slot: str) -> None:
        self.name = name
        self.slot = slot
        self.span = span
        self.value = text[span.value : span.end]
        self.new_name = ""
        self.new_value: str | None = None
        self.removed = False


def _company(fields: list[_Field]) -> None:
    """Two fields mean something else by their value or by another field."""
    editors = next(
        (EDITOR_ROLES.get(f.value.strip('{} "').lower()) for f in fields if f.name.lower() == "editortype"), ""
    )
    for field in fields:
        if field.slot == "editor" and editors:
            field.slot = editors
        elif field.name.lower() == "howpublished" and ADDRESS.match(to_verbatim(field.value[1:-1])):
            field.slot = "URL"


def _slots(entry_type: str) -> Callable[[str], str]:
    """What a field of an entry of this type is about."""
    table = variables(entry_type)

    def about(name: str) -> str:
        low = name.lower()
        return _SLOTS.get(low) or table.get(low) or low

    return about


def _by_slot(fields: list[_Field], before: Fields, after: Fields, about: Slots, fit: Fit) -> Fields:
    """Mark the fields of every slot that changed; what has to be added."""
    added: Fields = []
    for slot in dict.fromkeys(about(name) for name, _ in (*before, *after)):
        old = [pair for pair in before if about(pair[0]) == slot]
        new = [pair for pair in after if about(pair[0]) == slot]
        if sorted(old) != sorted(new):
            mine = [field for field in fields if field.slot == slot]
            added += _replace(mine, _as_dated(mine, new) if slot == "issued" else new, fit)
    return added


def _by_name(fields: list[_Field], before: Fields, after: Fields, about: Slots, fit: Fit) -> Fields:
    """Mark the fields so that those of `after` are left, but for what is inherited; what has to be added."""
    added: Fields = []
    free = list(fields)
    own = {field.slot for field in fields}
    for pair in after:
        field = next((field for field in free if field.name.lower() == pair[0].lower()), None)
        if field:
            free.remove(field)
            if pair not in before:
                field.new_value = _enclosed(pair[1], field.value, fit)
        elif pair not in before or about(pair[0]) in own:
            added.append(pair)
    for field in free:
        field.removed = True
    return added


def _as_dated(mine: list[_Field], new: Fields) -> Fields:
    """A date for BibLaTeX alone where the entry has only that."""
    names = {field.name.lower() for field in mine}
    if "date" not in names or "year" in names or not new:
        return new
    date = next((value for name, value in new if name == "date"), "")
    year = next((value for name, value in new if name == "year"), "")
    month = next((value for name, value in new if name == "month"), "")
    return [("date", date or (f"{year}-{_month(month)}" if month else year))]


def _month(macro: str) -> str:
    return f"{'jan feb mar apr may jun jul aug sep oct nov dec'.split().index(macro) + 1:02d}"


def _replace(mine: list[_Field], new: Fields, fit: Fit) -> Fields:
    """Give the fields of one slot their new values; what found no field to stand in."""
    left = list(new)
    free = list(mine)
    for field in mine:
        pair = next((pair for pair in left if pair[0].lower() == field.name.lower()), None)
        if pair:
            left.remove(pair)
            free.remove(field)
            field.new_value = _enclosed(pair[1], field.value, fit)
    alone = len(new) == 1
    for field, pair in zip(list(free), list(left), strict=False):
        left.remove(pair)
        free.remove(field)
        field.new_name = "" if alone else pair[0]
        field.new_value = _enclosed(pair[1], field.value, fit)
    for field in free:
        field.removed = True
    return left


def _enclosed(value: str, old: str, fit: Fit) -> str:
    """`value` in what encloses the `old` one."""
    if isinstance(value, Macro):
        return str(value)
    value = fit(value)
    if old.isdigit() and value.isascii() and value.isdigit():
        return value
    return f'"{value}"' if old.startswith('"') and '"' not in value else f"{{{value}}}"


@dataclass
class _Layout:
    """The text being put together again, from pieces of the old one."""

    text: str
    key: tuple[int, int]
    fields: list[_Field]

    def with_head(self, block: Block, before: Written, after: Written) -> _Layout:
        """With another type and key where those changed."""
        self.head: list[tuple[int, int, str]] = []
        if after.type != before.type:
            match = re.match(r"@[ \t]*([\w:+-]+)", self.text)
            assert match
            new = after.type.upper() if match[1].isupper() else after.type
            self.head.append((match.start(1), match.end(1), new.capitalize() if match[1].istitle() else new))
        if block.key and after.key != before.key:
            self.head.append((*self.key, after.key))
        return self

    def put(self, added: Iterable[tuple[str, str]], fit: Fit) -> str:
        """The text with every field's fate carried out and `added` after the last field."""
        edits = list(self.head)
        for field in self.fields:
            span = field.span
            if field.removed:
                edits.append((*self._around(span), ""))
                continue
            if field.new_name:
                edits.append((span.name, span.name_end, self._cased(field.new_name)))
            if field.new_value is not None:
                edits.append((span.value, span.end, field.new_value))
        new = [self._line(name, value, fit) for name, value in added]
        if new:
            at, comma = self._end()
            edits.append((at, at, ("" if comma else ",") + ",".join(new) + ("," if comma and self.fields else "")))
        out, done = [], 0
        for start, stop, piece in sorted(edits, key=lambda edit: edit[:2]):
            out += [self.text[done:start], piece]
            done = max(done, stop)
        return "".join(out) + self.text[done:]

    def _around(self, span: Span) -> tuple[int, int]:
        """A field with the blanks before it and the comma after it."""
        start = span.name
        while start > 0 and self.text[start - 1] in _SAME:
            start -= 1
        match = re.compile(r"\s*,").match(self.text, span.end)
        return start, match.end() if match else span.end

    def _end(self) -> tuple[int, bool]:
        """Where a new field goes, and whether a comma stands before it."""
        end = self.fields[-1].span.end if self.fields else self.key[1]
        match = re.compile(r"\s*,").match(self.text, end)
        return (match.end(), True) if match else (end, False)

    def _line(self, name: str, value: str, fit: Fit) -> str:
        """A new field, laid out like the last one."""
        if not self.fields:
            return f"\n  {name} = {_enclosed(value, '', fit)}"
        span = self.fields[-1].span
        start = span.name
        while start > 0 and self.text[start - 1] in _SAME:
            start -= 1
        blanks, between = self.text[start : span.name], self.text[span.name_end : span.value]
        width = {field.span.name_end - field.span.name + _gap(self.text, field.span) for field in self.fields}
        gap = " " * max(1, width.pop() - len(name)) if len(width) == 1 and len(self.fields) > 1 else None
        if gap is not None and between.lstrip(" ").startswith("="):
            between = gap + between.lstrip(" ")
        return f"{blanks}{self._cased(name)}{between}{_enclosed(value, self.fields[0].value, fit)}"

    def _cased(self, name: str) -> str:
        """`name` in the case of the entry's other names."""
        others = [field.name for field in self.fields]
        if others and all(each.isupper() for each in others):
            return name.upper()
        if others and all(each[:1].isupper() for each in others):
            return name[:1].upper() + name[1:]
        return name


def _gap(text: str, span: Span) -> int:
    """Blanks between a name and its equals sign."""
    between = text[span.name_end : span.value]
    return len(between) - len(between.lstrip(" "))
