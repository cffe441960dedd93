"""Page ranges (CSL 1.0.2, "Page Ranges")."""

from __future__ import annotations

import re

_RANGE = re.compile(r"^([a-zA-Z]*)([0-9]+)$")
_LONGEST = 20  # digits; more are no number of a page


def format_range(first: str, last: str, style: str) -> str:
    """The second number of a range as the `page-range-format` wants it: `42`, `45` minimal gives `5`.

    Both are given in full with what precedes their digits; only plain numbers with the same letters before
    them are changed.
    """
    start, end = _RANGE.match(first), _RANGE.match(last)
    if not (start and end) or (end[1] and end[1] != start[1]):
        return last
    letters, low, high = start[1], start[2], end[2]
    if max(len(low), len(high)) > _LONGEST:
        return last
    if len(high) < len(low):
        high = low[: len(low) - len(high)] + high
    if int(low) >= int(high):
        return last
    if style in ("", "expanded"):
        return letters + high
    return _shorten(low, high, style)


def _shorten(low: str, high: str, style: str) -> str:
    if style == "minimal":
        return _minimal(low, high, 1)
    if style == "minimal-two":
        return _minimal(low, high, 2)
    if style == "chicago-16":
        return high if len(low) < 3 or low.endswith("00") else _minimal(low, high, 1 if low[-2] == "0" else 2)
    if style in ("chicago", "chicago-15"):
        return _chicago(low, high)
    return high


def _minimal(low: str, high: str, at_least: int) -> str:
    if len(low) != len(high):
        return high
    same = 0
    while same < len(high) - at_least and low[same] == high[same]:
        same += 1
    return high[same:]


def _chicago(low: str, high: str) -> str:
    begin, end = int(low), int(high)
    if len(low) != len(high) or begin < 100 or begin % 100 == 0:
        return high
    if begin // 100 == end // 100:
        return str(end % 100)
    if begin >= 10000:
        return str(end % 1000)
    return high
