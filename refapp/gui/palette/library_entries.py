"""Tags, collections, references and styles as entries: looked for in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from refapp.citing.styles import StyleInfo, Styles
from refapp.gui import going
from refapp.gui.palette.entries import COLLECTIONS, REFERENCES, STYLES, TAGS, Entry, Wanted, best
from refapp.gui.palette.ranking import Name, fit
from refapp.model.folding import plain
from refapp.model.query import Filter, Or, parse, path_value
from refapp.store.facets import CollectionNode
from refapp.store.find import NEWEST
from refapp.store.reading import Reader
from refapp.store.rows import Row

if TYPE_CHECKING:
    from refapp.gui.main_window import MainWindow

LOOKED_AT = 60  # of the references found, those among which the best fit is looked for
LEAST_LETTERS = 2  # of a word before references are looked for


class LibraryEntries:
    """What the library offers. The names of tags and collections are read once, for as long as the palette is open."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._language = window.workspace.settings.values.reading_language
        self._known: tuple[list[Entry], list[Entry]] | None = None

    def find(self, wanted: Wanted, recent: Sequence[str], reader: Reader) -> list[Entry]:
        """What fits `wanted`; runs on a lane that reads."""
        if self._known is None:
            self._known = self._tags(reader.tags.names()), self._collections(reader.facets.collections())
        tags, collections = self._known
        if not wanted.words and not wanted.group:
            return []
        return [
            *best(wanted, TAGS, tags, recent),
            *best(wanted, COLLECTIONS, collections, recent),
            *self._references(wanted, reader),
        ]

    def remembered(self, keys: Iterable[str]) -> dict[str, Entry]:
        """The styles with these keys, and once they were read the tags and collections, by key."""
        wanted = set(keys)
        found = {each.key: each for known in self._known or () for each in known if each.key in wanted}
        workspace = self._window.workspace
        for key in wanted:
            kind, _, style = key.partition(":")
            if kind == "style":
                found[key] = Entry(key, STYLES, workspace.styles.title(style), partial(workspace.set_style, style))
        return found

    def _tags(self, names: Iterable[str]) -> list[Entry]:
        entries = []
        for name in {each.casefold(): each for each in reversed(list(names))}.values():  # of one name, one
            run = partial(self._filter, "tag", name)
            entries.append(Entry(f"tag:{name}", TAGS, name, run, name=Name.of(name)))
        return entries

    def _collections(self, nodes: Sequence[CollectionNode]) -> list[Entry]:
        by_id = {each.id: each for each in nodes}
        entries = []
        for node in nodes:
            above, at = [node], node
            while at.parent_id in by_id:
                at = by_id[at.parent_id]
                above.insert(0, at)
            value = path_value(each.name for each in above)
            names = [each.names.get(self._language) or each.name for each in above]
            others = " ".join((*node.names.values(), *names))
            entries.append(
                Entry(
                    key=f"in:{value}",
                    group=COLLECTIONS,
                    title=names[-1],
                    run=partial(self._filter, "in", value),
                    quiet=" › ".join(names[:-1]),
                    name=Name.of(names[-1], others),
                )
            )
        return entries

    def _references(self, wanted: Wanted, reader: Reader) -> list[Entry]:
        most = wanted.most(REFERENCES)
        words = wanted.words.split()
        if not most or not words or max(map(len, words)) < LEAST_LETTERS:
            return []
        if wanted.group == REFERENCES:
            query = parse(" ".join(f"author:{word}" for word in words))
        else:
            quoted = " ".join(f'"{word}"' if not word.isalnum() else word for word in words)
            query = Or((parse(quoted), Filter("key", wanted.words)))
        ids = reader.first(query, NEWEST, max(LOOKED_AT, most))
        rows = reader.rows(ids)
        found = [rows[each] for each in ids if each in rows]
        fits = {row.id: fit(wanted.words, Name.of(row.title, f"{row.creators} {row.citekey}")) for row in found}
        found.sort(key=lambda row: (fits[row.id] or (99, 0))[0])  # among equals the newest leads
        return [self._reference(row) for row in found[:most]]

    def _reference(self, row: Row) -> Entry:
        quiet = " · ".join(part for part in (row.creators, str(row.year or "")) if part)
        run = partial(going.to_reference, self._window, row.id)
        return Entry(f"reference:{row.id}", REFERENCES, plain(row.title) or row.citekey, run, quiet)

    def _filter(self, name: str, value: str) -> None:
        workspace = self._window.workspace
        workspace.show_trash(False)
        workspace.set_filter(name, [value])
        self._window.center.setFocus()


def style_entries(styles: Styles, wanted: Wanted, at_hand: Sequence[str], use: Callable[[str], object]) -> list[Entry]:
    """The styles that fit; listing them for the first time takes long."""
    most = wanted.most(STYLES)
    if not most or not wanted.words:
        return []
    return [style_entry(each, use) for each in styles.find(wanted.words, at_hand)[:most]]


def style_entry(style: StyleInfo, use: Callable[[str], object]) -> Entry:
    """The entry of a style."""
    quiet = "" if style.short in style.title else style.short
    return Entry(f"style:{style.key}", STYLES, style.title, partial(use, style.key), quiet)
