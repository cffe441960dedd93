"""Read a manuscript's citations, and write it with them in a citation style."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from refapp.citing.engine import Citer
from refapp.cli import FAULT, say
from refapp.store.library import Library
from refapp.tasks.scan_manuscript import check_output, gaps, report, scan_manuscript, write_manuscript


def command(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The manuscript: Markdown, LaTeX or plain text.")],
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="Written by its suffix: .html, .rtf, .txt, .md, or .bib.")
    ] = None,
    style: Annotated[str, typer.Option(help="A CSL style, by its file name.")] = "apa",
    locale: Annotated[str, typer.Option(help="The language of the citations (nn-NO); else the style's own.")] = "",
) -> None:
    """Citations are [@key], \\cite{key} or {Smith, 2020}. Exit code 1 when something cited is not in the library."""
    if out:
        check_output(file, out)
    library = Library(context.obj)
    scan = scan_manuscript(file, library.read)
    library.close()
    if out:
        write_manuscript(scan, out, Citer(), style, locale)
    else:
        typer.echo("\n".join(report(scan)))
    for line in gaps(scan):
        say(line) if out else typer.echo(line)
    raise typer.Exit(0 if scan.complete else FAULT)
