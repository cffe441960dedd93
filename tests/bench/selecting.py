"""From choosing a reference to its painted text, when that has 16 kB."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from refapp.model.change import Add, Change
from refapp.model.reference import Text
from refapp.store.library import Library
from tests.bench.figures import Figure, Setup, percentile
from tests.bench.libraries import Maker
from tests.bench.window import Paints, Window, opened

LONG = 40  # references with a long text
LETTERS = 16_000
PAUSE = 0.15  # seconds


def measure(setup: Setup) -> Iterator[Figure]:
    """References with long abstracts chosen one after the other, in a copy of the library."""
    folder = setup.folder / f"{setup.size}-long"
    long = _with_long_texts(setup.library, folder, setup.times(LONG, 3))
    with opened(folder) as window:
        taken, own = zip(*(_choose(window, each) for each in long), strict=True)
        again = [_choose(window, each)[0] for each in long]
    cpu = f"processor time of the window p95 {percentile(own, 95):.1f}"
    note = f"(median {percentile(taken, 50):.1f}, worst {max(taken):.1f}; {cpu})"
    yield Figure("select a reference with 16 kB of text to painted, p95", percentile(taken, 95), target=16, note=note)
    yield Figure("the same, a second time", percentile(again, 95))


def _with_long_texts(library: Path, folder: Path, count: int) -> list[int]:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(library, folder)
    maker = Maker(seed=2)
    edits = []
    for number in range(count):
        reference = maker.reference(10_000_000 + number)
        paragraphs = [maker.phrase(80).capitalize() + f" *{maker.phrase(2)}*." for _ in range(LETTERS // 500)]
        body = "\n\n".join(paragraphs)[:LETTERS]
        texts = (Text(role="abstract", language="en", body=body, format="markdown"),)
        edits.append(Add(type(reference)(**{**_parts(reference), "texts": texts})))
    opened_library = Library(folder)
    applied = opened_library.apply(Change("import", edits))
    opened_library.close()
    return list(applied.added)


def _parts(reference: object) -> dict[str, object]:
    return {name: getattr(reference, name) for name in reference.__slots__}  # type: ignore[attr-defined]


def _choose(window: Window, reference_id: int) -> tuple[float, float]:
    """Milliseconds until it is painted, and the processor time of the window's thread in them."""
    page = window.main.detail.page
    body = page.texts["abstract"]
    paints = Paints(body.text.viewport())
    start, used = time.perf_counter(), time.thread_time()
    window.workspace.select([reference_id])

    def painted() -> bool:
        shown = page.content is not None and page.content.reference.id == reference_id
        return shown and paints.count > 0

    window.wait(painted)
    taken, own = 1e3 * (time.perf_counter() - start), 1e3 * (time.thread_time() - used)
    window.rest(PAUSE)
    return taken, own
