"""What clicks on headings make of the order of the list: keys as in `settings.sort`, the first counting most."""

from __future__ import annotations

MOST = 3  # keys; more nobody can follow
_RAISED = "¹²³"

Order = tuple[str, ...]


def by_itself(order: Order, key: str, latest_first: bool) -> Order:
    """Sort by `key` alone; the other way round where it came first already."""
    if order and _bare(order[0]) == key:
        return (_turned(order[0]),)
    return (_first_way(key, latest_first),)


def also_by(order: Order, key: str, latest_first: bool) -> Order:
    """Sort by `key` after what there is; the second time it is turned round, the third time taken out again."""
    keys = [_bare(each) for each in order]
    if key not in keys:
        return (*order[: MOST - 1], _first_way(key, latest_first))
    at = keys.index(key)
    if order[at] == _first_way(key, latest_first) or len(order) == 1:
        return (*order[:at], _turned(order[at]), *order[at + 1 :])
    return (*order[:at], *order[at + 1 :])


def arrow(order: Order, key: str) -> str:
    """The arrow beside the heading that sorts by `key`, with its number where several do; empty for the others."""
    keys = [_bare(each) for each in order]
    if not key or key not in keys:
        return ""
    at = keys.index(key)
    return ("▾" if order[at].startswith("-") else "▴") + (_RAISED[at : at + 1] if len(order) > 1 else "")


def _bare(each: str) -> str:
    return each.removeprefix("-")


def _first_way(key: str, latest_first: bool) -> str:
    return f"-{key}" if latest_first else key


def _turned(each: str) -> str:
    return each[1:] if each.startswith("-") else f"-{each}"
