"""What the user has chosen: one typed object, one file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from refapp.model.citekey_pattern import DEFAULT_PATTERN

APP = "refapp"
MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class Values:
    """Every setting with its default. A new setting is a line here."""

    recent_libraries: tuple[str, ...] = ()  # folders, the newest first
    style: str = "apa"  # the CSL style citations are made in
    recent_styles: tuple[str, ...] = ("apa",)
    pinned_styles: tuple[str, ...] = ()  # the favourites, in the order they were pinned
    show_pinned: bool = True  # whether the reading view shows the citation in the pinned styles too
    locale: str = ""  # the language of citations; empty: as the style says
    theme: str = "system"  # system, light or dark
    density: str = "comfortable"  # comfortable or compact
    citekey_pattern: str = DEFAULT_PATTERN  # what citation keys are made by: see model.citekey_pattern
    reading_language: str = "en"  # which language a reference with several opens in
    sort: str = "added"
    descending: bool = True
    window: dict[str, str] = field(default_factory=dict)  # geometry and state, base64, by part

    @property
    def styles_at_hand(self) -> tuple[str, ...]:
        """The pinned styles, then those used last; each once."""
        return tuple(dict.fromkeys((*self.pinned_styles, *self.recent_styles)))


class Settings:
    """The settings in their file; `set` writes it and tells who listens."""

    def __init__(self, path: Path | None = None) -> None:
        """Read `path` (default: the user's configuration folder). A damaged file gives the defaults."""
        self.path = path or Path(os.environ.get("REFAPP_SETTINGS") or default_path())
        self.values = _read(self.path)
        self._listeners: list[Callable[[], None]] = []
        self._frozen = False

    def set(self, **changes: Any) -> None:
        """Change settings by name, keep them in the file and tell the listeners."""
        values = replace(self.values, **changes)
        if values == self.values:
            return
        self.values = values
        if not self._frozen:
            self._write()
        for listener in self._listeners:
            listener()

    def freeze(self, **changes: Any) -> None:
        """Change settings for this run only: from now on nothing is written to the file."""
        self._frozen = True
        self.set(**changes)

    def _write(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_suffix(".part")
        part.write_text(json.dumps(asdict(self.values), indent=2), encoding="utf-8")
        part.replace(self.path)

    def remember_style(self, style: str) -> None:
        """Make `style` the current one and the newest of the recent ones."""
        self.set(style=style, recent_styles=_first(style, self.values.recent_styles))

    def pin_style(self, style: str, pinned: bool) -> None:
        """Make `style` one of the favourites, or none of them any more."""
        others = tuple(each for each in self.values.pinned_styles if each != style)
        self.set(pinned_styles=(*others, style) if pinned else others)

    def remember_library(self, folder: Path) -> None:
        """Make `folder` the newest of the recent libraries."""
        self.set(recent_libraries=_first(str(folder), self.values.recent_libraries))

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)


def default_path() -> Path:
    """The settings file of this user."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.json"


def default_library() -> Path:
    """The library folder of this user."""
    return Path(os.environ.get("REFAPP_LIBRARY") or Path(platformdirs.user_data_dir(APP, appauthor=False)) / "library")


def sample_library() -> Path:
    """The folder of the sample library."""
    return default_library().with_name("sample-library")


def styles_folder() -> Path:
    """Where the citation styles are that the user added."""
    return Path(os.environ.get("REFAPP_STYLES") or Path(platformdirs.user_data_dir(APP, appauthor=False)) / "styles")


def cache_folder() -> Path:
    """Where what can be made again is kept."""
    return Path(os.environ.get("REFAPP_CACHE") or platformdirs.user_cache_dir(APP, appauthor=False))


def _first(newest: str, others: tuple[str, ...]) -> tuple[str, ...]:
    return (newest, *(each for each in others if each != newest))[:MOST_RECENT]


def _read(path: Path) -> Values:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Values()
    values = Values()
    for each in fields(Values) if isinstance(stored, dict) else ():
        value = stored.get(each.name)
        default = getattr(values, each.name)
        if isinstance(default, tuple) and isinstance(value, list):
            value = tuple(str(item) for item in value)
        if type(value) is type(default):
            values = replace(values, **{each.name: value})
    return values
