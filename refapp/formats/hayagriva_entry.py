"""One entry of a Hayagriva file: its fields, and what its parents tell of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from refapp.model.csl_item import to_extra
from refapp.model.dates import parse_date
from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.reference import Link, Reference, Relation

from .hayagriva_fields import DEFAULT_PARENT, FROM_PARENT, KEY, NUMBERS, ROLES, SERIES, TYPES, VARIABLE_OF, WITHIN
from .xml_values import Draft, person


def reference_of(key: str, entry: Mapping[str, Any], kind: str) -> Reference | None:
    """The reference an entry of type `kind` describes; None when it says nothing."""
    draft = Draft(KEY, citekey=key)
    parents = as_list(entry.get("parent"))
    mappings = [each for each in parents if isinstance(each, Mapping)]
    within = _type_within(kind, mappings[0]) if mappings else ""
    draft.kind = WITHIN.get((kind, within), TYPES.get(kind, "document"))
    for name, value in entry.items():
        if name not in ("type", "parent") and value is not None and not _taken(draft, name, value):
            draft.keep(name, to_extra(value))
    if kind not in TYPES:
        draft.keep("type", kind)
    for number, parent in enumerate(parents):
        if isinstance(parent, Mapping):
            _parent(draft, parent, number, _type_within(kind, parent))
        elif parent is not None:
            draft.keep("parent", to_extra(parent))
    if re.fullmatch(r"\d{4}\.\d{4,5}(v\d+)?", draft.fields.get("number", "")) and "arXiv" in draft.fields.values():
        draft.identify("arxiv", draft.fields.pop("number"))
    return draft.finish()


def _type_within(kind: str, parent: Mapping[str, Any]) -> str:
    return str(parent.get("type") or DEFAULT_PARENT.get(kind, "misc")).lower()


def _parent(draft: Draft, parent: Mapping[str, Any], number: int, type_: str) -> None:
    """What the whole tells of its part. A second one is a series."""
    event = type_ == "conference"
    for name, value in parent.items():
        if name == "parent":
            for each in as_list(value):
                if isinstance(each, Mapping):
                    _parent(draft, each, number + 1, _type_within(type_, each))
                elif each is not None:
                    draft.keep("parent/parent", to_extra(each))
            continue
        taken = name == "type" or value is None
        if name == "title":
            taken = _title_of_parent(draft, value, event, is_series=number > 0, type_=type_)
        elif name in ("author", "editor"):
            role = "collection-editor" if number else "editor" if name == "editor" else "container-author"
            _add(draft, value, role, f"parent/{name}")
            taken = True
        elif name == "volume" and number:
            taken = draft.put("collection-number", words(value))
        elif name == "location" and event:
            taken = draft.put("event-place", words(value))
        elif name == "date" and draft.issued is not None:
            taken = parse_date(words(value)) == draft.issued
        elif name == "url":
            _address_of_parent(draft, value, words(parent.get("title")))
            taken = True
        elif name == "doi" or (name == "serial-number" and isinstance(value, Mapping) and value.get("doi")):
            doi = identifier("doi", words(value if name == "doi" else value["doi"])).value
            draft.relations.append(Relation(kind="part-of", scheme="doi", value=doi, title=words(parent.get("title"))))
            taken = name == "doi" or _numbers(draft, {key: each for key, each in value.items() if key != "doi"})
        elif name in FROM_PARENT and not (name == "serial-number" and not isinstance(value, Mapping)):
            taken = _taken(draft, name, value)
        if not taken:
            draft.keep(f"parent/{name}", to_extra(value))


def _title_of_parent(draft: Draft, value: Any, event: bool, is_series: bool, type_: str) -> bool:
    variable = "event-title" if event else "container-title"
    if variable in draft.fields and is_series:
        if type_ not in SERIES:
            return False
        variable = "collection-title"
    if isinstance(value, Mapping):
        short = words(value.get("short") or value.get("shorthand"))
        if short and not (variable == "container-title" and draft.put("container-title-short", short)):
            draft.keep("parent/title/short", short)
        _keep_forms(draft, value, "parent/title")
    return draft.put(variable, title_words(value))


def _address_of_parent(draft: Draft, value: Any, title: str) -> None:
    """Where the whole is; the work's own address when it has no other."""
    url = words(value)
    if "URL" not in draft.fields:
        _taken(draft, "url", value)
    elif all(link.url != url for link in draft.links):
        draft.links.append(Link(url=url, title=title, relation="container"))


