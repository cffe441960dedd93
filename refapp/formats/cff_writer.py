"""A reference as an entry of a CITATION.cff file; `cff_entry` is the way back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refapp.model.csl_item import from_extra
from refapp.model.dates import PartialDate
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .cff_entry import KEY
from .cff_fields import (
    COLLECTIONS,
    FIELDS,
    KEY_OF,
    KIND_OF_TYPE,
    LINKS,
    NUMBERS,
    OTHER_SCHEMES,
    PERSON,
    ROLES,
    ROOT,
    TYPE_OF_KIND,
)
from .xml_values import addresses, body_of, keywords


def entry_of(reference: Reference, is_root: bool) -> dict[str, Any]:
    """The keys of a reference."""
    kept = [each for each in reference.extra if each.origin == KEY and each.name != "preferred-citation"]
    entry: dict[str, Any] = {}
    type_ = next((each.value for each in kept if each.name == "type"), "")
    entry["type"] = type_ if KIND_OF_TYPE.get(type_) == reference.kind else TYPE_OF_KIND.get(reference.kind, "generic")
    entry |= {name: value for name, value in _parts(reference) if value and (name in ROOT or not is_root)}
    for each in kept:
        _restore(entry, each.name, from_extra(each.value))
    return entry


def _restore(entry: dict[str, Any], name: str, value: Any) -> None:
    key, *rest = name.split("/")
    if len(rest) == 2 and rest[0].isdecimal():
        people = entry.get(key, [])
        if int(rest[0]) < len(people):
            people[int(rest[0])][rest[1]] = value
    elif name == "identifiers":
        entry.setdefault(name, []).append(value)
    elif name != "type":
        entry[name] = value


def _parts(reference: Reference) -> Iterator[tuple[str, Any]]:
    fields = reference.fields
    yield "title", reference.title
    for name, role in ROLES.items():
        yield name, [_person(each) for each in reference.creators if each.role == role]
    if reference.issued:
        yield from _dates(reference.issued)
    yield "date-accessed", str(reference.accessed) if reference.accessed else ""
    yield from _numbers(reference)
    for variable, _ in FIELDS:
        collection = variable == "container-title" and reference.kind in COLLECTIONS
        yield "collection-title" if collection else KEY_OF[variable], fields.get(variable)
    start, dash, end = fields.get("page", "").partition("-")
    yield "start", start if end else fields.get("page")
    yield "end", end if dash and start else ""
    yield "publisher", _filled(name=fields.get("publisher"), city=fields.get("publisher-place"))
    when = (fields.get("event-date") or "").split("/")
    conference = _filled(name=fields.get("event-title"), city=fields.get("event-place"))
    conference |= _filled(**{"date-start": when[0], "date-end": when[1] if len(when) > 1 else ""})
    yield "conference", conference
    yield "keywords", keywords(reference)
    yield "languages", [reference.language] if reference.language else []
    for name, role in (("abstract", "abstract"), ("notes", "note")):
        yield name, "\n".join(body_of(text).strip() for text in reference.texts if text.role == role)


def _filled(**parts: str | None) -> dict[str, Any]:
    return {name: value for name, value in parts.items() if value}


def _dates(date: PartialDate) -> Iterator[tuple[str, Any]]:
    if date == PartialDate(year=date.year, month=date.month, day=date.day) and date.year is not None:
        if date.day:
            yield "date-released", str(date)
        else:
            yield "year", date.year
            yield "month", date.month
            if date.month or date.year:
                yield "date-released", ""
    else:
        yield "issue-date", str(date)


def _numbers(reference: Reference) -> Iterator[tuple[str, Any]]:
    more = []
    told: set[str] = set()
    for each in reference.identifiers:
        if each.scheme in NUMBERS and each.scheme not in told:
            told.add(each.scheme)
            yield each.scheme, each.value
        elif each.scheme in ("doi", "swh"):
            more.append({"type": each.scheme, "value": each.value})
        elif each.scheme in OTHER_SCHEMES:
            more.append({"type": "other", "value": f"{each.scheme}:{each.value}"})
    for link in addresses(reference):
        if link.relation in LINKS:
            yield link.relation, link.url
        elif link.url == reference.fields.get("URL"):
            yield "url", link.url
        else:
            more.append({"type": "url", "value": link.url})
    yield "identifiers", more


def _person(creator: Creator) -> dict[str, Any]:
    parts = {name: getattr(creator, part) for name, part in PERSON}
    parts["orcid"] = f"https://orcid.org/{creator.orcid}" if creator.orcid else ""
    return _filled(**parts)
