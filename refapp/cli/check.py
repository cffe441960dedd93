"""Check that the library and its full-text index are whole."""

from __future__ import annotations

import typer

from refapp.cli import say
from refapp.messages import problem_sentence, sentence
from refapp.store.check import check
from refapp.store.library import Library


def command(context: typer.Context) -> None:
    """Exit code 0 when it is whole, else 1 with a line for each fault."""
    library = Library(context.obj)
    count = library.read.count()
    library.close()
    problems = check(context.obj)
    for problem in problems:
        say(problem_sentence(problem))
    if not problems:
        typer.echo(sentence("check-whole", {"count": count}))
    raise typer.Exit(1 if problems else 0)
