"""Where the values of a reference came from, and the records it was imported from, word for word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from refapp.gui import theme
from refapp.gui.detail.content import without_pictures
from refapp.gui.detail.origins import Origins, format_name
from refapp.gui.detail.words import tr
from refapp.gui.widgets.collapsible import Collapsible
from refapp.gui.widgets.reading_text import ReadingText
from refapp.gui.workspace import Workspace
from refapp.messages import place_words
from refapp.model.reference import Source
from refapp.store.reading import Reader

HEIGHT = 320


class AsImported(Collapsible):
    """Opened, it reads the records in the background and shows each in letters of one width."""

    def __init__(self, workspace: Workspace) -> None:
        self._pane = QWidget()
        super().__init__(tr("As imported"), self._pane)
        self._workspace = workspace
        self._reference_id: int | None = None
        self._loaded: int | None = None
        self._origins: Origins | None = None
        self._column = QVBoxLayout(self._pane)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space("xs"))
        self._parts: list[QWidget] = []
        self.origins = ReadingText(tr("Origin of values"), font="label", look="secondary")
        self._column.addWidget(_heading(tr("Origin of values")))
        self.origins.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.origins.setTabChangesFocus(True)
        self._column.addWidget(self.origins)
        self._column.addSpacing(theme.space("s"))
        self._column.addWidget(_heading(tr("Records, word for word")))
        self.toggled.connect(lambda _: self._load())

    def fill(self, reference_id: int, origins: Origins) -> None:
        """Be about this reference; closed when it is another one than before."""
        self._origins = origins
        if reference_id != self._reference_id:
            self.forget()
        self._reference_id = reference_id
        self._loaded = None  # another import may have brought one more
        self._load()

    def forget(self) -> None:
        """Be about nothing."""
        self._reference_id = None
        self.set_open(False)
        self._clear()

    def texts(self) -> list[str]:
        """What is shown."""
        return [part.toPlainText() for part in self._parts if isinstance(part, QPlainTextEdit)]

    def _load(self) -> None:
        wanted = self._reference_id
        if not self.is_open() or wanted is None or wanted == self._loaded:
            return
        self.origins.set_html(self._origins.as_html() if self._origins else "")
        self.origins.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # what tool tips tell the mouse is read here by keys

        def read(reader: Reader) -> list[tuple[Source, str]]:
            return [(each, without_pictures(each.text)) for each in reader.sources.of(wanted)]

        def show(sources: list[tuple[Source, str]]) -> None:
            if wanted == self._reference_id:
                self._loaded = wanted
                self._show(sources)

        self._workspace.read(read, show, latest="detail-sources")

    def _clear(self) -> None:
        self._loaded = None
        for part in self._parts:
            self._column.removeWidget(part)
            part.deleteLater()
        self._parts = []

    def _show(self, sources: Sequence[tuple[Source, str]]) -> None:
        self._clear()
        self._loaded = self._reference_id
        if not sources:
            self._add(_label(tr("It was made here; nothing was imported.")))
        for source, text in sources:
            place = ", ".join(part for part in (source.file_name, place_words(source.place, tr)) if part)
            self._add(_label(" · ".join(part for part in (format_name(source.format), place) if part)))
            view = QPlainTextEdit(text)
            view.setReadOnly(True)
            view.setTabChangesFocus(True)
            view.setFont(_fixed())
            view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
            view.setAccessibleName(tr("Record as imported from {place}").format(place=place))
            lines = text.count("\n") + len(text) // 60 + 2
            view.setFixedHeight(min(HEIGHT, lines * view.fontMetrics().lineSpacing() + 16))
            self._add(view)

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
        self._parts.append(part)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "heading")
    return label


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("look", "label")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _fixed() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.size("label"))
    return font
