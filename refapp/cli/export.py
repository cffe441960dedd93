"""Write references to a file: a format, a bibliography in a citation style, or a table."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from refapp.citing.engine import Citer
from refapp.cli import say
from refapp.cli.choosing import find
from refapp.cli.kept import permission
from refapp.messages import sentence
from refapp.model.kept_export import KeptExport
from refapp.model.problems import AppError
from refapp.store.library import Library
from refapp.tasks.export_kinds import Options, export_kinds, kind_for
from refapp.tasks.kept_exports import keep_export, stored_path

KINDS = ", ".join(each.key for each in export_kinds())


def command(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The file to write (a folder for pages); - for standard output.")],
    query: Annotated[list[str] | None, typer.Argument(help="What to search for; everything without it.")] = None,
    form: Annotated[str, typer.Option("--format", help=f"{KINDS}; else by the file's name.")] = "",
    style: Annotated[str, typer.Option(help="Of html, rtf and text: a CSL style, by its file name.")] = "apa",
    locale: Annotated[str, typer.Option(help="Their language, such as nn-NO; else as the style says.")] = "",
    coins: Annotated[bool, typer.Option("--coins", help="In html: COinS, by which programs find the works.")] = False,
    bom: Annotated[bool, typer.Option("--bom", help="In csv: the mark by which Excel knows UTF-8.")] = False,
    keep: Annotated[bool, typer.Option("--keep", help="Write the file again whenever its content changes.")] = False,
) -> None:
    """`.json` means CSL-JSON and `.bib` BibTeX; `--format json` is the native form with everything.

    All references of one imported BibTeX file are written back: what was not changed since comes out byte for byte.
    `--format markdown` writes Hugo pages into a folder.
    """
    kind = kind_for(file, form)
    if keep and (str(file) == "-" or kind.pages):
        raise AppError("kept-no-file")
    library = Library(context.obj)
    ids, how, citer = find(library, query), Options(style, locale, coins, bom), Citer()
    if str(file) == "-":
        typer.echo(kind.make(library.read, ids, how, citer).content, nl=False)
    else:
        export = kind.write(library.read, ids, file, how, citer)
        code = "written-back" if export.back_to else "exported"
        say(sentence(code, {"count": export.count, "name": str(file), "file": export.back_to}))
    if keep:
        wanted = KeptExport(
            path=stored_path(file, library.folder),
            kind=kind.key,
            query=" ".join(query or []),
            style=style,
            locale=locale,
            coins=coins,
            bom=bom,
        )
        library.apply(keep_export(library.read.kept_exports.all(), wanted, library.folder))
        permission().give(library.folder, [wanted])
        say(sentence("kept-now", {"name": file.name}))
    library.close()
