"""“Add field…” in the form: a quiet button that turns into a line with completion over everything there is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from refapp.gui.detail.form_parts import complete
from refapp.gui.detail.words import tr
from refapp.gui.widgets.link_button import LinkButton


class AddField(QWidget):
    """Gives the name of what was chosen by its word, whole or begun."""

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._names = dict(names)
        self.button = LinkButton(tr("Add field…"), flat=True)
        self.button.clicked.connect(self._begin)
        self.line: QLineEdit | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.button)
        self._row.addStretch(1)

    def offer(self, names: Mapping[str, str]) -> None:
        """Offer others."""
        self._names = dict(names)
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc, or leaving it empty, puts the button back."""
        if self.line is None or watched is not self.line:
            return False
        popup = self.line.completer().popup()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._end()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.type() == QEvent.Type.FocusOut and not self.line.text() and not (popup and popup.isVisible()):
            self._end()
        return False

    def _begin(self) -> None:
        line = self.line = QLineEdit(self)
        line.setPlaceholderText(tr("Name of a field"))
        line.setAccessibleName(tr("Name of the field to add"))
        complete(line, sorted(self._names)).activated.connect(self._take)
        line.returnPressed.connect(lambda: self._take(line.text()))
        line.installEventFilter(self)
        self._row.insertWidget(0, line)
        self.button.hide()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, word: str) -> None:
        typed = word.strip().casefold()
        found = [name for each, name in self._names.items() if typed in (each.casefold(), name.casefold())]
        found += [name for each, name in sorted(self._names.items()) if typed and each.casefold().startswith(typed)]
        if found and self.line is not None:
            self.chosen.emit(found[0])

    def _end(self) -> None:
        line, self.line = self.line, None
        if line is not None:
            self.button.show()
            line.hide()
            line.deleteLater()
