"""Whether a window can be shown here, and what to install when not; a child process asks, as Qt aborts."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable

from refapp.model.problems import Problem

# Libraries that Qt needs and a slim system lacks, with the Debian package of each.
_BASE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_TRY = "from PySide6.QtWidgets import QApplication; QApplication([])"
_FONTS = (
    "from PySide6.QtWidgets import QApplication; from PySide6.QtGui import QFontDatabase; a = QApplication([]); "
    "raise SystemExit(0 if QFontDatabase.families() else 3)"
)
PROBE_SECONDS = 20.0


def missing_packages(x11: bool = False) -> list[str]:
    """The Debian packages of the system libraries Qt lacks here; also those of X11 where wanted."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = _BASE | _X11 if x11 else _BASE
    return [package for library, package in wanted.items() if not _loads(library)]


def window_problem(meanwhile: Callable[[], object] = lambda: None) -> Problem | None:
    """Why no window can be shown on this display, or None. `meanwhile` is done while the child process asks."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return Problem("display-none") if "QT_QPA_PLATFORM" not in os.environ else offscreen_problem(meanwhile)
    missing = missing_packages(x11="DISPLAY" in os.environ)
    if missing:
        return Problem("qt-packages", {"packages": " ".join(missing)})
    if _probe(_TRY, {}, meanwhile) != 0:
        name = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or ""
        return Problem("display-silent", {"display": name})
    return None


def offscreen_problem(meanwhile: Callable[[], object] = lambda: None) -> Problem | None:
    """Why not even a picture of the window can be made here, or None; `meanwhile` as above."""
    missing = missing_packages()
    if missing:
        return Problem("qt-packages", {"packages": " ".join(missing)})
    code = _probe(_FONTS, {"QT_QPA_PLATFORM": "offscreen"}, meanwhile)
    if code == 3:
        return Problem("fonts-none", {"packages": "fonts-dejavu-core"})
    return Problem("qt-broken") if code else None


def _probe(code: str, environment: dict[str, str], meanwhile: Callable[[], object]) -> int:
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        [sys.executable, "-c", code], env={**os.environ, **environment}, stdout=quiet, stderr=quiet
    ) as child:
        meanwhile()
        try:
            return child.wait(PROBE_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            return -1


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
