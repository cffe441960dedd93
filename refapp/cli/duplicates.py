"""List what is likely in the library more than once, in groups, with the reasons."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Annotated

import typer

from refapp.cli.progress import bar
from refapp.messages import problem_sentence
from refapp.model.duplicates import Match
from refapp.model.folding import plain
from refapp.store.library import Library
from refapp.store.rows import Row
from refapp.tasks.find_duplicates import Group, find_duplicates


def command(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print an array of groups.")] = False,
) -> None:
    """The surest groups first: identical, the same with differences, perhaps the same."""
    library = Library(context.obj)
    with bar("Comparing") as progress:
        groups = find_duplicates(library.read, progress)
    rows = library.read.rows([number for group in groups for number in group.ids])
    if as_json:
        typer.echo(json.dumps([_as_json(group, rows) for group in groups], ensure_ascii=False, indent=2))
    else:
        for group in groups:
            typer.echo("\n".join(_lines(group, rows)))
    library.close()


def _as_json(group: Group, rows: Mapping[int, Row]) -> dict[str, object]:
    pairs = [
        {
            "keys": [rows[each.older].citekey, rows[each.newer].citekey],
            "verdict": each.match.verdict,
            **_why(each.match),
        }
        for each in group.pairs
    ]
    return {"verdict": group.verdict, "references": [asdict(rows[number]) for number in group.ids], "pairs": pairs}


def _why(match: Match) -> dict[str, list[str]]:
    return {
        "reasons": [problem_sentence(each) for each in match.reasons],
        "doubts": [problem_sentence(each) for each in match.doubts],
    }


def _lines(group: Group, rows: Mapping[int, Row]) -> Iterator[str]:
    yield f"{group.verdict}:"
    for number in group.ids:
        row = rows[number]
        year = f" ({row.year})" if row.year is not None else ""
        yield f"  {row.citekey}\t{row.creators}{year}\t{' '.join(plain(row.title).split())}"
    for each in group.pairs:
        said = " ".join(problem_sentence(problem) for problem in (*each.match.reasons, *each.match.doubts))
        names = f"{rows[each.older].citekey} = {rows[each.newer].citekey}: " if len(group.ids) > 2 else ""
        yield f"    {names}{said}"
