"""Format references in a citation style."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from refapp.citing import Cited
from refapp.citing.engine import Citer
from refapp.cli.choosing import by_citekeys, find
from refapp.model.reference import Reference
from refapp.store.library import Library


class Form(StrEnum):
    """What is printed."""

    TEXT = "text"
    HTML = "html"


def command(
    context: typer.Context,
    query: Annotated[list[str] | None, typer.Argument(help="What to search for.")] = None,
    key: Annotated[list[str] | None, typer.Option("--key", help="A citekey; may be repeated.")] = None,
    style: Annotated[str, typer.Option(help="A CSL style, by its file name.")] = "apa",
    locale: Annotated[str, typer.Option(help="The language, such as nn-NO; else as the style says.")] = "",
    form: Annotated[Form, typer.Option("--format", help="The output.")] = Form.TEXT,
    citation: Annotated[bool, typer.Option("--citation", help="As cited in the text, not as a bibliography.")] = False,
    alone: Annotated[bool, typer.Option("--alone", help="Each reference by itself, with no year suffixes.")] = False,
) -> None:
    """Without a query or a key it cites everything. Text has one entry a line."""
    library = Library(context.obj)
    chosen = [*by_citekeys(library, key or []), *(find(library, query) if query or not key else [])]
    references = library.read.get_many(list(dict.fromkeys(chosen)))
    for cited in _cite(references, Citer(locale), style, citation, alone):
        typer.echo(cited.html if form is Form.HTML else cited.text)
    library.close()


def _cite(references: list[Reference], citer: Citer, style: str, citation: bool, alone: bool) -> list[Cited]:
    make = citer.citation if citation else citer.bibliography
    groups = [[each] for each in references] if alone else [references] if references else []
    return [make(group, style) for group in groups]
