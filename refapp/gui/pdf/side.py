"""Beside the pages: small pictures of them, or the contents where the file has any."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from refapp.gui import theme
from refapp.gui.pdf.renders import Renders
from refapp.gui.widgets.segmented import Segmented

WIDE = 108  # of a small picture
PAGES, CONTENTS = "pages", "contents"
Index = QModelIndex | QPersistentModelIndex


class Side(QWidget):
    """A page chosen here is one to go to."""

    page_wanted = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Segmented(self.tr("What is beside the pages"))
        self.switch.set_choices([(PAGES, self.tr("Pages")), (CONTENTS, self.tr("Contents"))], PAGES)
        self.switch.chosen.connect(self._turn_to)
        self.thumbnails = _Thumbnails(document, self)
        self.thumbnails.setAccessibleName(self.tr("Small pictures of the pages"))
        self.contents = QTreeView()
        self.contents.setAccessibleName(self.tr("Contents of the PDF"))
        self.contents.setHeaderHidden(True)
        self.contents.setProperty("look", "panel")
        self.bookmarks = QPdfBookmarkModel(self)
        self.bookmarks.setDocument(document)
        self.contents.setModel(self.bookmarks)
        for view, role in ((self.thumbnails, Qt.ItemDataRole.UserRole), (self.contents, _PAGE)):
            view.clicked.connect(lambda index, role=role: self.page_wanted.emit(index.data(role)))
            view.activated.connect(lambda index, role=role: self.page_wanted.emit(index.data(role)))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.thumbnails)
        self.pages.addWidget(self.contents)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space("s"), theme.space("s"), 0, 0)
        column.setSpacing(theme.space("s"))
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.pages, 1)
        self.setFixedWidth(WIDE + 76)

    def show_document(self) -> None:
        """The document is another one."""
        self.thumbnails.renew()
        has_contents = self.bookmarks.rowCount(QModelIndex()) > 0
        self.switch.setVisible(has_contents)
        self.contents.expandToDepth(0)
        self._turn_to(CONTENTS if has_contents and self.switch.value() == CONTENTS else PAGES)

    def show_page(self, page: int) -> None:
        """This page is being read."""
        self.thumbnails.show_page(page)

    def _turn_to(self, what: str) -> None:
        self.switch.choose(what)
        self.pages.setCurrentWidget(self.contents if what == CONTENTS else self.thumbnails)


_PAGE = int(QPdfBookmarkModel.Role.Page)


class _Pages(QAbstractListModel):
    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.document = document
        self._count = 0

    def renew(self) -> None:
        self.beginResetModel()
        self._count = self.document.pageCount()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.document.pageLabel(index.row()) or str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {page}").format(page=self.document.pageLabel(index.row()) or index.row() + 1)
        return index.row() if role == Qt.ItemDataRole.UserRole else None


class _Thumbnails(QListView):
    def __init__(self, document: QPdfDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self.renders = Renders(document, self)
        self.renders.ready.connect(lambda _: self.viewport().update())
        self.rows = _Pages(document, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("look", "panel")
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def renew(self) -> None:
        self.renders.forget()
        self.rows.renew()

    def show_page(self, page: int) -> None:
        index = self.rows.index(page)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)


class _Delegate(QStyledItemDelegate):
    """A page with its label beneath; its picture is made when it comes into sight."""

    def __init__(self, view: _Thumbnails) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDE, round(WIDE * 1.42) + theme.size("label") + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        size = self._view.rows.document.pagePointSize(index.row())
        if not size.width() or not size.height():
            return
        room = option.rect.adjusted(6, 6, -6, -theme.size("label") - 10)
        scale = min(WIDE / size.width(), room.height() / size.height())
        width, height = round(size.width() * scale), round(size.height() * scale)
        page = QRect(room.center().x() - width // 2, room.top(), width, height)
        device = self._view.devicePixelRatioF()
        picture = self._view.renders.picture(index.row(), QSize(round(width * device), round(height * device)))
        painter.fillRect(page, Qt.GlobalColor.white)
        if picture is not None:
            painter.drawImage(page, picture)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 2 if chosen else 1))
        painter.drawRect(page)
        painter.setPen(theme.colour("accent" if chosen else "secondary"))
        painter.setFont(theme.current().font("label"))
        below = option.rect.adjusted(0, option.rect.height() - theme.size("label") - 9, 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(index.data()))
