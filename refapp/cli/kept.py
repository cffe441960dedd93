"""List the exports that are kept updated; --update writes those whose content is another one now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from refapp.citing.engine import Citer
from refapp.cli import FAULT, say
from refapp.messages import problem_sentence, sentence
from refapp.model.problems import Problem, Severity
from refapp.settings import Settings
from refapp.store.library import Library
from refapp.store.reading import Reader
from refapp.tasks.kept_exports import file_of
from refapp.tasks.kept_permission import Permission
from refapp.tasks.update_kept import update_kept


def command(
    context: typer.Context,
    update: Annotated[bool, typer.Option("--update", help="Write those that are due.")] = False,
) -> None:
    """`refapp export FILE [QUERY] --keep` adds one. Exit code 1 when one could not be written."""
    library = Library(context.obj)
    failed = False
    if update:
        for line, bad in updated(library.read):
            failed = failed or bad
            say(line) if bad else typer.echo(line)
    else:
        for each in library.read.kept_exports.all():
            what = each.query or sentence("kept-all")
            paused = f"\t{sentence('kept-is-paused')}" if each.paused else ""
            typer.echo(f"{file_of(each, library.folder)}\t{each.kind}\t{what}{paused}")
    if not library.read.kept_exports.all():
        say(sentence("kept-none"))
    library.close()
    raise typer.Exit(FAULT if failed else 0)


def updated(reader: Reader) -> Iterator[tuple[str, bool]]:
    """Write the kept exports that are due; what became of each as a sentence, and whether that is bad news."""
    for kept, what in update_kept(reader, permission(), Citer(), {}):
        if isinstance(what, Problem):
            yield problem_sentence(what), what.severity is not Severity.NOTE
        else:
            code = "kept-updated" if what.written else "kept-current"
            yield sentence(code, {"name": Path(kept.path).name, "count": what.count}), False


def permission() -> Permission:
    """What this user has allowed."""
    return Permission.beside(Settings().path)
