"""A reference as a MODS record; `mods_reader` is the way back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from refapp.model.reference import Reference

from .language_codes import three_letters
from .mods_fields import (
    CONTENTS,
    DETAIL_OF,
    GENRE_OF,
    ORDER,
    PLACE_OF,
    RESOURCE_OF,
    SCHEME_ORDER,
    TYPE_OF_RELATION,
)
from .mods_names import name_node
from .mods_reader import KEY
from .xml_node import Node
from .xml_records import restored
from .xml_values import addresses, body_of, keywords

_ELSEWHERE = frozenset(
    "URL genre title-short container-title container-title-short collection-title collection-number page "
    "number-of-pages event-title original-title reviewed-title dimensions volume-title".split()
)
_PART_TITLES = {"part-title": "partName"}
_GROUPS = frozenset(
    "originInfo location physicalDescription part relatedItem@host relatedItem@series relatedItem@original "
    "relatedItem@reviewOf".split()
)
_GROUP_OF_ROLE = {"original-author": "relatedItem@original/name", "reviewed-author": "relatedItem@reviewOf/name"}


def record_of(reference: Reference) -> Node:
    """The element `mods` of a reference."""
    tree: dict[str, list[Node]] = {}
    for path, node in (*_parts(reference), *_kept(reference)):
        group, _, name = path.rpartition("/")
        tree.setdefault(group or name, []).append(node)
    return Node("mods", "", tuple(_built(tree)), {"version": "3.8"})


def _built(tree: dict[str, list[Node]]) -> Iterator[Node]:
    """Groups of elements put inside their parents, in the order of the guidelines."""
    top: list[Node] = []
    for path in [path for path in tree if "/" in path]:  # at most host and part
        parent, _, name = path.rpartition("/")
        tree.setdefault(parent, []).append(Node(name, "", tuple(tree.pop(path))))
    for path, nodes in tree.items():
        name, _, kind = path.partition("@")
        whole = Node(name, "", tuple(nodes), {"type": kind} if kind else {})
        top += [whole] if path in _GROUPS else nodes
    yield from sorted(top, key=lambda each: ORDER.get(each.name, len(ORDER)))


def _parts(reference: Reference) -> Iterator[tuple[str, Node]]:
    fields = reference.fields
    host = "relatedItem@host/" if fields.get("container-title") or fields.get("container-title-short") else ""
    if reference.title:
        inner = [Node("title", reference.title)]
        inner += [Node(name, fields[variable]) for variable, name in _PART_TITLES.items() if fields.get(variable)]
        yield "titleInfo", Node("titleInfo", "", tuple(inner))
    if fields.get("title-short"):
        yield "titleInfo", _title(fields["title-short"], "abbreviated")
    yield from _names(reference, host)
    yield "typeOfResource", Node("typeOfResource", RESOURCE_OF.get(reference.kind, "text"))
    yield "genre", Node("genre", reference.kind, (), {"authority": "csl"})
    if reference.kind in GENRE_OF:
        yield "genre", Node("genre", GENRE_OF[reference.kind], (), {"authority": "marcgt"})
    if fields.get("genre"):
        yield "genre", Node("genre", fields["genre"])
    if reference.issued and str(reference.issued):
        yield "originInfo/dateIssued", Node("dateIssued", str(reference.issued))
    if reference.language:
        yield "language", Node("language", "", (_language(reference.language),))
    for text in reference.texts:
        if text.role in ("abstract", "note"):
            if text.title == CONTENTS:
                yield "tableOfContents", Node("tableOfContents", body_of(text).replace("\n", "\n\n"))
                continue
            told = {"type": text.title} if text.title else {}
            told |= {"xml:lang": text.language} if text.language else {}
            yield text.role, Node(text.role, body_of(text).replace("\n", "\n\n"), (), told)
    for word in keywords(reference):
        yield "subject", Node("subject", "", (Node("topic", word),))
    yield from _fields(reference, host)
    yield from _identifiers(reference, host)
    yield from _links(reference)
    yield from _relations(reference)


def _title(text: str, kind: str = "") -> Node:
    return Node("titleInfo", "", (Node("title", text),), {"type": kind} if kind else {})


def _language(tag: str) -> Node:
    code = three_letters(tag)
    return Node("languageTerm", code or tag, (), {"type": "code", "authority": "iso639-2b" if code else "rfc5646"})


def _names(reference: Reference, host: str) -> Iterator[tuple[str, Node]]:
    for creator in reference.creators:
        if creator.role == "container-author" and host:
            yield f"{host}name", name_node(creator, "author")
        elif creator.role in _GROUP_OF_ROLE:
            yield _GROUP_OF_ROLE[creator.role], name_node(creator, "author")
        elif creator.role == "collection-editor" and reference.fields.get("collection-title"):
            yield "relatedItem@series/name", name_node(creator, "editor")
        else:
            yield "name", name_node(creator, creator.role)
    event = reference.fields.get("event-title")
    if event:
        yield "name", Node("name", "", (Node("namePart", event),), {"type": "conference"})


def _fields(reference: Reference, host: str) -> Iterator[tuple[str, Node]]:
    fields = reference.fields
    loose = []
    for variable, value in fields.items():
        if variable in DETAIL_OF and value:
            number: tuple[Node, ...] = (Node("number", value),)
            if variable == "volume" and fields.get("volume-title"):
                number += (Node("title", fields["volume-title"]),)
            detail = Node("detail", "", number, {"type": DETAIL_OF[variable]})
            yield f"{host}part/detail", detail
        elif variable in PLACE_OF and value:
            path = PLACE_OF[variable]
            group, _, name = path.rpartition("/")
            if name == "placeTerm":
                yield group, Node("place", "", (Node(name, value, (), {"type": "text"}),))
            else:
                yield path, Node(name, value, (), {"type": "use and reproduction"} if variable == "license" else {})
        elif variable not in _ELSEWHERE and value and not (variable in _PART_TITLES and reference.title):
            loose.append(Node("variable", value, (), {"name": variable}))
    if fields.get("page"):
        yield f"{host}part/extent", Node("extent", "", _pages(fields["page"]), {"unit": "pages"})
    if fields.get("number-of-pages"):
        total = Node("total", fields["number-of-pages"])
        if fields["number-of-pages"].isdecimal():
            yield "physicalDescription/extent", Node("extent", total.text, (), {"unit": "pages"})
        else:
            yield f"{host}part/extent", Node("extent", "", (total,), {"unit": "pages"})
    if fields.get("dimensions"):
        if fields["dimensions"].isdecimal() or re.search(r"\d\s*(?:p|s|seiten)", fields["dimensions"], re.IGNORECASE):
            loose.append(Node("variable", fields["dimensions"], (), {"name": "dimensions"}))  # not pages
        else:
            yield "physicalDescription/extent", Node("extent", fields["dimensions"])
    if fields.get("volume-title") and not fields.get("volume"):
        loose.append(Node("variable", fields["volume-title"], (), {"name": "volume-title"}))
    for variable, path in (("original-title", "relatedItem@original"), ("reviewed-title", "relatedItem@reviewOf")):
        if fields.get(variable):
            yield f"{path}/titleInfo", _title(fields[variable])
    for variable, kind in (("container-title", ""), ("container-title-short", "abbreviated")):
        if fields.get(variable):
            yield f"{host}titleInfo", _title(fields[variable], kind)
    if fields.get("collection-title") or fields.get("collection-number"):
        inner = []
        for variable, name in (("collection-title", "title"), ("collection-number", "partNumber")):
            if fields.get(variable):
                inner.append(Node(name, fields[variable]))
        yield "relatedItem@series/titleInfo", Node("titleInfo", "", tuple(inner))
    if loose:
        yield "extension", Node("extension", "", tuple(loose), {"displayLabel": "csl"})


def _pages(text: str) -> tuple[Node, ...]:
    start, dash, end = text.partition("-")
    if dash and start.strip() and end.strip() and "-" not in end and start != end and " " not in text:
        return Node("start", start), Node("end", end)
    return (Node("list", text),)


def _identifiers(reference: Reference, host: str) -> Iterator[tuple[str, Node]]:
    if reference.citekey:
        yield "identifier", Node("identifier", reference.citekey, (), {"type": "citekey"})
    for each in reference.identifiers:
        if each.scheme in SCHEME_ORDER:
            inside = host if each.scheme == "issn" or (each.scheme == "isbn" and reference.kind != "book") else ""
            yield f"{inside}identifier", Node("identifier", each.value, (), {"type": each.scheme})


def _links(reference: Reference) -> Iterator[tuple[str, Node]]:
    accessed = str(reference.accessed) if reference.accessed else ""
    for link in addresses(reference):
        told = {"usage": "primary display"} if link.url == reference.fields.get("URL") else {}
        if accessed:
            told["dateLastAccessed"], accessed = accessed, ""
        if link.title:
            told["displayLabel"] = link.title
        if link.relation:
            told["access" if link.relation == "pdf" else "note"] = (
                "raw object" if link.relation == "pdf" else link.relation
            )
        yield "location/url", Node("url", link.url, (), told)
    if accessed:
        yield "extension", _accessed(accessed)


def _relations(reference: Reference) -> Iterator[tuple[str, Node]]:
    for each in reference.relations:
        if each.scheme not in (*SCHEME_ORDER, "url"):
            continue
        if each.scheme == "url":
            key = Node("location", "", (Node("url", each.value),))
        else:
            key = Node("identifier", each.value, (), {"type": each.scheme})
        if each.kind == "part-of":
            if each.scheme not in ("url", "isbn", "issn"):
                yield "relatedItem@host/identifier", key
            continue
        inner = (_title(each.title), key) if each.title else (key,)
        kind = TYPE_OF_RELATION.get(each.kind)
        yield "relatedItem", Node("relatedItem", "", inner, {"type": kind} if kind else {})


def _accessed(date: str) -> Node:
    return Node("extension", "", (Node("variable", date, (), {"name": "accessed"}),), {"displayLabel": "csl"})


def _kept(reference: Reference) -> Iterator[tuple[str, Node]]:
    for extra in reference.extra:
        if extra.origin == KEY:
            if extra.name.startswith("name/"):
                variable = Node("variable", extra.value, (), {"name": extra.name})
                yield "extension", Node("extension", "", (variable,), {"displayLabel": "csl"})
            else:
                yield extra.name, restored(extra, Node)
