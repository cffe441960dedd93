"""Tags, collections and relations of Zotero items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from refapp.model.identifiers import find_doi, normalise
from refapp.model.reference import Collection, Relation, Tag
from refapp.model.zotero_keys import own_key

from .zotero_values import list_of, text_of

Steps = tuple[Collection, ...]
DEEPEST = 100  # levels of collections
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_RELATED = ("dc:relation", "owl:sameAs")


def tags_of(value: Any) -> list[Tag]:
    """The tags of an item: `{"tag": "x"}` is the user's, with `"type": 1` it came with the record; or plain words."""
    found: dict[str, Tag] = {}
    for each in list_of(value):
        name = " ".join(text_of(each.get("tag") if isinstance(each, Mapping) else each).split())
        if not name:
            continue
        of_record = isinstance(each, Mapping) and each.get("type") in (1, "1")
        colour = text_of(each.get("colour")) if isinstance(each, Mapping) else ""
        tag = Tag(
            name=name,
            kind="keyword" if of_record else "user",
            colour=colour.lower() if _COLOUR.fullmatch(colour) else "",
        )
        found.setdefault(name, tag)
    return list(found.values())


def paths_to(key: Any, steps: Mapping[Any, Collection], parents: Mapping[Any, Any]) -> Steps:
    """The path from the root to a collection, given each one and its parent; a circle is cut."""
    path: list[Collection] = []
    seen = set()
    while key in steps and key not in seen and len(path) < DEEPEST:
        seen.add(key)
        path.append(steps[key])
        key = parents.get(key)
    return tuple(reversed(path))


def relations_of(value: Any) -> Iterator[Relation | tuple[str, str]]:
    """The relations of an item; those to what is no item as predicate and object."""
    for predicate, objects in value.items() if isinstance(value, Mapping) else ():
        for each in objects if isinstance(objects, list) else [objects]:
            address, title = text_of(each), ""
            if isinstance(each, Mapping):
                address, title = text_of(each.get("uri")), text_of(each.get("title"))
            scheme, key = _key_of(address)
            if predicate in _RELATED and key:
                yield Relation(kind="related", scheme=scheme, value=key, title=title)
            elif address or title:
                yield text_of(predicate), address or title


def _key_of(address: str) -> tuple[str, str]:
    """The key that another item is found by: its own, its DOI or ISBN, or its address."""
    if key := own_key(address):
        return "zotero", key
    if "doi.org/" in address and (doi := find_doi(address)):
        return "doi", normalise("doi", doi)
    if address.startswith("urn:isbn:"):
        return "isbn", normalise("isbn", address.removeprefix("urn:isbn:"))
    return "url", address if address.startswith(("http://", "https://")) else ""
