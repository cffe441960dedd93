"""What stands in the reading view when several references are selected: how many, and their citations."""

from __future__ import annotations

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from refapp.gui import theme
from refapp.gui.detail.citation_card import CitationCard
from refapp.gui.detail.citations import MOST
from refapp.gui.detail.page_layout import empty_page, page_margins
from refapp.gui.detail.words import tr
from refapp.gui.references.labels import number
from refapp.gui.widgets.link_button import LinkButton


class Several(QScrollArea):
    """A count, a way to edit them, and the card that one reference has, too."""

    def __init__(self, edit_requested: SignalInstance, copy_requested: SignalInstance) -> None:
        super().__init__()
        self.setAccessibleName(tr("Citations"))
        self._number = 0  # of references
        self.count = QLabel()
        self.count.setProperty("look", "strong")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.edit = LinkButton(tr("Edit several…"))
        self.edit.setToolTip(tr("Give all of them the same value of a field"))
        self.edit.clicked.connect(edit_requested)
        self.card = CitationCard(several=True)
        self.card.copy_requested.connect(copy_requested)
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.edit)
        self._column = column = QVBoxLayout(empty_page(self))
        column.setSpacing(theme.space("m"))
        column.addLayout(head)
        column.addWidget(self.card)
        column.addStretch(1)

    def show_count(self, count: int, trash: bool = False) -> None:
        """Tell how many are selected; their citations follow."""
        self._number = count
        self.count.setText(tr("{count} references selected").format(count=number(count)))
        self.edit.setVisible(not trash)
        self.card.text.set_html("")

    def show_citations(self, html: str, style: str) -> None:
        """Show citations, which must be safe HTML."""
        left = self._number - MOST
        more = f"<p>{tr('and {count} more').format(count=number(left))}</p>" if left > 0 else ""
        self.card.show_citation(html + more, style)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No wider than reads well."""
        super().resizeEvent(event)
        self._column.setContentsMargins(*page_margins(self.viewport().width(), [self.card.text]))
