"""How far work is, as a bar on standard error, where that is a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress as Bar

from refapp.model.progress import Progress


@contextmanager
def bar(what: str) -> Iterator[Progress]:
    """A bar called `what` while one is inside; what is given moves it."""
    console = Console(stderr=True)
    with Bar(console=console, transient=True, disable=not console.is_terminal) as shown:
        row = shown.add_task(what)

        def progress(done: int, total: int, what: str = "") -> None:
            shown.update(row, completed=done, total=total or None)

        yield progress
