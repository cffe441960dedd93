"""Rows of a dialog: a name at the left with its key, the field at the right, help beneath it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from refapp.gui import theme

NAME_WIDTH = 124


def form(parent: QWidget, spacing: str = "m") -> QFormLayout:
    """An empty form; `spacing` is the distance between names and fields."""
    layout = QFormLayout(parent)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setHorizontalSpacing(theme.space(spacing))
    layout.setVerticalSpacing(theme.space("s"))
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return layout


def add_row(layout: QFormLayout, name: str, widget: QWidget, place: QLayout | None = None) -> None:
    """A row for `widget`, which may stand with others in `place`; assistive technology hears `name`."""
    label = QLabel(name)
    label.setFixedWidth(theme.scaled(NAME_WIDTH))
    label.setWordWrap(True)
    label.setBuddy(widget)
    if not widget.accessibleName():
        widget.setAccessibleName(name.replace("&", ""))
    if place is None:
        layout.addRow(label, widget)
    else:
        layout.addRow(label, place)


def with_help(widget: QWidget, text: str) -> QLayout:
    """`widget` with a line of help beneath."""
    label = QLabel(text)
    label.setProperty("look", "label")
    label.setWordWrap(True)
    column = QVBoxLayout()
    column.setSpacing(theme.space("xs"))
    narrow = widget.maximumWidth() == widget.minimumWidth()
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
    column.addWidget(label)
    return column
