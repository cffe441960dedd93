"""YAML taken apart event by event: every entry keeps its line and its words, and nothing can blow up.

Depth is bounded, and so is what aliases repeat. A damaged file gives what stands before the damage. Plain values are
text as written, so that a title `1984` or a version `1.10` stays what it is; only true, false and null mean something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from refapp.model.problems import Problem

from . import Record
from .decoding import decode

DEEPEST = 60
MOST = 2_000_000  # values of a file, those repeated by aliases counted each time
_BREAKS = re.compile(r"(?<=\n)|(?<=\r)(?!\n)|(?<=[\x85\u2028\u2029])")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_CONSTANTS = {"": None, "~": None, "null": None, "true": True, "false": False}


@dataclass(slots=True)
class Part:
    """One value with its place.

    `value` is a scalar's, `items` a sequence's, `pairs` a mapping's: key, value, line of the key.
    """

    kind: str
    line: int
    stop: int = 0
    value: Any = None
    items: list[Part] = field(default_factory=list)
    pairs: list[tuple[str, Part, int]] = field(default_factory=list)
    size: int = 1
    key: Part | None = None

    def at(self, name: str) -> Part | None:
        """The value of a key of a mapping."""
        return next((part for key, part, _ in self.pairs if key == name), None)

    @property
    def is_torn(self) -> bool:
        """Whether the file is damaged before the value's end."""
        return self.kind != "text" and not self.stop

    def plain(self) -> Any:
        """The value as dictionaries, lists and texts."""
        if self.kind == "map":
            return {key: part.plain() for key, part, _ in self.pairs}
        return [part.plain() for part in self.items] if self.kind == "list" else self.value


class YamlFault(Exception):
    """Why reading stopped."""

    def __init__(self, code: str, line: int, **args: str | int) -> None:
        super().__init__(code, args)
        self.problem = Problem(code, args, line=line)


@dataclass(frozen=True, slots=True)
class YamlFile:
    """The documents of a file, its lines, and what was wrong with it."""

    roots: tuple[Part, ...]
    lines: tuple[str, ...]
    fault: Problem | None

    def words(self, line: int, part: Part) -> str:
        """The text of an entry that begins in `line` (from 1), word for word."""
        return "".join(self.lines[line - 1 : max(part.stop, line)]).rstrip()


def read_yaml(data: bytes) -> YamlFile:
    """The file as far as it can be read. Never raises."""
    text = _UNPRINTABLE.sub("\ufffd", decode(data)[0].removeprefix("\ufeff"))
    lines = tuple(part for part in _BREAKS.split(text) if part)
    roots: list[Part] = []
    fault = None
    try:
        _build(text, lines, roots)
    except YamlFault as error:
        fault = error.problem
    return YamlFile(tuple(roots), lines, fault)


def read_records(
    data: bytes, file_name: str, read: Callable[[Part, YamlFile], Iterable[Record | None]]
) -> Iterator[Record]:
    """The records that `read` finds in the file's values; None for one that is torn. Damage, or none, is told."""
    file = read_yaml(data)
    some = False
    for root in file.roots:
        for record in read(root, file):
            some = True
            if record is not None:
                yield record
    if file.fault:
        yield Record(None, f"line {file.fault.line}", (file.fault,))
    elif not some:
        yield Record(None, "", (Problem("yaml-no-records", {"name": file_name}, line=1),))


def _build(text: str, lines: tuple[str, ...], roots: list[Part]) -> None:
    """Make the parts. What is open when a fault comes is in `roots` already, with what it has so far."""
    import yaml

    stack: list[Part] = []
    anchors: dict[str | None, Part] = {}
    total = 0
    indents = [len(line) - len(line.lstrip()) for line in lines]
    events = yaml.parse(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    while True:
        try:
            event = next(events, None)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            reason = str(getattr(error, "problem", None) or error)
            code, args = ("yaml-deep", {}) if "nesting depth" in reason else ("yaml-broken", {"reason": reason[:200]})
            raise YamlFault(code, mark.line + 1 if mark else 1, **args) from None
        except (ValueError, RecursionError) as error:
            raise YamlFault("yaml-broken", 1, reason=str(error)[:200]) from None
        if event is None:
            return
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            part = stack.pop()
            part.stop = _stop(event.end_mark, indents)
            if stack:
                stack[-1].size += part.size
            continue
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in anchors:
                raise YamlFault("yaml-broken", line, reason=f"nothing is called {event.anchor}")
            part = anchors[event.anchor]
            if any(part is each for each in stack):
                raise YamlFault("yaml-too-much", line)
        elif isinstance(event, yaml.ScalarEvent):
            part = Part("text", line, _stop(event.end_mark, indents), _scalar(event))
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            part = Part("list" if isinstance(event, yaml.SequenceStartEvent) else "map", line)
        else:
            continue
        total += part.size
        if total > MOST:
            raise YamlFault("yaml-too-much", line)
        if len(stack) >= DEEPEST:
            raise YamlFault("yaml-deep", line)
        if stack:
            _add(stack[-1], part)
        else:
            roots.append(part)
        if getattr(event, "anchor", None) and not isinstance(event, yaml.AliasEvent):
            anchors[event.anchor] = part
        if part.kind != "text" and not isinstance(event, yaml.AliasEvent):
            stack.append(part)
        elif stack:
            stack[-1].size += part.size


def _add(holder: Part, part: Part) -> None:
    if holder.kind == "list":
        holder.items.append(part)
    elif holder.key is None:
        holder.key = part
    else:
        key = holder.key.value
        holder.pairs.append(("" if key is None else str(key), part, holder.key.line))
        holder.key = None


def _scalar(event: Any) -> Any:
    text = event.value
    if event.style is None or event.style == "":
        low = text.lower()
        return _CONSTANTS.get(low, text)
    return text


def _stop(mark: Any, indents: list[int]) -> int:
    """The last line of a value, from 1: its end is where the next one begins, with only blanks before it."""
    within = mark.line < len(indents) and mark.column > indents[mark.line]
    return int(mark.line) + 1 if within else int(mark.line)
