"""Telling one set of items apart, step by step (CSL 1.0.2, "Disambiguation"), in citeproc-js's order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from refapp.csl.ambiguity import Render, State
from refapp.csl.context import Disambiguation

InOrder = Callable[[Sequence[str]], list[str]]

_MAX_COMPARISONS = 20_000  # beyond these a set is too large to look for the fewest additions


@dataclass(frozen=True)
class Rules:
    """What a style allows: `modes` are "names", "conditions" and "suffix", in the order they are tried.

    `adds_names` and `adds_givens` say what the first may add.
    """

    modes: tuple[str, ...]
    adds_names: bool
    adds_givens: bool


class Run:
    """The disambiguation of one set of items whose cites read the same.

    `render` renders the cite of an item for comparing; `in_order` sorts ids as the bibliography does.
    """

    def __init__(self, rules: Rules, ids: Sequence[str], render: Render, in_order: InOrder) -> None:
        self._rules = rules
        self._render = render
        self._in_order = in_order
        self._ids = list(ids)
        self._result: dict[str, Disambiguation] = {}
        self._base = State()
        self._better = State()
        self._mode = 0
        self._fresh = True  # the first comparison is made without any addition
        self._nameset = self._name = 0
        self._clashes = (1, 0)
        self._partners: list[str] = []
        self._others: list[str] = []
        self._lists: list[list[str]] = []
        self._names_max = self._namesets_max = 0
        self._conditions_max = 0
        self._comparisons = 0

    def solve(self) -> dict[str, Disambiguation]:
        """How each of the items is told apart."""
        self._prepare()
        while self._lists:
            self._nameset = self._name = 0
            self._clashes = (1, 0)
            while self._lists[0]:
                if self._comparisons > _MAX_COMPARISONS:
                    self._give_up()
                    break
                at_most = self._increment()
                self._scan(self._lists[0])
                self._evaluate(at_most)
            self._lists.pop(0)
        return self._result

    def _prepare(self) -> None:
        rendered = {each: self._render(each, None) for each in self._ids}
        # Fewest names first, so that additions never run past the end of a list.
        ordered = sorted(self._ids, key=lambda each: (rendered[each].totals, each))
        first = rendered[ordered[0]]
        self._base = State(list(first.names), [list(row) for row in first.givens])
        for each in ordered[1:]:
            other = rendered[each]
            for index, count in enumerate(other.names[: len(self._base.names)]):
                if count > self._base.names[index]:
                    self._base.names[index] = count
                    self._base.givens[index] = list(other.givens[index])
        self._base.pad()
        self._better = self._base.copy()
        self._names_max = first.totals[0] if first.totals else 0
        self._namesets_max = len(rendered[self._ids[-1]].names) - 1
        self._lists = [ordered]

    def _give_up(self) -> None:
        """Leaves what is still ambiguous to year suffixes, where the style has them."""
        if "suffix" in self._rules.modes:
            for suffix, each in enumerate(self._in_order(self._lists[0])):
                self._result[each] = self._better.frozen(suffix)
        else:
            self._settle(self._lists[0], self._better)

    def _compare(self, item_id: str) -> str:
        self._comparisons += 1
        rendered = self._render(item_id, self._base.frozen())
        # Rendering settles what an addition can come to: a third name of two is none.
        for index, count in enumerate(rendered.names):
            if index < len(self._base.names):
                self._base.names[index] = count
            else:
                self._base.names.append(count)
        for index, row in enumerate(rendered.givens):
            if index < len(self._base.givens):
                self._base.givens[index][: len(row)] = row
            else:
                self._base.givens.append(list(row))
        self._base.pad()
        self._conditions_max = rendered.conditions
        return rendered.text

    def _scan(self, ids: list[str]) -> None:
        text = self._compare(ids[0])
        self._partners, self._others = [ids[0]], []
        for each in ids[1:]:
            (self._partners if self._compare(each) == text else self._others).append(each)
        self._clashes = (self._clashes[1], len(self._partners) - 1)

    def _increment(self) -> bool:
        """Adds the next thing to try; True when there is nothing further in this mode."""
        if self._fresh:
            self._fresh = False
            return False
        mode = self._rules.modes[self._mode]
        if mode == "names":
            return self._increment_names()
        if mode == "conditions":
            self._base.conditions += 1
            self._better.conditions += 1
        return False

    def _increment_names(self) -> bool:
        base = self._base
        add_name = not self._rules.adds_givens
        if self._rules.adds_givens:
            row = base.givens[self._nameset] if self._nameset < len(base.givens) else []
            if self._name < len(row) and row[self._name] < 2:
                row[self._name] += 1
            else:
                add_name = True
        next_set = False
        if add_name:
            if self._rules.adds_names and self._name < self._names_max and base.names:
                base.names[self._nameset] += 1
                self._name += 1
            else:
                next_set = True
        if next_set and self._nameset < self._namesets_max and self._nameset + 1 < len(base.names):
            self._nameset += 1
            base.names[self._nameset] = 1
            self._name = 0
        return self._is_exhausted()

    def _is_exhausted(self) -> bool:
        last_set = self._namesets_max == -1 or self._nameset >= min(self._namesets_max, len(self._base.names) - 1)
        all_names = not self._rules.adds_names or self._name >= self._names_max
        row = self._base.givens[self._nameset] if self._nameset < len(self._base.givens) else []
        all_givens = not self._rules.adds_givens or self._name >= len(row) or row[self._name] >= 2
        return last_set and all_names and all_givens

    def _evaluate(self, at_most: bool) -> None:
        mode = self._rules.modes[self._mode]
        if mode == "names":
            self._evaluate_names(at_most)
        elif mode == "conditions":
            self._evaluate_conditions()
        else:
            self._give_suffixes()
        if at_most:
            if self._mode < len(self._rules.modes) - 1:
                self._mode += 1
            elif self._lists[0]:
                self._settle(self._lists[0], self._better)
                self._lists[0] = []

    def _evaluate_names(self, at_most: bool) -> None:
        clashes = self._clashes[1]
        if clashes == 0:
            self._keep_step()
            self._settle(self._partners, self._better)
            if len(self._others) == 1:
                self._settle(self._others, self._better)
                self._lists[0] = []
            else:
                self._lists[0] = self._others
                self._fresh = bool(self._others)
        elif len(self._others) == 1:
            self._keep_step()
            self._settle(self._others, self._better)
            self._lists[0] = self._partners
        elif clashes < self._clashes[0]:
            self._keep_step()
            self._lists[0] = self._partners
            self._lists.append(self._others)
        elif at_most:
            self._lists[0] = self._others
            self._lists.append(self._partners)
            if self._mode == len(self._rules.modes) - 1:
                self._settle(self._partners, self._better)
                self._lists[0] = []

    def _keep_step(self) -> None:
        """Keeps the addition tried last, since it made a difference."""
        index, name = self._nameset, self._name
        if self._rules.adds_givens and index < len(self._base.givens) and name < len(self._base.givens[index]):
            while len(self._better.givens) <= index:
                self._better.givens.append([])
            row = self._better.givens[index]
            row.extend(0 for _ in range(name + 1 - len(row)))
            row[name] = self._base.givens[index][name]
        if index < len(self._base.names):
            self._better.names[index:] = self._base.names[index : index + 1] + self._better.names[index + 1 :]

    def _settle(self, ids: Sequence[str], state: State) -> None:
        for each in ids:
            self._result[each] = state.frozen()

    def _evaluate_conditions(self) -> None:
        ids = self._lists[0]
        done = self._clashes[1] == 0 and len(self._others) < 2
        if not done and self._base.conditions < self._conditions_max:
            self._evaluate_names(False)
            return
        self._settle(ids, self._better)
        if done or self._mode == len(self._rules.modes) - 1:
            self._lists[0] = []
        else:
            self._mode += 1

    def _give_suffixes(self) -> None:
        ids = self._lists[0]
        if self._clashes[1]:
            for suffix, each in enumerate(self._in_order(ids)):
                self._result[each] = self._better.frozen(suffix)
        self._lists[0] = []
