"""One resource of a Zotero RDF file as an item in the form of Zotero's JSON.

Terms go by their local names: those of bib (biblio), dc, dcterms, prism, foaf, vcard, link, and z, Zotero's own, which
has a term for every field the others lack.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refapp.model.identifiers import find_doi

from .xml_node import Node
from .zotero_rdf_nodes import Graph, name_of, target_of, value_of

Item = dict[str, Any]

_TYPES = {
    "Article": "journalArticle",
    "Attachment": "attachment",
    "Book": "book",
    "BookSection": "bookSection",
    "ConferenceProceedings": "presentation",
    "Data": "computerProgram",
    "Document": "webpage",
    "Illustration": "artwork",
    "Image": "artwork",
    "Interview": "interview",
    "Legislation": "statute",
    "Letter": "letter",
    "Manuscript": "manuscript",
    "Memo": "note",
    "MotionPicture": "film",
    "Patent": "patent",
    "Recording": "audioRecording",
    "Report": "report",
    "Thesis": "thesis",
}
# What the class alone leaves open, by the class of what the work is part of.
_TYPES_WITHIN = {
    "Periodical": "magazineArticle",
    "Newspaper": "newspaperArticle",
    "Blog": "blogPost",
    "Forum": "forumPost",
    "CourtReporter": "case",
}
_FIELDS = {
    "abstract": "abstractNote",
    "alternative": "journalAbbreviation",
    "coverage": "archiveLocation",
    "dateSubmitted": "accessDate",
    "description": "extra",
    "issued": "date",
    "source": "archive",
}
_IN_CONTAINER = {"title": "publicationTitle"}
_IN_SERIES = {
    "title": "series",
    "alternative": "seriesTitle",
    "description": "seriesText",
    "identifier": "seriesNumber",
}
_WITH_ISSUES = ("journalArticle", "magazineArticle", "newspaperArticle")
_READ_APART = frozenset(
    "itemType identifier subject relation isPartOf isReferencedBy link publisher presentedAt displayTitle".split()
)
_MOST_CONTAINERS = 20
_SCHEMES = ("ISBN", "ISSN", "DOI", "PMID", "PMCID")
_CALL_NUMBERS = ("LCC", "DDC", "UDC")


def is_item(node: Node) -> bool:
    """Whether a resource is an item rather than a part of one."""
    return node.name in _TYPES or node.first("itemType") is not None


def item_of(node: Node, graph: Graph) -> Item:
    """The item a resource describes, with its notes and files."""
    item: Item = {"itemType": _type_of(node, graph), "uri": name_of(node), "tags": [], "creators": []}
    for child in node.children:
        if any(each.name in ("Seq", "Bag") for each in child.children):
            item["creators"] += _creators(child, graph)
        elif child.name not in _READ_APART:
            _put(item, _FIELDS.get(child.name, child.name), value_of(child))
    _identifiers(item, node)
    _subjects(item, node)
    for within in _containers(node, graph):
        _within(item, within)
    _publisher(item, node, graph)
    for meeting in graph.targets(node, "presentedAt"):
        _put(item, "conferenceName", meeting.at("title") or meeting.words)
    item["notes"] = [_note(each) for each in graph.own(node, "isReferencedBy") if each.name == "Memo"]
    item["attachments"] = [_file(each) for each in graph.own(node, "link") if each.name == "Attachment"]
    item["relations"] = {"dc:relation": [_related(each, graph) for each in node.all("relation")]}
    if item["itemType"] == "note":
        item["note"] = item.pop("value", "")
    elif item["itemType"] == "attachment":
        item |= _file(node)
    return item


def _type_of(node: Node, graph: Graph) -> str:
    written = node.at("itemType")
    if written:
        return written
    within = [each.name for each in _containers(node, graph)]
    if node.name in ("Article", "Document"):
        return next((_TYPES_WITHIN[name] for name in within if name in _TYPES_WITHIN), _TYPES[node.name])
    return _TYPES.get(node.name, "")


def _put(item: Item, field: str, value: str) -> None:
    """Set a field. What is there already stays, and the new value stands beside it; Extra is several lines."""
    if not value:
        return
    if field == "number" and item["itemType"] in _WITH_ISSUES:
        field = "issue"
    elif field == "edition" and item["itemType"] == "computerProgram":
        field = "versionNumber"
    if field == "extra":
        item.setdefault(field, []).append(value)
    elif item.setdefault(field, value) != value:
        item[f"{field} {len(item)}"] = value  # no field of that name: kept as extra


def _identifiers(item: Item, node: Node) -> None:
    numbers: dict[str, dict[str, None]] = {}
    for each in node.all("identifier"):
        value = value_of(each)
        scheme, _, number = value.partition(" ")
        if any(child.name == "URI" for child in each.children):
            _put(item, "url", value)
        elif scheme in _SCHEMES and number:
            numbers.setdefault(scheme, {})[number] = None
        elif value.lower().startswith(("doi:", "10.", "http")) and find_doi(value):
            _put(item, "DOI", value)
        else:
            _put(item, "identifier of the record", value)
    for scheme, found in numbers.items():
        _put(item, scheme, ", ".join(found))


def _subjects(item: Item, node: Node) -> None:
    for each in node.all("subject"):
        inside = each.children[0].name if each.children else ""
        if inside in _CALL_NUMBERS:
            _put(item, "callNumber", value_of(each))
        else:
            item["tags"].append({"tag": value_of(each), "type": 1 if inside == "AutomaticTag" else 0})


def _containers(node: Node, graph: Graph) -> list[Node]:
    """What a work is part of: a section, a journal or book, a series; each may be part of the next."""
    found = [node]
    for each in found:
        found += [part for part in graph.targets(each, "isPartOf") if all(part is not other for other in found)]
        if len(found) > _MOST_CONTAINERS:
            break
    return found[1:]


def _within(item: Item, node: Node) -> None:
    names = _IN_SERIES if node.name == "Series" else _IN_CONTAINER
    for child in node.children:
        if child.name == "title" and node.name == "Part":
            _put(item, "section", value_of(child))
        elif child.name in names:
            _put(item, names[child.name], value_of(child))
        elif child.name not in _READ_APART:
            _put(item, _FIELDS.get(child.name, child.name), value_of(child))
    if node.name != "Series":
        _identifiers(item, node)


def _publisher(item: Item, node: Node, graph: Graph) -> None:
    for each in node.all("publisher"):
        if not each.children and each.text.strip():
            _put(item, "publisher", each.words)
    for body in graph.targets(node, "publisher"):
        _put(item, "publisher", body.at("name"))
        _put(item, "place", body.at("adr/Address/locality"))


def _creators(node: Node, graph: Graph) -> Iterator[dict[str, str]]:
    """The people of a property such as `bib:authors` or `z:seriesEditors`, which is named for their type."""
    role = node.name.removesuffix("s")
    for group in node.children:
        for person in graph.targets(group, "li"):
            last = person.at("surname") or person.at("familyName") or person.at("family_name") or person.at("lastName")
            first = person.at("givenName") or person.at("givenname") or person.at("firstName")
            found = {"lastName": last, "firstName": first} if last and first else {"name": last or first}
            if not (last or first):
                found = {"name": person.at("name") or person.words}
            yield {"creatorType": role, **found}
        for each in group.all("li"):
            if not each.children and each.text.strip():
                yield {"creatorType": role, "name": each.words}


def _note(node: Node) -> Item:
    note: Item = {"itemType": "note", "note": value_of(node), "tags": []}
    _subjects(note, node)
    return note


def _file(node: Node) -> Item:
    place = node.first("path") or node.first("resource")
    url = next((value_of(each) for each in node.all("identifier") if each.children), "")
    found: Item = {
        "itemType": "attachment",
        "title": node.at("title"),
        "path": (target_of(place) or place.words) if place else "",
        "url": url,
        "linkMode": node.at("linkMode"),
        "contentType": node.at("type"),
        "note": "\n".join(value_of(each) for each in node.all("description")),
        "tags": [],
    }
    _subjects(found, node)
    return {name: value for name, value in found.items() if value}


def _related(node: Node, graph: Graph) -> dict[str, str]:
    """Another item: by its DOI or address where it has one, for its place in the file means nothing elsewhere."""
    name = target_of(node) or value_of(node)
    target = graph.at(name)
    if target is None:
        return {"uri": name}
    other: Item = {"itemType": ""}
    for each in (target, *graph.targets(target, "isPartOf")):
        _identifiers(other, each)
    doi = find_doi(str(other.get("DOI", "")))
    address = f"https://doi.org/{doi}" if doi else name if name.startswith("http") else str(other.get("url", ""))
    return {"uri": address, "title": target.at("title")}
