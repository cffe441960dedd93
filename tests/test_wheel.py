"""The wheel carries everything: unpacked elsewhere, it imports a file with its own copy of the resources."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_the_wheel_works(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps", "-w", tmp_path, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    sample = unpacked / "refapp" / "resources" / "samples" / "bone-and-vitamin-k.bib"
    assert sample.is_file()
    assert list((unpacked / "refapp" / "resources" / "translations").glob("refapp_*.qm"))
    run = [sys.executable, "-P", "-m", "refapp", "--library", str(tmp_path / "library"), "import", str(sample)]
    done = subprocess.run(
        run, env={"PYTHONPATH": str(unpacked), "PATH": ""}, cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "4 added" in done.stdout
