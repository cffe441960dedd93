"""Filters and the text of a search are two views of one thing: filters as a query and as text, text as filters.

`filters` map a name of `model.query.FILTERS` (or `year`) to values of which any will do; `+name` to values that are
all wanted, `-name` to values of which none is. Kinds are kept by their codes: `KindCode` gives that of what people
call a kind, and a code itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from refapp.model.query import ALL, Filter, Not, Or, Query, Years, both, parse, pieces
from refapp.model.query_text import written, years_text

Filters = Mapping[str, tuple[str, ...]]
KindCode = Callable[[str], str]
ALL_OF, NONE_OF = "+", "-"


class _Wanted(NamedTuple):
    """What one piece of a text asks of a facet: any of `values`, or (`sign`) all or none of them."""

    sign: str
    name: str
    values: tuple[str, ...]


def query_of(filters: Filters, without: str = "") -> Query:
    """Any, all or none of the values of a facet; all of the facets, leaving one out where named."""
    query: Query = ALL
    for key, values in filters.items():
        sign, name = signed(key)
        choices = tuple(each for value in values if (each := _filter(name, value)) != ALL)
        if not choices or name == without:
            continue
        if not sign:
            query = both(query, choices[0] if len(choices) == 1 else Or(choices))
        for choice in choices if sign else ():
            query = both(query, Not(choice) if sign == NONE_OF else choice)
    return query


def as_text(text: str, filters: Filters) -> str:
    """The search `text` and filters in the words that `model.query.parse` reads, to be searched again later."""
    return written(both(parse(text), query_of(filters)))


def lift(text: str, filters: Filters, kind_code: KindCode) -> tuple[str, Filters]:
    """What of `text` is words, and `filters` with those that are written in it."""
    rest: list[str] = []
    lifted = filters
    for piece in pieces(text) if ":" in text else ():
        wanted = _wanted(parse(piece), kind_code)
        more = _with(lifted, wanted) if wanted else None
        if more is None:
            rest.append(piece)
        else:
            lifted = more
    return (text, filters) if lifted is filters else (" ".join(rest), lifted)


def signed(key: str) -> tuple[str, str]:
    """The sign of a key of filters ("" for any of its values) and the facet's name."""
    return (key[0], key[1:]) if key[0] in (ALL_OF, NONE_OF) else ("", key)


def included(filters: Filters, name: str) -> tuple[str, ...]:
    """The values of a facet of which any, or all, are wanted."""
    return tuple(dict.fromkeys((*filters.get(name, ()), *filters.get(ALL_OF + name, ()))))


def excluded(filters: Filters, name: str) -> tuple[str, ...]:
    """The values of a facet of which none is wanted."""
    return filters.get(NONE_OF + name, ())


def with_values(filters: Filters, name: str, values: Sequence[str], every: bool = False) -> Filters:
    """`filters` with any of `values` of a facet, or (`every`) all of them; what is wanted is not excluded."""
    key = ALL_OF + name if every and len(values) > 1 else name
    put = {name: (), ALL_OF + name: (), key: tuple(values)}
    without = tuple(each for each in excluded(filters, name) if each not in values)
    return _tidy({**filters, **put, NONE_OF + name: without})


def with_excluded(filters: Filters, name: str, values: Sequence[str]) -> Filters:
    """`filters` with none of `values` of a facet; what is excluded is not wanted."""
    kept = {key: tuple(each for each in filters.get(key, ()) if each not in values) for key in (name, ALL_OF + name)}
    return _tidy({**filters, **kept, NONE_OF + name: tuple(values)})


def _tidy(filters: Filters) -> Filters:
    found = {key: values for key, values in filters.items() if values}
    # All of one value is that value.
    return {
        key[1:] if key[0] == ALL_OF and len(values) == 1 and key[1:] not in found else key: values
        for key, values in found.items()
    }


def _wanted(query: Query, kind_code: KindCode) -> _Wanted | None:
    """What a piece asks of one facet, if it is a filter."""
    if isinstance(query, Not):
        inner = _wanted(query.part, kind_code)
        return inner._replace(sign=NONE_OF) if inner and inner.sign == ALL_OF else None
    if isinstance(query, Or):
        parts = [_wanted(part, kind_code) for part in query.parts]
        first = parts[0]
        if first is None or any(part is None or part[:2] != (ALL_OF, first.name) for part in parts):
            return None
        values = dict.fromkeys(value for part in parts if part for value in part.values)
        return _Wanted("" if len(values) > 1 else ALL_OF, first.name, tuple(values))
    if isinstance(query, Years):
        return _Wanted(ALL_OF, "year", (years_text(query),))
    if isinstance(query, Filter):
        return _Wanted(ALL_OF, query.name, (kind_code(query.value) if query.name == "kind" else query.value,))
    return None


def _with(filters: Filters, wanted: _Wanted) -> Filters | None:
    """`filters` and what is `wanted`; None where they cannot say both."""
    sign, name, values = wanted
    some = filters.get(name, ())
    every = (*(some if len(some) == 1 else ()), *filters.get(ALL_OF + name, ()))
    some = some if len(some) > 1 else ()
    if sign == NONE_OF:
        return {**filters, NONE_OF + name: tuple(dict.fromkeys((*excluded(filters, name), *values)))}
    if sign == ALL_OF:
        every = tuple(dict.fromkeys((*every, *values)))
    elif some and some != values:
        return None
    else:
        some = values
    return _tidy({**filters, name: some, ALL_OF + name: every})


def _filter(name: str, value: str) -> Query:
    if name == "year":
        years = parse(f"year:{value}")
        return years if isinstance(years, Years) else ALL
    return Filter(name, value)
