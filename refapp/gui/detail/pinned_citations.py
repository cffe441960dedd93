"""Below the citation card, quietly: the same reference in the pinned styles, each with Copy. It can be closed."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from refapp.gui import style_choice, theme
from refapp.gui.detail.citations import InStyle
from refapp.gui.detail.words import tr
from refapp.gui.widgets.collapsible import Collapsible
from refapp.gui.widgets.elided_label import ElidedLabel
from refapp.gui.widgets.link_button import LinkButton
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace


class PinnedCitation(QWidget):
    """The name of a style, Copy, and the citation beneath."""

    copy_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._style = ""
        self.name = ElidedLabel(look="label")
        self.copy = LinkButton(tr("Copy"), flat=True)
        self.copy.clicked.connect(lambda: self.copy_requested.emit(self._style))
        self.text = ReadingText(tr("Citation"), font="interface", look="secondary")
        head = QHBoxLayout()
        head.setSpacing(theme.space("s"))
        head.addWidget(self.name, 1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.text)

    def reserve(self, about: str) -> None:
        """Keep a place as high as `about` needs."""
        self.text.set_html(f'<p style="color: transparent">{escape(about)}</p>')

    def show_citation(self, cited: InStyle) -> None:
        """Show a citation."""
        self._style = cited.style
        self.name.setText(cited.title)
        self.copy.setEnabled(cited.good)
        self.copy.setAccessibleName(tr("Copy in {style}").format(style=cited.title))
        self.text.setAccessibleName(tr("Citation in {style}").format(style=cited.title))
        self.text.set_html(cited.html)


class PinnedCitations(Collapsible):
    """As many as there are pinned styles besides the current one, three at most; hidden when there are none."""

    copy_requested = Signal(str)  # the style
    opened = Signal()

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.items = [PinnedCitation() for _ in range(style_choice.MOST_PINNED_SHOWN)]
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.space("m"), 0, theme.space("m"), 0)
        column.setSpacing(theme.space("s"))
        for item in self.items:
            column.addWidget(item)
        super().__init__(tr("In pinned styles"), body)
        for item in self.items:
            item.copy_requested.connect(self.copy_requested)
        self.setContentsMargins(0, theme.space("s"), 0, 0)
        self.set_open(workspace.settings.values.show_pinned)
        self.toggled.connect(self._turned)
        self.hide()

    @property
    def texts(self) -> list[ReadingText]:
        """The citations."""
        return [item.text for item in self.items]

    def expect(self) -> tuple[str, ...]:
        """Make room for the pinned styles; those whose citations are wanted, none while it is closed."""
        styles = style_choice.pinned_shown(self._workspace)
        for number, item in enumerate(self.items):
            if item.isHidden() != (number >= len(styles)):
                item.setVisible(number < len(styles))
        self.setHidden(not styles)
        return styles if self.is_open() else ()

    def reserve(self, about: str) -> None:
        """Keep places for the citations of another reference."""
        for item in self.items:
            if not item.isHidden():
                item.reserve(about)

    def show_citations(self, cited: Sequence[InStyle]) -> None:
        """Show the citations."""
        for item, each in zip(self.items, cited, strict=False):
            item.show_citation(each)

    def _turned(self, is_open: bool) -> None:
        self._workspace.settings.set(show_pinned=is_open)
        if is_open:
            self.opened.emit()
