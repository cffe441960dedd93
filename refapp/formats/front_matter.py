"""What stands before the text of a page: YAML between `---` lines, TOML between `+++`, JSON bare or between `;;;`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from .json_text import clean
from .toml_text import read_toml

_YAML = re.compile(r"---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCED_JSON = re.compile(r";;;[ \t]*\r?\n(.*?)^;;;[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCES = {"-": ("yaml", _YAML), "+": ("toml", _TOML), ";": ("json", _FENCED_JSON)}
_LINE_END = re.compile(r"[ \t]*\r?\n?")
_SIMPLE_LINE = re.compile(r"([\w-]+)[ \t]*:[ \t]*(.*)")
_MOST = 100_000  # values in one page's front matter
_JSON = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of a page and the text after it.

    `kind` is yaml, toml, json, or "" when there is none. `error` says what was wrong with front matter that
    could not be parsed; `data` then holds what its simple lines say, and `body` starts after it all the same.
    """

    data: Mapping[str, Any]
    body: str
    kind: str = ""
    error: str = ""


def fenced(text: str) -> tuple[str, re.Match[str]] | None:
    """The kind of front matter between fences that `text` begins with, and where it stands (group 1 is inside)."""
    kind, pattern = _FENCES.get(text[:1], ("", None))
    match = pattern.match(text) if pattern else None
    return (kind, match) if match else None


def split(text: str) -> FrontMatter:
    """Front matter and body of `text`; never fails. A byte order mark and blank lines before are passed over.

    Plain values of YAML are text as written, so that a title `1984` or `No` stays what it is.
    """
    start = text.lstrip("\ufeff \t\r\n")
    found = fenced(start)
    if found:
        kind, match = found
        data, error = _PARSERS[kind](match[1])
        return FrontMatter(data, start[match.end() :], kind, error)
    if start[:1] == "{":
        try:
            value, end = _JSON.raw_decode(start)
            value = clean(value) if "\\u" in start else value
        except (ValueError, RecursionError):
            return FrontMatter({}, text)
        after = _LINE_END.match(start, end)
        return FrontMatter(value, start[after.end() if after else end :], "json")
    return FrontMatter({}, text)


@cache
def _loader() -> Any:
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - as PyYAML declares it

    return yaml, Loader


@lru_cache(maxsize=4)  # the pages of one publication begin alike
def _yaml(text: str) -> tuple[dict[str, Any], str]:
    yaml, loader = _loader()
    try:
        data = yaml.load(text, loader)
        if "&" in text or "!" in text:
            data = _plain(data, [_MOST])
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError, TypeError) as fault:
        return _simple_lines(text), " ".join(str(fault).split()) or type(fault).__name__
    if data is None or data == "":
        return {}, ""
    if not isinstance(data, dict):
        return {}, "not a mapping"
    return {str(name): value for name, value in data.items()}, ""


def _plain(value: Any, left: list[int]) -> Any:
    """`value` with texts, lists and mappings only. Raises ValueError where anchors make it endless, or nearly so."""
    left[0] -= 1
    if left[0] < 0:
        raise ValueError("more than a page can hold")
    if isinstance(value, dict):
        return {str(name): _plain(each, left) for name, each in value.items()}
    if isinstance(value, (list, tuple, set)):
        return [_plain(each, left) for each in value]
    return value if value is None or isinstance(value, str) else str(value)


def _toml(text: str) -> tuple[dict[str, Any], str]:
    try:
        return read_toml(text), ""
    except (ValueError, RecursionError) as fault:
        return {}, str(fault)


def _json(text: str) -> tuple[dict[str, Any], str]:
    try:
        data = clean(_JSON.decode(text))
    except (ValueError, RecursionError) as fault:
        return {}, str(fault)
    return (data, "") if isinstance(data, dict) else ({}, "not a mapping")


_PARSERS: dict[str, Callable[[str], tuple[dict[str, Any], str]]] = {"yaml": _yaml, "toml": _toml, "json": _json}


def _simple_lines(text: str) -> dict[str, Any]:
    """`name: value` lines of broken YAML, with indented lines as their continuation."""
    found: dict[str, Any] = {}
    name = ""
    for line in text.splitlines():
        match = _SIMPLE_LINE.match(line)
        if match:
            name = match[1]
            value = match[2].strip()
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
            found[name] = value[1:-1] if quoted else value
        elif name and line[:1] in (" ", "\t"):
            found[name] = f"{found[name]} {line.strip()}".strip()
    return found
