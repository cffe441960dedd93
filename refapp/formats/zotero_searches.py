"""The searches saved in a Zotero database, as saved searches of ours as far as a query can say what they ask for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refapp.model.collection_tree import CollectionEntry
from refapp.model.problems import Problem, Severity
from refapp.model.query import And, Filter, Not, Or, Query, path_value
from refapp.model.query_text import written
from refapp.model.zotero_keys import in_library

from . import Record
from .zotero_conditions import part_of
from .zotero_tables import Shared, Tables
from .zotero_values import text_of

_MOST = 100  # conditions of one search; nobody writes more by hand
# They say how Zotero looks through what hangs on an item; a reference of ours has all of that in itself.
_WAYS = ("joinMode", "noChildren", "includeParentsAndChildren", "includeParents", "includeChildren", "recursive")


def searches_of(tables: Tables, shared: Shared) -> Iterator[Record]:
    """A record for each search of a database, in the order they were made."""
    gone = {row[0] for row in tables.rows("deletedSearches", "savedSearchID")}
    rows = list(tables.rows("savedSearches", "savedSearchID savedSearchName libraryID key", order="savedSearchID"))
    columns = "savedSearchID searchConditionID condition operator value"
    conditions = tables.by("savedSearchConditions", columns, [row[0] for row in rows])
    for number, name, library, key in rows:
        words = " ".join(text_of(name).split()) or text_of(key)
        place = f"search {text_of(key)}"
        if number in gone:
            yield Record(None, place, (Problem("zotero-in-trash", {"title": words[:200]}, Severity.NOTE),))
            continue
        asked = [(text_of(a), text_of(b), text_of(c)) for _, a, b, c in conditions.get(number, ())][:_MOST]
        query, unsaid = _query(asked, library, shared)
        if query is None:
            code = "zotero-search-unsaid" if unsaid else "zotero-search-empty"
            problem = Problem(code, {"title": words[:200], "conditions": "; ".join(unsaid)[:400]}, Severity.NOTE)
            yield Record(None, place, (problem,))
            continue
        root = [step.name for step in shared.root(library)]
        query = And((Filter("in", path_value(root)), query)) if root else query
        own = f"zotero:{in_library(shared.library(library).address, text_of(key))}"
        entry = CollectionEntry(names={"": words}, key=own, query=written(query))
        problems = [Problem("zotero-search", {"query": entry.query[:400]}, Severity.NOTE)]
        if unsaid:
            left_out = "; ".join(unsaid)[:400]
            problems.append(Problem("zotero-search-in-part", {"conditions": left_out}, Severity.WARNING))
        yield Record(None, place, tuple(problems), search=entry)


def _query(asked: list[tuple[str, str, str]], library: Any, shared: Shared) -> tuple[Query | None, list[str]]:
    """What all, or any, of the conditions ask for; and those that a query cannot say, in words."""
    parts: list[Query] = []
    unsaid = []
    for condition, operator, value in asked:
        if condition in _WAYS and (condition, operator) != ("recursive", "false"):
            continue
        part = _in(operator, value, library, shared) if condition == "collection" else None
        part = part or part_of(condition, operator, value)
        if part:
            parts.append(part)
        else:
            unsaid.append(" ".join(each for each in (condition.partition("/")[0], operator, value[:80]) if each))
    if not parts:
        return None, unsaid
    any_of = ("joinMode", "any") in [each[:2] for each in asked]
    return parts[0] if len(parts) == 1 else Or(tuple(parts)) if any_of else And(tuple(parts)), unsaid


def _in(operator: str, value: str, library: Any, shared: Shared) -> Query | None:
    """In a collection, which is named by its key, with a number before it in old databases; or not in it."""
    path = shared.path_of_key(in_library(shared.library(library).address, value.rpartition("_")[2]))
    if not path or operator not in ("is", "isNot"):
        return None
    found = Filter("in", path_value(step.name for step in path))
    return Not(found) if operator == "isNot" else found
