"""Which item of which library a Zotero address names.

An own key must mean the same record wherever it is met. Pages that are made from a group's library (INN) name its
items by the bare item key, so an item of a group has that. An item of somebody's own library is on no such page, and
Zotero gives it another key when it is copied to a group: its key carries the library, `users/123/ABCD2345`,
`users/local/a1B2c3D4/ABCD2345` where that was never synchronised, `library/ABCD2345` where nobody is named, and
`name/ABCD2345` as the user's own pages at zotero.org have it.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(
    r"(?:https?://(?:www\.|api\.)?zotero\.org/|zotero://(?:select|open-pdf)/)"
    r"(groups/\d+|users/local/\w+|users/\d+|[\w.~%-]+)(?:/[\w.~%-]+)?(?:/collections/\w+)?/items/([A-Z0-9]{8})\b"
)
_LOCAL = re.compile(r"zotero://select/items/(?:(\d+)_)?([A-Z0-9]{8})\b")


def own_key(address: str) -> str:
    """The own key of the item at `http://zotero.org/groups/5881554/items/ABCD2345`; empty where it is no address."""
    address = address.strip()
    match = _ADDRESS.match(address)
    if match:
        return in_library(match[1], match[2])
    match = _LOCAL.match(address)  # the number is that of the library in its database: 1 is the user's, 0 is old for it
    return in_library("library" if match[1] in ("0", "1", None) else "", match[2]) if match else ""


def in_library(library: str, key: str) -> str:
    """A key of the library `groups/123`, `users/123`, …, told apart from those of other libraries."""
    return key if library.startswith("groups/") or not library else f"{library}/{key}"
