"""The window never waits: of every step of a user the longest stretch in which the window's thread is busy.

python -m tests.bench.steps FOLDER [STEP]    profiles the longest stretch of one step, in a library of the benchmark
"""

from __future__ import annotations

import pstats
import sys
from collections.abc import Iterator
from pathlib import Path

from refapp.gui.start import SWITCH_SECONDS, application, open_window
from refapp.gui.workspace import Workspace
from refapp.settings import Settings
from refapp.store.reading import Reader
from tests.bench.figures import Figure, Setup
from tests.bench.full_library import Full, full
from tests.bench.hand import Hand
from tests.bench.user_steps import ROUNDS

TARGET = 50.0  # milliseconds
SIZE = (1440, 900)
OPEN = "window painted, and what follows"


def measure(setup: Setup) -> Iterator[Figure]:
    """Every step, in the order in which they are done."""
    made = full(setup.library, setup.folder / f"{setup.size}-full", 0.01 if setup.tiny else 1)
    hand = Hand(quiet=0.03) if setup.tiny else Hand()
    go(hand, made, [each.__name__ for each in ROUNDS])
    for step, longest in hand.longest.items():
        yield Figure(step, max(longest, 0.01), target=TARGET)


def go(hand: Hand, made: Full, rounds: list[str]) -> None:
    """Open the window, do the rounds of these names, close it."""
    sys.setswitchinterval(SWITCH_SECONDS)
    settings = Settings()
    application(settings)
    workspace = Workspace(made.folder, settings)
    hand.main = open_window(workspace)
    hand.main.resize(*SIZE)
    with hand.step(OPEN, at_once=True):
        hand.main.activateWindow()
    for each in ROUNDS:
        if each.__name__ in rounds:
            each(hand, made)
    hand.main.close()
    workspace.close()


def main() -> None:
    """Profile a step of a library that `measure` has made; without a step, tell all."""
    folder, *steps = sys.argv[1:]
    hand = Hand(*steps[:1])
    reader = Reader(Path(folder))
    newest = reader.count()
    rounds = steps[1:] or [each.__name__ for each in ROUNDS]
    reader.close()
    try:
        go(hand, Full(Path(folder), newest - 1, newest), rounds)
    except TimeoutError as error:
        print(error)
    for step, longest in hand.longest.items():
        print(f"{longest:8.1f}  {step}")
    if hand.profile:
        pstats.Stats(hand.profile).sort_stats("cumulative").print_stats(70)


if __name__ == "__main__":
    main()
