"""What the process of the window holds with a library open."""

from __future__ import annotations

from collections.abc import Iterator

import psutil

from tests.bench.figures import Figure, Setup
from tests.bench.window import opened

MB = 1024 * 1024
TARGETS = {100_000: 250.0}


def measure(setup: Setup) -> Iterator[Figure]:
    """After opening, and after some use."""
    process = psutil.Process()
    with opened(setup.library) as window:
        name = f"memory, {setup.size:,} references open"
        yield Figure(name, process.memory_info().rss / MB, "MiB", TARGETS.get(setup.size))
        for text in ("m", "ma", ""):
            window.workspace.search(text)
            window.settle()
        window.main.list.selectAll()
        window.settle()
        yield Figure(f"{name}, after a search and choosing all", process.memory_info().rss / MB, "MiB")
