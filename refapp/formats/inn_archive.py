"""Where an INN page stands in the archive: collection paths, and the month it was registered."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refapp.model.reference import Collection

from .inn_sections import Anchor

_KEY = re.compile(r"[?&]key=(\w+)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "januar februar mars april mai juni juli august september oktober november desember",
    )
    for number, name in enumerate(names.split(), 1)
}


def read_archive(
    links: Iterable[Anchor], language: str
) -> tuple[tuple[tuple[Collection, ...], ...], list[str], list[str]]:
    """Collection paths, months of registration (`2024-12`), and the items that were not understood.

    A list that starts again at its first key is a second path.
    """
    paths: list[list[Collection]] = []
    registered: dict[str, None] = {}
    odd: list[str] = []
    first = year = ""
    for link in links:
        key = _KEY.search(link.url)
        if not key:
            if link.text:
                odd.append(link.text)
            continue
        if not paths or key[1] == first:
            first = first or key[1]
            paths.append([])
            if year:
                registered[year] = None
            year = ""
        if _YEAR.fullmatch(link.text):
            year = link.text
        elif year and link.text.lower() in _MONTHS:
            registered[f"{year}-{_MONTHS[link.text.lower()]:02d}"] = None
            year = ""
        elif year or link.text.lower() in _MONTHS:
            odd.append(link.text)
        else:
            paths[-1].append(Collection(names={language: link.text}, key=f"inn:{key[1]}"))
    if year:
        registered[year] = None
    distinct = dict.fromkeys(tuple(each.key for each in path) for path in paths if path)
    by_keys = {tuple(each.key for each in path): tuple(path) for path in paths}
    return tuple(by_keys[keys] for keys in distinct), list(registered), odd
