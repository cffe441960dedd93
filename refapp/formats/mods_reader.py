"""One MODS record read into a reference; `mods_writer` is the way back."""

from __future__ import annotations

import re

from refapp.model.dates import parse_date
from refapp.model.identifiers import find_doi
from refapp.model.problems import Problem
from refapp.model.reference import Reference

from .language_codes import language_tag
from .mods_dates import DATES, find_issued, told
from .mods_fields import ORDER, SCHEME_ORDER, SCHEMES, VARIABLE_OF, VARIABLE_OF_DETAIL
from .mods_kind import kind_and_genres
from .mods_names import creators_in
from .xml_node import Node, kept, ordered
from .xml_records import Piece
from .xml_rich import paragraphs
from .xml_values import Draft, usable_key

KEY = "mods"
_PAGES = re.compile(r"(\d+)(?:\s*(?:p|pp|pages?|s|seiten)\.?)?", re.IGNORECASE)
_SUBJECTS = frozenset("topic geographic temporal genre name titleInfo occupation geographicCode".split())


def reference_of(piece: Piece) -> tuple[Reference | None, list[Problem]]:
    """The reference that a record describes."""
    record = piece.node
    draft = Draft(KEY)
    draft.kind = kind_and_genres(draft, record)
    hosts = [node for node in record.all("relatedItem") if node.attributes.get("type") == "host"][:1]
    series = [node for node in record.all("relatedItem") if node.attributes.get("type") == "series"][:1]
    find_issued(draft, record, hosts)
    for node in ordered(record.children, ORDER):
        if any(node is each for each in hosts):
            _host(draft, node)
        elif any(node is each for each in series):
            _series(draft, node)
        else:
            _element(draft, node)
    draft.links.sort(key=lambda link: link.url != draft.fields.get("URL"))
    draft.identifiers.sort(key=lambda each: SCHEME_ORDER.index(each.scheme))
    own_id = record.attributes.get("ID", "")
    draft.citekey = draft.citekey or (own_id if usable_key(own_id) else "")
    reference = draft.finish()
    return reference, [] if reference else [Problem("xml-empty-record", line=piece.line)]


def _element(draft: Draft, node: Node) -> None:
    """Put one element of the record in its place, or what is left of it into `extra`."""
    name = node.name
    if name in ("typeOfResource", "genre"):
        return
    if name in ("originInfo", "location", "physicalDescription", "part"):
        for child in node.children:
            if not _inner(draft, name, child):
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
        case "abstract" | "note":
            language = language_tag(node.attributes.get("lang") or node.attributes.get("xml:lang") or "")
            draft.say(node.name, paragraphs(node), kind, language)
        case "subject":
            if any(child.name not in _SUBJECTS for child in node.children):
                return False
            draft.tag(" -- ".join(_subject(child) for child in node.children if child.words) or node.words)
        case "identifier":
            return _identifier(draft, node, kind.lower())
        case "classification":
            return draft.put(VARIABLE_OF[node.name], node.words)
        case "extension":
            return _variables(draft, node)
        case _:
            return False
    return True


def _subject(node: Node) -> str:
    return ", ".join(child.words for child in node.children) if node.children else node.words


def _inner(draft: Draft, group: str, node: Node) -> bool:
    """An element of originInfo, location, physicalDescription or part; False when it has no place."""
    path = f"{group}/{node.name}"
    if node.is_empty or node.name in (*DATES, "issuance"):
        return node.is_empty or node.name == "issuance" or told(draft, node)
    if node.name == "place":
        terms = [term for term in node.all("placeTerm") if term.attributes.get("type") != "code"]
        return not terms or draft.put("publisher-place", terms[0].words)
    if group.endswith("part"):
        return _part(draft, node)
    if path == "physicalDescription/extent":
        return _extent(draft, node)
    if path == "location/url":
        return _url(draft, node)
    variable = VARIABLE_OF.get(path)
    return variable is not None and draft.put(variable, node.words)


def _title(draft: Draft, node: Node, kind: str) -> bool:
    title = title_of(node)
    if kind == "abbreviated":
        return draft.put("title-short", title)
    if kind or draft.title:
        return False
    draft.title = title
    for name, variable in (("partNumber", "part-number"), ("partName", "part-title")):
        draft.put(variable, node.at(name))
    return True


