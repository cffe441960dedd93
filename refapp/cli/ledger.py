"""Tell again what became of every record of an import."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from refapp.model.problems import AppError
from refapp.store.library import Library
from refapp.tasks.ledger_choice import WARNINGS, LedgerSearch
from refapp.tasks.ledger_files import as_json
from refapp.tasks.ledger_text import OUTCOMES, ledger_text

_CHOICES = (*OUTCOMES, WARNINGS)


def command(
    context: typer.Context,
    number: Annotated[int | None, typer.Argument(metavar="ID", help="The import; without it the last.")] = None,
    outcome: Annotated[str, typer.Option(help=f"Only these records: {', '.join(_CHOICES)}.")] = "",
    search: Annotated[str, typer.Option(help="Only records with these words.")] = "",
    every: Annotated[bool, typer.Option("--list", help="List the imports: ID and time.")] = False,
    as_json_: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """As `import` told it. `refapp list import:ID` lists the references it is about."""
    outcome = outcome.lower().replace("-", " ")
    if outcome and outcome not in _CHOICES:
        raise typer.BadParameter(f"one of: {', '.join(_CHOICES)}", param_hint="--outcome")
    library = Library(context.obj)
    try:
        imports = library.read.records.ledgers()
        if every:
            typer.echo("\n".join(f"{each}\t{at}" for each, at in imports))
            return
        if not imports:
            raise AppError("no-ledger")
        ledger = library.read.records.ledger(imports[0][0] if number is None else number)
        if ledger is None:
            raise AppError("ledger-unknown", number=number or 0)
        if outcome or search:
            ledger = replace(ledger, lines=tuple(LedgerSearch(ledger.lines).chosen(outcome, search)))
        if as_json_:
            typer.echo(as_json(ledger))
        elif ledger.lines or not (outcome or search):
            typer.echo(ledger_text(ledger))
    finally:
        library.close()
