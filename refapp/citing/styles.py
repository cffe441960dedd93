"""Which citation styles there are, and finding them by what people type."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from refapp.citing.style_files import StyleInfo, info_of, own_files, packaged_files, packaged_folder, style_path
from refapp.model.folding import fold
from refapp.model.problems import AppError

__all__ = ["StyleInfo", "Styles"]
_Texts = tuple[str, str, str, str, str]  # key, short title, title as they are compared, these together, fields
_FORM = 2  # of the index file


class Styles:
    """The styles on this machine, listed once and remembered in an index file (listing takes 1.5 s)."""

    def __init__(self, index: Path) -> None:
        """`index` is where the list is kept between starts."""
        self._index = index
        self._packaged: list[StyleInfo] = []
        self._rows: list[tuple[StyleInfo, _Texts]] = []  # replaced as a whole: another thread may be reading it

    def all(self) -> list[StyleInfo]:
        """Every style, by title. Takes long the first time."""
        if not self._rows:
            self.refresh()
        return [style for style, _ in self._rows]

    def refresh(self) -> None:
        """Look again at the styles the user added."""
        self._packaged = self._packaged or self._read_index() or self._scan()
        own = {path.stem: info_of(path, own=True) for path in own_files()}
        found = [*own.values(), *(each for each in self._packaged if each.key not in own)]
        rows = [(style, _folded(style)) for style in found]
        self._rows = sorted(rows, key=lambda row: (row[1][2], row[0].key)) if own else rows

    def title(self, key: str) -> str:
        """The title of a style for people, from its file; the key when there is no such style."""
        try:
            return info_of(style_path(key)).title
        except (OSError, AppError):
            return key

    @property
    def listed(self) -> bool:
        """Whether the styles have been listed, so that `all` and `find` are quick."""
        return bool(self._rows)

    def find(self, words: str, first: Iterable[str] = ()) -> list[StyleInfo]:
        """The styles whose title, short title, key or field of study has all of `words`, best first.

        The one with just this key leads, then those in `first`; then keys and short titles that begin so, titles
        that begin so, those where the words begin words, the rest, and those of that field; each time those that
        are no other's look first.
        """
        wanted = fold(words).split()
        rank = {key: number for number, key in enumerate(first)}
        self.all()
        found = []
        for place, (style, texts) in enumerate(self._rows):
            if all(word in texts[3] or word in texts[4] for word in wanted):
                match = _match(texts, wanted)
                at_hand = rank.get(style.key, len(rank))
                found.append(((match > 0, at_hand, match, bool(style.parent), len(texts[0]), place), style))
        if not wanted:
            found = [((True, key[1], 0, False, 0, key[5]), style) for key, style in found]
        return [style for _, style in sorted(found, key=lambda each: each[0])]

    def _read_index(self) -> list[StyleInfo]:
        try:
            stored = json.loads(self._index.read_text(encoding="utf-8"))
            if stored["stamp"] == _stamp():
                return [StyleInfo(**(each | {"fields": tuple(each["fields"])})) for each in stored["styles"]]
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return []

    def _scan(self) -> list[StyleInfo]:
        found = [info_of(path) for path in packaged_files()]
        found.sort(key=lambda each: (fold(each.title), each.key))
        try:
            self._index.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"stamp": _stamp(), "styles": [asdict(each) for each in found]}, ensure_ascii=False)
            self._index.write_text(text, encoding="utf-8")
        except OSError:
            pass  # the list is made anew next time
        return found


def _folded(style: StyleInfo) -> _Texts:
    key, short, title = style.key.replace("-", " "), fold(style.short), fold(style.title)
    return key, short, title, f" {title} {short} {style.key} {key} ", " ".join(style.fields)


def _match(texts: _Texts, wanted: list[str]) -> int:
    """How well a style fits; 0 is best."""
    key, short, title, names, _ = texts
    begin = " ".join(wanted).replace("-", " ")
    if key == begin:
        return 0
    if key.startswith(begin) or short.startswith(begin):
        return 1
    if title.startswith(begin):
        return 2
    if all(f" {word}" in names for word in wanted):
        return 3
    return 4 if all(word in names for word in wanted) else 5


def _stamp() -> str:
    folder = packaged_folder()
    return f"{_FORM}:{folder}:{folder.stat().st_mtime_ns}"
