"""Measures the rows of DESIGN.md section 7, both sides in one run; `make bench` is this.

python -m tests.bench [--size N] [--million] [--only NAME ...] [--json FILE]
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.bench.figures import Failure, Figure, Setup, table, waiting, write_json
from tests.bench.libraries import make

GROUPS = ("start", "typing", "selecting", "steps", "painting", "memory", "importing", "lag", "citing")
AT_A_MILLION = ("start", "typing", "memory")
MILLION = 1_000_000
MOST_SECONDS = 1_200
BUSY = 1.15
BUILD = Path("build")
OFFSCREEN = "This plugin does not support"  # what Qt says of a platform without a display
CRASH = "Fatal Python error"  # here the stacks of all threads begin
LAST_LINES = 30


def main() -> int:
    """Run the groups one after the other; the exit code is 0 whatever they find."""
    options = _options()
    if options.group:
        print(json.dumps([asdict(each) for each in _measure(options.group, options.size, options.folder)]))
        return 0
    figures: list[Figure] = []
    failures: list[Failure] = []
    busy = waiting()
    for size in (options.size, *([MILLION] if options.million else [])):
        print(f"A library of {size:,} references", file=sys.stderr)
        make(options.folder / str(size), size)
        for group in options.only or (GROUPS if size == options.size else AT_A_MILLION):
            print(f"  {group}", file=sys.stderr)
            found = _beside(group, size, options.folder)
            if isinstance(found, Failure):
                failures.append(found)
            else:
                figures += found
                print(table(found, []), file=sys.stderr)
    busy = max(busy, waiting())
    print(table(figures, failures))
    if busy > BUSY:
        print(f"Others used this machine: a process took {busy:.1f} times its own time. Trust the ratios only.")
    write_json(options.json, options.size, busy, figures, failures)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=100_000, help="references in the library (default: 100000)")
    parser.add_argument(
        "--million", action="store_true", help="measure a library of 1,000,000 too; making it takes 10 min"
    )
    parser.add_argument("--only", nargs="+", choices=GROUPS, metavar="NAME", help=f"some of: {', '.join(GROUPS)}")
    parser.add_argument("--json", type=Path, default=BUILD / "bench.json", help="where the figures go")
    parser.add_argument("--folder", type=Path, default=BUILD / "bench", help="where libraries are kept")
    parser.add_argument("--group", choices=GROUPS, help=argparse.SUPPRESS)
    return parser.parse_args()


def _measure(group: str, size: int, folder: Path) -> list[Figure]:
    module = importlib.import_module(f"tests.bench.{group}")
    return list(module.measure(Setup(size, folder)))


def _beside(group: str, size: int, folder: Path) -> list[Figure] | Failure:
    """A group in a process of its own: what one leaves behind, or its end, is nothing to the others."""
    command = [sys.executable, "-m", "tests.bench", "--group", group, "--size", str(size), "--folder", str(folder)]
    with tempfile.TemporaryDirectory() as home:
        places = {"REFAPP_SETTINGS": f"{home}/settings.json", "REFAPP_CACHE": f"{home}/cache"}
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        # Installed programs have their byte code beside them.
        environment = {**inherited, **places, "REFAPP_LIBRARY": f"{home}/library", "QT_QPA_PLATFORM": "offscreen"}
        environment["PYTHONFAULTHANDLER"] = "1"  # a crash says where
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=MOST_SECONDS, env=environment)
        except subprocess.TimeoutExpired:
            return Failure(group, f"not done after {MOST_SECONDS} s")
    if done.returncode:
        return Failure(group, ending(done.returncode, done.stderr))
    return [Figure(**each) for each in json.loads(done.stdout.splitlines()[-1])]


def ending(code: int, stderr: str) -> str:
    """How a process ended: its exit code or the signal that ended it, and what it said of that, or else last."""
    how = f"exit code {code}" if code > 0 else signal.Signals(-code).name
    said = [line for line in stderr.splitlines() if line.strip() and OFFSCREEN not in line]
    crash = next((at for at, line in enumerate(said) if line.startswith(CRASH)), None)
    return "\n".join([how, *(said[-LAST_LINES:] if crash is None else said[crash:])])


if __name__ == "__main__":
    sys.exit(main())
