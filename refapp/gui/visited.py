"""Back and forward through what was shown: searches, filters, the Trash and references that were read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QMouseEvent

from refapp.gui.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

MOST = 100
CALM_MS = 700  # what is shown for less than this, while one types or walks through the list, is no place


class Place(NamedTuple):
    """What the window showed."""

    text: str
    filters: Mapping[str, tuple[str, ...]]
    trash: bool
    current: int | None

    def same_search(self, other: Place) -> bool:
        """Whether both are of one list."""
        return (self.text, self.filters, self.trash) == (other.text, other.filters, other.trash)

    def goes_on(self, other: Place) -> bool:
        """Whether this is `other` with more or fewer letters typed, and nothing read in between."""
        typed = self.text.startswith(other.text) or other.text.startswith(self.text)
        same = (self.filters, self.trash, self.current) == (other.filters, other.trash, other.current)
        return same and typed and bool(self.text and other.text)


class Visited(QObject):
    """Remembers places and goes to them. `back` and `forward` are the actions that can be used where there is one."""

    def __init__(self, workspace: Workspace, back: QAction, forward: QAction) -> None:
        super().__init__(back.parent())  # and it goes with the window
        self._workspace, self._back, self._forward = workspace, back, forward
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.arrive)
        self.places, self._at = [self._here()], 0
        self._enable()
        workspace.query_changed.connect(self._calm.start)
        workspace.current_changed.connect(lambda _: self._calm.start())
        workspace.library_opened.connect(self._forget)

    def go(self, by: int) -> None:
        """Show the place before (-1) or after (1) this one."""
        self.arrive()
        if 0 <= self._at + by < len(self.places):
            self._at += by
            self._show(self.places[self._at])
        self._enable()

    def listen_to_mouse(self, window: QWindow | None) -> None:
        """Let the mouse's buttons for back and forward do the same, wherever in `window` they are pressed."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two buttons."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            button = event.button()
            if button in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
                self.go(-1 if button == Qt.MouseButton.BackButton else 1)
                return True
        return False

    def _here(self) -> Place:
        workspace = self._workspace
        return Place(workspace.words, dict(workspace.filters), workspace.trash, workspace.current)

    def arrive(self) -> None:
        """Remember what is shown now, if it is another place than the last one."""
        self._calm.stop()
        here, last = self._here(), self.places[self._at]
        if here == last or (here.same_search(last) and here.current is None):
            return
        del self.places[self._at + 1 :]
        if here.goes_on(last) or (here.same_search(last) and last.current is None):
            self.places[self._at] = here  # the same place, with more of it chosen
        else:
            self.places.append(here)
        del self.places[:-MOST]
        self._at = len(self.places) - 1
        self._enable()

    def _show(self, place: Place) -> None:
        workspace = self._workspace
        workspace.show(place.text, place.filters, place.trash)
        workspace.select([place.current] if place.current is not None else [])

    def _forget(self) -> None:
        self.places, self._at = [self._here()], 0
        self._enable()

    def _enable(self) -> None:
        self._back.setEnabled(self._at > 0)
        self._forward.setEnabled(self._at < len(self.places) - 1)
