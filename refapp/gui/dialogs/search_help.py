"""What can be written in the search box: examples to try, and what they find."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from refapp.gui.widgets.link_button import LinkButton


def T(text: str) -> str:
    """Mark a text for translation."""
    return str(QT_TRANSLATE_NOOP("search help", text))


EXAMPLES: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        T("Words"),
        (
            ("vitamin bone", T("both words, also as beginnings of words, with or without accents")),
            ('"bone density"', T("exactly these words, one after the other")),
            ("vitamin -children", T("the first word without the second")),
            ("hip or wrist", T("one of them, or both")),
            ("(hip or wrist) fracture", T("parentheses hold together")),
        ),
    ),
    (
        T("Where the words are"),
        (
            ("title:bone", T("in the title")),
            ("author:dahl", T("in the names of the creators")),
            ("container:nursing", T("in the name of the journal or book")),
            ("abstract:vitamin", T("in summaries and abstracts")),
            ("doi:10.5555", T("a DOI, or its beginning")),
        ),
    ),
    (
        T("Filters"),
        (
            ("tag:bone", T("with the tag, or one nested in it")),
            ("tag:bone tag:children", T("with both tags")),
            ("(tag:bone or tag:children)", T("with one of them")),
            ("-tag:bone", T("without it")),
            ("year:2019..2023", T("from one year to another; 2019.. is open")),
            ("kind:book", T("of this kind")),
            ('in:"Faculty of Health"', T("in the collection, or under it")),
            ("has:pdf -has:abstract", T("has: pdf, summary, abstract, note, doi")),
            ("has:missing-file", T("a file is not where it was; Missing files in the menu Tools links it anew")),
            ("lang:nn", T("with a text in the language")),
            ("is:starred", T("is: starred, to-read, reading, read")),
            ("added:7d", T("added in the last 7 days; also 2w, 3m, 1y, 2024-05, 2023..2024")),
        ),
    ),
)


class SearchHelp(QDialog):
    """Stays open beside the window while one tries."""

    tried = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search help"))
        page = QWidget()
        page.setProperty("look", "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        first = self._label(self.tr("Press an example to try it. Filters in the text become chips above the list."), "")
        again = self._label(
            self.tr("Up in the search box shows the last searches; Del forgets the one chosen."), "secondary"
        )
        grid.addWidget(first, 0, 0, 1, 2)
        grid.addWidget(again, 1, 0, 1, 2)
        for heading, examples in EXAMPLES:
            title = self._label(_tr(heading), "strong")
            title.setContentsMargins(0, 10, 0, 0)
            grid.addWidget(title, grid.rowCount(), 0, 1, 2)
            for text, what in examples:
                row = grid.rowCount()
                button = LinkButton(text, flat=True)
                button.setAccessibleDescription(_tr(what))
                button.clicked.connect(lambda _=False, text=text: self.tried.emit(text))
                grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
                grid.addWidget(self._label(_tr(what), "secondary"), row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(640, 600)

    def _label(self, text: str, look: str) -> QLabel:
        label = QLabel(text, wordWrap=True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if look:
            label.setProperty("look", look)
        return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("search help", text)
