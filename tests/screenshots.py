"""Pictures of the real window, made offscreen, to be looked at.

python -m tests.screenshots FOLDER
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from refapp.resources import resource

PICTURES = {
    "empty": ("none", []),
    "samples": ("samples", ["--select", "9"]),
    "search": ("samples", ["--search", "vitamin k", "--select", "4"]),
    "post": ("samples", ["--search", "2022 review", "--select", "1"]),
    "two-languages": ("samples", ["--search", "menaquinone", "--select", "1"]),
    "filtered": ("samples", ["--search", "tag:bone year:2021.. bone", "--select", "1"]),
    "nothing-found": ("samples", ["--search", "no such thing"]),
}
SIZES = ("1440x900", "1024x700")


def main(folder: Path) -> int:
    """Write every picture in both themes and sizes to `folder`; the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        environment = {**os.environ, "REFAPP_SETTINGS": f"{work}/settings.json", "REFAPP_CACHE": f"{work}/cache"}
        command = [sys.executable, "-m", "refapp", "--library"]
        subprocess.run(
            [*command, f"{work}/samples", "import", str(resource("samples"))],
            check=True, stdout=subprocess.DEVNULL, env=environment,
        )  # fmt: skip
        for name, (library, options) in PICTURES.items():
            for theme in ("light", "dark"):
                for size in SIZES:
                    picture = folder / f"{name}-{theme}-{size}.png"
                    more = ["--screenshot", str(picture), "--size", size, "--theme", theme, *options]
                    subprocess.run([*command, f"{work}/{library}", *more], check=True, env=environment)
                    print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screenshots")))
