"""What was dropped or pasted: mime data to paths or text. Nothing else, so it is tested without a mouse."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote, urlparse

from PySide6.QtCore import QByteArray, QMimeData

OWN = "application/x-refapp-ids"  # references dragged out of our own list: their ids, between spaces


def own_data(ids: Iterable[int]) -> QByteArray:
    """What stands under `OWN` for references with these ids."""
    return QByteArray(" ".join(map(str, ids)).encode())


def ids_of(mime: QMimeData) -> list[int]:
    """The ids of references dragged from the list; none when it was something else."""
    if not mime.hasFormat(OWN):
        return []
    return [int(each) for each in bytes(mime.data(OWN).data()).split() if each.isdigit()]


def paths_of(mime: QMimeData) -> list[Path]:
    """The files and folders in `mime`: as addresses of this machine, or as text with one path a line."""
    if mime.hasFormat(OWN):
        return []
    if mime.hasUrls():
        return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if mime.hasText():
        return _paths_of_text(mime.text())
    return []


def text_of(mime: QMimeData) -> str:
    """The text in `mime` that may hold references: its own, or the addresses that were dragged out of a browser."""
    if mime.hasFormat(OWN):
        return ""
    text = str(mime.text()) if mime.hasText() else ""
    addresses = [url.toString() for url in mime.urls() if not url.isLocalFile()] if mime.hasUrls() else []
    return text if text.strip() else "\n".join(addresses)


def _paths_of_text(text: str) -> list[Path]:
    paths = []
    for line in text.splitlines():
        line = line.strip().strip("\"'")
        if line.startswith("file:"):
            line = unquote(urlparse(line).path)
        path = Path(line).expanduser() if line else None
        if path is None or not path.is_absolute() or not _exists(path):
            return []
        paths.append(path)
    return paths


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False  # a long text is no path
