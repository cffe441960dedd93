"""Which references a command is about."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.model.problems import AppError
from refapp.model.query import ALL, parse
from refapp.store.library import Library

BY_ID = "id:"


def find(library: Library, words: Sequence[str] | None) -> list[int]:
    """The ids that the query in `words` matches, sorted by creators; all of them without words."""
    query = parse(" ".join(words)) if words else ALL
    return list(library.read.find(query, ("creators",)))


def by_citekeys(library: Library, citekeys: Sequence[str]) -> list[int]:
    """The ids of the references with these keys, in order.

    `id:12` is the reference with that id. Raises AppError for a key that is not there, or that several have.
    """
    ids = []
    for citekey in citekeys:
        numbers = all_by_citekey(library, citekey)
        if len(numbers) > 1:
            names = ", ".join(f"{BY_ID}{each}" for each in numbers)
            raise AppError("citekey-ambiguous", citekey=citekey, count=len(numbers), ids=names)
        ids += numbers
    return ids


def all_by_citekey(library: Library, citekey: str) -> list[int]:
    """The ids of all references with this key, or of the one called `id:12`. Raises AppError when there is none."""
    numbers = library.read.with_citekey(citekey)
    named = citekey.removeprefix(BY_ID)
    if not numbers and named != citekey and named.isdecimal() and len(named) < 19:
        numbers = [each.id for each in library.read.get_many([int(named)]) if each.id and not each.removed]
    if not numbers:
        raise AppError("citekey-unknown", citekey=citekey)
    return numbers
