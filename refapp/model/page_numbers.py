"""The number a page of a file has in print."""

from __future__ import annotations

import re

_RANGE = re.compile(r"\s*([A-Za-z]{0,2})(\d{1,6})\s*[-–—]+\s*\1?(\d{1,6})\s*$")


def printed_page(index: int, label: str, count: int, pages: str) -> str:
    """What to cite for page number `index` (from 0) of a file of `count` pages that calls it `label`.

    Its own label where it says more than the number. Else, where `pages` of the reference (`201-214`, `e12-e15`,
    `1021-9`) are exactly as many as the file has, the page of that range; else the number.
    """
    number = str(index + 1)
    if label and label != number:
        return label
    match = _RANGE.match(pages)
    if match:
        first, last = match[2], match[3]
        whole = first[: len(first) - len(last)] + last  # 1021-9 ends on 1029
        if int(whole) - int(first) + 1 == count:
            return f"{match[1]}{int(first) + index}"
    return number


def page_range(first: str, last: str) -> str:
    """Two pages as a locator."""
    return first if first == last else f"{first}–{last}"
