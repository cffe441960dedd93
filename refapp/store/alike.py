"""References that are about the same: those that share the words by which one differs from the rest of the library.

Words are weighed as everywhere: often in this text, rare in the others (tf-idf). How rare a word is, is counted in the
full-text index itself, and no further than to where it is too common to tell anything: so the rows that are read to
count a word are those that are scored by it, and the work is bounded in a library of any size.
"""

from __future__ import annotations

import json
import math
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

MOST_WORDS = 24  # that tell something
MOST_TRIED = 80  # looked up in the index
TOO_COMMON = 1_500  # references with a word that tells nothing any more, or a quarter of the library
LEAST_SHARED = 2  # words
LEAST_SCORE = 0.12  # of what the reference would score itself
MOST_MEASURED = 120  # of which the length is looked at: a long text has every word
MOST_LISTED = 50  # by `like:`
_WORD = re.compile(r"[^\W\d_][\w'’-]{2,}")
_WEIGHTS = {"title": 3.0, "tags": 3.0, "texts": 1.0}


def alike(
    connection: sqlite3.Connection, reference_id: int, most: int, check: Callable[[], None] = lambda: None
) -> list[int]:
    """The ids of at most `most` live references about the same as the one with this id, the most alike first.

    `check` is called after every word; it may raise to stop the work.
    """
    row = connection.execute(f"SELECT {', '.join(_WEIGHTS)} FROM search WHERE rowid = ?", (reference_id,)).fetchone()
    if row is None:
        return []
    total = connection.execute("SELECT count(*) FROM search_docsize").fetchone()[0]
    scores: defaultdict[int, float] = defaultdict(float)
    shared: Counter[int] = Counter()
    best = 0.0
    telling = 0
    for word, weight in _candidates(dict(zip(_WEIGHTS, row, strict=True))):
        check()
        ids = _with_word(connection, word, min(TOO_COMMON, max(LEAST_SHARED, total // 4)))
        if not ids:
            continue
        score = weight * math.log(1 + total / len(ids))
        best += score
        telling += 1
        for each in ids:
            scores[each] += score
        shared.update(ids)
        if telling == MOST_WORDS:
            break
    scores.pop(reference_id, None)
    likely = sorted((each for each in scores if shared[each] >= LEAST_SHARED), key=lambda each: -scores[each])
    measured = _by_length(connection, {each: scores[each] for each in likely[:MOST_MEASURED]})
    found = [each for each, score in measured.items() if score >= LEAST_SCORE * best]
    return sorted(found, key=lambda each: (-measured[each], each))[:most]


def alike_to_key(connection: sqlite3.Connection, citekey: str) -> str:
    """A JSON list of the ids that `like:citekey` finds; of several references with this key the oldest counts."""
    sql = "SELECT min(id) FROM reference WHERE citekey = ? AND state = 0"
    (reference_id,) = connection.execute(sql, (citekey,)).fetchone()
    return json.dumps(alike(connection, reference_id, MOST_LISTED) if reference_id else [])


def _by_length(connection: sqlite3.Connection, scores: dict[int, float]) -> dict[int, float]:
    """The same scores, those of texts longer than the others lowered, as BM25 does."""
    length = " + ".join(f"length({column})" for column in _WEIGHTS)
    sql = f"SELECT rowid, {length} FROM search WHERE rowid IN (SELECT value FROM json_each(?))"
    lengths = dict(connection.execute(sql, (json.dumps(list(scores)),)).fetchall())
    usual = sum(lengths.values()) / max(1, len(lengths)) or 1
    return {each: scores[each] / (0.4 + 0.6 * lengths[each] / usual) for each in lengths}


def _candidates(columns: dict[str, str]) -> Iterator[tuple[str, float]]:
    """The words of a reference with their weight in it, those first that likely tell the most."""
    weights: defaultdict[str, float] = defaultdict(float)
    for column, text in columns.items():
        for word, count in Counter(_WORD.findall(text or "")).items():
            weights[word] += _WEIGHTS[column] * (1 + math.log(count))
    # Long words are rarer than short ones: this only decides what is looked up, the index what it is worth.
    order = sorted(weights, key=lambda word: (-weights[word] * len(word), word))
    yield from ((word, weights[word]) for word in order[:MOST_TRIED])


def _with_word(connection: sqlite3.Connection, word: str, most: int) -> list[int]:
    """The ids of the references with `word`; none where these are more than `most`, or only one."""
    # Not in pages: a long one has something of everything.
    sql = "SELECT json_group_array(id) FROM (SELECT rowid AS id FROM search WHERE search MATCH ? LIMIT ?)"
    (text,) = connection.execute(sql, (f'{{{" ".join(_WEIGHTS)}}} : "{word}"', most + 1)).fetchone()
    ids: list[int] = json.loads(text)
    return ids if 1 < len(ids) <= most else []
