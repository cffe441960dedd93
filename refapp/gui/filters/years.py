"""The years of issue as a histogram; what is chosen, and what is left out, stands in the title line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from refapp.gui.filters.histogram import Histogram
from refapp.gui.filters.section import Section
from refapp.gui.filters.year_bars import Bar, bars_of, counts_of, is_in, range_words, ranges_of
from refapp.gui.references.labels import excluded_name
from refapp.gui.workspace import Workspace
from refapp.model.query import ALL
from refapp.model.query import Years as YearRange
from refapp.model.query_text import years_text
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
        self.histogram.excluded.connect(self._exclude)
        self.histogram.cleared.connect(self._let_go)
        self.header.setToolTip(
            self.tr("A click or a drag over the bars keeps to these years; with Alt it leaves them out.")
        )
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
        """Mark the chosen years and those left out, in the bars and in words."""
        ranges, left_out = ranges_of(self.chosen), ranges_of(self.excluded)
        words = [*map(range_words, ranges), *(excluded_name(self.name, years_text(each)) for each in left_out)]
        self.header.suffix = ", ".join(words)
        marked, hollow = (
            frozenset(index for index, bar in enumerate(self._bars) if is_in(bar, those))
            for those in (ranges, left_out)
        )
        self.histogram.show_bars(self._bars, self._counts, marked, hollow)
        keys = self.tr("The arrow keys choose a year, with Shift a range; Alt+Enter leaves it out")
        self.histogram.setAccessibleDescription(self.header.suffix or keys)
        if self._bars or words:
            self.setVisible(True)

    def forget(self) -> None:
        """Start anew for another library."""
        self._bars, self._counts = [], []
        self.histogram.show_bars([], [])
        self.setVisible(False)

    def _choose(self, first: int, last: int) -> None:
        value = self._value(first, last)
        self.choose([value] if value else [])

    def _exclude(self, first: int, last: int) -> None:
        """Leave the years of these bars out; if they are left out already, no longer."""
        value = self._value(first, last)
        bars = self._bars[first : last + 1]
        out = [each for each in self.excluded if all(is_in(bar, ranges_of([each])) for bar in bars)]
        kept = [each for each in self.excluded if each not in out]
        if out or value:
            self.leave_out(kept if out else [*kept, value])

    def _let_go(self) -> None:
        """Of what is chosen; where nothing is, of what is left out."""
        if self.chosen:
            self.choose([])
        else:
            self.leave_out([])

    def _value(self, first: int, last: int) -> str:
        """The years of these bars as the value of the filter; none for all."""
        # The bars at the ends hold the outliers: a range over the first one is open to the past.
        low = None if self._bars[first].low != self._bars[first].high and first == 0 else self._bars[first].low
        high = None if self._bars[last].low != self._bars[last].high and last > 0 else self._bars[last].high
        return years_text(YearRange(low, high)) if (low, high) != (None, None) else ""
