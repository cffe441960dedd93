"""Which names occur in a document: how much of a given name tells them apart.

CSL 1.0.2, "Disambiguation", step 1: names that share a family name are told apart by initials, and those that
share initials as well by their full given names.
"""

from __future__ import annotations

import re
from collections import defaultdict

from refapp.csl.context import BIBLIOGRAPHY, Context
from refapp.csl.initials import initialize
from refapp.csl.name import Name
from refapp.csl.name_options import NameOptions


class NameRegistry:
    """The names of a document by family name, initials and given name."""

    def __init__(self, rule: str, adds_givens: bool) -> None:
        self._rule = rule
        self._adds_givens = adds_givens
        self._families: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def add(self, item_id: str, index: int, name: Name) -> None:
        """Takes note of a name; `index` is its place in the list."""
        if not name.is_person or (self._rule.startswith("primary-") and index):
            return
        family, initials, given = self._key(item_id, name)
        self._families[family][initials].add(given)

    def _key(self, item_id: str, name: Name) -> tuple[str, str, str]:
        family = _without_periods(name.family)
        if self._rule == "by-cite":
            family = f"{item_id}\n{family}"
        given = _without_periods(name.given)
        return family, initialize(given, ""), given

    def level(self, ctx: Context, name: Name, index: int, asked: int, options: NameOptions) -> int:
        """How much of a given name to show: 0 none, 1 initials, 2 all; `asked` is what disambiguation wants."""
        short, initials = options.form == "short", options.initialize_with is not None
        level = 0 if short else 1 if initials else 2
        if ctx.area == BIBLIOGRAPHY and not options.has_form:
            return level
        if not self._adds_givens or not name.given:
            return max(level, asked)
        if self._rule == "by-cite":
            return max(level, 2 if asked == 1 and not initials else asked)
        if self._rule.startswith("primary-") and index:
            return level
        return max(level, self._needed(ctx.item.id, name, level, initials))

    def _needed(self, item_id: str, name: Name, level: int, initials: bool) -> int:
        family, key, _ = self._key(item_id, name)
        found = self._families.get(family)
        if found is None or key not in found:
            return level
        if self._rule.endswith("-with-initials"):
            return 1 if len(found) > 1 else 0
        if len(found[key]) > 1 or (len(found) > 1 and not initials):
            return 2
        return 1 if len(found) > 1 else level

    def needed(self, item_id: str, name: Name) -> int:
        """What tells a name apart from the others, as far as they matter to it."""
        return self._needed(item_id, name, 0, True) * 4 + self._needed(item_id, name, 0, False)


def _without_periods(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace(".", " ")).strip()
