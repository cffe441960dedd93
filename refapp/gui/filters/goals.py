"""The Sustainable Development Goals: number on its colour, title, count."""

from __future__ import annotations

import re
from collections.abc import Sequence

from refapp.gui import languages
from refapp.gui.filters.facet_section import FacetSection
from refapp.gui.filters.rows import FilterRow
from refapp.gui.workspace import Workspace
from refapp.sdg import goals
from refapp.store.facets import Value


class Goals(FacetSection):
    """Goals in the order of their numbers. The filter's value is the number."""

    joins = True

    def __init__(self, workspace: Workspace) -> None:
        self._window_language = languages.chosen(workspace.settings.values.language)
        super().__init__(workspace, "sdg")
        self.call(self.tr("Sustainable development goals"))

    def lacking(self) -> str:
        """What would be here."""
        return self.tr("What is found belongs to no goal.")

    def form(self, value: str) -> str:
        """`SDG 3`, `sdg3` and `3` are the same."""
        return re.sub(r"\D", "", value).lstrip("0")

    def row(self, value: Value, chosen: bool) -> FilterRow:
        """With number, title and colour."""
        form = self.form(value.value)
        goal = goals().get(int(form)) if form else None
        if goal is None:
            return FilterRow(form or value.value, value.value, value.count, chosen)
        reading, window = self.workspace.settings.values.reading_language, self._window_language
        title = goal.title(reading if window == languages.ENGLISH else window)
        return FilterRow(form, title, value.count, chosen, goal.colour, form, goal.ink, f"{goal.tag} {title}")

    def arranged(self, rows: list[FilterRow]) -> Sequence[FilterRow]:
        """By number."""
        return sorted(rows, key=lambda row: (not row.badge, int(row.badge or 0)))
