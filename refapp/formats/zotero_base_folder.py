"""Where linked files lie whose paths begin with `attachments:`: the base folder set in the profile of a Zotero."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PREFIX = "attachments:"
_LARGEST = 5_000_000  # bytes of a profile's settings
_SET = re.compile(
    r"^\s*user_pref\(\s*\"extensions\.zotero\.(dataDir|baseAttachmentPath)\",\s*(\"(?:[^\"\\\n]|\\.)*\")\s*\)",
    re.MULTILINE,
)
# From the home folder, where the profiles of Zotero lie: Linux (also in a Snap and a Flatpak), macOS, Windows.
_PROFILES = (
    ".zotero/zotero",
    "snap/zotero-snap/common/.zotero/zotero",
    ".var/app/org.zotero.Zotero/.zotero/zotero",
    "Library/Application Support/Zotero/Profiles",
    "AppData/Roaming/Zotero/Zotero/Profiles",
)


def base_folders(data: Path) -> tuple[Path, ...]:
    """The base folders set on this computer; first that of the Zotero whose data are in the folder `data`."""
    own: list[Path] = []
    others: list[Path] = []
    for settings in (data.parent / "prefs.js", *_settings_files()):
        found = _read(settings)
        base = found.get("baseAttachmentPath", "")
        if os.path.isabs(base):
            kept_at = Path(found.get("dataDir") or Path.home() / "Zotero")
            same = settings.parent == data.parent or os.path.abspath(kept_at) == os.path.abspath(data)
            (own if same else others).append(Path(base))
    return tuple(dict.fromkeys((*own, *others)))


def inside_base(path: str) -> str | None:
    """The path from the base folder; None for one that does not start there, empty for one that leads out of it."""
    if not path.startswith(_PREFIX):
        return None
    rest = os.path.normpath(path.removeprefix(_PREFIX).replace("\\", "/").lstrip("/") or ".")
    leads_out = rest in (".", "..") or rest.startswith(f"..{os.sep}") or os.path.isabs(rest) or ":" in rest[:2]
    return "" if leads_out or "\0" in rest else rest


def _settings_files() -> Iterator[Path]:
    for place in _PROFILES:
        with suppress(OSError, RuntimeError):
            yield from sorted((Path.home() / place).glob("*/prefs.js"))


def _read(settings: Path) -> dict[str, str]:
    with suppress(OSError, ValueError):
        if settings.stat().st_size <= _LARGEST:
            text = settings.read_text("utf-8", "replace")
            return {name: str(json.loads(value)) for name, value in _SET.findall(text)}
    return {}
