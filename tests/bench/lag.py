"""How late the window's events come while it imports, beside an idle window."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer

from refapp.model.change import Change
from refapp.store.library import Library
from tests.bench.figures import Figure, Setup, percentile
from tests.bench.inputs import bibtex
from tests.bench.window import Window, opened

ENTRIES = 10_000
TICK = 5  # milliseconds between the events
IDLE = 3.0  # seconds


class Ticks:
    """Events that should come every `TICK` milliseconds, and how late each was."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._timer = QTimer(interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, 1e3 * (now - self._last) - TICK))
        self._last = now

    def stop(self) -> list[float]:
        """How late, in milliseconds."""
        self._timer.stop()
        return self.late


def measure(setup: Setup) -> Iterator[Figure]:
    """In one window: idle, then importing 10,000 entries."""
    entries = setup.times(ENTRIES, 400)
    file = bibtex(setup.folder / f"{entries}.bib", entries)
    folder = setup.folder / "lag"
    shutil.rmtree(folder, ignore_errors=True)
    library = Library(folder)
    library.apply(Change("import", []))
    library.close()
    with opened(folder) as window:
        ticks = Ticks()
        window.rest(IDLE if not setup.tiny else 0.3)
        idle = ticks.stop()
        late = _import(window, file)
    limit = max(3 * percentile(idle, 99), 5.0)
    yield Figure(
        f"event-loop lag while importing {entries:,} entries, p99",
        percentile(late, 99),
        target=limit,
        other=percentile(idle, 99),
        other_name="idle",
        note=f"(worst {max(late):.0f} of {len(late)})",
    )


def _import(window: Window, file: object) -> list[float]:
    done: list[object] = []
    window.main.commands.imported.connect(done.append)
    ticks = Ticks()
    window.main.commands.import_paths([file])  # type: ignore[list-item]
    window.wait(lambda: bool(done))
    window.rest(1.0)  # what comes after it belongs to it
    return ticks.stop()
