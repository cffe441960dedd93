"""Which references a command is about."""

from __future__ import annotations

from collections.abc import Sequence

from refapp.model.problems import AppError
from refapp.model.query import ALL, parse
from refapp.store.library import Library


def find(library: Library, words: Sequence[str] | None) -> list[int]:
    """The ids that the query in `words` matches, sorted by creators; all of them without words."""
    query = parse(" ".join(words)) if words else ALL
    return list(library.read.find(query, "creators", descending=False))


def by_citekeys(library: Library, citekeys: Sequence[str]) -> list[int]:
    """The ids of the references with these keys, in order. Raises AppError for a key that is not there."""
    ids = []
    for citekey in citekeys:
        number = library.read.by_citekey(citekey)
        if number is None:
            raise AppError("citekey-unknown", citekey=citekey)
        ids.append(number)
    return ids
