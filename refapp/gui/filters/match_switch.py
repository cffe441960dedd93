"""The small switch in the title line of a section: any of the values chosen, or all of them."""

from __future__ import annotations

from refapp.gui.widgets.link_button import LinkButton


class MatchSwitch(LinkButton):
    """Says which of the two holds; a press changes it."""

    def __init__(self) -> None:
        super().__init__(flat=True)
        self.colour = "secondary"
        self._title = ""
        self._every = False
        self.setVisible(False)

    @property
    def every(self) -> bool:
        """Whether all of the values are wanted."""
        return self._every

    @every.setter
    def every(self, every: bool) -> None:
        self._every = every
        self.call(self._title)

    def call(self, title: str) -> None:
        """Give it the title of its section."""
        self._title = title
        words = self.tr("all of") if self._every else self.tr("any of")
        self.setText(words)
        self.setAccessibleName(self.tr("{section}: {words} those chosen").format(section=title, words=words))
        self.setToolTip(
            self.tr("References with all of the values chosen. Press for any of them.")
            if self._every
            else self.tr("References with any of the values chosen. Press for all of them.")
        )
