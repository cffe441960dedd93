"""A quiet label that names the keys of an action, whatever they are at present."""

from __future__ import annotations

from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from refapp.gui import shortcuts


class KeyLabel(QLabel):
    """Finds its action in the window when it is first shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "label")
        self._name = name
        self._action: QAction | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Say what the keys are."""
        super().showEvent(event)
        if self._action is None:
            self._action = shortcuts.find(self, self._name)
            if self._action is not None:
                self._action.changed.connect(self._tell)
                self._tell()

    def _tell(self) -> None:
        self.setText(shortcuts.told(self._action))
