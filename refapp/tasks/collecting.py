"""Looking for garbage less often while very many records are made: hardly any of it is in circles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

RARELY = (100_000, 50, 100)  # by Python's own 700, 10, 10 a tenth of an import goes into looking


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Inside, the collector of this process runs rarely; afterwards as before."""
    before = gc.get_threshold()
    gc.set_threshold(*RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)
