"""What is offered under the search box as rows: what it is called, and a quiet word beside it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from refapp.gui import theme
from refapp.gui.references.search_fields import Offer
from refapp.gui.widgets.row_ground import paint_ground

NOTE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class OfferRows(QAbstractListModel):
    """The offers."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: list[Offer] = []

    def show(self, offers: list[Offer]) -> None:
        """Show other offers."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What the view and screen readers ask."""
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.label} {offer.note}".strip()
        return offer.note if role == NOTE else None


class OfferDelegate(QStyledItemDelegate):
    """Paints a row; where `quiet`, the word beside it only while it is chosen."""

    quiet = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All are equally high."""
        return QSize(60, option.fontMetrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the words, and at the right the quiet one."""
        paint_ground(painter, option)
        room = option.rect.adjusted(8, 0, -8, 0)
        metrics, centre = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        label = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(theme.colour("text"))
        painter.drawText(room, centre, label)
        if self.quiet and not option.state & QStyle.StateFlag.State_Selected:
            return
        rest = room.adjusted(metrics.horizontalAdvance(label) + 16, 0, 0, 0)
        note = metrics.elidedText(index.data(NOTE), Qt.TextElideMode.ElideRight, max(0, rest.width()))
        painter.setPen(theme.colour("secondary"))
        painter.drawText(rest, centre | Qt.AlignmentFlag.AlignRight, note)
