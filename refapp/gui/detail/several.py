"""What stands in the reading view when several references are selected: how many, and their citations."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.citations import MOST
from refapp.gui.detail.words import tr
from refapp.gui.references.labels import number
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText


class Several(QScrollArea):
    """Quiet: a count, a way to edit them, the style, the bibliography."""

    edit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Citations"))
        self._number = 0  # of references
        self.count = QLabel()
        self.count.setProperty("look", "strong")
        self.edit = LinkButton(tr("Edit a field of all of them…"), flat=True)
        self.edit.clicked.connect(self.edit_requested)
        self.style_name = ElidedLabel(look="label")
        self.text = ReadingText(tr("Citations"), font="interface", look="entries")
        page = QWidget()
        page.setProperty("look", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, theme.space("xl"), 20, theme.space("xl"))
        column.setSpacing(theme.space("s"))
        for part in (self.count, self.edit, self.style_name, self.text):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_count(self, count: int, trash: bool = False) -> None:
        """Tell how many are selected; their citations follow."""
        self._number = count
        self.count.setText(tr("{count} references selected").format(count=number(count)))
        self.edit.setVisible(not trash)
        self.text.set_html("")

    def show_citations(self, html: str, style: str) -> None:
        """Show citations, which must be safe HTML."""
        self.style_name.setText(style)
        left = self._number - MOST
        more = f"<p>{tr('and {count} more').format(count=left)}</p>" if left > 0 else ""
        self.text.set_html(html + more)
