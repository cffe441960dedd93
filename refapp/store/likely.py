"""Pairs of references that may be the same work, found by the indexes: a common identifier, the beginning of the
title, or the first creator and about the year. Who compares them is `model.duplicates`.

Whole sets are joined in SQL: 10,000 new references cost 30 ms, a question for each would cost a second.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from refapp.model.duplicates import plausible
from refapp.model.likeness import SCHEMES, isbn_forms
from refapp.store import crowds

TITLE = 32  # letters of a title that lead to a candidate: fewer let series meet (proceedings of the …)
LEAST = 16  # letters of a shorter title that leads to those that are equal; fewer are Introduction, Editorial, …
MOST = 20  # candidates of one reference; more are a misused identifier or a form letter of a title

_IDENTIFIERS = (
    "SELECT DISTINCT new.reference_id, old.reference_id FROM identifier new CROSS JOIN identifier old "
    "ON old.scheme = new.scheme AND old.value = new.value AND old.reference_id < new.reference_id "
    f"WHERE new.reference_id >= ? AND new.scheme IN ({', '.join(repr(each) for each in SCHEMES)}) "
    "AND new.scheme || new.value NOT IN (SELECT value FROM json_each(?))"
)
# Versions of one paper: 2101.00001v2 is 2101.00001.
_VERSIONS = (
    "WITH new AS (SELECT reference_id, substr(value, 1, instr(value || 'v', 'v') - 1) AS bare FROM identifier "
    "WHERE scheme = 'arxiv' AND reference_id >= ?) "
    "SELECT DISTINCT new.reference_id, old.reference_id FROM new CROSS JOIN identifier old ON old.scheme = 'arxiv' "
    "AND old.value >= new.bare AND old.value < new.bare || 'w' AND old.reference_id <> new.reference_id"
)
_FORMS = (
    "SELECT wanted.value ->> 0, reference_id FROM json_each(?) wanted CROSS JOIN identifier "
    "ON scheme = 'isbn' AND identifier.value = wanted.value ->> 1 AND reference_id <> wanted.value ->> 0"
)
# Without being told which index, SQLite would make one of its own of the whole table, or go through all older ids.
_TITLES = (
    "SELECT new.id, old.id, new.title_sort, old.title_sort FROM reference new "
    "CROSS JOIN reference old INDEXED BY live_title "
    f"ON old.state = 0 AND old.title_sort >= substr(new.title_sort, 1, {TITLE}) AND old.title_sort < "
    f"iif(length(new.title_sort) < {TITLE}, new.title_sort || ' ', "
    f"substr(new.title_sort, 1, {TITLE}) || char(1114111)) "
    f"AND +old.id < new.id WHERE new.id >= ? AND new.state = 0 AND length(new.title_sort) >= {LEAST} "
    f"AND substr(new.title_sort, 1, {TITLE}) NOT IN (SELECT value FROM json_each(?))"
)
_CREATORS = (
    "SELECT new.id, old.id, new.title_sort, old.title_sort FROM reference new "
    "CROSS JOIN reference old INDEXED BY live_creator_year "
    "ON old.state = 0 AND substr(old.creators_sort, 1, 4) = substr(new.creators_sort, 1, 4) "
    "AND old.year BETWEEN new.year - 1 AND new.year + 1 AND +old.id < new.id "
    "WHERE new.id >= ? AND new.state = 0 AND new.creators_sort <> '' "
    "AND substr(new.creators_sort, 1, 4) || new.year NOT IN (SELECT value FROM json_each(?))"
)


def likely_pairs(connection: sqlite3.Connection, first_id: int = 1) -> list[tuple[int, int]]:
    """The pairs (newer, older) of live references that may be the same, the newer with `first_id` or above.

    Sorted by the newer, with the likeliest first; pairs that the user keeps apart are left out.
    """
    found: defaultdict[int, dict[int, None]] = defaultdict(dict)
    for new, old in _all_pairs(connection, first_id):
        if len(found[new]) < MOST:
            found[new][old] = None
    apart = kept_apart(connection)
    live = _live(connection, found)
    return [
        (new, old)
        for new, others in sorted(found.items())
        for old in others
        if new in live and old in live and (old, new) not in apart
    ]


def kept_apart(connection: sqlite3.Connection) -> set[tuple[int, int]]:
    """The pairs (older, newer) of which the user has said that they are two works."""
    return set(connection.execute("SELECT older, newer FROM kept_apart"))


def _all_pairs(connection: sqlite3.Connection, first_id: int) -> Iterator[tuple[int, int]]:
    crowded = {block.name: crowds.crowded(connection, block, first_id) for block in crowds.BLOCKS}
    told = {name: json.dumps(["".join(map(str, key)) for key in keys]) for name, keys in crowded.items()}
    yield from connection.execute(_IDENTIFIERS, (first_id, told["identifiers"]))
    yield from _ordered(connection.execute(_VERSIONS, (first_id,)))
    isbns = connection.execute(
        "SELECT reference_id, value FROM identifier WHERE scheme = 'isbn' AND reference_id >= ?", (first_id,)
    )
    forms = [(number, form) for number, value in isbns for form in isbn_forms(value)]
    if forms:
        yield from _ordered(connection.execute(_FORMS, (json.dumps(forms),)))
    for sql, name in ((_TITLES, "titles"), (_CREATORS, "creators")):
        for new, old, title, other in connection.execute(sql, (first_id, told[name])):
            if plausible(title, other):
                yield new, old
    for block in crowds.BLOCKS:
        yield from crowds.pairs(connection, block, crowded[block.name], first_id)


def _ordered(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    return ((max(pair), min(pair)) for pair in pairs)


def _live(connection: sqlite3.Connection, found: dict[int, dict[int, None]]) -> set[int]:
    ids = {*found, *(old for others in found.values() for old in others)}
    sql = "SELECT id FROM reference WHERE state = 0 AND id IN (SELECT value FROM json_each(?))"
    return {row[0] for row in connection.execute(sql, (json.dumps(sorted(ids)),))}
