"""Identifiers and addresses in front matter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.identifiers import find_doi, identifiers_in
from refapp.model.reference import Link

from .markdown_fields import IDENTIFIERS, LINKS, normal
from .page_dates import line
from .xml_values import Draft

_ZOTERO = re.compile(r"items/(?:\d+_)?([A-Z0-9]{8})\b")

_PDF = ("pdf-url", "pdf-link", "pdflink", "paperurl")


def take_identifier(draft: Draft, scheme: str, value: Any) -> bool:
    """Add the identifiers of one key; False when its value is none."""
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(each, str) for each in values) or (scheme == "doi" and not find_doi(values[0])):
        return False
    if scheme == "alias" and isinstance(value, str):
        values = value.split(",")
    for text in values:
        if scheme == "zotero":
            match = _ZOTERO.search(text)
            text = match[1] if match else text
        for each in identifiers_in(scheme, text.strip()):
            draft.identify(scheme, each.value)
    return True


def take_link(draft: Draft, key: str, value: Any) -> bool:
    """Take `url_pdf` and its sisters, the list `links`, and what leads to Zotero; False for anything else."""
    if key == "links":
        return _links(draft, value)
    if key == "hugoblox":
        return _hugoblox(draft, value)
    text = line(value)
    name = "pdf" if key in _PDF else key.removeprefix("url-")
    if name in LINKS and (key != name or text.startswith(("http://", "https://"))):
        if text:
            draft.links.append(Link(url=text, relation=name))
        return bool(text)
    if key in ("zotero", "zoteroselecturi", "zotero-link", "zotero-select", "zotero-uri", "desktopuri", "desktoplink"):
        match = _ZOTERO.search(text)
        if match:
            draft.identify("zotero", match[1])
            draft.links.append(Link(url=text, relation="zotero"))
        return bool(match)
    return False


def _links(draft: Draft, value: Any) -> bool:
    """Hugo's Academic theme has `name` and `url`, its newer form `type` and `url`."""
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        return False
    for each in value:
        if line(each.get("url")):
            draft.links.append(
                Link(url=line(each["url"]), title=line(each.get("name")), relation=line(each.get("type")))
            )
    return all(set(each) <= {"url", "name", "type"} and each.get("url") for each in value)


def _hugoblox(draft: Draft, value: Any) -> bool:
    ids = value.get("ids") if isinstance(value, Mapping) else None
    if not isinstance(ids, Mapping):
        return False
    known = {normal(name): number for name, number in ids.items() if normal(name) in IDENTIFIERS}
    for name, number in known.items():
        take_identifier(draft, IDENTIFIERS[name], number)
    return set(value) == {"ids"} and len(known) == len(ids)
