"""Crowds among new references that share a key: 4,000 reports of one body in one year, a DOI that a form letter gave.

Comparing each with each would take minutes, so in a crowd only those pair whose titles have the same words.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

CROWD = 100  # so many sharing a key are a crowd: up to there 5,000 pairs are looked at, which takes 10 ms
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A key that candidates share: `keys` selects those of more than `CROWD` new ones, `members` who shares one."""

    name: str
    keys: str
    members: str


BLOCKS = (
    Block(
        "identifiers",
        "SELECT scheme, value FROM identifier WHERE reference_id >= ? GROUP BY scheme, value HAVING count(*) > ?",
        "SELECT id, title_sort FROM identifier JOIN reference ON id = reference_id "
        "WHERE scheme = ? AND value = ? AND state = 0",
    ),
    Block(
        "titles",
        "SELECT substr(title_sort, 1, 32) AS start FROM reference WHERE id >= ? AND state = 0 "
        "GROUP BY start HAVING count(*) > ? AND length(start) >= 16",
        "SELECT id, title_sort FROM reference INDEXED BY live_title "
        "WHERE state = 0 AND title_sort >= ?1 AND title_sort < ?1 || char(1114111)",
    ),
    Block(
        "creators",
        "SELECT substr(creators_sort, 1, 4) AS start, year FROM reference WHERE id >= ? AND state = 0 "
        "AND year IS NOT NULL GROUP BY start, year HAVING count(*) > ?",
        "SELECT id, title_sort FROM reference INDEXED BY live_creator_year "
        "WHERE state = 0 AND substr(creators_sort, 1, 4) = ? AND year = ?",
    ),
)


def crowded(connection: sqlite3.Connection, block: Block, first_id: int) -> list[Key]:
    """The keys of `block` that a crowd of references with `first_id` or above shares."""
    return connection.execute(block.keys, (first_id, CROWD)).fetchall()


def pairs(
    connection: sqlite3.Connection, block: Block, keys: Sequence[Key], first_id: int
) -> Iterator[tuple[int, int]]:
    """In each crowd the pairs (newer, older) whose titles have the same words, the newer with `first_id` or above."""
    for key in keys:
        oldest: dict[str, int] = {}
        for number, title in sorted(connection.execute(block.members, key)):
            words = " ".join(sorted(title.split()))
            older = oldest.setdefault(words, number)
            if words and older != number >= first_id:
                yield number, older
