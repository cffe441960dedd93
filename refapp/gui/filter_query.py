"""The filters chosen in the window as a query."""

from __future__ import annotations

from collections.abc import Mapping

from refapp.model.query import ALL, And, Filter, Or, Query, Years, both, parse


def query_of(filters: Mapping[str, tuple[str, ...]], without: str = "") -> Query:
    """Any of the values of a facet, all of the facets, leaving one out where named."""
    query: Query = ALL
    for name, values in filters.items():
        if name != without and values:
            choices = tuple(_filter(name, value) for value in values)
            query = both(query, choices[0] if len(choices) == 1 else Or(choices))
    return query


def _filter(name: str, value: str) -> Query:
    if name == "year":
        years = parse(f"year:{value}")
        return years if isinstance(years, Years) else And()
    return Filter(name, value)
