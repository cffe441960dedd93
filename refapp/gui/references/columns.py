"""The columns of the reference list: a table. What a cell says is text made from a row, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale, Qt

from refapp.gui.references.labels import kind_name, status_name
from refapp.model.folding import plain
from refapp.store.rows import Row

CONTEXT = "References"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `sort` is a key of `store.find.SORTS` or empty; `latest_first` is how a first click sorts.

    It may be narrowed to `least` (0: not at all) where the title needs room. `densities` are those it can be
    shown in: in the comfortable one the creators stand beneath the title.
    """

    key: str
    title: object  # a text; QT_TRANSLATE_NOOP is typed as giving an object
    width: int
    text: Callable[[Row], str]
    sort: str = ""
    latest_first: bool = False
    hidden: bool = False
    fixed: bool = False
    least: int = 0
    densities: tuple[str, ...] = ("comfortable", "compact")

    def heading(self) -> str:
        """The title in the user's language."""
        return QCoreApplication.translate(CONTEXT, str(self.title))


def _title(row: Row) -> str:
    return plain(row.title) or QCoreApplication.translate(CONTEXT, "Untitled")


def _year(row: Row) -> str:
    return "" if row.year is None else str(row.year)


def _marks(row: Row) -> str:
    words = []
    if row.starred:
        words.append(QCoreApplication.translate(CONTEXT, "Starred"))
    if status_name(row.status):
        words.append(status_name(row.status))
    if row.pdf:
        words.append(QCoreApplication.translate(CONTEXT, "PDF"))
    if row.key_shared:
        words.append(QCoreApplication.translate(CONTEXT, "Citation key used twice"))
    return ", ".join(words)


@lru_cache(maxsize=4096)
def local_date(moment: str) -> str:
    """An ISO 8601 moment in UTC as a short date where the user lives."""
    date = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(date.toLocalTime().date(), QLocale.FormatType.ShortFormat) if date.isValid() else ""


KIND, TITLE, CREATORS, YEAR, CONTAINER, ADDED, CITEKEY, MARKS = range(8)

COLUMNS: tuple[Column, ...] = (
    Column("kind", QT_TRANSLATE_NOOP("References", "Kind"), 34, lambda row: kind_name(row.kind), "kind", fixed=True),
    Column("title", QT_TRANSLATE_NOOP("References", "Title"), 360, _title, "title"),
    Column(
        "creators",
        QT_TRANSLATE_NOOP("References", "Creators"),
        190,
        lambda row: row.creators,
        "creators",
        least=90,
        densities=("compact",),
    ),
    Column("year", QT_TRANSLATE_NOOP("References", "Year"), 62, _year, "year", latest_first=True),
    Column(
        "container",
        QT_TRANSLATE_NOOP("References", "Published in"),
        210,
        lambda row: row.container,
        "container",
        least=112,
    ),
    Column(
        "added",
        QT_TRANSLATE_NOOP("References", "Added"),
        92,
        lambda row: local_date(row.added),
        "added",
        latest_first=True,
        hidden=True,
    ),
    Column(
        "citekey", QT_TRANSLATE_NOOP("References", "Citation key"), 130, lambda row: row.citekey, "citekey", hidden=True
    ),
    Column("marks", QT_TRANSLATE_NOOP("References", "Marks"), 62, _marks, fixed=True),
)


def column_of(sort: str) -> int | None:
    """The column that sorts by `sort`."""
    return next((at for at, column in enumerate(COLUMNS) if sort and column.sort == sort), None)
