"""Elements that stand in a MODS record, in its host and in other related items: dates, parts, addresses, numbers."""

from __future__ import annotations

import re

from refapp.model.identifiers import find_doi

from .mods_dates import DATES, is_submission, told
from .mods_fields import NUMBER_TYPES, SCHEMES, TITLE_OF_DETAIL, VARIABLE_OF, VARIABLE_OF_DETAIL
from .mods_names import joined
from .xml_node import Node
from .xml_values import Draft, date_of, usable_key

_PAGES = re.compile(r"(\d+)(?:\s*(?:p|pp|pages?|s|seiten)\.?)?", re.IGNORECASE)


def inner(draft: Draft, group: str, node: Node) -> bool:
    """An element of originInfo, location, physicalDescription or part; False when it has no place."""
    path = f"{group}/{node.name}"
    if node.name == "dateOther" and is_submission(node):
        return draft.put("submitted", str(date_of(node.words) or node.words))
    if node.is_empty or node.name in (*DATES, "issuance"):
        return node.is_empty or node.name == "issuance" or told(draft, node)
    if path == "originInfo/dateCaptured":
        date = date_of(node.words)
        draft.accessed = draft.accessed or date
        return date is not None and date == draft.accessed
    if node.name == "agent":
        return draft.put("publisher", joined(node))
    if node.name == "displayDate":
        return draft.issued is not None and node.words == str(draft.issued)
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


def title_of(node: Node) -> str:
    """The title in a titleInfo, with what is not sorted by and the subtitle."""
    non_sort = node.at("nonSort")
    joint = "" if non_sort.endswith(("'", "’", "-")) else " "
    title = f"{non_sort}{joint}{node.at('title')}".strip()
    below = node.at("subTitle")
    return f"{title}: {below}" if below and title else title or below


def _part(draft: Draft, node: Node) -> bool:
    if node.name == "detail":
        variable = VARIABLE_OF_DETAIL.get(node.attributes.get("type", ""))
        value, title = node.at("number") or node.at("caption") or node.at("title"), node.at("title")
        if variable is None or not draft.put(variable, value):
            return False
        if title in ("", value):
            return True
        named = TITLE_OF_DETAIL.get(variable)
        return named is not None and draft.put(named, title)
    if node.name == "extent":
        if node.attributes.get("unit", "page").lower() not in ("page", "pages"):
            return False
        start, end, total = node.at("start"), node.at("end"), node.at("total")
        pages = f"{start}-{end}" if start and end and start != end else start or end or node.at("list")
        whole = not total or draft.put("number-of-pages", total)
        return (not pages or draft.put("page", pages)) and whole
    return node.name == "date" and told(draft, node)


def _extent(draft: Draft, node: Node) -> bool:
    exact = _PAGES.fullmatch(node.at("total") or node.words)
    if exact:
        return draft.put("number-of-pages", exact[1])
    some = re.search(r"(?<!\d)(\d++)\s*+(?:p|pp|pages|s|seiten)\b", node.words, re.IGNORECASE)
    if some:
        draft.put("number-of-pages", some[1])
        return False  # there is more in it
    return draft.put("dimensions", node.words)


def _url(draft: Draft, node: Node) -> bool:
    how = node.attributes
    if how.get("access") == "preview":
        return False
    note = how.get("note", "")
    relation = "pdf" if how.get("access") == "raw object" else note if re.fullmatch(r"[a-z-]+", note) else ""
    draft.address(node.words, relation, how.get("displayLabel", ""))
    return True


def identifier_in(draft: Draft, node: Node, kind: str) -> bool:
    """A number of the type `kind`, or an address; False when it has no place or is marked as wrong."""
    value = node.words
    if node.attributes.get("invalid") == "yes":
        return False
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
        return kind in NUMBER_TYPES and draft.put("number", value)
    return True
