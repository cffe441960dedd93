"""Addresses of Zotero items, and the own keys they tell."""

from __future__ import annotations

import pytest

from refapp.model.zotero_keys import own_key


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("http://zotero.org/groups/5881554/items/ABCD2345", "ABCD2345"),
        ("https://www.zotero.org/groups/5881554/inn/items/ABCD2345/collection", "ABCD2345"),
        ("http://zotero.org/users/123/items/ABCD2345", "users/123/ABCD2345"),
        ("http://zotero.org/users/local/a1B2c3D4/items/ABCD2345", "users/local/a1B2c3D4/ABCD2345"),
        ("http://example.org/users/123/items/ABCD2345", ""),
        ("https://www.zotero.org/groups/5881554/inn/collections/CCCC2222/items/ABCD2345", "ABCD2345"),
        ("https://www.zotero.org/kari/items/ABCD2345/library", "kari/ABCD2345"),
        ("https://www.zotero.org/kari/collections/CCCC2222/items/ABCD2345", "kari/ABCD2345"),
        ("zotero://select/groups/77/items/ABCD2345", "ABCD2345"),
        ("zotero://select/library/items/ABCD2345", "library/ABCD2345"),
        ("zotero://select/items/1_ABCD2345", "library/ABCD2345"),
        ("zotero://select/items/0_ABCD2345", "library/ABCD2345"),
        ("zotero://select/items/2_ABCD2345", "ABCD2345"),
        ("http://zotero.org/users/123/collections/ABCD2345", ""),
        ("#item_12", ""),
        ("", ""),
    ],
)
def test_own_keys(address: str, key: str) -> None:
    assert own_key(address) == key
