"""A reference as a record of EndNote XML; `endnote_record` is the way back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from refapp.model.names import Creator
from refapp.model.reference import Reference

from .endnote_fields import EDITED_BOOK, FIRST_ROLE, KIND_OF_NAME, ORDER, ROLES, TYPE_OF_KIND, paths
from .endnote_record import KEY, RESEARCH_NOTES, address_of, date_words
from .endnote_styles import styled
from .language_codes import language_name
from .xml_node import Node
from .xml_records import restored
from .xml_values import addresses, body_of, keywords


def record_of(reference: Reference) -> Node:
    """The element `record` of a reference."""
    edited = reference.kind == "book" and _roles(reference) & {"author", "editor"} == {"editor"}
    found: dict[str, list[Node]] = {}
    for path, node in (*_parts(reference, edited), *_kept(reference)):
        group, _, name = path.rpartition("/")
        found.setdefault(group.partition("/")[0] or name, []).append(_within(group, node))
    children = []
    for group in sorted(found, key=lambda name: ORDER.get(name, len(ORDER))):
        nodes = found[group]
        children += (
            nodes if nodes[0].name != group or "style" in {c.name for c in nodes[0].children} else _merged(nodes)
        )
    return Node("record", children=tuple(children))


def _within(group: str, node: Node) -> Node:
    for name in reversed(group.split("/") if group else []):
        node = Node(name, children=(node,))
    return node


def _merged(nodes: list[Node]) -> list[Node]:
    """Nodes of one name as one, where they only hold others; deeper ones of one name too."""
    if any(node.text or node.attributes for node in nodes) or len(nodes) < 2:
        return nodes
    inner: dict[str, list[Node]] = {}
    for child in (child for node in nodes for child in node.children):
        inner.setdefault(child.name, []).append(child)
    children: list[Node] = []
    for name, same in inner.items():
        children += _merged(same) if name.endswith("s") else same
    return [replace(nodes[0], children=tuple(children))]


def _roles(reference: Reference) -> set[str]:
    return {creator.role for creator in reference.creators}


def _parts(reference: Reference, edited: bool) -> Iterator[tuple[str, Node]]:
    yield "ref-type", _type(reference, edited)
    for list_name, role in ROLES:
        if role == "author":
            role = "editor" if edited else FIRST_ROLE.get(reference.kind, role)
        elif role == "editor" and edited:
            continue
        for creator in reference.creators:
            if creator.role == role:
                yield f"contributors/{list_name}/author", styled("author", _name(creator))
    if reference.title:
        yield "titles/title", styled("title", reference.title)
    places = paths(reference.kind)
    for variable, value in reference.fields.items():
        path = places.get(variable)
        if variable == "page" and not path and "number-of-pages" not in reference.fields:
            path = "pages"
        if path and value:
            yield path, styled(path.rpartition("/")[2], value)
    for word in keywords(reference):
        yield "keywords/keyword", styled("keyword", word)
    if reference.issued:
        year, exact = date_words(reference.issued)
        yield "dates/year", styled("year", year)
        if exact:
            yield "dates/pub-dates/date", styled("date", exact)
    if reference.accessed and str(reference.accessed):
        yield "access-date", styled("access-date", str(reference.accessed))
    if reference.language:
        yield "language", styled("language", language_name(reference.language))
    if reference.citekey:
        yield "label", styled("label", reference.citekey)
    yield from _numbers(reference)
    yield from _texts(reference)
    yield from _addresses(reference)


def _type(reference: Reference, edited: bool) -> Node:
    for extra in reference.extra:
        if (extra.origin, extra.name) == (KEY, "ref-type"):
            node = restored(extra, styled)
            kind = KIND_OF_NAME.get(node.attributes.get("name", "").lower(), "document")
            if kind == reference.kind and not edited:
                return node
    name, number = EDITED_BOOK if edited else TYPE_OF_KIND.get(reference.kind, TYPE_OF_KIND["document"])
    return Node("ref-type", str(number), (), {"name": name})


def _name(creator: Creator) -> str:
    if not creator.literal:
        return creator.sorting_name
    doubled = creator.literal.replace(",", ",,")
    return doubled if "," in doubled else f"{doubled},"


def _numbers(reference: Reference) -> Iterator[tuple[str, Node]]:
    numbers = [each.value for each in reference.identifiers if each.scheme in ("isbn", "issn")]
    if numbers:
        yield "isbn", styled("isbn", "\n".join(numbers))
    for scheme, name in (("pmid", "accession-num"), ("doi", "electronic-resource-num"), ("pmcid", "custom2")):
        for each in reference.identifiers:
            if each.scheme == scheme:
                yield name, styled(name, each.value)


def _texts(reference: Reference) -> Iterator[tuple[str, Node]]:
    for name, role, titled in (("abstract", "abstract", ""), ("notes", "note", ""), ("research-notes", "note", "x")):
        bodies = []
        for text in reference.texts:
            if text.role == role and (text.title == RESEARCH_NOTES) == bool(titled):
                bodies.append(body_of(text))
        if bodies:
            yield name, styled(name, "\n".join(bodies))


def _addresses(reference: Reference) -> Iterator[tuple[str, Node]]:
    for link in addresses(reference):
        group = "pdf-urls" if link.relation == "pdf" else "related-urls"
        yield f"urls/{group}/url", styled("url", link.url)
    for attachment in reference.attachments:
        address = address_of(attachment.path)
        if address:
            yield "urls/pdf-urls/url", styled("url", address)


def _kept(reference: Reference) -> Iterator[tuple[str, Node]]:
    for extra in reference.extra:
        if extra.origin == KEY and extra.name != "ref-type":
            if extra.name == "label" and reference.citekey:
                continue
            yield extra.name, restored(extra, styled)
