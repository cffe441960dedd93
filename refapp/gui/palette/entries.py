"""What the palette lists: entries under the headings of their groups."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from refapp.gui.palette.ranking import Name, fit
from refapp.model.folding import fold

ACTIONS, TAGS, COLLECTIONS, REFERENCES, STYLES = "actions", "tags", "collections", "references", "styles"
# What is typed first to see one group only.
PREFIXES: Mapping[str, str] = {">": ACTIONS, "#": TAGS, "/": COLLECTIONS, "@": REFERENCES}
MOST: Mapping[str, int] = {ACTIONS: 8, TAGS: 5, COLLECTIONS: 5, REFERENCES: 6, STYLES: 5}  # of each group together
MOST_ALONE = 100  # of a group that is looked at alone


@dataclass(frozen=True)
class Entry:
    """One line: what it is called, what stands quietly beside it, its keys, and what Enter does.

    `key` is the same at every start. `why` says why it cannot be used now; empty where it can.
    """

    key: str
    group: str
    title: str
    run: Callable[[], object] = field(compare=False)
    quiet: str = ""
    keys: str = ""
    why: str = ""
    name: Name = field(default_factory=lambda: Name("", ()), compare=False)


@dataclass(frozen=True)
class Wanted:
    """What was typed: the words, and the one group that is asked for, or all (`""`)."""

    words: str
    group: str = ""

    @classmethod
    def of(cls, text: str) -> Wanted:
        """From the line."""
        text = text.strip()
        group = PREFIXES.get(text[:1], "")
        return cls(fold(text[1:] if group else text).strip(), group)

    def most(self, group: str) -> int:
        """How many entries of `group` are shown; none of those that were not asked for."""
        if self.group:
            return MOST_ALONE if group == self.group else 0
        return MOST[group] if self.words else MOST_ALONE


def best(wanted: Wanted, group: str, entries: Iterable[Entry], recent: Iterable[str] = ()) -> list[Entry]:
    """Those of `entries` that fit, best first: what can be used, then the better fit, then what was used lately."""
    most = wanted.most(group)
    if not most:
        return []
    used = {key: number for number, key in enumerate(recent)}
    found = []
    for place, entry in enumerate(entries):
        how = fit(wanted.words, entry.name)
        if how is not None:
            found.append(((bool(entry.why), how[0], used.get(entry.key, len(used)), how[1], place), entry))
    return [entry for _, entry in sorted(found, key=lambda each: each[0])[:most]]
