"""What a post says of itself: title, keys, date, tags, links; whatever it is about."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any

from refapp.model.characters import unescape
from refapp.model.dates import parse_date
from refapp.model.identifiers import Identifier, identifier
from refapp.model.reference import Extra, Link, Reference, Tag, Text

from .post_lines import Line
from .post_links import relations_and_links, slug_of

KEY = "vitamindwiki"
_PLACED = frozenset(("title", "slug", "aliases", "tiki_page_id", "categories", "tags"))


def title_of(front: Mapping[str, Any]) -> str:
    """The post's own title, or an empty text."""
    title = front.get("title")
    return " ".join(unescape(str(title)).split()) if isinstance(title, (str, int, float)) else ""


def stem_of(file_name: str) -> str:
    """The file's name without folders and suffix."""
    return PurePosixPath(file_name.replace("\\", "/")).stem


def post_reference(front: Mapping[str, Any], title: str, body: str, lines: list[Line], file_name: str) -> Reference:
    """What the post itself says, whatever it is about."""
    relations, links = relations_and_links(lines, body)
    address = next((str(front[name]) for name in ("url", "canonicalURL", "permalink", "link") if name in front), "")
    if address.startswith(("http://", "https://")):
        links = (Link(url=address, title=title, relation="post"), *links)
    tags = [Tag(name=name, kind="category") for name in _words(front.get("categories"))]
    tags += [Tag(name=name, kind="keyword") for name in _words(front.get("tags"))]
    texts = (Text(role="page", title=title, body=body, language="en", format="markdown", origin=KEY),)
    return Reference(
        kind="webpage",
        title=title,
        issued=parse_date(str(front["date"])[:10]) if front.get("date") else None,
        fields={"container-title": "VitaminDWiki"},
        language="en",
        identifiers=_keys(front, file_name),
        texts=texts,
        tags=tuple(dict.fromkeys(tags)),
        links=links,
        relations=relations,
        extra=tuple(
            Extra(
                origin=KEY,
                name=str(name),
                value=str(value)
                if isinstance(value, (str, date))
                else json.dumps(value, ensure_ascii=False, default=str),
            )
            for name, value in front.items()
            if name not in _PLACED
        ),
    )


def _keys(front: Mapping[str, Any], file_name: str) -> tuple[Identifier, ...]:
    """tiki id, slug and aliases. The slugs of aliases too: links of other posts use them."""
    slug = str(front.get("slug") or "").strip() or stem_of(file_name)
    aliases = _words(front.get("aliases"))
    keys = [identifier("tiki", str(front["tiki_page_id"]))] if front.get("tiki_page_id") else []
    keys += [identifier("slug", slug)] if slug else []
    keys += [identifier("alias", alias) for alias in aliases]
    keys += [
        identifier("slug", slug_of(alias)) for alias in aliases if not alias.strip("/").isdigit() and slug_of(alias)
    ]
    return tuple(dict.fromkeys(keys))


def _words(value: Any) -> list[str]:
    """The texts of a list, or of the one value that stands for it."""
    values = value if isinstance(value, list) else [value]
    words = (str(each).strip() for each in values if each is not None and not isinstance(each, (dict, list)))
    return list(dict.fromkeys(word for word in words if word))