def title_of(node: Node) -> str:
    """The title in a titleInfo, with what is not sorted by and the subtitle."""
    non_sort = node.at("nonSort")
    joint = "" if non_sort.endswith(("'", "’", "-")) else " "
    title = f"{non_sort}{joint}{node.at('title')}".strip()
    below = node.at("subTitle")
    return f"{title}: {below}" if below and title else title or below


def _host(draft: Draft, host: Node) -> None:
    for node in host.children:
        path = f"relatedItem@host/{node.name}"
        taken = node.is_empty
        if node.name == "titleInfo":
            short = node.attributes.get("type") == "abbreviated"
            variable = "container-title-short" if short else "container-title"
            taken = draft.put(variable, title_of(node))
        elif node.name == "name":
            taken = creators_in(draft, node, "container-author")
        elif node.name == "identifier":
            taken = _identifier(draft, node, node.attributes.get("type", "").lower())
        elif node.name in ("originInfo", "part"):
            for child in node.children:
                if not _inner(draft, path, child):
                    draft.keep(f"{path}/{child.name}", kept(child))
            continue
        elif node.name == "typeOfResource":
            taken = True
        if not taken:
            draft.keep(path, kept(node))


def _series(draft: Draft, series: Node) -> None:
    for node in series.children:
        taken = node.is_empty
        if node.name == "titleInfo":
            draft.put("collection-number", node.at("partNumber"))
            title = title_of(node)
            taken = not title or draft.put("collection-title", title)
        elif node.name == "name":
            taken = creators_in(draft, node, "collection-editor")
        elif node.name == "identifier":
            taken = _identifier(draft, node, node.attributes.get("type", "").lower())
        elif node.name == "part" and (number := node.at("detail/number")):
            taken = draft.put("collection-number", number)
        if not taken:
            draft.keep(f"relatedItem@series/{node.name}", kept(node))


def _part(draft: Draft, node: Node) -> bool:
    if node.name == "detail":
        variable = VARIABLE_OF_DETAIL.get(node.attributes.get("type", ""))
        value = node.at("number") or node.at("caption") or node.at("title")
        return variable is not None and draft.put(variable, value)
    if node.name == "extent":
        start, end, total = node.at("start"), node.at("end"), node.at("total")
        pages = f"{start}-{end}" if start and end and start != end else start or end or node.at("list")
        whole = not total or draft.put("number-of-pages", total)
        return (not pages or draft.put("page", pages)) and whole
    return node.name == "date" and told(draft, node)


def _extent(draft: Draft, node: Node) -> bool:
    exact = _PAGES.fullmatch(node.at("total") or node.words)
    if exact:
        return draft.put("number-of-pages", exact[1])
    some = re.search(r"(\d+)\s*(?:p|pp|pages|s|seiten)\b", node.words, re.IGNORECASE)
    if some:
        draft.put("number-of-pages", some[1])
    return False  # there is more in it


def _url(draft: Draft, node: Node) -> bool:
    how = node.attributes
    if how.get("access") == "preview":
        return False
    note = how.get("note", "")
    relation = "pdf" if how.get("access") == "raw object" else note if re.fullmatch(r"[a-z-]+", note) else ""
    if how.get("usage", "").startswith("primary"):
        draft.put("URL", node.words)
    if how.get("dateLastAccessed") and not draft.accessed:
        draft.accessed = parse_date(how["dateLastAccessed"])
    draft.address(node.words, relation, how.get("displayLabel", ""))
    return True


def _identifier(draft: Draft, node: Node, kind: str) -> bool:
    value = node.words
    if kind == "citekey" and usable_key(value) and not draft.citekey:
        draft.citekey = value
    elif kind in SCHEMES:
        draft.identify(SCHEMES[kind], value)
    elif kind in ("uri", "url", "hdl") and re.match(r"https?://", value):
        doi = find_doi(value) if "doi.org/" in value else ""
        if doi:
            draft.identify("doi", doi)
        else:
            draft.address(value)
    else:
        return False
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
        if name == "accessed" and not draft.accessed:
            draft.accessed = parse_date(child.words)
        elif not (child.name == "variable" and name and draft.put(name, child.words)):
            draft.keep("extension", kept(Node("extension", children=(child,))))
    return True
