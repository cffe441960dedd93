"""One entry of a CITATION.cff file, the work itself or one it refers to; `cff_writer` is the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.csl_item import to_extra
from refapp.model.dates import PartialDate, date_from_csl, parse_date
from refapp.model.identifiers import ORCID, identifier
from refapp.model.names import Creator
from refapp.model.reference import Reference, Relation

from .cff_fields import (
    ENTITIES,
    ENTRIES,
    KIND_OF_TYPE,
    LINKS,
    NUMBERS,
    ORDER,
    OTHER_SCHEMES,
    PERSON,
    ROLES,
    ROOT,
    TYPE_OF_KIND,
    VARIABLE_OF,
    WHOLES,
)  # fmt: skip
from .language_codes import language_tag
from .xml_values import Draft

KEY = "cff"
_DATES = ("date-released", "date-published", "issue-date")
_LISTS = frozenset("keywords languages license patent-states identifiers isbn issn".split()) | set(ROLES)


def reference_of(entry: Mapping[str, Any], is_root: bool, preferred: bool = False) -> Reference | None:
    """The reference an entry describes."""
    draft = Draft(KEY)
    type_ = str(entry.get("type") or ("software" if is_root else "generic"))
    draft.kind = KIND_OF_TYPE.get(type_, "document")
    if entry.get("type") and not is_root and TYPE_OF_KIND.get(draft.kind) != type_:
        draft.keep("type", type_)
    if draft.kind == "book" and entry.get("start") and (entry.get("collection-title") or entry.get("journal")):
        draft.kind = "chapter"  # a book has no first page
    draft.issued = _issued(entry)
    known = [name for name in ORDER if name in entry and (name in ROOT or not is_root)]
    for name in known:
        if name != "type" and entry[name] is not None and not _taken(draft, name, entry):
            draft.keep(name, to_extra(entry[name]))
    for name, value in entry.items():
        if name not in known and value is not None:
            draft.keep(name, to_extra(value))
    if preferred:
        draft.keep("preferred-citation", "true")
    draft.identifiers.sort(key=lambda each: each.scheme)
    return draft.finish()


def _issued(entry: Mapping[str, Any]) -> PartialDate | None:
    for name in _DATES:
        date = parse_date(_words(entry.get(name)))
        if date:
            return date
    year, month = _words(entry.get("year")), _words(entry.get("month"))
    if re.fullmatch(r"\d{1,4}", year):
        return date_from_csl({"date-parts": [[year, month] if month.isdecimal() else [year]]})
    return parse_date(year)


def _taken(draft: Draft, name: str, entry: Mapping[str, Any]) -> bool:
    """Put one key in its place; False when it has none."""
    value, text = entry[name], _words(entry[name])
    if isinstance(value, bool) or (isinstance(value, list) and name not in _LISTS):
        return False
    if name == "collection-title" and (entry.get("journal") or draft.kind in WHOLES):
        return draft.put("collection-title", text)
    if name in VARIABLE_OF:
        return draft.put(VARIABLE_OF[name], ", ".join(map(_words, value)) if isinstance(value, list) else text)
    if name in ENTITIES:
        return _entity(draft, name, {"name": text} if text else value)
    if isinstance(value, Mapping):
        return False
    if name in ROLES:
        return _creators(draft, name, value)
    if name in _DATES:
        return parse_date(text) == draft.issued
    if name in NUMBERS:
        for each in value if isinstance(value, list) else [text]:
            draft.identify(name, _words(each))
    elif name in LINKS:
        draft.address(text, name)
    else:
        return _other(draft, name, value, entry)
    return True


def _other(draft: Draft, name: str, value: Any, entry: Mapping[str, Any]) -> bool:
    text = _words(value)
    several = [_words(each) for each in value] if isinstance(value, list) else re.split(r"[;,]", text)
    match name:
        case "title":
            draft.title = text
        case "term":  # `title` is the dictionary's
            if draft.kind not in ENTRIES or not draft.put("container-title", draft.title):
                return False
            draft.title = text
        case "year" | "month":
            return bool(draft.issued) and text.lstrip("0") == str(getattr(draft.issued, name) or "")
        case "date-accessed" | "date-downloaded":
            draft.accessed = draft.accessed or parse_date(text)
            return draft.accessed == parse_date(text)
        case "url":
            draft.address(text)
        case "start":
            end = _words(entry.get("end"))
            return draft.put("page", f"{text}-{end}" if end and text else text)
        case "end":
            return bool(_words(entry.get("start")))
        case "keywords":
            for word in several:
                draft.tag(word)
        case "languages":
            draft.language = language_tag(several[0].strip()) if several else ""
            return len(several) < 2
        case "abstract" | "notes" | "scope":
            role = "abstract" if name == "abstract" else "note"
            draft.say(role, str(value).strip(), "scope" if name == "scope" else "")
        case "collection-doi":
            doi = identifier("doi", text)
            title = _words(entry.get("collection-title"))
            draft.relations.append(Relation(kind="part-of", scheme="doi", value=doi.value, title=title))
        case "identifiers":
            return _identifiers(draft, value)
        case _:
            return False
    return True


def _creators(draft: Draft, key: str, people: Any) -> bool:
    if not isinstance(people, list):
        return False
    number = 0
    for each in people:
        person = {"name": each} if isinstance(each, str) else each
        if not isinstance(person, Mapping):
            continue
        parts = {part: _words(person.get(name)) for name, part in PERSON}
        orcid = ORCID.search(_words(person.get("orcid")))
        if not parts["family"]:
            parts |= {"literal": parts["literal"] or parts["given"] or _words(person.get("alias"))}
            parts |= {"given": "", "particle": "", "suffix": ""}
        else:
            parts["literal"] = ""
        creator = Creator(role=ROLES[key], orcid=orcid[0] if orcid else "", **parts)
        if not creator.surname or (key == "senders" and creator in draft.creators):
            continue
        draft.creators.append(creator)
        for name, value in person.items():
            if (name != "orcid" or not orcid) and name not in dict(PERSON) and value is not None:
                draft.keep(f"{key}/{number}/{name}", to_extra(value))
        number += 1
    return True


def _identifiers(draft: Draft, value: Any) -> bool:
    """What is described, or of no known kind, is kept as it is too."""
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        return False
    for each in value:
        kind, text, description = (_words(each.get(name)) for name in ("type", "value", "description"))
        scheme, colon, rest = text.partition(":")
        if kind in ("doi", "swh"):
            draft.identify(kind, text)
        elif kind == "other" and colon and scheme in OTHER_SCHEMES:
            draft.identify(scheme, rest)
        elif kind == "url" and text:
            draft.address(text, "identifier", description)
            continue
        else:
            description = text or description
        if description:
            draft.keep("identifiers", to_extra(each))
    return True


def _entity(draft: Draft, key: str, value: Any) -> bool:
    """A body with its place; what else is known of it (address, website, …) is kept part by part."""
    if not isinstance(value, Mapping):
        return False
    name, place = ENTITIES[key]
    where = "city" if _words(value.get("city")) else "location"
    said = {"name": (name, _words(value.get("name"))), where: (place, _words(value.get(where)))}
    start, stop = _words(value.get("date-start")), _words(value.get("date-end"))
    date = parse_date(f"{start}/{stop}" if stop and stop != start else start) if key == "conference" else None
    if any(text and draft.fields.get(variable, text) != text for variable, text in said.values()):
        return False
    for variable, text in said.values():
        draft.put(variable, text)
    dated = bool(date) and draft.put("event-date", str(date))
    for part, each in value.items():
        told = (part in said and said[part][1]) or (dated and part in ("date-start", "date-end"))
        if not told and each is not None:
            draft.keep(f"{key}/{part}", to_extra(each))
    return True


def _words(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, (str, int, float)) and value is not True else ""
