"""The years of issue as a histogram; the chosen range stands in the title line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from refapp.gui.filters.histogram import Histogram
from refapp.gui.filters.section import Section
from refapp.gui.filters.year_bars import Bar, bars_of, counts_of, is_in, range_text, range_words, ranges_of
from refapp.gui.workspace import Workspace
from refapp.model.query import ALL
from refapp.store.facets import Value
from refapp.store.reading import Reader

Found = tuple[Sequence[Value], Sequence[Value]]


class Years(Section):
    """Bars from the first to the last year of the whole library, so that they stand still while one searches."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "year")
        self.call(self.tr("Years"))
        self._bars: list[Bar] = []
        self._counts: list[int] = []
        self.histogram = Histogram(self.tr("Years"))
        self.histogram.chosen.connect(self._choose)
        self.histogram.cleared.connect(lambda: self.choose([]))
        self.content.addWidget(self.histogram)
        self.setVisible(False)  # until the library has a year

    def work(self) -> Callable[[Reader], Found]:
        """The years of the whole library, and of what is searched with this filter left out."""
        query = self.workspace.query_without(self.name)

        def count(reader: Reader) -> Found:
            everything = reader.facets.values("year", ALL, 5000)
            return everything, everything if query == ALL else reader.facets.values("year", query, 5000)

        return count

    def answer(self, result: Found) -> None:
        """Show the bars."""
        everything, found = ({int(each.value): each.count for each in values} for values in result)
        self._bars = bars_of(everything, date.today().year)
        self._counts = counts_of(self._bars, found)
        self.show_filters()

    def show_filters(self) -> None:
        """Mark the chosen years, in the bars and in words."""
        ranges = ranges_of(self.chosen)
        self.header.suffix = ", ".join(range_words(each) for each in ranges)
        marked = frozenset(index for index, bar in enumerate(self._bars) if is_in(bar, ranges))
        self.histogram.show_bars(self._bars, self._counts, marked)
        keys = self.tr("The arrow keys choose a year, with Shift a range")
        self.histogram.setAccessibleDescription(self.header.suffix or keys)
        if self._bars or ranges:
            self.setVisible(True)

    def forget(self) -> None:
        """Start anew for another library."""
        self._bars, self._counts = [], []
        self.histogram.show_bars([], [], frozenset())
        self.setVisible(False)

    def _choose(self, first: int, last: int) -> None:
        # The bars at the ends hold the outliers: a range over the first one is open to the past.
        low = None if self._bars[first].low != self._bars[first].high and first == 0 else self._bars[first].low
        high = None if self._bars[last].low != self._bars[last].high and last > 0 else self._bars[last].high
        self.choose([range_text(low, high)] if (low, high) != (None, None) else [])
