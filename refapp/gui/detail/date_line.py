"""A date in the form, which says what was understood."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from refapp.gui.detail.form_parts import line
from refapp.gui.detail.words import tr
from refapp.model.date_words import is_not_yet, is_undated
from refapp.model.dates import PartialDate, parse_date


class DateLine(QWidget):
    """A line for a date in any of the ways people write one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.line = line("", name)
        self.line.setPlaceholderText(tr("2024, March 2024, Spring 2024, c. 1850, 2023/2024"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.line.textChanged.connect(lambda text: self.line.say(understood_words(text)))


def understood_words(text: str) -> str:
    """What `text` is read as, in words; nothing where it says just that itself."""
    date = parse_date(text)
    if date is None:
        return ""
    if date.year is None:
        if is_not_yet(text):
            return tr("Not published yet; kept as these words.")
        if is_undated(text):
            return tr("Without a date; kept as these words.")
        return tr("Not read as a date; it is kept as these words.")
    words = in_full(date)
    return "" if words == " ".join(text.split()) else words


def in_full(date: PartialDate) -> str:
    """A date as people say it: `12 March 2020`, `Spring 2019`, `about 1850`, `2019 to 2020`."""
    if date.year is None:
        return date.literal
    year = str(date.year) if date.year > 0 else tr("{year} BCE").format(year=-date.year)
    if date.season:
        seasons = (tr("Spring"), tr("Summer"), tr("Autumn"), tr("Winter"))
        words = f"{seasons[date.season - 1]} {year}"
    elif date.month:
        month = QLocale().standaloneMonthName(date.month)
        words = f"{month} {year}"
        words = tr("{day} {month}").format(day=date.day, month=words) if date.day else words
    else:
        words = year
    if date.circa:
        words = tr("about {date}").format(date=words)
    return tr("{first} to {last}").format(first=words, last=in_full(date.end)) if date.end else words
