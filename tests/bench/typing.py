"""From a key to the painted list: words typed letter by letter into the search box of the real window."""

from __future__ import annotations

import random
import time
from array import array
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.bench.figures import Figure, Setup, percentile
from tests.bench.window import Paints, Window, opened

WORDS = 25  # typed in each round
BETWEEN = 0.09  # seconds between two keys: somebody who types fast
BETWEEN_WORDS = 0.5
TARGETS = {100_000: 16.0, 1_000_000: 100.0}


def measure(setup: Setup) -> Iterator[Figure]:
    """All the library, and behind a filter for a tag."""
    target = TARGETS.get(setup.size)
    with opened(setup.library) as window:
        searches = _searches(window, setup.times(WORDS))
        taken, own = _type(window, searches)
        name = f"keystroke to painted list, {setup.size:,} references"
        yield Figure(f"{name}, p95", percentile(taken, 95), target=target, note=_note(taken, own))
        window.workspace.set_filters({"tag": (_tag(window),)})
        window.settle()
        filtered, own = _type(window, searches)
        yield Figure(
            f"{name}, with a tag filter, p95",
            percentile(filtered, 95),
            target=2,
            other=percentile(taken, 95),
            other_name="without",
            ratio=True,
            note=_note(filtered, own),
        )


def _searches(window: Window, count: int) -> list[str]:
    """Words out of titles, some with a second word or an author: what somebody types who looks for a reference."""
    pick = random.Random(7)
    view = window.workspace.view
    found = view.get_many(pick.sample(range(1, view.count() + 1), count))
    searches = []
    for number, reference in enumerate(found):
        words = [word for word in reference.title.lower().split() if word.isalpha()]
        if number % 3 == 1:
            words = [reference.creators[0].family.lower(), *words]
        searches.append(" ".join(words[: 1 + number % 2]))
    return searches


def _tag(window: Window) -> str:
    """A tag that many references have."""
    values = window.workspace.view.facets.values("tag")
    return values[min(3, len(values) - 1)].value


def _type(window: Window, searches: list[str]) -> tuple[list[float], list[float]]:
    """For each letter the time until the list that answers it is painted, and the processor time of the window's
    thread in it, which other processes do not touch, in milliseconds."""
    main, workspace = window.main, window.workspace
    paints = Paints(main.list.viewport(), main.center.nothing_found)
    answered: list[int] = []

    def answer(_: array[int]) -> None:
        answered.append(paints.count)

    workspace.results_changed.connect(answer)
    taken, own = [], []
    for text in searches:
        main.search_box.edit.setFocus()
        for letter in text:
            answered.clear()
            start, used = time.perf_counter(), time.thread_time()
            QTest.keyClick(main.search_box.edit, letter)
            if letter != " ":
                window.wait(lambda: bool(answered) and paints.count > answered[0])
                taken.append(1e3 * (time.perf_counter() - start))
                own.append(1e3 * (time.thread_time() - used))
            window.rest(BETWEEN)
        QTest.keyClick(main.search_box.edit, Qt.Key.Key_Escape)
        if workspace.text:
            workspace.search("")
        window.rest(BETWEEN_WORDS)
    workspace.results_changed.disconnect(answer)
    return taken, own


def _note(taken: list[float], own: list[float]) -> str:
    cpu = f"processor time of the window p95 {percentile(own, 95):.1f}"
    return f"(median {percentile(taken, 50):.1f}, worst {max(taken):.1f}, {len(taken)} keys; {cpu})"
