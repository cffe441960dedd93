"""Works that a MODS record tells of beside its own: its host, series, original, what it reviews or cites."""

from __future__ import annotations

from refapp.model.identifiers import identifier
from refapp.model.reference import Relation

from .mods_elements import identifier_in, inner, title_of
from .mods_fields import KIND_OF_RELATION, ORDER, SCHEMES
from .mods_names import creators_in
from .xml_node import Node, kept, ordered
from .xml_values import Draft, date_of

_OF_THE_ORIGINAL = {
    "publisher": "original-publisher", "place": "original-publisher-place", "dateIssued": "original-date",
    "dateCreated": "original-date",
}  # fmt: skip


def host_of(draft: Draft, host: Node) -> None:
    """What the journal or book tells of its part."""
    for node in host.children:
        path = f"relatedItem@host/{node.name}"
        taken = node.is_empty
        if node.name == "titleInfo":
            short = node.attributes.get("type") == "abbreviated"
            variable = "container-title-short" if short else "container-title"
            taken = draft.put(variable, title_of(node))
        elif node.name == "name":
            taken = creators_in(draft, node, "container-author")
        elif node.name == "relatedItem" and node.attributes.get("type") == "series":
            series_of(draft, node)
            continue
        elif node.name == "identifier":
            taken = _identifier_of_host(draft, node, host)
        elif node.name in ("originInfo", "part"):
            for child in node.children:
                if not inner(draft, path, child):
                    draft.keep(f"{path}/{child.name}", kept(child))
            continue
        elif node.name == "typeOfResource":
            taken = True
        if not taken:
            draft.keep(path, kept(node))


def series_of(draft: Draft, series: Node) -> None:
    """Title, number, editors and ISSN of the series."""
    for node in series.children:
        taken = node.is_empty
        if node.name == "titleInfo":
            draft.put("collection-number", node.at("partNumber"))
            title = title_of(node)
            taken = not title or draft.put("collection-title", title)
        elif node.name == "name":
            taken = creators_in(draft, node, "collection-editor")
        elif node.name == "identifier":
            taken = identifier_in(draft, node, node.attributes.get("type", "").lower())
        elif node.name == "part" and (number := node.at("detail/number")):
            taken = draft.put("collection-number", number)
        if not taken:
            draft.keep(f"relatedItem@series/{node.name}", kept(node))


def _identifier_of_host(draft: Draft, node: Node, host: Node) -> bool:
    """The ISSN or ISBN is what citations give; any other number names the whole alone."""
    kind = SCHEMES.get(node.attributes.get("type", "").lower(), "")
    if kind in ("", "isbn", "issn") or node.attributes.get("invalid") == "yes":
        return identifier_in(draft, node, kind or node.attributes.get("type", "").lower())
    return _relate(draft, "part-of", kind, node.words, _title(host))


def original_of(draft: Draft, item: Node) -> None:
    """Title, authors and imprint of the work that this one translates or reprints."""
    for node in ordered(item.children, ORDER):
        taken = _title_or_name(draft, node, "original")
        if node.name == "originInfo":
            for child in node.children:
                variable = _OF_THE_ORIGINAL.get(child.name, "")
                words = child.words if child.name in ("publisher", "place") else str(date_of(child.words) or "")
                if not child.is_empty and not (variable and words and draft.put(variable, words)):
                    draft.keep(f"relatedItem@original/originInfo/{child.name}", kept(child))
            continue
        if not taken:
            draft.keep(f"relatedItem@original/{node.name}", kept(node))


def _title_or_name(draft: Draft, node: Node, which: str) -> bool:
    """Put a title or a name of another work under `original-title`, …; whether that says all."""
    if node.name == "titleInfo" and not node.attributes.get("type"):
        return draft.put(f"{which}-title", title_of(node))
    if node.name == "name":
        return creators_in(draft, node, f"{which}-author")
    return node.is_empty


def reviewed_by(draft: Draft, item: Node) -> None:
    """Title and authors of what a review is about."""
    for node in ordered(item.children, ORDER):
        taken = _title_or_name(draft, node, "reviewed")
        if node.name == "genre":
            taken = draft.put("reviewed-genre", node.words)
        if not taken:
            draft.keep(f"relatedItem@reviewOf/{node.name}", kept(node))


def related_to(draft: Draft, item: Node) -> bool:
    """A pointer to another work by its number or address; False where there is none, or more is told of it."""
    kind = KIND_OF_RELATION.get(item.attributes.get("type", ""), "related")
    keys = [
        (SCHEMES.get(node.attributes.get("type", "").lower(), ""), node.words)
        for node in item.all("identifier")
        if node.attributes.get("invalid") != "yes"
    ]
    keys += [("url", node.words) for node in item.all("location/url")]
    known = [(scheme, value) for scheme, value in keys if scheme and value]
    if not known:
        return False
    _relate(draft, kind, *known[0], _title(item))
    bare = all(node.name in ("titleInfo", "identifier", "location") for node in item.children)
    return bare and len(list(item.all("titleInfo"))) < 2 and len(keys) == 1


def _title(item: Node) -> str:
    node = item.first("titleInfo")
    return title_of(node) if node else ""


def _relate(draft: Draft, kind: str, scheme: str, value: str, title: str) -> bool:
    value = value if scheme == "url" else identifier(scheme, value).value
    relation = Relation(kind=kind, scheme=scheme, value=value, title=title)
    if relation not in draft.relations:
        draft.relations.append(relation)
    return True
