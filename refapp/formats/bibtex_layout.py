"""The text of one entry with fields replaced, taken out and added, laid out as the entry is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .bibtex_blocks import Block, Span
from .bibtex_writer import Macro, Written

Fit = Callable[[str], str]
_BLANKS = " \t\r\n"
_COMMA = re.compile(r"\s*,")


class Field:
    """A field of the entry with what becomes of it."""

    def __init__(self, text: str, name: str, span: Span, slot: str) -> None:
        self.name = name
        self.slot = slot
        self.span = span
        self.value = text[span.value : span.end]
        self.new_name = ""
        self.new_value: str | None = None
        self.removed = False


def enclosed(value: str, old: str, fit: Fit) -> str:
    """`value` in what encloses the `old` one."""
    if isinstance(value, Macro):
        return str(value)
    value = fit(value)
    if old.isdigit() and value.isascii() and value.isdigit():
        return value
    return f'"{value}"' if old.startswith('"') and '"' not in value else f"{{{value}}}"


@dataclass
class Layout:
    """The text being put together again, from pieces of the old one."""

    text: str
    key: tuple[int, int]
    fields: list[Field]

    def with_head(self, block: Block, before: Written, after: Written) -> Layout:
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
        start = len(self.text[: span.name].rstrip(_BLANKS))
        match = _COMMA.match(self.text, span.end)
        return start, match.end() if match else span.end

    def _end(self) -> tuple[int, bool]:
        """Where a new field goes, and whether a comma stands before it."""
        end = self.fields[-1].span.end if self.fields else self.key[1]
        match = _COMMA.match(self.text, end)
        return (match.end(), True) if match else (end, False)

    def _line(self, name: str, value: str, fit: Fit) -> str:
        """A new field, laid out like the last one."""
        if not self.fields:
            return f"\n  {name} = {enclosed(value, '', fit)}"
        span = self.fields[-1].span
        start = len(self.text[: span.name].rstrip(_BLANKS))
        blanks, between = self.text[start : span.name], self.text[span.name_end : span.value]
        width = {field.span.name_end - field.span.name + _gap(self.text, field.span) for field in self.fields}
        gap = " " * max(1, width.pop() - len(name)) if len(width) == 1 and len(self.fields) > 1 else None
        if gap is not None and between.lstrip(" ").startswith("="):
            between = gap + between.lstrip(" ")
        quoted = 2 * sum(field.value.startswith('"') for field in self.fields) > len(self.fields)
        return f"{blanks}{self._cased(name)}{between}" + enclosed(value, '"' if quoted else "", fit)

    def _cased(self, name: str) -> str:
        """`name` in the case most of the entry's names have."""
        others = [field.name for field in self.fields]
        if 2 * sum(each.isupper() for each in others) > len(others):
            return name.upper()
        if 2 * sum(each[:1].isupper() for each in others) > len(others):
            return name[:1].upper() + name[1:]
        return name


def _gap(text: str, span: Span) -> int:
    """Blanks between a name and its equals sign."""
    between = text[span.name_end : span.value]
    return len(between) - len(between.lstrip(" "))
