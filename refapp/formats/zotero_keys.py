"""Which item of which library a Zotero address names.

An own key must mean the same record wherever it is met. Pages that are made from a group's library (INN) name its
items by the bare item key, so an item of a group has that. An item of somebody's own library is on no such page, and
Zotero gives it another key when it is copied to a group: its key carries the library, `users/123/ABCD2345`, or
`users/local/a1B2c3D4/ABCD2345` where that was never synchronised.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?:https?://(?:www\.|api\.)?zotero\.org)?/?"
    r"(groups/\d+|users/local/\w+|users/\d+)(?:/[\w.~%-]+)?/(?:items|collections)/([A-Z0-9]{8})\b.*",
    re.DOTALL,
)


def own_key(address: str) -> str:
    """The own key of the item at `http://zotero.org/groups/5881554/items/ABCD2345`; empty where it is no address."""
    match = _ADDRESS.fullmatch(address.strip())
    return in_library(match[1], match[2]) if match else ""


def in_library(library: str, key: str) -> str:
    """A key of the library `groups/123`, `users/123` or `users/local/…`, told apart from those of other libraries."""
    return key if library.startswith("groups/") or not library else f"{library}/{key}"
