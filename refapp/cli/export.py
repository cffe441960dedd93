"""Write references to a file: native JSON, CSL-JSON or BibTeX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from refapp.cli.choosing import find
from refapp.messages import sentence
from refapp.store.library import Library
from refapp.tasks.export_references import export_ids, format_for, prepare_export


def command(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The file to write (a folder for pages); - for standard output.")],
    query: Annotated[list[str] | None, typer.Argument(help="What to search for; everything without it.")] = None,
    form: Annotated[
        str, typer.Option("--format", help="json, csl-json, bibtex, markdown, …; else by the file's name.")
    ] = "",
) -> None:
    """`.json` means CSL-JSON and `.bib` BibTeX; `--format json` is the native form with everything.

    All references of one imported BibTeX file are written back: what was not changed since comes out byte for byte.
    `--format markdown` writes Hugo pages into a folder.
    """
    library = Library(context.obj)
    chosen = format_for(file, form)
    ids = find(library, query)
    if str(file) == "-":
        typer.echo(prepare_export(library.read, ids, chosen).content, nl=False)
    else:
        export = export_ids(library.read, ids, file, chosen)
        code = "written-back" if export.back_to else "exported"
        typer.echo(sentence(code, {"count": export.count, "name": str(file), "file": export.back_to}))
    library.close()