def _taken(draft: Draft, name: str, value: Any) -> bool:
    """Put one field in its place; False when it has none."""
    if isinstance(value, bool) or (isinstance(value, list) and name not in ("author", "editor", "affiliated")):
        return False
    variable = VARIABLE_OF.get(name)
    if variable:
        return draft.put(variable, words(value))
    match name:
        case "title":
            draft.title = title_words(value)
            if isinstance(value, Mapping):
                draft.put("title-short", words(value.get("short") or value.get("shorthand")))
                _keep_forms(draft, value, "title")
        case "author" | "editor":
            _add(draft, value, name, name)
        case "affiliated":
            for each in as_list(value):
                if isinstance(each, Mapping):
                    said = words(each.get("role"))
                    role = ROLES.get(re.sub(r"[\W_]", "", said).lower(), "")
                    _add(draft, each.get("names"), role or "contributor", f"affiliated/{said}")
                    if not role:
                        draft.keep(f"affiliated/{said or 'role'}", to_extra(each.get("names")))
                else:
                    draft.keep("affiliated", to_extra(each))
        case "date":
            text = words(value)
            # `~2003` is about 2003.
            draft.issued = parse_date(f"{text[1:]}~" if text.startswith("~") else text)
        case "publisher":
            place = value.get("location") if isinstance(value, Mapping) else None
            draft.put("publisher-place", words(place))
            name = words(value.get("name") or value.get("value")) if isinstance(value, Mapping) else words(value)
            return not name or draft.put("publisher", name)
        case "url":
            draft.address(words(value))
            if isinstance(value, Mapping) and value.get("date"):
                draft.accessed = parse_date(words(value["date"]))
        case "serial-number":
            return _numbers(draft, value)
        case _ if name in NUMBERS:
            draft.identify(name, words(value))
        case "language":
            draft.language = draft.language or words(value)
            return draft.language == words(value)
        case "abstract" | "note":
            draft.say(name, words(value))
        case _:
            return False
    return True


def _keep_forms(draft: Draft, value: Mapping[str, Any], name: str) -> None:
    """A translated title, and those for sentence and title case."""
    for form in ("translation", "title-case", "sentence-case"):
        draft.keep(f"{name}/{form}", words(value.get(form)))


def _numbers(draft: Draft, value: Any) -> bool:
    if not isinstance(value, Mapping):
        return draft.put("number", words(value))
    for name, each in value.items():
        if name.lower() in NUMBERS:
            draft.identify(name.lower(), words(each))
        elif not (name == "serial" and draft.put("number", words(each))):
            draft.keep(f"serial-number/{name}", to_extra(each))
    return True


def _add(draft: Draft, value: Any, role: str, name: str) -> None:
    """Add people; another name somebody goes by is kept."""
    draft.creators += [each for each in creators(value, role) if each not in draft.creators]
    for number, each in enumerate(as_list(value)):
        if isinstance(each, Mapping):
            draft.keep(f"{name}/{number}/alias", words(each.get("alias")))


def creators(value: Any, role: str) -> list[Creator]:
    """A name or several, each a text or a mapping of its parts."""
    found = []
    for each in as_list(value):
        if isinstance(each, Mapping):
            part = {name: words(each.get(name)) for name in ("name", "given-name", "prefix", "suffix")}
            if part["name"] and part["given-name"]:
                found.append(
                    Creator(
                        role=role,
                        family=part["name"],
                        given=part["given-name"],
                        particle=part["prefix"],
                        suffix=part["suffix"],
                    )
                )
            elif part["name"]:
                found.append(Creator(role=role, literal=part["name"]))
        elif words(each):
            text = words(each)
            found.append(person(text, role) if "," in text else Creator(role=role, literal=text))
    return found


def as_list(value: Any) -> list[Any]:
    """A value that may be one or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def words(value: Any) -> str:
    """The text of a value, or of its `value` where it is a mapping."""
    if isinstance(value, Mapping):
        return words(value.get("value"))
    if value is None or isinstance(value, (list, bool)):
        return ""
    return " ".join(str(value).split())


def title_words(value: Any) -> str:
    """A title, what its braces protect as CSL marks it."""
    return re.sub(r"\{([^{}]*)\}", r'<span class="nocase">\1</span>', words(value))
