"""python -m tests.fuzz [N] [--from NUMBER] [--save NUMBER FILE]: N mutated inputs (20,000) over all readers."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from refapp.formats import all_formats

from .mutate import made
from .samples import SHARED, samples
from .workers import run

PROCESSES = 2


def main() -> int:
    """1 when an input broke something, 0 otherwise."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first input")
    parser.add_argument("--save", nargs=2, metavar=("NUMBER", "FILE"), help="write one input to a file instead")
    asked = parser.parse_args()
    if asked.save:
        sample, how = made(int(asked.save[0]))
        Path(asked.save[1]).write_bytes(sample.data)
        print(how, sample.name)
        return 0
    begun = time.monotonic()
    faults: list[int] = []
    done = 0

    def told(number: int, fault: str) -> None:
        nonlocal done
        done += 1
        if fault:
            faults.append(number)
            print(f"{number}: {fault}", flush=True)
        elif done % 1_000 == 0:
            print(f"{done:,} inputs, {len(faults)} faults, {time.monotonic() - begun:.0f} s", flush=True)

    run(range(asked.first, asked.first + asked.count), PROCESSES, told)
    files = sum(map(len, samples()))
    print(
        f"{done:,} inputs from {files} files ({'with' if SHARED.is_dir() else 'without'} the shared corpus) over "
        f"{len(all_formats())} readers in {time.monotonic() - begun:.0f} s: {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
