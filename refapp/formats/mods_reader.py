"""One MODS record read into a reference; `mods_writer` is the way back."""

from __future__ import annotations

from refapp.model.dates import parse_date
from refapp.model.problems import Problem
from refapp.model.reference import Reference

from .language_codes import language_tag
from .mods_dates import find_issued
from .mods_elements import identifier_in, inner, title_of
from .mods_fields import CONTENTS, ORDER, SCHEME_ORDER, VARIABLE_OF
from .mods_kind import kind_and_genres
from .mods_names import creators_in
from .mods_related import host_of, original_of, related_to, reviewed_by, series_of
from .xml_node import Node, kept, ordered
from .xml_records import Piece
from .xml_rich import paragraphs
from .xml_values import Draft, odd_date, usable_key

KEY = "mods"
_SUBJECTS = frozenset(
    "topic geographic temporal genre name titleInfo occupation geographicCode hierarchicalGeographic".split()
)


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a record describes."""
    record = piece.node
    draft = Draft(KEY)
    draft.kind = kind_and_genres(draft, record)
    first: dict[str, Node] = {}
    for node in record.all("relatedItem"):
        first.setdefault(node.attributes.get("type", ""), node)
    find_issued(draft, record, [first["host"]] if "host" in first else [])
    _foremost(draft, record)
    for node in ordered(record.children, ORDER):
        kind = node.attributes.get("type", "")
        take = _RELATED.get(kind) if node.name == "relatedItem" and node is first.get(kind) else None
        if take:
            take(draft, node)
        else:
            _element(draft, node)
    draft.extra.sort(key=lambda each: each.name.startswith("name/"))  # these are written last
    draft.links.sort(key=lambda link: link.url != draft.fields.get("URL"))
    draft.identifiers.sort(key=lambda each: SCHEME_ORDER.index(each.scheme))
    own_id = record.attributes.get("ID", "")
    draft.citekey = draft.citekey or (own_id if usable_key(own_id) else "")
    reference = draft.finish()
    return reference, list(odd_date(reference, piece.line)) if reference else [
        Problem("xml-empty-record", line=piece.line)
    ]


_RELATED = {"host": host_of, "series": series_of, "original": original_of, "reviewOf": reviewed_by}


def _foremost(draft: Draft, record: Node) -> None:
    """What goes before others of its kind, wherever it stands."""
    for url in record.all("location/url"):
        if url.attributes.get("usage", "").startswith("primary"):
            draft.put("URL", url.words)
        draft.accessed = draft.accessed or parse_date(url.attributes.get("dateLastAccessed", ""))
    shelf = record.at("location/shelfLocator") or record.at("location/holdingSimple/copyInformation/shelfLocator")
    draft.put("call-number", shelf)


def _element(draft: Draft, node: Node) -> None:
    """Put one element of the record in its place, or what is left of it into `extra`."""
    name = node.name
    if name in ("typeOfResource", "genre"):
        return
    if name in ("originInfo", "location", "physicalDescription", "part"):
        for child in node.children:
            if not inner(draft, name, child):
                draft.keep(f"{name}/{child.name}", kept(child))
    elif not _taken(draft, node):
        draft.keep(name, kept(node))


def _taken(draft: Draft, node: Node) -> bool:
    if node.is_empty:
        return True
    kind = node.attributes.get("type", "")
    match node.name:
        case "titleInfo":
            return _title(draft, node, kind)
        case "name":
            return creators_in(draft, node, "author")
        case "language":
            if draft.language or node.attributes.get("objectPart"):
                return False
            draft.language = _language(node)
            return node.first("scriptTerm") is None
        case "abstract" | "note":
            language = language_tag(node.attributes.get("lang") or node.attributes.get("xml:lang") or "")
            draft.say(node.name, paragraphs(node), kind, language)
        case "tableOfContents":
            draft.say("note", paragraphs(node), CONTENTS)
        case "accessCondition" if kind.lower() in ("use and reproduction", "useandreproduction"):
            return _licence(draft, node)
        case "relatedItem":
            return related_to(draft, node)
        case "subject":
            scale = node.at("cartographics/scale")
            if scale and len(node.children) == 1 and draft.put("scale", scale):
                return node.words == scale
            if any(child.name not in _SUBJECTS for child in node.children):
                return False
            draft.tag(" -- ".join(_subject(child) for child in node.children if child.words) or node.words)
        case "identifier":
            return identifier_in(draft, node, kind.lower())
        case "classification":
            return draft.put(VARIABLE_OF[node.name], node.words)
        case "extension":
            return _variables(draft, node)
        case _:
            return False
    return True


def _licence(draft: Draft, node: Node) -> bool:
    address = node.attributes.get("xlink:href") or node.attributes.get("href", "")
    if node.words and address:
        draft.address(address, "license-url")
    return draft.put("license", node.words or address)


def _subject(node: Node) -> str:
    return ", ".join(child.words for child in node.children) if node.children else node.words


def _title(draft: Draft, node: Node, kind: str) -> bool:
    title = title_of(node)
    if kind in ("abbreviated", "uniform"):
        return draft.put("title-short" if kind == "abbreviated" else "original-title", title)
    if kind or draft.title:
        return False
    draft.title = title
    for name, variable in (("partNumber", "part-number"), ("partName", "part-title")):
        draft.put(variable, node.at(name))
    return True


def _language(node: Node) -> str:
    terms = sorted(node.all("languageTerm"), key=lambda each: each.attributes.get("type") == "text")
    return language_tag(terms[0].words if terms else node.words)


def _variables(draft: Draft, node: Node) -> bool:
    """CSL variables that MODS has no place for, as we write them."""
    if node.attributes.get("displayLabel") != "csl":
        return False
    for child in node.children:
        name = child.attributes.get("name", "")
        if name.startswith("name/"):
            draft.keep(name, child.words)
            continue
        if name == "accessed" and not draft.accessed:
            draft.accessed = parse_date(child.words)
        elif not (child.name == "variable" and name and draft.put(name, child.words)):
            draft.keep("extension", kept(Node("extension", children=(child,))))
    return True
