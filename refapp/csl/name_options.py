"""Options of names, settled from the style down (CSL 1.0.2, "Inheritable Name Options")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# The attribute on cs:style, cs:citation and cs:bibliography, and what it is called on cs:name.
_INHERITED = {
    "and": "and",
    "delimiter-precedes-et-al": "delimiter-precedes-et-al",
    "delimiter-precedes-last": "delimiter-precedes-last",
    "et-al-min": "et-al-min",
    "et-al-use-first": "et-al-use-first",
    "et-al-use-last": "et-al-use-last",
    "et-al-subsequent-min": "et-al-subsequent-min",
    "et-al-subsequent-use-first": "et-al-subsequent-use-first",
    "initialize": "initialize",
    "initialize-with": "initialize-with",
    "name-as-sort-order": "name-as-sort-order",
    "sort-separator": "sort-separator",
    "name-form": "form",
    "name-delimiter": "delimiter",
}


@dataclass(frozen=True, slots=True)
class NameOptions:
    """How the names of one cs:names are written, everything inherited settled."""

    conjunction: str = ""
    delimiter: str = ", "
    precedes_et_al: str = "contextual"
    precedes_last: str = "contextual"
    et_al_min: int = 0
    et_al_use_first: int = -1  # -1: no abbreviation
    et_al_use_last: bool = False
    subsequent_min: int = 0
    subsequent_use_first: int = 0
    form: str = "long"
    has_form: bool = False
    initialize: bool = True
    initialize_with: str | None = None
    sort_order: str = ""
    sort_separator: str = ", "


def name_options(own: Mapping[str, str], *inherited: Mapping[str, str]) -> NameOptions:
    """The options for a cs:name with its `own` attributes; `inherited` are the nearest first."""
    values = dict(own)
    for attributes in inherited:
        for name, own_name in _INHERITED.items():
            if name in attributes:
                values.setdefault(own_name, attributes[name])
    get = values.get
    return NameOptions(
        conjunction=get("and", ""),
        delimiter=get("delimiter", ", "),
        precedes_et_al=get("delimiter-precedes-et-al", "contextual"),
        precedes_last=get("delimiter-precedes-last", "contextual"),
        et_al_min=_count(get("et-al-min"), 0),
        et_al_use_first=_count(get("et-al-use-first"), -1),
        et_al_use_last=get("et-al-use-last") == "true",
        subsequent_min=_count(get("et-al-subsequent-min"), 0),
        subsequent_use_first=_count(get("et-al-subsequent-use-first"), 0),
        form=get("form", "long"),
        has_form="form" in values,
        initialize=get("initialize", "true") != "false",
        initialize_with=get("initialize-with"),
        sort_order=get("name-as-sort-order", ""),
        sort_separator=get("sort-separator", ", "),
    )


def _count(value: str | None, default: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 10 else default
