"""Check that the library and its full-text index are whole."""

from __future__ import annotations

import typer

from refapp.cli import say
from refapp.messages import problem_sentence, sentence
from refapp.model.problems import Severity
from refapp.store.check import check
from refapp.store.library import Library


def command(context: typer.Context) -> None:
    """Exit code 0 when it is whole, else 1; a line for each fault, and for each citation key used twice."""
    library = Library(context.obj)
    count = library.read.count()
    library.close()
    problems = check(context.obj)
    for problem in problems:
        say(problem_sentence(problem))
    whole = all(problem.severity is Severity.NOTE for problem in problems)
    if whole:
        typer.echo(sentence("check-whole", {"count": count}))
    raise typer.Exit(0 if whole else 1)
