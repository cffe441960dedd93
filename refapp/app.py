"""How the window starts, told in order: arguments, display, settings, library, workspace, window, run."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path

from refapp.display import offscreen_problem, window_problem
from refapp.messages import problem_sentence
from refapp.model.problems import AppError, Problem
from refapp.settings import Settings, default_library

NO_WINDOW = 2


def run(arguments: list[str]) -> int:
    """Open the window, or make a picture of it; the exit code."""
    options = _options(arguments)
    problem = offscreen_problem() if options.screenshot else window_problem(_import_window)
    if problem:
        return _say(problem)
    settings = Settings()
    folder = options.library or _last_library(settings)
    try:
        if options.screenshot:
            from refapp.gui.screenshot import screenshot

            return screenshot(folder, settings, options)
        from refapp.gui.start import start

        return start(folder, settings)
    except AppError as error:
        _say(error.problem)
        return 1


def _import_window() -> None:
    gc.disable()  # what is made from here on stays; `open_window` turns it on after the first paint
    from refapp.gui import start  # noqa: F401


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="refapp", description="Open the window. Commands: see refapp --help.")
    parser.add_argument("--library", type=Path, help="the library folder; made when it is not there")
    parser.add_argument("--screenshot", type=Path, metavar="FILE.png", help="render the real window, then exit")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="1440x900", help="of the picture")
    parser.add_argument("--search", default="", metavar="TEXT", help="search for this first")
    parser.add_argument("--select", type=int, default=0, metavar="N", help="select the Nth reference shown, from 1")
    parser.add_argument("--theme", choices=("light", "dark"), help="of the picture")
    return parser.parse_args(arguments)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 10_000 and 200 <= int(height) <= 10_000):
        raise argparse.ArgumentTypeError(f"{text} is no size such as 1440x900 (200 to 10000 each)")
    return int(width), int(height)


def _last_library(settings: Settings) -> Path:
    recent = settings.values.recent_libraries
    return Path(recent[0]) if recent and Path(recent[0]).is_dir() else default_library()


def _say(problem: Problem) -> int:
    print(problem_sentence(problem), file=sys.stderr)
    return NO_WINDOW
