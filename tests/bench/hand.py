"""A hand at the real window that notices how long the window's thread is at it without looking up.

What is counted is the processor time of that thread from one look at what waits for it to the next: that long a key
or a click would have waited. Other processes and threads do not touch it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from cProfile import Profile
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from refapp.gui.main_window import MainWindow

W = TypeVar("W", bound=QWidget)
PATIENCE = 240.0  # seconds
QUIET = 0.3  # seconds without work until nothing is expected to come
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Hand:
    """Does things and waits. `longest` has the steps done, each with the milliseconds of its longest stretch."""

    main: MainWindow

    def __init__(self, look_into: str = "", quiet: float = QUIET) -> None:
        """`look_into` names a step whose longest stretch is profiled; `quiet` is for how long it waits at each."""
        self.longest: dict[str, float] = {}
        self.profile: Profile | None = None
        self._look_into = look_into
        self._quiet = quiet
        self._step = ""

    @contextmanager
    def step(self, name: str, at_once: bool = False) -> Iterator[None]:
        """What is done inside, and all that comes of it, is the step `name`; what was before it ends first."""
        if not at_once:
            self.settle()
        self._step = name
        self.longest[name] = 0.0
        yield
        self.settle()
        self._step = ""

    def do(self, work: Callable[[], object]) -> None:
        """Do something on the window's thread."""
        looked_into = self._step and self._step == self._look_into
        profile = Profile(time.thread_time) if looked_into else None
        start = time.thread_time()
        if profile:
            profile.runcall(work)
        else:
            work()
        taken = 1e3 * (time.thread_time() - start)
        if self._step and taken > self.longest[self._step]:
            self.longest[self._step] = taken
            self.profile = profile or self.profile

    def choose(self, action: str) -> None:
        """Use an action of the menus."""
        self.do(self.main.actions_by_name[action].trigger)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the focus is."""
        self.do(lambda: QTest.keyClick(self._focus(), key, modifiers))

    def type(self, text: str) -> None:
        """Type letter by letter, as fast as the window takes them."""
        for letter in text:
            self.do(lambda letter=letter: QTest.keyClick(self._focus(), letter))  # type: ignore[misc]
            self.live(0.05)

    def click(self, widget: QWidget) -> None:
        """Click on it."""
        self.do(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NO_KEYS, widget.rect().center()))

    def wait(self, until: Callable[[], object]) -> None:
        """Let the window live until something is so. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE
        nudge = QTimer()
        nudge.start(20)
        flags = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(f"the window does not come to it: {self._step}")
            self.do(lambda: QApplication.processEvents(flags))

    def live(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def settle(self) -> None:
        """Wait until nothing has been going on for a moment."""
        quiet_since = time.monotonic()

        def quiet() -> bool:
            nonlocal quiet_since
            if self.main.workspace.jobs.busy():
                quiet_since = time.monotonic()
            return time.monotonic() - quiet_since > self._quiet

        self.wait(quiet)

    def window(self, kind: type[W]) -> W:
        """The open window of a kind, waited for."""
        self.wait(lambda: self.shown(kind))
        return self.shown(kind)[0]

    def shown(self, kind: type[W]) -> list[W]:
        """The open windows of a kind."""
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]

    def _focus(self) -> QWidget:
        return (
            QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow() or self.main
        )
