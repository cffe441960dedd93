"""List references, one line each: key, creators, year, title."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from refapp.cli.choosing import find
from refapp.model.folding import plain
from refapp.store.library import Library


def command(
    context: typer.Context,
    query: Annotated[list[str] | None, typer.Argument(help="What to search for; everything without it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print an array of objects.")] = False,
) -> None:
    """One line each, sorted by creators."""
    library = Library(context.obj)
    ids = find(library, query)
    rows = library.read.rows(ids)
    if as_json:
        typer.echo(json.dumps([asdict(rows[each]) for each in ids], ensure_ascii=False, indent=2))
    else:
        for each in ids:
            row = rows[each]
            year = f" ({row.year})" if row.year is not None else ""
            typer.echo(f"{row.citekey}\t{row.creators}{year}\t{' '.join(plain(row.title).split())}")
    library.close()
