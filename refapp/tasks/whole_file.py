"""Writing a text file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from refapp.model.problems import AppError


def write_whole(path: Path, content: str | bytes) -> None:
    """Write text in UTF-8, or bytes, to `path`; a file that was there stays whole until the new one is.

    Raises AppError.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        part.replace(path)
    except OSError as error:
        with suppress(OSError):  # the first fault is the one to tell
            part.unlink()
        raise AppError("file-not-written", path=str(path), reason=error.strerror or str(error)) from error
