"""Which names occur in a document: how much of a given name tells them apart.

CSL 1.0.2, "Disambiguation", step 1: names that share a family name are told apart by initials, and those that
share initials as well by their full given names.
"""

from __future__ import annotations

import re
from functools import lru_cache

from refapp.csl.context import BIBLIOGRAPHY, Context
from refapp.csl.initials import initialize
from refapp.csl.name import Name
from refapp.csl.name_options import NameOptions

Families = dict[str, dict[str, set[str]]]


class NameRegistry:
    """The names of a document by family name, initials and given name."""

    def __init__(self, rule: str, adds_givens: bool) -> None:
        self._rule = rule
        self._adds_givens = adds_givens
        self._families: Families = {}

    def add(self, index: int, name: Name) -> None:
        """Takes note of a name; `index` is its place in the list."""
        if self._rule != "by-cite" and not (self._rule.startswith("primary-") and index):
            _add(self._families, name)

    def level(self, ctx: Context, name: Name, index: int, asked: int, options: NameOptions) -> int:
        """How much of a given name to show (see `Disambiguation`); `asked` is what disambiguation wants."""
        initials = options.initialize_with is not None
        level = 0 if options.form == "short" else 1 if initials else 2
        if not self._adds_givens or not name.given:
            return max(level, asked)
        if self._rule == "by-cite":
            # Names within one cite are told apart as they come.
            _add(ctx.own_names, name)
            asked = 2 if asked == 1 and not initials else asked
            if level <= max(asked, 0):
                return max(level, asked)
            return max(level, _needed(ctx.own_names, name, level, initials, self._rule))
        if ctx.area == BIBLIOGRAPHY and not options.has_form:
            return level
        if self._rule.startswith("primary-") and index:
            return level
        return max(level, _needed(self._families, name, level, initials, self._rule))

    def needed(self, name: Name) -> int:
        """What tells a name apart from the others, as far as they matter to it."""
        with_initials = _needed(self._families, name, 0, True, self._rule)
        return with_initials * 4 + _needed(self._families, name, 0, False, self._rule)


def _key(name: Name) -> tuple[str, str, str]:
    given = _without_periods(name.given)
    return _without_periods(name.family), initialize(given, ""), given


def _add(families: Families, name: Name) -> None:
    if name.is_person:
        family, initials, given = _key(name)
        families.setdefault(family, {}).setdefault(initials, set()).add(given)


def _needed(families: Families, name: Name, level: int, initials: bool, rule: str) -> int:
    family, key, _ = _key(name)
    found = families.get(family)
    if found is None or key not in found:
        return level
    if rule.endswith("-with-initials"):
        return 1 if len(found) > 1 else 0
    if len(found[key]) > 1 or (len(found) > 1 and not initials):
        return 2
    return 1 if len(found) > 1 else level


@lru_cache(maxsize=4096)
def _without_periods(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace(".", " ")).strip()
