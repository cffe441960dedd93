"""Adding a style file of the user's: looked at first, then copied to the user's own styles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from refapp.citing.locales import locale_text
from refapp.citing.style_files import StyleInfo, id_of, info_of, parent_path, style_path
from refapp.model.problems import AppError
from refapp.settings import styles_folder

_LARGEST = 8_000_000  # bytes


@dataclass(frozen=True, slots=True)
class AddedStyle:
    """A style that was added; `missing_parent` is the style it follows, where that is not here yet."""

    info: StyleInfo
    missing_parent: str = ""


def add_style(path: Path) -> AddedStyle:
    """Copy a `.csl` file to the user's styles. The same style again takes the place of the older one.

    Raises AppError with what is wrong and on which line, and then nothing was copied.
    """
    text = _read(path)
    style_id, parent = _check(path.name, text)
    target = styles_folder() / f"{_key(path, style_id)}.csl"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part")
        part.write_text(text, encoding="utf-8")
        part.replace(target)
    except OSError as error:
        raise AppError("style-refused", name=path.name, reason=error.strerror or str(error)) from error
    return AddedStyle(info_of(target, own=True), "" if not parent or parent_path(parent) else parent)


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise AppError("style-refused", name=path.name, reason="it is larger than 8 MB")
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise AppError("style-refused", name=path.name, reason="it is no UTF-8 text") from error
    except OSError as error:
        raise AppError("style-refused", name=path.name, reason=error.strerror or str(error)) from error


def _check(name: str, text: str) -> tuple[str, str]:
    """The id of the style and the end of its parent's address, once it is known to work."""
    from refapp.csl import CslError, Locale, Processor, Style

    try:
        style = Style.parse(text)
        if not style.parent:
            Processor(style, Locale.load(style.default_locale or "en-US", locale_text))
    except CslError as error:
        raise AppError("style-refused", name=name, reason=str(error).rstrip(".")) from error
    return style.id, style.parent.rpartition("/")[2]


def _key(path: Path, style_id: str) -> str:
    """The name of the file, with a number where another style has it."""
    wanted = re.sub(r"[^\w.-]+", "-", path.stem).strip("-.") or "style"
    key, number = wanted, 1
    while True:
        try:
            if id_of(style_path(key)) == style_id:
                return key
        except AppError:
            return key
        number += 1
        key = f"{wanted}-{number}"
