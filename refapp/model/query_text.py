"""A query as text again, which `query.parse` reads as the same query."""

from __future__ import annotations

import re

from refapp.model.query import ALL, EXACT, And, Filter, Not, Or, Query, Words, Years, quoted

# How each column of the full-text index is written.
_FIELDS = {
    "title": "title",
    "creators": "author",
    "container": "container",
    "texts": "text",
    "page": "page",
    "identifiers": "identifier",
}


def written(query: Query) -> str:
    """The text of `query`; empty for everything."""
    if isinstance(query, Words):
        field = f"{_FIELDS[query.column]}:" if query.column else ""
        return field + (quoted(query.text) if query.phrase else query.text)
    if isinstance(query, Filter):
        value = f"={query.value}" if query.name in EXACT else query.value
        return f"{query.name}:{value_text(value)}"
    if isinstance(query, Years):
        return f"year:{years_text(query)}"
    if isinstance(query, Not):
        return f"-{_inside(query.part, And, Or, Not)}"
    if isinstance(query, Or):
        return " or ".join(_inside(part, Or) for part in query.parts)
    return " ".join(_inside(part, And, Or) for part in query.parts)


def value_text(value: str) -> str:
    """`value` as it is written after a colon: quoted only where it must be."""
    return value if re.fullmatch(r'[^\s()"]+', value) else quoted(value)


def years_text(years: Years) -> str:
    """Years as they are written after `year:`, such as `2019..2023`."""
    if years.low == years.high:
        return str(years.low)
    return f"{'' if years.low is None else years.low}..{'' if years.high is None else years.high}"


def _inside(query: Query, *kinds: type) -> str:
    return f"({written(query)})" if isinstance(query, kinds) and query != ALL else written(query)
