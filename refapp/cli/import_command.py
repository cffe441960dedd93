"""Import files and folders, and tell what became of every record."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress as Bar

from refapp.cli import say
from refapp.cli.kept import updated
from refapp.model.change import Outcome
from refapp.model.citekey_pattern import pattern_or_default
from refapp.settings import Settings
from refapp.store.library import Library
from refapp.store.records import Ledger
from refapp.tasks.import_files import import_files
from refapp.tasks.ledger_files import as_json as ledger_json
from refapp.tasks.ledger_text import ledger_text


def command(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files and folders.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
) -> None:
    """Exit code 0 when every record was taken in, merged or already there, 1 when something was refused."""
    library = Library(context.obj, pattern_or_default(Settings().values.citekey_pattern))
    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as bar:
        row = bar.add_task("Reading")
        applied = import_files(
            library, paths, lambda done, total, what="": bar.update(row, completed=done, total=total or None)
        )
    ledger = library.read.ledger(applied.ledger_id) if applied.ledger_id else None
    ledger = ledger or Ledger(0, "", False, ())
    typer.echo(ledger_json(ledger) if as_json else ledger_text(ledger))
    for line, bad in updated(library.read) if applied.history_id else ():
        if bad:
            say(line)
    library.close()
    raise typer.Exit(1 if ledger.count(Outcome.REFUSED) else 0)
