"""A button that is only an icon; its name is its tooltip and what assistive technology says."""

from __future__ import annotations

from PySide6.QtWidgets import QToolButton

from refapp.gui import icons


class IconButton(QToolButton):
    """Tab comes to it, a click does not take the focus."""

    def __init__(self, icon: str, name: str, look: str = "icon") -> None:
        """`icon` as for `icons.icon`; `look` is empty for one with room around its icon."""
        super().__init__()
        self.setProperty("look", look)
        self.setIcon(icons.icon(icon))
        icons.when_ready(self.update)
        self.setToolTip(name)
        self.setAccessibleName(name)
