"""Check that the library and its full-text index are whole."""

from __future__ import annotations

import typer

from refapp.cli import say
from refapp.messages import problem_sentence, sentence
from refapp.model.problems import Severity
from refapp.store.check import check
from refapp.store.library import Library

MOST_NOTES = 10  # told one by one


def command(context: typer.Context) -> None:
    """Exit code 0 when it is whole, else 1; a line for each fault, and for citation keys used twice."""
    library = Library(context.obj)
    count = library.read.count()
    library.close()
    problems = check(context.obj)
    notes = [problem for problem in problems if problem.severity is Severity.NOTE]
    for problem in [each for each in problems if each not in notes] + notes[:MOST_NOTES]:
        say(problem_sentence(problem))
    if len(notes) > MOST_NOTES:
        say(sentence("check-more", {"count": len(notes) - MOST_NOTES}))
    whole = len(notes) == len(problems)
    if whole:
        typer.echo(sentence("check-whole", {"count": count}))
    raise typer.Exit(0 if whole else 1)
