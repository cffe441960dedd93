"""The tags with their colours and keys, as a tree by `/`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint

from refapp.gui import tag_colours, tag_menu, theme
from refapp.gui.filters.all_button import FEW
from refapp.gui.filters.facet_section import EVERY
from refapp.gui.filters.long_facet import MOST_ROWS, LongFacet
from refapp.gui.filters.row_list import RowList
from refapp.gui.filters.rows import FilterRow
from refapp.gui.filters.tag_branches import Branch, Shown, TagBranches
from refapp.gui.filters.tag_list import TagList
from refapp.gui.workspace import Workspace
from refapp.store.facets import Value
from refapp.store.reading import Reader

MOST_OPEN = 200  # names of open tags that the settings keep
ROWS_OPEN = 200  # rows in sight where only some tags are opened


class Tags(LongFacet):
    """Tags; one with others nested in it counts theirs, too, and its filter holds for them."""

    joins = True
    some = EVERY  # what is nested in a tag is known before that is opened

    def __init__(self, workspace: Workspace) -> None:
        self.branches = TagBranches()
        self.open_forms: dict[str, None] = {}  # casefolded names, in the order in which they were opened
        self._led_to: frozenset[str] = frozenset()  # what is chosen: seen once by itself
        super().__init__(workspace, "tag")
        self.call(self.tr("Tags"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("What is found has no tags. Keys 1 to 9 give one, or “Add a tag” under a reference.")

    def make_list(self, name: str) -> RowList:
        """With arrows."""
        self.tree = TagList(name)
        self.tree.branch_turned.connect(self.turn_branch)
        return self.tree

    def looks_for(self) -> str:
        """The name of the line."""
        return self.tr("Find tag")

    def work(self) -> Callable[[Reader], TagBranches]:
        """Count the tags among what is searched, this filter left out, and see what is nested in what."""
        name, query = self.name, self.workspace.query_without(self.name)
        return lambda reader: TagBranches(reader.facets.values(name, query, EVERY))

    def answer(self, result: Any) -> None:
        """Show them with their counts."""
        self.branches = result
        if result.nested:
            self.tree.delegate.has_arrows = True  # and stays so: rows do not move to and fro while one searches
        super().answer([each.value for each in result.by_form.values()])

    def rows(self, kept: Mapping[str, str]) -> Sequence[FilterRow]:
        """Those looked for with what they are in, or the most frequent ones and those chosen, or all."""
        chosen, excluded = ({self.form(each) for each in those} for those in (self.chosen, self.excluded))
        self._lead_to(frozenset(chosen | excluded))
        words, stay = self.looked_for(), {*chosen, *excluded, *kept}
        roots = len(self.branches.roots)
        self.offer_more(len(self.branches.by_form) > FEW, roots > FEW, roots)
        if words:
            shown = self.branches.found(words, stay)
        else:
            shown = self.branches.shown(EVERY if self.all_button.isChecked() else FEW, self.open_forms, stay)
        self.list.most_rows = MOST_ROWS if words or self.all_button.isChecked() else ROWS_OPEN
        missing = [Value(name, 0) for form, name in kept.items() if form not in self.branches.by_form]
        shown += [Shown(Branch(each), None) for each in missing]
        return [
            replace(
                self.row(branch.value, branch.form in chosen),
                text=branch.label,
                excluded=branch.form in excluded,
                depth=branch.depth,
                is_open=is_open,
            )
            for branch, is_open in shown
        ]

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With its dot, or the digit of its key in its place."""
        name, colour = value.value, value.colour
        if value.step:
            return FilterRow(name, name, value.count, chosen, spoken=name)
        if not value.key:
            return FilterRow(name, name, value.count, chosen, colour, spoken=name)
        spoken = self.tr("{tag}, key {key}").format(tag=name, key=value.key)
        colour = colour or theme.colour("secondary").name()
        return FilterRow(name, name, value.count, chosen, colour, str(value.key), tag_colours.INK, spoken)

    def turn_branch(self, key: str, is_open: bool) -> None:
        """Open or close a tag with others nested in it."""
        form = self.form(key)
        self.open_forms.pop(form, None)
        if is_open:
            self.open_forms[form] = None
        self.show_filters()
        self.list.fit(at_once=True)
        self.turned.emit()

    def offer(self, key: str, place: QPoint) -> None:
        """Show the menu of a tag; what is no tag itself can only be kept to or left out."""
        branch = self.branches.by_form.get(self.form(key))
        if branch and branch.value.step:
            super().offer(key, place)
        else:
            tag_menu.show(self.list, place, self.workspace, key)

    def forget(self) -> None:
        """Start anew for another library."""
        self.branches, self.open_forms, self._led_to = TagBranches(), {}, frozenset()
        self.tree.delegate.has_arrows = False
        super().forget()

    def state(self) -> dict[str, Any]:
        """Also which tags are open."""
        return super().state() | ({"tags": list(self.open_forms)[-MOST_OPEN:]} if self.open_forms else {})

    def restore(self, state: Any) -> None:
        """Open what was open."""
        super().restore(state)
        if isinstance(state, dict) and isinstance(state.get("tags"), list):
            self.open_forms = dict.fromkeys(each for each in state["tags"] if isinstance(each, str))

    def _lead_to(self, forms: frozenset[str]) -> None:
        """Open what a tag is in when it becomes chosen, so that it is seen; it may be closed again."""
        for form in forms - self._led_to:
            self.open_forms |= dict.fromkeys(self.branches.above(form))
        self._led_to = frozenset(each for each in forms if each in self._led_to or each in self.branches.by_form)
