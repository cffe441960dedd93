"""Where an INN page stands in the archive: collection paths, and the month it was registered."""

from __future__ import annotations

import re
from collections.abc import Iterable

from refapp.model.reference import Collection

from .inn_sections import Anchor, anchors, text_of

REGISTERED = "registered"  # the name of that month among the fields kept as extra
_ITEM = re.compile(r"<li\b[^<>]*>(.*?)(?=</li>|<li\b|</ul>|\Z)", re.DOTALL)
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


def archive_items(html: str) -> list[Anchor]:
    """The steps of the section: its links, or where it has none the items of its lists."""
    return anchors(html) or [Anchor("", text_of(item), "") for item in _ITEM.findall(html)]


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
        found = _KEY.search(link.url)
        key = found[1] if found else ""
        if not key and (link.url or not link.text):
            if link.text:
                odd.append(link.text)
            continue
        if not paths or (key or link.text) == first:
            first = first or key or link.text
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
            paths[-1].append(Collection(names={language: link.text}, key=f"inn:{key}" if key else ""))
    if year:
        registered[year] = None
    distinct = {tuple(each.key or each.name for each in path): tuple(path) for path in paths if path}
    return tuple(distinct.values()), list(registered), odd
