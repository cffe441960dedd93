"""Tab goes through a page in the order in which it is read, also where widgets were made later than others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFormLayout, QLayout, QScrollArea, QWidget

AFTER_PAINT_MS = 40  # nobody presses it sooner


def in_reading_order(page: QWidget, before: Sequence[QWidget] = ()) -> tuple[QWidget, ...]:
    """Chain what can take the focus in `page` as the layouts have it; give the answer back next time as `before`."""
    found = tuple(each for each in _under(page) if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
    if found != before:
        for first, second in pairwise(found):
            QWidget.setTabOrder(first, second)
    return found


class TabOrder(QTimer):
    """Keeps a page whose widgets come and go in its reading order; `start` it when they have."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, interval=AFTER_PAINT_MS, singleShot=True)
        self._page = page
        self._order: tuple[QWidget, ...] = ()
        self.timeout.connect(self._set)

    def _set(self) -> None:
        self._order = in_reading_order(self._page, self._order)


class Place(QWidget):
    """Never seen: keeps the place in the order of Tab where `holder` stands for what is made in it later.

    The chain of focus itself is not walked: PySide keeps what it meets there, also Qt's own parts, beyond their end.
    """

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def take(self, *parts: QWidget) -> None:
        """Let Tab come to `parts` here; Qt has put them behind all others."""
        takers = (each for part in parts for each in inside(part) if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
        for first, second in pairwise((self, *takers)):
            QWidget.setTabOrder(first, second)


def inside(part: QWidget) -> Iterator[QWidget]:
    """`part` and the widgets in it, as its layouts have them."""
    yield part
    yield from _under(part)


def _under(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _in(layout)
    page = widget.widget() if isinstance(widget, QScrollArea) else None
    if page is not None:
        yield from inside(page)


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
            yield from inside(widget)
