"""Import files and folders, and tell what became of every record."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from refapp.cli import say
from refapp.cli.asking import Quit, answers_to
from refapp.cli.kept import updated
from refapp.cli.progress import bar
from refapp.messages import sentence
from refapp.model.change import Outcome
from refapp.model.citekey_pattern import pattern_or_default
from refapp.settings import Settings
from refapp.store.library import Applied, Library
from refapp.store.records import Ledger
from refapp.tasks import duplicate_answers as answering
from refapp.tasks.duplicate_answers import Answer, Asked, RecordKey
from refapp.tasks.import_files import import_files
from refapp.tasks.import_text import as_file
from refapp.tasks.ledger_files import as_json as ledger_json
from refapp.tasks.ledger_text import ledger_text

STDIN = Path("-")


class Duplicates(StrEnum):
    """What is done with records that are likely in the library already."""

    MERGE_OWN = answering.MERGE_OWN
    ASK = answering.ASK
    SKIP = answering.SKIP
    MERGE = answering.MERGE
    ADD = answering.ADD


def command(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files and folders; - is standard input.")],
    duplicates: Annotated[
        Duplicates,
        typer.Option(help="Records likely in the library: ask, skip or merge what is sure, or add all."),
    ] = Duplicates.MERGE_OWN,
    as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
) -> None:
    """Exit code 0 when every record was taken in, merged or already there, 1 when something was refused."""
    if duplicates is Duplicates.ASK and not (sys.stdin.isatty() and sys.stderr.isatty()):
        say(sentence("ask-needs-terminal"))
        raise typer.Exit(2)
    paths = [_standard_input(context) if path == STDIN else path for path in paths]
    library = Library(context.obj, pattern_or_default(Settings().values.citekey_pattern))
    try:
        applied = _import(library, paths, duplicates.value)
    except Quit:
        library.close()
        say(sentence("import-cancelled"))
        raise typer.Exit(1) from None
    ledger = library.read.records.ledger(applied.ledger_id) if applied.ledger_id else None
    ledger = ledger or Ledger(0, "", False, ())
    typer.echo(ledger_json(ledger) if as_json else ledger_text(ledger))
    for line, bad in updated(library.read) if applied.history_id else ():
        if bad:
            say(line)
    library.close()
    raise typer.Exit(1 if ledger.count(Outcome.REFUSED) else 0)


def _standard_input(context: typer.Context) -> Path:
    """What comes in on standard input, as a file until the command ends."""
    return context.with_resource(as_file("standard input", sys.stdin.buffer.read()))


def _import(library: Library, paths: list[Path], policy: str) -> Applied:
    """Import, as often as there is something to ask. Raises Quit."""
    answers: dict[RecordKey, Answer] = {}
    while True:
        try:
            return _once(library, paths, policy, answers)
        except Asked as asked:
            answers |= answers_to(asked, input)


def _once(library: Library, paths: list[Path], policy: str, answers: dict[RecordKey, Answer]) -> Applied:
    with bar("Reading") as progress:
        return import_files(library, paths, progress, policy, answers)
