"""The menu of the styles at hand: pinned, recently used, and a way to all the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from refapp.gui.workspace import Workspace


class StyleMenu(QMenu):
    """Filled whenever it opens; `more` stands below the styles."""

    def __init__(self, title: str, workspace: Workspace, more: Sequence[QAction] = (), parent: QWidget | None = None):
        super().__init__(title, parent)
        self._workspace = workspace
        self._more = more
        self.setToolTipsVisible(True)
        self.addActions(list(more) or [QAction(title, self)])  # a menu without entries would not open in some desktops
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Show the styles as they are now."""
        self.clear()
        values = self._workspace.settings.values
        recent = [each for each in values.recent_styles if each not in values.pinned_styles]
        tr = partial(QCoreApplication.translate, "style menu")
        for heading, styles in ((tr("Pinned"), values.pinned_styles), (tr("Recently used"), recent)):
            if styles:
                self.addAction(heading).setEnabled(False)
            for style in styles:
                self._add(style, style == values.style)
            self.addSeparator()
        if self._more:
            self.addActions(list(self._more))

    def _add(self, style: str, current: bool) -> None:
        title = self._workspace.styles.title(style)
        short = title if len(title) <= 60 else title[:58].rstrip() + "…"
        action = self.addAction(short.replace("&", "&&"))
        action.setObjectName(style)
        action.setToolTip(title)
        action.setCheckable(True)
        action.setChecked(current)
        action.triggered.connect(partial(_set, self._workspace, style))


def _set(workspace: Workspace, style: str, checked: bool = False) -> None:
    workspace.set_style(style)
