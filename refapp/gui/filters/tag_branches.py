"""The tags that were found as a tree by `/`, and which rows of it are shown. Made where nobody waits for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from refapp.model.folding import fold
from refapp.store.facets import Value
from refapp.store.tag_groups import nested_in


class Branch:
    """A tag, or a step of the names of several; `label` is what its name adds to that of what it is nested in."""

    __slots__ = ("above", "children", "depth", "folded", "form", "label", "value")

    def __init__(self, value: Value) -> None:
        self.value = value
        self.form, self.folded, self.label = value.value.casefold(), fold(value.value), value.value
        self.above: Branch | None = None
        self.depth = 0
        self.children: list[Branch] = []


class Shown(NamedTuple):
    """A branch as a row: whether it is open; None for one with nothing in it."""

    branch: Branch
    is_open: bool | None


class TagBranches:
    """What stands in what. The order is that of the values given, at every depth."""

    def __init__(self, values: Sequence[Value] = ()) -> None:
        self.by_form = {branch.form: branch for branch in map(Branch, values)}
        self.roots: list[Branch] = []
        for branch in self.by_form.values():
            self._place(branch)
        for branch in self._all(self.roots):
            branch.depth = branch.above.depth + 1 if branch.above else 0

    @property
    def nested(self) -> bool:
        """Whether anything stands in anything."""
        return len(self.roots) < len(self.by_form)

    def above(self, form: str) -> list[str]:
        """The forms of what the tag is nested in, the nearest first."""
        found, branch = [], self.by_form.get(form)
        while branch and branch.above:
            branch = branch.above
            found.append(branch.form)
        return found

    def shown(self, most: int, opened: Collection[str], kept: Collection[str]) -> list[Shown]:
        """The first `most` roots and those in which something is `kept`, with what is in those that are `opened`."""
        roots = {each for form in kept for each in (form, *self.above(form))}
        first = (each for number, each in enumerate(self.roots) if number < most or each.form in roots)
        return list(self._rows(first, opened))

    def found(self, words: Sequence[str], kept: Collection[str]) -> list[Shown]:
        """Those whose names have all of the folded `words`, and those `kept`, with what they are nested in."""
        wanted = {form for form, each in self.by_form.items() if all(word in each.folded for word in words)}
        wanted |= {form for form in kept if form in self.by_form}
        wanted |= {above for form in list(wanted) for above in self.above(form)}
        return list(self._rows(self.roots, wanted, wanted))

    def _rows(
        self, branches: Iterable[Branch], opened: Collection[str], only: Collection[str] | None = None
    ) -> Iterator[Shown]:
        for branch in branches:
            if only is None or branch.form in only:
                children = branch.children if only is None else [each for each in branch.children if each.form in only]
                is_open = branch.form in opened if children else None
                yield Shown(branch, is_open)
                if is_open:
                    yield from self._rows(children, opened, only)

    def _all(self, branches: list[Branch]) -> Iterator[Branch]:
        for branch in branches:
            yield branch
            yield from self._all(branch.children)

    def _place(self, branch: Branch) -> None:
        """Put it under the nearest tag or step that its name begins with."""
        for path in nested_in(branch.form):
            nearest = self.by_form.get(path)
            if nearest is not None:
                branch.above = nearest
                branch.label = branch.value.value.split("/", path.count("/") + 1)[-1]
                nearest.children.append(branch)
                return
        self.roots.append(branch)
