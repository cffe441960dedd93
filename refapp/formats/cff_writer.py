"""A reference as an entry of a CITATION.cff file; `cff_entry` is the way back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from refapp.model.csl_item import from_extra
from refapp.model.dates import PartialDate
from refapp.model.identifiers import normalise
from refapp.model.names import Creator
from refapp.model.reference import Reference

from .cff_entry import KEY
from .cff_fields import (
    COLLECTIONS,
    ENTITIES,
    ENTRIES,
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
    elif len(rest) == 1 and key in ENTITIES:
        written = "publisher" if key == "institution" else key
        entry[written] = {**entry.get(written, {}), rest[0]: value}
    elif name == "identifiers":
        _described(entry, value)
    elif name != "type":
        entry[name] = value


def _described(entry: dict[str, Any], value: Any) -> None:
    """An identifier with its description, instead of the bare one or beside the key of its own that it has."""
    if not isinstance(value, dict):
        return
    same = [each for each in entry.get("identifiers", ()) if _same(each, value)]
    if same:
        same[0].update(value)
    elif value.get("type") == "doi" and not _same({"type": "doi", "value": entry.get("doi")}, value):
        return  # removed since
    elif value.get("type") != "swh":
        entry.setdefault("identifiers", []).insert(0 if value.get("type") == "doi" else 999, value)


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    kind = str(one.get("type"))
    return kind == other.get("type") and normalise(kind, str(one.get("value"))) == normalise(
        kind, str(other.get("value"))
    )


def _parts(reference: Reference) -> Iterator[tuple[str, Any]]:
    fields = dict(reference.fields)
    if reference.kind in ENTRIES and reference.title and fields.get("container-title"):
        yield "title", fields.pop("container-title")
        yield "term", reference.title
    else:
        yield "title", reference.title
    for name, role in ROLES.items():
        if name != "senders":
            yield name, [_person(each) for each in reference.creators if each.role == role]
    if reference.issued:
        yield from _dates(reference.issued)
    yield "date-accessed", str(reference.accessed) if reference.accessed else ""
    yield from _numbers(reference)
    for variable in dict.fromkeys(variable for variable, _ in FIELDS):
        key, value = _key(variable, reference), fields.get(variable)
        several = key in ("license", "patent-states") and value and ", " in value
        yield key, value.split(", ") if value and several else value
    start, dash, end = fields.get("page", "").partition("-")
    yield "start", start if end else fields.get("page")
    yield "end", end if dash and start else ""
    for name in ("publisher", "conference", "location"):
        who, where = ENTITIES[name]
        body = _filled(name=fields.get(who), city=fields.get(where))
        if name == "conference":
            when = (fields.get("event-date") or "").split("/")
            body |= _filled(**{"date-start": when[0], "date-end": when[1] if len(when) > 1 else ""})
        yield name, body
    yield "keywords", keywords(reference)
    yield "languages", [reference.language] if reference.language else []
    for name, role in (("abstract", "abstract"), ("notes", "note"), ("scope", "note")):
        texts = [each for each in reference.texts if each.role == role]
        said = [each for each in texts if role != "note" or (each.title == "scope") == (name == "scope")]
        yield name, "\n".join(body_of(text).strip() for text in said)
    for relation in reference.relations:
        if (relation.kind, relation.scheme) == ("part-of", "doi"):
            yield "collection-doi", relation.value


def _key(variable: str, reference: Reference) -> str:
    """The key a CSL variable is written to."""
    if variable == "container-title" and reference.kind in COLLECTIONS and "collection-title" not in reference.fields:
        return "collection-title"
    return "data-type" if variable == "genre" and reference.kind == "dataset" else KEY_OF[variable]


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
            more.append(_filled(type="url", value=link.url, description=link.title))
    yield "identifiers", more


def _person(creator: Creator) -> dict[str, Any]:
    parts = {name: getattr(creator, part) for name, part in PERSON}
    parts["orcid"] = f"https://orcid.org/{creator.orcid}" if creator.orcid else ""
    return _filled(**parts)
