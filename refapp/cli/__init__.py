"""The command line: one file per command, found by themselves, over the same tasks as the window.

Standard output holds only the result. Progress and sentences about faults go to standard error.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path
from typing import Annotated

import typer

from refapp import __version__
from refapp.messages import problem_sentence
from refapp.model.problems import AppError
from refapp.settings import default_library

FAULT = 1

app = typer.Typer(
    name="refapp",
    help="A desktop reference manager. Without a command it opens the window.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"refapp {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    library: Annotated[Path | None, typer.Option(help="The library folder; made when it is not there.")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """A desktop reference manager. Without a command it opens the window."""
    context.obj = library or default_library()


def run(arguments: list[str]) -> int:
    """Run the command in `arguments`; the exit code: 0 well, 1 a fault told in a sentence, 2 wrong usage."""
    names = {each.name.removesuffix("_command"): each.name for each in pkgutil.iter_modules(__path__)}
    # Importing all of them would take longer than most commands do.
    for name in [name for name in names if name in arguments] or names:
        module = importlib.import_module(f"{__name__}.{names[name]}")
        if hasattr(module, "command"):
            app.command(name, help=module.__doc__)(module.command)
    # Names and titles hold any letter; a terminal that lacks one shows a question mark.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        app(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except AppError as error:
        say(problem_sentence(error.problem))
        return FAULT
    return 0


def say(text: str) -> None:
    """Say something that is not the result."""
    typer.echo(text, err=True)
