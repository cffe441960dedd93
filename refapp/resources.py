"""Where the files that are not code lie: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path


def resource(name: str) -> Path:
    """The path of `resources/<name>`, which may be a folder; whether it exists is the caller's question."""
    package = Path(__file__).parent
    beside = package.parent / "resources"
    return (beside if (package.parent / "pyproject.toml").exists() else package / "resources") / name
