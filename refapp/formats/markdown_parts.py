"""A Markdown page taken apart: its front matter as plain dictionaries, lists and texts, and the text after it."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from refapp.model.problems import Problem

from .front_matter import fenced
from .json_text import clean
from .toml_text import read_toml
from .yaml_records import DEEPEST, YamlFile, read_yaml

LONGEST = 20_000_000  # characters of front matter, what YAML's aliases repeat counted each time
_JSON = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=str)
_LINE = re.compile(r"\bline (\d+)")
_BLANK = "\ufeff \t\r\n"
# pandoc's title block: `% title`, `% author; author`, `% date`, each going on in indented lines.
_TITLE_BLOCK = re.compile(
    r"%[ \t]*([^\n]*(?:\n[ \t]+[^\n]+)*)(?:\n%[ \t]*([^\n]*(?:\n[ \t]+[^\n]+)*))?(?:\n%[ \t]*(.*))?"
)


@dataclass(slots=True)
class Parts:
    """`front` has only dictionaries, lists and texts in it. `yaml` is the file behind it, with its lines.

    `fault` says why front matter that is there could not be read; `line` is where it begins, from 1.
    """

    body: str
    kind: str = ""
    line: int = 1
    front: dict[str, Any] = field(default_factory=dict)
    yaml: YamlFile | None = None
    fault: Problem | None = None


class TooMuch(Exception):
    """What is nested too deeply, or too long; says the code of the problem."""


def parts_of(text: str) -> Parts:
    """The parts of a page; never fails. A page without front matter is all body."""
    start = text.lstrip(_BLANK)
    line = 1 + text.count("\n", 0, len(text) - len(start))
    found = fenced(start)
    if found:
        kind, match = found
        parts = Parts(start[match.end() :], kind, line)
        _parse(parts, match[1])
        return parts
    if start[:1] == "{":
        return _bare_json(start, text, line)
    block = _TITLE_BLOCK.match(start.replace("\r\n", "\n")) if start[:1] == "%" else None
    if block and block[1].strip():
        authors = re.split(r";|\n", block[2] or "")
        front = {"title": " ".join(block[1].split()), "author": [each.strip() for each in authors if each.strip()]}
        return Parts(
            start.replace("\r\n", "\n")[block.end() :], "pandoc", line, front | {"date": (block[3] or "").strip()}
        )
    return Parts(text)


def _parse(parts: Parts, inside: str) -> None:
    try:
        if parts.kind == "yaml":
            _yaml(parts, inside)
        elif parts.kind == "toml":
            parts.front = _mapping(read_toml(inside.replace("\r\n", "\n")))
        else:
            parts.front = _mapping(_JSON.decode(inside.strip()))
    except TooMuch as fault:
        parts.fault = Problem(str(fault), line=parts.line)
    except RecursionError:
        parts.fault = Problem("yaml-deep", line=parts.line)
    except ValueError as fault:
        found = _LINE.search(str(fault))
        line = parts.line + (int(found[1]) if found else 0)
        parts.fault = Problem("markdown-front-matter", {"reason": str(fault)[:200]}, line=line)


def _yaml(parts: Parts, inside: str) -> None:
    # A line in front, so that the lines of the YAML are those of the page.
    file = read_yaml(("\n" * parts.line + inside).encode("utf-8", "replace"))
    if file.fault:
        parts.fault = file.fault
        if file.fault.code == "yaml-broken":
            parts.fault = Problem("markdown-front-matter", file.fault.args, line=file.fault.line)
        return
    parts.yaml = file
    parts.front = _mapping(file.roots[0].plain() if file.roots else {})


def _bare_json(start: str, text: str, line: int) -> Parts:
    try:
        value, end = _JSON.raw_decode(start)
        return Parts(start[end:].lstrip(" \t"), "json", line, _mapping(value))
    except TooMuch as fault:
        return Parts("", "json", line, fault=Problem(str(fault), line=line))
    except RecursionError:
        return Parts("", "json", line, fault=Problem("yaml-deep", line=line))
    except ValueError as error:
        at = getattr(error, "lineno", 1) + line - 1
        return Parts(text, "json", line, fault=Problem("markdown-front-matter", {"reason": str(error)[:200]}, line=at))


def _mapping(value: Any) -> dict[str, Any]:
    if value is None or value == "":
        return {}
    if not isinstance(value, Mapping):
        raise ValueError("it is no list of names and values")
    return dict(plainly(value))


def plainly(value: Any) -> Any:
    """`value` with nothing but dictionaries, lists and texts in it. Raises TooMuch."""
    return _Plain().of(value)


class _Plain:
    """Turns values into dictionaries, lists and texts. Raises TooMuch where they are too many or too deep."""

    def __init__(self) -> None:
        self.length = 0

    def of(self, value: Any, depth: int = 0) -> Any:
        """`value` with `true`, numbers and dates as YAML writes them, nothing as an empty text."""
        if depth > DEEPEST:
            raise TooMuch("yaml-deep")
        if isinstance(value, Mapping):
            return {self._text(str(name)): self.of(each, depth + 1) for name, each in value.items()}
        if isinstance(value, list):
            return [self.of(each, depth + 1) for each in value]
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, (datetime.date, datetime.time)):
            return value.isoformat()
        return self._text("" if value is None else str(value))

    def _text(self, text: str) -> str:
        self.length += len(text) + 1
        if self.length > LONGEST:
            raise TooMuch("yaml-too-much")
        return str(clean(text))
