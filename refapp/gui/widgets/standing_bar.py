"""A scroll bar that keeps its place also where there is nothing to scroll, so that nothing moves when data comes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea
from shiboken6 import isValid


def keep_bar(area: QAbstractScrollArea) -> None:
    """Let the vertical bar of `area` always have its room; its handle is seen only while there is use for it."""
    bar = area.verticalScrollBar()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def fit() -> None:
        if isValid(bar):  # its range changes once more while it goes
            bar.setEnabled(bar.maximum() > bar.minimum())

    bar.rangeChanged.connect(fit)
    fit()
