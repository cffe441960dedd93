"""Text that is no file (from the clipboard, dropped, on standard input) as a file to import."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write_text(folder: Path, name: str, text: str | bytes) -> Path:
    """A new file called `name` below `folder` that holds `text`; without a suffix only the content tells its format."""
    home = Path(tempfile.mkdtemp(dir=folder))
    path = home / name
    path.write_bytes(text.encode("utf-8", "replace") if isinstance(text, str) else text)
    return path


@contextmanager
def as_file(name: str, data: bytes) -> Iterator[Path]:
    """`data` as a file called `name`, for as long as it is imported."""
    with tempfile.TemporaryDirectory(prefix="refapp-") as folder:
        yield write_text(Path(folder), name, data)
