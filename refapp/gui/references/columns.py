"""The columns of the reference list: a table. What a cell says is text made from a row, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, Qt

from refapp.gui.language_names import language_name
from refapp.gui.references.labels import kind_name, status_word
from refapp.gui.references.marks import marks_of
from refapp.model.folding import plain
from refapp.settings import Values
from refapp.store.rows import Row

CONTEXT = "References"
# How rows are laid out: the creators beneath the title, beside it in as much space, or in one close line.
COMFORTABLE, SINGLE, COMPACT = "comfortable", "single", "compact"
IN_A_LINE = (SINGLE, COMPACT)


def layout_of(values: Values) -> str:
    """How the settings want rows laid out."""
    if values.density == COMPACT:
        return COMPACT
    return COMFORTABLE if values.second_line else SINGLE


class Column(NamedTuple):
    """One column. `sort` is a key of `store.find.SORTS` or empty; `latest_first` is how a first click sorts.

    It may be narrowed to `least` (0: not at all) where the title needs room. `layouts` are those it can be
    shown in: in the comfortable one the creators stand beneath the title. Widths are for text at 100 %. `part` is
    the key of `store.rows.MORE` it shows, and one that is `bare` has no words in its heading.
    """

    key: str
    title: object  # a text; QT_TRANSLATE_NOOP is typed as giving an object
    width: int
    text: Callable[[Row], str]
    sort: str = ""
    latest_first: bool = False
    hidden: bool = False
    bare: bool = False
    least: int = 0
    layouts: tuple[str, ...] = (COMFORTABLE, SINGLE, COMPACT)
    part: str = ""

    def heading(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate(CONTEXT, str(self.title))


def _title(row: Row) -> str:
    return plain(row.title) or QCoreApplication.translate(CONTEXT, "Untitled")


def _year(row: Row) -> str:
    return "" if row.year is None else str(row.year)


@lru_cache(maxsize=4096)
def local_date(moment: str) -> str:
    """An ISO 8601 moment in UTC as a short date where the user lives."""
    date = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(date.toLocalTime().date(), QLocale.FormatType.ShortFormat) if date.isValid() else ""


def _part(name: str, row: Row) -> str:
    return row.more.get(name, "")


def _changed(row: Row) -> str:
    return local_date(_part("changed", row))


def _language(row: Row) -> str:
    return language_name(_part("language", row)) if _part("language", row) else ""


def _more(
    key: str, title: object, width: int, text: Callable[[Row], str] | None = None, sort: str = "", least: int = 0
) -> Column:
    """A column that is hidden at first, of a part that is read only while it is shown."""
    return Column(key, title, width, text or partial(_part, key), sort, hidden=True, least=least, part=key)


KIND, TITLE, CREATORS, YEAR, CONTAINER, ADDED, CITEKEY = range(7)
CHANGED, STATUS, TAGS, DOI, VOLUME, PAGES, PUBLISHER, LANGUAGE, MARKS = range(7, 16)

COLUMNS: tuple[Column, ...] = (
    Column("kind", QT_TRANSLATE_NOOP("References", "Kind"), 34, lambda row: kind_name(row.kind), "kind", bare=True),
    Column("title", QT_TRANSLATE_NOOP("References", "Title"), 360, _title, "title"),
    Column(
        "creators", QT_TRANSLATE_NOOP("References", "Creators"), 190, lambda row: row.creators, "creators",
        least=90, layouts=IN_A_LINE,
    ),
    Column("year", QT_TRANSLATE_NOOP("References", "Year"), 58, _year, "year", latest_first=True),
    Column(
        "container", QT_TRANSLATE_NOOP("References", "Published in"), 210, lambda row: row.container, "container",
        least=176,
    ),
    Column(
        "added", QT_TRANSLATE_NOOP("References", "Added"), 92, lambda row: local_date(row.added), "added",
        latest_first=True, hidden=True,
    ),
    Column(
        "citekey", QT_TRANSLATE_NOOP("References", "Citation key"), 130, lambda row: row.citekey, "citekey", hidden=True
    ),
    Column(
        "changed", QT_TRANSLATE_NOOP("References", "Changed"), 92, _changed, "changed",
        latest_first=True, hidden=True, part="changed",
    ),
    Column(
        "status", QT_TRANSLATE_NOOP("References", "Status"), 96, lambda row: status_word(row.status), "status",
        hidden=True, least=64,
    ),
    _more("tags", QT_TRANSLATE_NOOP("References", "Tags"), 160, least=90),
    _more("doi", QT_TRANSLATE_NOOP("References", "DOI"), 170, least=100),
    _more("volume", QT_TRANSLATE_NOOP("References", "Volume"), 66),
    _more("pages", QT_TRANSLATE_NOOP("References", "Pages"), 80),
    _more("publisher", QT_TRANSLATE_NOOP("References", "Publisher"), 150, least=90),
    _more("language", QT_TRANSLATE_NOOP("References", "Language"), 92, _language, "language", least=64),
    Column("marks", QT_TRANSLATE_NOOP("References", "Marks"), 120, marks_of, bare=True),
)  # fmt: skip
