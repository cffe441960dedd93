"""Authors copied as a list, one under the other (`* Jane Doe,` `* Ann Roe &` `* Bo Ek`), put on one line."""

from __future__ import annotations

from dataclasses import replace

from .author_lines import parse_authors
from .post_lines import Line

_LONGEST = 60  # characters of one name with its marks


def people_in_one(lines: list[Line]) -> list[Line]:
    """`lines` with each such list as one line of text; any other list stays as it is."""
    if not any(line.kind == "item" and line.text.endswith((",", "&")) for line in lines):
        return lines
    result: list[Line] = []
    at = 0
    while at < len(lines):
        stop = at
        while stop < len(lines) and _goes_on(lines[stop]):
            stop += 1
        if stop > at and stop < len(lines) and lines[stop].kind == "item" and len(lines[stop].text) < _LONGEST:
            words = " ".join(line.text for line in lines[at : stop + 1])
            if len(parse_authors(words)) == stop + 1 - at:
                result.append(replace(lines[at], raw=words, kind="text", links=[]))
                at = stop + 1
                continue
        result.append(lines[at])
        at += 1
    return result


def _goes_on(line: Line) -> bool:
    return line.kind == "item" and len(line.text) < _LONGEST and line.text.endswith((",", "&"))
