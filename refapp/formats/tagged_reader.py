"""Records of tagged lines to records of a format: what all of them do alike once their fields are understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Source

from . import Record
from .decoding import decode
from .tagged_draft import Draft
from .tagged_lines import Field, Grammar, Tagged, tagged_records

Handler = Callable[[Draft, str], bool]
Understand = Callable[[tuple[Field, ...]], Draft]


def read_tagged(records: Iterable[Tagged], text: str, key: str, file_name: str, read: Understand) -> Iterator[Record]:
    """Every record of a format that `read` understands; one that says nothing is refused."""
    for found in records:
        place = f"line {found.line}"
        draft = read(found.fields)
        if not draft.says_anything():
            yield Record(None, place, (Problem("tagged-empty", {}, line=found.line),))
            continue
        problems = [Problem(code, args, Severity.WARNING, found.line) for code, args in draft.notes]
        if not found.ended:
            problems.append(Problem("tagged-no-end", {}, Severity.NOTE, found.line))
        source = Source(format=key, file_name=file_name, text=text[found.start : found.end], place=place)
        yield Record(draft.reference(source), place, tuple(problems))


def read_file(data: bytes, file_name: str, key: str, grammar: Grammar, read: Understand) -> Iterator[Record]:
    """`read_tagged` for a file that has one grammar."""
    text = decode(data)[0]
    return read_tagged(tagged_records(text, grammar), text, key, file_name, read)


def take_fields(
    draft: Draft, fields: tuple[Field, ...], take: Callable[[Field], bool], last: Callable[[], None] | None = None
) -> None:
    """Give every field that has a value to `take`; what it refuses is kept as extra. `last` is done after them all."""
    for position, field in enumerate(fields):
        if field.value:
            draft.position = position
            if not take(field):
                draft.keep(field.tag, field.value)
    if last:
        last()
    draft.finish(fields)


def handle(handlers: Mapping[str, Handler], draft: Draft, tag: str, value: str) -> bool:
    """Give a value to the handler of its tag; False where it is not taken."""
    handler = handlers.get(tag)
    return handler(draft, value) if handler else False


def variable(name: str) -> Handler:
    """A handler that puts a value into the CSL variable `name`."""
    return lambda draft, value: draft.variable(name, value)


def names(role: str) -> Handler:
    """A handler for names in `role`, one a line."""

    def take(draft: Draft, value: str) -> bool:
        for line in value.split("\n"):
            if line and not draft.creator(line, role):
                draft.keep(role, line)
        return True

    return take


def ignore(draft: Draft, value: str) -> bool:
    """A handler for what is told elsewhere."""
    return True
