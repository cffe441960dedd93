"""Tab goes through a page in the order in which it is read, also where widgets were made later than others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLayout, QWidget
from shiboken6 import createdByPython


def in_reading_order(page: QWidget, before: Sequence[QWidget] = ()) -> tuple[QWidget, ...]:
    """Chain what can take the focus in `page` as the layouts have it; give the answer back next time as `before`."""
    found = tuple(each for each in _under(page) if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
    if found != before:
        for first, second in pairwise(found):
            QWidget.setTabOrder(first, second)
    return found


def in_place_of(holder: QWidget, part: QWidget) -> None:
    """Let Tab come to `part`, made later than the window, where `holder` stands: Qt has put it behind all others."""
    takers = [each for each in _chain(part) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
    before = next((each for each in _chain_back(holder) if each.focusPolicy() != Qt.FocusPolicy.NoFocus), None)
    for first, second in pairwise([before, *takers] if before else ()):
        QWidget.setTabOrder(first, second)


def next_by_tab(widget: QWidget) -> QWidget | None:
    """What follows in the chain of Tab, whether it takes the focus or not."""
    return _kept(widget.nextInFocusChain())


def _kept(found: QWidget | None) -> QWidget | None:
    """PySide takes what such a method gives for a child of its widget, and lets go of it with that: say whose it is.

    What Qt has made between it and a widget of ours is told too: nobody else holds on to that.
    """
    each = found
    while each is not None:
        parent = each.parentWidget()
        each.setParent(parent)
        each = None if parent is None or createdByPython(parent) else parent
    return found


def _chain(part: QWidget) -> Iterator[QWidget]:
    yield part
    each = next_by_tab(part)
    while each is not None and each is not part:
        if part.isAncestorOf(each):
            yield each
        each = next_by_tab(each)


def _chain_back(start: QWidget) -> Iterator[QWidget]:
    yield start
    each = _kept(start.previousInFocusChain())
    while each is not None and each is not start:
        yield each
        each = _kept(each.previousInFocusChain())


def _under(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    items = (layout.itemAt(number) for number in range(layout.count()))
    if isinstance(layout, QFormLayout):  # it lists its labels first
        roles = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole)
        items = (layout.itemAt(row, role) for row in range(layout.rowCount()) for role in roles)
    for item in items:
        inner, widget = (item.layout(), item.widget()) if item else (None, None)
        if inner is not None:
            yield from _in(inner)
        elif widget is not None:
            yield widget
            yield from _under(widget)
