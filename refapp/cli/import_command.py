"""Import files and folders, and tell what became of every record."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress as Bar

from refapp.model.change import Outcome
from refapp.store.library import Library
from refapp.store.records import Ledger
from refapp.tasks.import_files import import_files
from refapp.tasks.import_text import as_file
from refapp.tasks.ledger_files import as_json as ledger_json
from refapp.tasks.ledger_text import ledger_text

STDIN = Path("-")


def command(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files and folders; - is standard input.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
) -> None:
    """Exit code 0 when every record was taken in, merged or already there, 1 when something was refused."""
    paths = [_standard_input(context) if path == STDIN else path for path in paths]
    library = Library(context.obj)
    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        row = bar.add_task("Reading")
        applied = import_files(
            library, paths, lambda done, total, what="": bar.update(row, completed=done, total=total or None)
        )
    ledger = library.read.ledger(applied.ledger_id) if applied.ledger_id else None
    ledger = ledger or Ledger(0, "", False, ())
    typer.echo(ledger_json(ledger) if as_json else ledger_text(ledger))
    library.close()
    raise typer.Exit(1 if ledger.count(Outcome.REFUSED) else 0)


def _standard_input(context: typer.Context) -> Path:
    """What comes in on standard input, as a file until the command ends."""
    return context.with_resource(as_file("standard input", sys.stdin.buffer.read()))
