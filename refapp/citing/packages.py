"""Where packages keep their files. They are found without being imported, which takes long."""

from __future__ import annotations

import sys
from pathlib import Path

from refapp.model.problems import AppError


def package(name: str) -> Path:
    """The folder of an installed package. Raises AppError when it is not there."""
    for entry in sys.path:
        folder = Path(entry or ".") / name
        if (folder / "__init__.py").is_file():
            return folder
    raise AppError("package-missing", package=name)
