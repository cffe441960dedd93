"""What fits the words typed in the palette: actions at once, what is in the library and styles when looked through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from refapp.gui.jobs import OUTSIDE
from refapp.gui.palette.entries import ACTIONS, Entry, Wanted, best
from refapp.gui.palette.library_entries import LibraryEntries, style_entries
from refapp.gui.palette.menu_entries import menu_entries

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

RECENT = "recent"
_ORDER = ("recent", "actions", "library", "styles")


class Finding:
    """`show(found, first, last)` hears all that is found so far, as often as there is more.

    `first` says that the words are others than before, `last` that nothing more will come.
    """

    def __init__(self, window: MainWindow, show: Callable[[list[Entry], bool, bool], None]) -> None:
        self._window, self._workspace = window, window.workspace
        self._show = show
        self.actions: list[Entry] = []
        self._library = LibraryEntries(window)
        self._wanted = Wanted("")
        self._found: dict[str, list[Entry]] = {}  # by who found them

    def begin(self) -> None:
        """See anew what there is to find; it is known until the next time."""
        self.actions = menu_entries(self._window)
        self._library = LibraryEntries(self._window)

    def start(self, wanted: Wanted) -> None:
        """Look for what is `wanted`."""
        self._wanted = wanted
        recent = self._recent
        self._found = {"actions": best(wanted, ACTIONS, self.actions, recent)}
        self._tell(first=True)
        library = self._library

        def read(found: list[Entry]) -> None:
            self._answer(wanted, "library", found)
            self._find_styles(wanted)

        self._workspace.read(lambda reader: library.find(wanted, recent, reader), read, latest="palette")

    def remember(self, entry: Entry) -> None:
        """Offer `entry` among those used lately; a reference is not: the list has it."""
        if not entry.key.startswith("reference:"):
            self._workspace.settings.remember_command(entry.key)

    def _find_styles(self, wanted: Wanted) -> None:
        workspace = self._workspace
        styles, at_hand = workspace.styles, workspace.settings.values.styles_at_hand
        workspace.jobs.start(
            OUTSIDE,
            lambda _: style_entries(styles, wanted, at_hand, workspace.set_style),
            lambda found: self._answer(wanted, "styles", found),
            latest="palette-styles",
        )

    def _answer(self, wanted: Wanted, who: str, found: list[Entry]) -> None:
        if wanted == self._wanted:
            self._found[who] = found
            self._tell(last=who == "styles")

    def _tell(self, first: bool = False, last: bool = False) -> None:
        if not self._wanted.words and not self._wanted.group:
            self._found["recent"] = self._used_lately()
        self._show([each for who in _ORDER for each in self._found.get(who, ())], first, last)

    @property
    def _recent(self) -> tuple[str, ...]:
        return self._workspace.settings.values.recent_commands

    def _used_lately(self) -> list[Entry]:
        """What was used lately and is still there, the newest first."""
        there = {each.key: each for each in self.actions} | self._library.remembered(self._recent)
        return [replace(there[key], group=RECENT) for key in self._recent if key in there]
