"""What the user has chosen: one typed object, one file."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, NamedTuple

import platformdirs

from refapp.model.citekey_default import DEFAULT_FILE_PATTERN, DEFAULT_PATTERN

APP = "refapp"
MOST_RECENT = 8
MOST_SEARCHES = 10


class Row(NamedTuple):
    """How the preferences show a setting: under which heading, with which editor, what it may be.

    Its words are in `resources/messages.toml`: `setting-<name>`, `setting-<name>-help`, `<name>-<choice>`, and
    `settings-<group>`. Without an `editor` it is a list of its `choices`, a number up to `most`, a mark or a line.
    """

    group: str
    editor: str = ""
    choices: tuple[str, ...] = ()
    least: int = 0
    most: int = 0


def _shown(default: Any, *row: Any, **more: Any) -> Any:
    return field(default=default, metadata={"row": Row(*row, **more)})


@dataclass(frozen=True, slots=True)
class Values:
    """Every setting with its default. A new setting is a line here; with `_shown` the preferences have it too."""

    recent_libraries: tuple[str, ...] = ()  # folders, the newest first
    style: str = _shown("apa", "citing", "style")  # the CSL style citations are made in
    recent_styles: tuple[str, ...] = ("apa",)
    pinned_styles: tuple[str, ...] = ()  # the favourites, in the order they were pinned
    show_pinned: bool = True  # whether the reading view shows the citation in the pinned styles too
    locale: str = _shown("", "citing", "locale")  # the language of citations; empty: as the style says
    copy_as: str = "bibtex"  # the way used last of Edit > Copy as
    drag_files: bool = _shown(False, "copying")  # whether dragged references bring their PDFs, too
    citekey_pattern: str = _shown(DEFAULT_PATTERN, "citekeys", "pattern")  # see model.citekey_pattern
    theme: str = _shown("system", "look", choices=("system", "light", "dark"))
    density: str = _shown("comfortable", "look", choices=("comfortable", "compact"))
    second_line: bool = _shown(True, "look")  # whether creators stand beneath the title in the comfortable list
    text_size: int = _shown(100, "look", least=80, most=200)  # of the whole window, in percent
    language: str = _shown("system", "look", "interface")  # of the window: system, en, or a code of gui.languages
    reading_language: str = _shown("en", "look", "language")  # which language a reference with several opens in
    zoom: int = 100  # of the texts in the reading view, in per cent
    kept_delay: int = _shown(3, "exports", least=1, most=600)  # seconds from a change to writing kept exports again
    shortcuts: dict[str, str] = field(default_factory=dict)  # the keys the user gave to actions, by name
    recent_commands: tuple[str, ...] = ()  # what was used in the command palette, the newest first
    recent_searches: tuple[str, ...] = ()  # the newest first
    file_pattern: str = DEFAULT_FILE_PATTERN  # see model.file_pattern
    open_pdf: str = _shown("inside", "look", choices=("inside", "outside"))  # where Enter opens a PDF
    sort: tuple[str, ...] = ("-added",)  # keys of `store.find.SORTS`, the first counting most; `-`: downwards
    new_kinds: tuple[str, ...] = ()  # the kinds of new references, the one made last first
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

    def keep_of_window(self, parts: Mapping[str, str]) -> None:
        """Keep these parts of what `window` holds, and the others as they are."""
        self.set(window={**self.values.window, **parts})

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

    def remember_command(self, key: str) -> None:
        """Make `key` the newest of what was used in the command palette."""
        self.set(recent_commands=_first(key, self.values.recent_commands))

    def remember_search(self, text: str) -> None:
        """Make `text` the newest of the recent searches."""
        self.set(recent_searches=_first(text, self.values.recent_searches, MOST_SEARCHES))

    def forget_search(self, text: str) -> None:
        """Make `text` none of the recent searches any more."""
        self.set(recent_searches=tuple(each for each in self.values.recent_searches if each != text))

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)


def shown_rows() -> dict[str, Row]:
    """The settings that the preferences show, by name, in order."""
    return {each.name: each.metadata["row"] for each in fields(Values) if "row" in each.metadata}


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


def _first(newest: str, others: tuple[str, ...], most: int = MOST_RECENT) -> tuple[str, ...]:
    return (newest, *(each for each in others if each != newest))[:most]


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
        row = each.metadata.get("row")
        if type(value) is type(default) and (row is None or _allowed(row, value)):
            values = replace(values, **{each.name: value})
    return values


def _allowed(row: Row, value: Any) -> bool:
    if row.choices:
        return value in row.choices
    return not row.most or row.least <= value <= row.most
