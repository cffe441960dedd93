"""One entry of a CITATION.cff file, the work itself or one it refers to; `cff_writer` is the way back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.csl_item import to_extra
from refapp.model.dates import PartialDate, date_from_csl, parse_date
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .cff_fields import (
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
)  # fmt: skip
from .language_codes import language_tag
from .xml_values import Draft

KEY = "cff"
_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")
_DATES = ("date-released", "date-published", "issue-date", "year")


def reference_of(entry: Mapping[str, Any], is_root: bool, preferred: bool = False) -> Reference | None:
    """The reference an entry describes."""
    draft = Draft(KEY)
    type_ = str(entry.get("type") or ("software" if is_root else "generic"))
    draft.kind = KIND_OF_TYPE.get(type_, "document")
    if entry.get("type") and not is_root and TYPE_OF_KIND.get(draft.kind) != type_:
        draft.keep("type", type_)
    draft.issued = _issued(entry)
    month = _words(entry.get("month"))
    if month and not (draft.issued and draft.issued.month):
        draft.keep("month", to_extra(entry["month"]))
    known = [name for name in ORDER if name in entry and (name in ROOT or not is_root)]
    for name in known:
        if name not in ("type", "year", "month", "end") and not _taken(draft, name, entry):
            draft.keep(name, to_extra(entry[name]))
    for name, value in entry.items():
        if name not in known and value is not None:
            draft.keep(name, to_extra(value))
    if preferred:
        draft.keep("preferred-citation", "true")
    draft.identifiers.sort(key=lambda each: each.scheme)
    return draft.finish()


def _issued(entry: Mapping[str, Any]) -> PartialDate | None:
    for name in _DATES[:-1]:
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
    if name in VARIABLE_OF:
        return draft.put(VARIABLE_OF[name], text)
    if name in ROLES:
        return _creators(draft, name, value)
    if name in NUMBERS:
        for each in value if isinstance(value, list) else [text]:
            draft.identify(name, _words(each))
    elif name in LINKS:
        draft.address(text, name)
    elif name in _DATES:
        return parse_date(text) == draft.issued
    elif name == "title":
        draft.title = text
    elif name == "date-accessed":
        draft.accessed = parse_date(text)
    elif name == "url":
        draft.address(text)
    elif name == "start":
        end = _words(entry.get("end"))
        return draft.put("page", f"{text}-{end}" if end and text else text)
    elif name == "keywords" and isinstance(value, list):
        for word in value:
            draft.tag(_words(word))
    elif name == "languages" and isinstance(value, list) and value:
        draft.language = language_tag(_words(value[0]))
        return len(value) == 1
    elif name in ("abstract", "notes"):
        body = str(value).strip() if isinstance(value, str) else ""
        draft.say("abstract" if name == "abstract" else "note", body)
    elif name == "identifiers":
        return value is None or _identifiers(draft, value)
    elif name in ("publisher", "institution", "conference", "location"):
        return _entity(draft, name, value)
    else:
        return False
    return True


def _creators(draft: Draft, key: str, people: Any) -> bool:
    if not isinstance(people, list):
        return people is None
    for number, each in enumerate(people):
        if not isinstance(each, Mapping):
            continue
        parts = {part: _words(each.get(name)) for name, part in PERSON}
        orcid = _ORCID.search(_words(each.get("orcid")))
        if not parts["family"]:
            parts |= {"literal": parts["literal"] or parts["given"] or _words(each.get("alias"))}
            parts |= {"given": "", "particle": "", "suffix": ""}
        else:
            parts["literal"] = ""
        creator = Creator(role=ROLES[key], orcid=orcid[0] if orcid else "", **parts)
        if creator.surname:
            draft.creators.append(creator)
        for name, value in each.items():
            if name != "orcid" and name not in dict(PERSON) and value is not None:
                draft.keep(f"{key}/{number}/{name}", to_extra(value))
    return True


def _identifiers(draft: Draft, value: Any) -> bool:
    if not isinstance(value, list) or not all(isinstance(each, Mapping) for each in value):
        return False
    left = []
    for each in value:
        kind, text = _words(each.get("type")), _words(each.get("value"))
        scheme, colon, rest = text.partition(":")
        if kind == "doi":
            draft.identify("doi", text)
        elif kind == "swh":
            draft.identify("swh", text)
        elif kind == "other" and colon and scheme in OTHER_SCHEMES:
            draft.identify(scheme, rest)
        elif kind == "url" and text:
            draft.address(text, "identifier")
        else:
            left.append(each)
    for each in left:
        draft.keep("identifiers", to_extra(each))
    return True


def _entity(draft: Draft, name: str, value: Any) -> bool:
    if isinstance(value, str):
        value = {"name": value}
    if not isinstance(value, Mapping):
        return value is None
    text, place = _words(value.get("name")), _words(value.get("city")) or _words(value.get("location"))
    if name == "location":
        return draft.put("publisher-place", text or place)
    event = name == "conference"
    taken = draft.put("event-title" if event else "publisher", text) if text else True
    if place:
        taken = draft.put("event-place" if event else "publisher-place", place) and taken
    start = _words(value.get("date-start"))
    if event and start:
        stop = _words(value.get("date-end"))
        date = parse_date(f"{start}/{stop}" if stop and stop != start else start)
        taken = bool(date) and date is not None and draft.put("event-date", str(date)) and taken
    return taken and set(value) <= {"name", "city", "location", "date-start", "date-end"}


def _words(value: Any) -> str:
    return " ".join(str(value).split()) if isinstance(value, (str, int, float)) and value is not True else ""
