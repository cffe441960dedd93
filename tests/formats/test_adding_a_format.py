"""Adding a format needs one new file and no other change: one is registered here from a temporary module."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from refapp import formats
from refapp.model.change import Outcome
from refapp.store.library import Library
from refapp.tasks.export_references import export_references, format_for
from refapp.tasks.import_files import import_files

# What CONTRIBUTING asks for, and nothing more. Its lines are `title | author | year`.
MODULE = '''
"""Fish cards: a title, an author and a year on each line."""

from collections.abc import Iterable, Iterator

from refapp.formats import Format, Record
from refapp.formats.decoding import decode
from refapp.model.dates import parse_date
from refapp.model.names import parse_name
from refapp.model.problems import Problem
from refapp.model.reference import Extra, Reference, Source

KEY = "fish-cards"


def sniff(head: bytes, file_name: str) -> int:
    return 90 if head.startswith(b"FISH CARDS") else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    for number, line in enumerate(decode(data)[0].splitlines()[1:], 2):
        title, *rest = (part.strip() for part in line.split("|"))
        place = f"line {number}"
        if len(rest) < 2:
            yield Record(None, place, (Problem("tagged-empty", line=number),))
            continue
        yield Record(
            Reference(
                kind="book",
                title=title,
                creators=(parse_name(rest[0], "author"),),
                issued=parse_date(rest[1]),
                extra=tuple(Extra(origin=KEY, name="colour", value=each) for each in rest[2:]),
                sources=(Source(format=KEY, file_name=file_name, text=line, place=place),),
            ),
            place,
        )


def write(references: Iterable[Reference]) -> str:
    lines = ["FISH CARDS"]
    for each in references:
        kept = [extra.value for extra in each.extra if extra.origin == KEY]
        names = each.creators[0].sorting_name if each.creators else ""
        lines.append(" | ".join([each.title, names, str(each.issued or ""), *kept]))
    return "\\n".join(lines) + "\\n"


FORMAT = Format(KEY, "Fish cards", (".fish",), sniff, read, write)
'''
CARDS = "FISH CARDS\nFins | Berg, Ola | 2019 | blue\nnothing\nScales | Li, Wei | in Sprung\n"


@pytest.fixture
def fish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "fish_cards.py").write_text(MODULE)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    formats.all_formats.cache_clear()
    yield
    sys.modules.pop("refapp.formats.fish_cards", None)
    monkeypatch.undo()
    formats.all_formats.cache_clear()


@pytest.mark.usefixtures("fish")
def test_import_and_export(tmp_path: Path) -> None:
    file = tmp_path / "cards.fish"
    file.write_text(CARDS)
    assert formats.for_file(file.read_bytes(), "x") is formats.by_key("fish-cards")
    library = Library(tmp_path / "library")
    ledger = library.read.records.ledger(import_files(library, [file]).ledger_id or 0)
    assert ledger is not None
    assert [line.outcome for line in ledger.lines] == [Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED]
    assert [[problem.code for problem in line.problems] for line in ledger.lines] == [
        ["kept-as-extra"], ["tagged-empty"], ["date-not-understood"],
    ]  # fmt: skip
    out = tmp_path / "out.fish"
    export_references(library.read.get_many(sorted(library.read.find())), out, format_for(out))
    assert out.read_text() == CARDS.replace("nothing\n", "")


def test_it_is_gone_again() -> None:
    assert formats.by_key("fish-cards") is None
