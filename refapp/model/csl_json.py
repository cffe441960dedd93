"""A Reference to and from a CSL-JSON item (CSL 1.0.2, csl-data.json).

Nothing an item can hold raises: a variable of the wrong type, and one CSL does not know, goes to `extra` as
JSON and comes back when written. Texts that would pass for JSON (`"12"`) are kept quoted there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .csl_item import ORIGIN, TYPES, VARIABLES, ItemReader, from_extra, kind_of, name_from_csl
from .dates import date_from_csl, date_to_csl, parse_date
from .kinds import DATE_VARIABLES, IDENTIFIER_VARIABLES
from .names import Creator
from .reference import Reference

__all__ = ["ORIGIN", "TYPES", "VARIABLES", "from_csl", "name_from_csl", "name_to_csl", "to_csl"]

_VARIABLE_OF = {scheme: variable for variable, scheme in IDENTIFIER_VARIABLES.items()}


def to_csl(reference: Reference) -> dict[str, Any]:
    """The reference as a CSL-JSON item whose `id` is its citekey."""
    kept = {each.name: each.value for each in reversed(reference.extra) if each.origin == ORIGIN}
    item: dict[str, Any] = {"id": reference.citekey, "type": reference.kind}
    if "id" in kept and reference.citekey:
        item = {"id": from_extra(kept["id"]), "citation-key": reference.citekey, "type": reference.kind}
    elif "id" in kept:
        item["id"] = from_extra(kept["id"])
    elif not reference.citekey:
        item["id"] = next((link.url for link in reference.links if link.relation == "zotero"), "")
    if "type" in kept and kind_of(kept["type"]) == reference.kind:
        item["type"] = from_extra(kept["type"])
    if reference.title:
        several = from_extra(kept.get("title", ""))
        first = several[0] if isinstance(several, list) and several else None
        item["title"] = several if first == reference.title else reference.title
    for creator in reference.creators:
        item.setdefault(creator.role, []).append(name_to_csl(creator))
    for name, date in (("issued", reference.issued), ("accessed", reference.accessed)):
        if date and (date.year is not None or date.literal):
            raw = from_extra(kept.get(name, ""))
            item[name] = raw if isinstance(raw, Mapping) and date_from_csl(raw) == date else date_to_csl(date)
    for name, value in reference.fields.items():
        date = parse_date(value) if name in DATE_VARIABLES else None
        item[name] = date_to_csl(date) if date else value
    for scheme in dict.fromkeys(each.scheme for each in reference.identifiers if each.scheme in _VARIABLE_OF):
        values = [each.value for each in reference.identifiers if each.scheme == scheme]
        item[_VARIABLE_OF[scheme]] = (
            " ".join(values) if scheme == "isbn" else ", ".join(values) if scheme == "issn" else values[0]
        )
    if reference.language:
        item["language"] = reference.language
    for role, variable in (("abstract", "abstract"), ("note", "note")):
        text = next((text.body for text in reference.texts if text.role == role), "")
        if text:
            item.setdefault(variable, text)
    keywords = [tag.name for tag in reference.tags if tag.kind in ("keyword", "user")]
    if keywords:
        item["keyword"] = ", ".join(dict.fromkeys(keywords))
    categories = [tag.name for tag in reference.tags if tag.kind == "category"]
    if categories:
        item["categories"] = list(dict.fromkeys(categories))
    for extra in reference.extra:
        if extra.origin == ORIGIN and extra.name not in item:
            value = from_extra(extra.value)
            item[extra.name] = extra.value if value is None else value
    return item


def name_to_csl(creator: Creator) -> dict[str, Any]:
    """The creator as a CSL-JSON name; its affiliation as Crossref writes it."""
    name: dict[str, Any] = {"literal": creator.literal}
    if not creator.literal:
        name = {
            "family": creator.family,
            "given": creator.given,
            "non-dropping-particle": creator.particle,
            "suffix": creator.suffix,
        }
    name["ORCID"] = f"https://orcid.org/{creator.orcid}" if creator.orcid else ""
    name["affiliation"] = [{"name": creator.affiliation}] if creator.affiliation else []
    return {part: value for part, value in name.items() if value}


def from_csl(item: Mapping[str, Any]) -> Reference:
    """The Reference a CSL-JSON item describes; what has no place goes to `extra`.

    Raises ValueError when `item` has neither a type nor a title.
    """
    if not (item.get("type") or item.get("title")):
        raise ValueError("neither type nor title")
    reader = ItemReader(item)
    for name, value in item.items():
        reader.take(name, value)
    reader.finish()
    written = item.get("type")
    kind = reader.kind or kind_of(written)
    if written and written != kind and kind_of(written) == kind:
        reader.keep("type", written)
    return Reference(
        citekey=reader.citekey,
        kind=kind,
        title=reader.title,
        creators=tuple(reader.creators),
        issued=reader.dates.get("issued"),
        accessed=reader.dates.get("accessed"),
        fields=reader.fields,
        language=reader.language,
        identifiers=tuple(dict.fromkeys(reader.identifiers)),
        texts=tuple(reader.texts),
        tags=tuple(dict.fromkeys(reader.tags)),
        links=tuple(reader.links),
        extra=tuple(reader.extra),
    )
