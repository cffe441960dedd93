"""What the benchmarks give: figures with a target, and the table of them."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """One row: ours, beside the other side where there is one, and the target.

    With `ratio` the target is a multiple of the other side, else a value in `unit`.
    """

    what: str
    ours: float
    unit: str = "ms"
    target: float | None = None
    other: float | None = None
    other_name: str = ""
    ratio: bool = False
    note: str = ""

    @property
    def ok(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.target is None:
            return None
        if not self.ratio:
            return self.ours <= self.target
        return bool(self.other) and self.ours <= self.target * (self.other or 0)


@dataclass(frozen=True)
class Failure:
    """A group that could not be measured, and why."""

    group: str
    reason: str


@dataclass(frozen=True)
class Setup:
    """What a group is told: how large the library is, whether this is only a try, where files are kept."""

    size: int
    folder: Path

    @property
    def library(self) -> Path:
        """The library of `size` references, which is there."""
        return self.folder / str(self.size)

    @property
    def tiny(self) -> bool:
        """Whether to only try that everything runs."""
        return self.size < 5_000

    def times(self, wanted: int, least: int = 1) -> int:
        """How often to repeat."""
        return least if self.tiny else wanted


def milliseconds(work: Callable[[], object], times: int = 1) -> list[float]:
    """How long `work` takes, each time."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(1e3 * (time.perf_counter() - start))
    return taken


def waiting(seconds: float = 0.3) -> float:
    """How many times as long as on a machine of its own a process takes now: wall time over processor time."""
    start, own = time.perf_counter(), time.process_time()
    while time.process_time() - own < seconds:
        pass
    return (time.perf_counter() - start) / (time.process_time() - own)


def typical(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def percentile(values: Sequence[float], part: float) -> float:
    """The value that `part` per cent of `values` do not exceed."""
    return sorted(values)[max(0, math.ceil(len(values) * part / 100) - 1)]


HEADINGS = ("what", "ours", "other side", "ratio", "target", "")


def table(figures: Sequence[Figure], failures: Sequence[Failure]) -> str:
    """The figures for people."""
    rows = [HEADINGS, *map(_cells, figures)]
    widths = [max(len(row[at]) for row in rows) for at in range(len(HEADINGS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines + [f"{each.group}: not measured: {each.reason}" for each in failures])


def _cells(figure: Figure) -> tuple[str, ...]:
    other = f"{_value(figure.other, figure.unit)} {figure.other_name}" if figure.other is not None else ""
    ratio = f"{figure.ours / figure.other:.2f}" if figure.other else ""
    target = ""
    if figure.target is not None:
        target = f"{figure.target:g} times" if figure.ratio else _value(figure.target, figure.unit)
    verdict = {True: "ok", False: "OVER", None: ""}[figure.ok]
    return (figure.what, _value(figure.ours, figure.unit), other, ratio, target, f"{verdict} {figure.note}".strip())


def _value(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.3g} {unit}" if value < 100 else f"{value:.0f} {unit}"


def write_json(path: Path, size: int, busy: float, figures: Sequence[Figure], failures: Sequence[Failure]) -> None:
    """The figures for programs."""
    content = {
        "size": size,
        "waiting": busy,
        "figures": [{**asdict(each), "ok": each.ok} for each in figures],
        "failures": [asdict(each) for each in failures],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=2), encoding="utf-8")
