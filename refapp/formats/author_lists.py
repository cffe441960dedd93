"""Authors copied as a list, one under the other (`* Jane Doe,` `* Ann Roe &` `* Bo Ek`), put on one line."""

from __future__ import annotations

from dataclasses import replace

from .author_lines import parse_authors
from .post_lines import Line

_LONGEST = 60  # characters of one name with its marks
_TRIES = 10  # how many of the first items may be something else


def people_in_one(lines: list[Line]) -> list[Line]:
    """`lines` with each such list as one line of text; any other list stays as it is."""
    if not any(map(_goes_on, lines)):
        return lines
    result: list[Line] = []
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and _goes_on(lines[stop]):
            stop += 1
        result += _joined(lines[at : stop + 1])
        at = stop + 1
    return result


def _joined(lines: list[Line]) -> list[Line]:
    """Lines of which each goes on in the next, with the people at their end as one line."""
    for at in range(min(len(lines) - 1, _TRIES)) if _is_short_item(lines[-1]) else ():
        words = " ".join(line.text for line in lines[at:])
        if len(parse_authors(words)) == len(lines) - at:
            return [*lines[:at], replace(lines[at], raw=words, kind="text", links=[])]
    return lines


def _is_short_item(line: Line) -> bool:
    return line.kind == "item" and len(line.text) < _LONGEST


def _goes_on(line: Line) -> bool:
    return _is_short_item(line) and line.text.endswith((",", "&"))
