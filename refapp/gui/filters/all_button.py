"""The line under a long list of the panel: show all, or fewer again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from refapp.gui.references.labels import number
from refapp.gui.widgets.link_button import LinkButton

FEW = 12  # rows shown unless all are wanted


class AllButton(LinkButton):
    """Checked while all are wanted."""

    def __init__(self) -> None:
        super().__init__(flat=True)
        self.setCheckable(True)
        self.colour = "secondary"
        self.setVisible(False)
        self.line = QHBoxLayout()
        self.line.setContentsMargins(11, 2, 8, 0)
        self.line.addWidget(self)
        self.line.addStretch()

    def offer(self, there: bool, count: int | None = None) -> None:
        """Be `there`, and say how many there are where that is known."""
        self.setVisible(there)
        if self.isChecked():
            self.setText(self.tr("Show fewer"))
        else:
            self.setText(
                self.tr("Show all") if count is None else self.tr("Show all {count}").format(count=number(count))
            )
