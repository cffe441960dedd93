"""The filters chosen in the window as a query."""

from __future__ import annotations

import re
from collections.abc import Mapping

from refapp.model.query import ALL, And, Filter, Or, Query, Years, both, parse, quoted


def query_of(filters: Mapping[str, tuple[str, ...]], without: str = "") -> Query:
    """Any of the values of a facet, all of the facets, leaving one out where named."""
    query: Query = ALL
    for name, values in filters.items():
        if name != without and values:
            choices = tuple(_filter(name, value) for value in values)
            query = both(query, choices[0] if len(choices) == 1 else Or(choices))
    return query


def as_text(text: str, filters: Mapping[str, tuple[str, ...]]) -> str:
    """The search `text` and filters in the words that `model.query.parse` reads, to be searched again later."""
    parts = [f"({text})" if filters and re.search(r"[|()]|\bor\b", text, re.IGNORECASE) else text]
    for name, values in filters.items():
        named = [f"{name}:{value if name == 'year' else quoted(value)}" for value in values]
        parts.append(named[0] if len(named) == 1 else f"({' or '.join(named)})")
    return " ".join(part for part in parts if part.strip())


def _filter(name: str, value: str) -> Query:
    if name == "year":
        years = parse(f"year:{value}")
        return years if isinstance(years, Years) else And()
    return Filter(name, value)
