"""Write references to a file: native JSON, CSL-JSON or BibTeX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from refapp.cli.choosing import find
from refapp.store.library import Library
from refapp.tasks.export_references import as_text, export_references, format_for


def command(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The file to write (a folder for pages); - for standard output.")],
    query: Annotated[list[str] | None, typer.Argument(help="What to search for; everything without it.")] = None,
    form: Annotated[
        str, typer.Option("--format", help="json, csl-json, bibtex, markdown, …; else by the file's name.")
    ] = "",
) -> None:
    """`.json` means CSL-JSON and `.bib` BibTeX; `--format json` is the native form with everything.

    `--format markdown` writes Hugo pages into a folder.
    """
    library = Library(context.obj)
    chosen = format_for(file, form)
    references = library.read.get_many(find(library, query), sources=chosen.key == "json")
    if str(file) == "-":
        typer.echo(as_text(references, chosen), nl=False)
    else:
        export_references(references, file, chosen)
    library.close()
