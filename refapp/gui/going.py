"""Going from place to place with keys: to a part of the window, to the next reference, to where a reference leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from refapp.gui.opening import main_page
from refapp.gui.panels.filters import FilterPanel
from refapp.gui.widgets.tab_order import inside

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

_KEYS = Qt.FocusReason.ShortcutFocusReason


def to_filters(window: MainWindow) -> None:
    """Put the focus on the first filter, showing the panel where it is hidden."""
    dock = window.docks["filters"]
    dock.show()
    dock.raise_()
    first = _first_in(dock.widget())
    if first:
        first.setFocus(_KEYS)


def to_facets(window: MainWindow) -> None:
    """Put the focus on what the references found have in common, beginning with the tags."""
    dock = window.docks["filters"]
    dock.show()
    dock.raise_()
    panel = dock.widget()
    tags = panel.section("tag") if isinstance(panel, FilterPanel) else None
    first = _first_in(tags) if tags and tags.isVisible() else None
    if first:
        first.setFocus(_KEYS)
    else:
        to_filters(window)


def to_list(window: MainWindow) -> None:
    """Put the focus on the list."""
    window.center.setFocus(_KEYS)


def to_reading(window: MainWindow) -> None:
    """Put the focus on the reading view, showing it where it is hidden."""
    dock = window.docks["detail"]
    dock.show()
    dock.raise_()
    page = window.detail.currentWidget()
    if page is not None:
        target = page if page.focusPolicy() & Qt.FocusPolicy.TabFocus else _first_in(page)
        (target or page).setFocus(_KEYS)


def to_reference(window: MainWindow, reference_id: int) -> None:
    """Choose a reference and show it in the list; where it is not listed, the whole library is shown first."""
    workspace = window.workspace
    if reference_id in workspace.results:
        workspace.select([reference_id])
        to_list(window)
        return
    workspace.show_whole()
    workspace.select([reference_id])

    def shown(_: object) -> None:
        if workspace.whole:  # until then it may be among those that follow
            workspace.results_changed.disconnect(shown)
            window.list.scrollTo(window.list.currentIndex())

    workspace.results_changed.connect(shown)
    to_list(window)


def to_neighbour(window: MainWindow, by: int) -> None:
    """Choose the next reference of the list (or the one before), and go on editing where one was being edited."""
    workspace = window.workspace
    ids, current = workspace.results, workspace.current
    if not ids:
        return
    at = ids.index(current) + by if current is not None and current in ids else 0
    if 0 <= at < len(ids):
        window.detail.editor.go_to(ids[at])


def open_link(window: MainWindow) -> None:
    """Open the DOI or the main address of the reference that is read."""
    workspace = window.workspace
    reference = workspace.view.get(workspace.current) if workspace.current is not None else None
    url = main_page(reference) if reference else None
    if url is None:
        workspace.tell("no-page")
    else:
        QDesktopServices.openUrl(url)


def _first_in(page: QWidget) -> QWidget | None:
    """What Tab comes to first inside `page`."""
    return next((each for each in list(inside(page))[1:] if _takes_tab(each)), None)


def _takes_tab(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
