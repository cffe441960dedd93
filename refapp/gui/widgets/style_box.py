"""A citation style: one of those at hand, or another one from the chooser."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from refapp.gui.workspace import Workspace

MORE = "\0more"
LETTERS = 24


class StyleBox(QComboBox):
    """The pinned and recent styles by their titles, then a way to all of them."""

    style_picked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAccessibleName(self.tr("Citation style"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)
        self.choose(workspace.settings.values.style)
        self.activated.connect(self._activated)
        workspace.style_changed.connect(self.choose)  # the chooser has answered, or the toolbar

    @property
    def style_key(self) -> str:
        """The style that is chosen."""
        return self._chosen

    def choose(self, style: str) -> None:
        """Choose a style."""
        self._chosen = style
        self.clear()
        for each in dict.fromkeys((style, *self._workspace.settings.values.styles_at_hand)):
            self.addItem(self._workspace.styles.title(each), each)
        self.insertSeparator(self.count())
        self.addItem(self.tr("Choose another style…"), MORE)

    def _activated(self, number: int) -> None:
        style = self.itemData(number)
        if style == MORE:
            from refapp.gui.dialogs.style_chooser import StyleChooser

            self.setCurrentIndex(self.findData(self._chosen))
            StyleChooser(self._workspace, self._workspace.styles, self.window()).show()
        elif style:
            self._chosen = str(style)
            self.style_picked.emit(self._chosen)
