"""The rows of the list: an array of ids, and pages of rows fetched when they are painted.

Nothing here grows with the library but the array: at a million references it is 8 MB.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from refapp.gui.drop import OWN, own_data
from refapp.gui.references.columns import COLUMNS, MARKS, TITLE, YEAR
from refapp.gui.references.sorting import also_by, arrow, by_itself
from refapp.gui.workspace import Workspace
from refapp.model.problems import AppError
from refapp.store.rows import Row

PAGE_BITS = 7
PAGE = 1 << PAGE_BITS  # rows fetched at once
MOST_PAGES = 48
ID_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_TEXT_ROLES = frozenset({int(_Role.DisplayRole), int(_Role.AccessibleTextRole)})
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_NOWHERE = QModelIndex()
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ReferenceModel(QAbstractTableModel):
    """What the list shows, one row for each id of `workspace.results`."""

    mime_for: Callable[[Sequence[int]], QMimeData] | None = None  # given by the main window: what a drag offers

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.ids: array[int] = workspace.results
        self.fetches = 0  # how often rows were read, for tests and measurements
        self._pages: OrderedDict[int, Sequence[Row | None]] = OrderedDict()
        self._parts: tuple[str, ...] = ()
        self._at = -1
        self._rows: Sequence[Row | None] = ()

    # Rows

    def row(self, number: int) -> Row | None:
        """The row at `number`; None when its reference is gone."""
        page = number >> PAGE_BITS
        if page != self._at:
            self._rows = self._page(page)
            self._at = page
        return self._rows[number & PAGE - 1]

    def show(self, ids: array[int]) -> bool:
        """Show the references `ids`; whether that moves anything: it does not where they are shown already."""
        if ids is self.ids or ids == self.ids:
            return False
        shown = len(self.ids)
        if 0 < shown < len(ids) and ids[shown - 1] == self.ids[-1] and ids[:shown] == self.ids:
            self._append(ids)
            return False
        if len(ids) < shown and not self._workspace.whole and self.ids[: len(ids)] == ids:
            return False  # the first page of what is shown already; the rest is on its way
        self.beginResetModel()
        self.ids = ids
        self._forget_pages()
        self.endResetModel()
        return True

    def _append(self, ids: array[int]) -> None:
        """The rest of an answer whose beginning is shown already: rows come, nothing else changes."""
        shown = len(self.ids)
        self.beginInsertRows(QModelIndex(), shown, len(ids) - 1)
        self.ids = ids
        self._pages.pop(shown >> PAGE_BITS, None)  # it may have been cut short
        self._at = -1
        self.endInsertRows()

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Read the rows of `ids` (default: all) again when next painted: they have changed."""
        touched = None if ids is None else set(ids)
        numbers: list[int] = []
        for page, rows in list(self._pages.items()):
            hits = [at for at, row in enumerate(rows) if touched is None or row is None or row.id in touched]
            if hits:
                numbers += (page * PAGE + hits[0], page * PAGE + hits[-1])
                del self._pages[page]
        self._at = -1
        if numbers:
            self.dataChanged.emit(self.index(min(numbers), 0), self.index(max(numbers), len(COLUMNS) - 1))

    def read_for(self, columns: Iterable[int]) -> None:
        """Read from now on what these columns show."""
        parts = tuple(COLUMNS[at].part for at in columns if COLUMNS[at].part)
        if not set(parts) <= set(self._parts):
            self._forget_pages()
        self._parts = parts

    def renew(self) -> None:
        """Forget everything: another library is open, where the same ids are other references."""
        self.beginResetModel()
        self.ids = array("q")
        self._forget_pages()
        self.endResetModel()

    def _forget_pages(self) -> None:
        self._pages.clear()
        self._at = -1

    def _page(self, page: int) -> Sequence[Row | None]:
        rows = self._pages.get(page)
        if rows is None:
            ids = self.ids[page * PAGE : (page + 1) * PAGE]
            self.fetches += 1
            found: dict[int, Row] = {}
            try:
                found = self._workspace.view.rows(ids, self._parts)
            except AppError as error:
                self._workspace.failed.emit(error.problem)
            rows = self._pages[page] = [found.get(each) for each in ids]
            if len(self._pages) > MOST_PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(page)
        return rows

    # What Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row for each id."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column for each line of `columns.COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The text of a cell. How it looks is the delegate's business."""
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role in _TEXT_ROLES or role == _Role.ToolTipRole:
            row = self.row(index.row())
            if row is None:
                return ""
            text = COLUMNS[index.column()].text(row)
            if role == _Role.AccessibleTextRole and index.column() == TITLE:
                # A screen reader speaks one cell: the title says who and when, too, and what it is marked with.
                told = (text, row.creators, COLUMNS[YEAR].text(row), COLUMNS[MARKS].text(row))
                return ", ".join(part for part in told if part)
            return text
        if role == ID_ROLE:
            return self.ids[index.row()]
        return _MIDDLE if role == _Role.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The headings; an icon column is named for screen readers and menus only."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == _Role.DisplayRole:
            return "" if column.bare else column.heading()
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return f"{column.heading()} {arrow(self._workspace.settings.values.sort, column.sort)}".strip()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen and dragged, not edited."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def sort_by(self, column: int, too: bool = False) -> None:
        """Sort by `column` from now on, or by it after what there is, `too`; the store does the sorting."""
        key, latest_first = COLUMNS[column].sort, COLUMNS[column].latest_first
        if key:
            settings = self._workspace.settings
            settings.set(sort=(also_by if too else by_itself)(settings.values.sort, key, latest_first))
            self._workspace.refresh()

    # Dragging

    def mimeTypes(self) -> list[str]:
        """What a drag offers for certain."""
        return [OWN]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What dragging the rows of `indexes` offers."""
        return self.mime_of([self.ids[row] for row in sorted({index.row() for index in indexes})])

    def mime_of(self, ids: Sequence[int]) -> QMimeData:
        """What dragging `ids` offers: what the main window makes of them; the ids are among it (`drop.ids_of`)."""
        if self.mime_for:
            return self.mime_for(ids)
        mime = QMimeData()
        mime.setData(OWN, own_data(ids))
        return mime

    def supportedDragActions(self) -> Qt.DropAction:
        """Dragging copies."""
        return Qt.DropAction.CopyAction
