"""People in front matter, in the many ways Hugo, Jekyll, Quarto, MyST, pandoc and Obsidian have them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from refapp.model.csl_item import name_from_csl
from refapp.model.identifiers import ORCID
from refapp.model.names import Creator, parse_name

from .markdown_values import unlinked

_AND = re.compile(r"\s*;\s*|,?\s+(?:and|&)\s+")
_FOOTNOTE = re.compile(r"\^\[[^\[\]]*\]|\^[^\s^]{1,6}\^")  # pandoc's, and numbers set high
_ADDRESS = ("url", "website", "homepage", "web")
_BODIES = ("organization", "organisation", "institution", "collective-name")
_GIVEN = ("given", "first", "firstname", "given-names", "given-name", "first-name")
_FAMILY = ("family", "last", "lastname", "family-names", "family-name", "last-name", "surname")
# Everything of a person that has a place; what else there is makes the value worth keeping as it is.
_KNOWN = frozenset(
    "name literal orcid affiliation affiliations suffix role creatortype non-dropping-particle dropping-particle "
    "particle".split()
) | {*_ADDRESS, *_BODIES, *_GIVEN, *_FAMILY}
_BODY_MARK = re.compile(r"\{.+\}$")


def people(value: Any, role: str, places: Mapping[str, str]) -> list[Creator]:
    """The creators a value of front matter names.

    `places` are the affiliations told elsewhere, by their ids. A list with something else in it gives those
    that are people.
    """
    if isinstance(value, str):
        return [creator for name in names_in(value) if (creator := _named(name, role))]
    if isinstance(value, Mapping):
        person = _person(value, role, places)
        return [person] if person else []
    found = []
    for each in value if isinstance(value, list) else ():
        each = _unquoted_link(each)
        if isinstance(each, str):
            creator = _named(each, role)
            found += [creator] if creator else []
        elif isinstance(each, Mapping):
            person = _person(each, role, places)
            found += [person] if person else []
    return found


def has_more(value: Any) -> bool:
    """Whether a value tells of people what a creator has no place for."""
    entries = value if isinstance(value, list) else [value]
    for each in map(_unquoted_link, entries):
        if isinstance(each, list):
            return True
        if isinstance(each, Mapping):
            if any(_plain(name) not in _KNOWN for name, content in each.items() if content):
                return True
            if isinstance(each.get("name"), Mapping) and has_more(each["name"]):
                return True
    return False


def names_in(text: str) -> list[str]:
    """The names in one text: parted by `;` or `and`, or by commas when that cannot be `Family, Given`."""
    text = " ".join(unlinked(_FOOTNOTE.sub("", text)).split())
    if _BODY_MARK.match(text):
        return [text]
    pieces = [each.strip(" ,") for each in _AND.split(text)]
    found: list[str] = []
    for piece in pieces:
        found += _by_comma(piece) if "," in piece else [piece]
    return [each for each in found if each]


def _by_comma(text: str) -> list[str]:
    parts = [each.strip() for each in text.split(",")]
    if all(" " in part for part in parts):  # Jane Doe, Ann Lee
        return parts
    pairs = list(zip(parts[::2], parts[1::2], strict=False))
    if len(parts) > 2 and len(parts) % 2 == 0 and all(_are_initials(given) for _, given in pairs):
        return [f"{family}, {given}" for family, given in pairs]
    return [text]


def _are_initials(text: str) -> bool:
    return bool(re.fullmatch(r"(?:[^\W\d_]\.?[\s-]?){1,4}", text))


def _unquoted_link(value: Any) -> Any:
    """Obsidian's `[[Aas, Ola]]` without quotes, which YAML takes for lists, as the name it is."""
    while isinstance(value, list) and len(value) == 1 and isinstance(value[0], list):
        value = value[0]
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return ", ".join(value)
    return value


def _named(text: str, role: str) -> Creator | None:
    text = " ".join(unlinked(text).split())
    if not text:
        return None
    creator = parse_name(text, role)
    return creator if creator.surname else Creator(role=role, literal=text)


def _plain(name: str) -> str:
    return re.sub(r"[\s_]+", "-", str(name)).lower()


def _person(value: Mapping[str, Any], role: str, places: Mapping[str, str]) -> Creator | None:
    entry = {_plain(name): each for name, each in value.items()}
    written = entry.get("role") or entry.get("creatortype")
    role = {"seriesEditor": "collection-editor", "bookAuthor": "container-author"}.get(str(written), role)
    if written in ("editor", "translator", "contributor"):
        role = str(written)
    name = entry.get("name")
    given, family = _first(entry, _GIVEN), _first(entry, _FAMILY)
    body = _first(entry, ("literal", *_BODIES))
    if isinstance(name, Mapping):
        inner = _person(name, role, {})
        creator = inner or Creator(role=role)
    elif family:
        creator = name_from_csl(entry | {"family": family, "given": given}, role)
        if isinstance(entry.get("particle"), str):
            creator = replace(creator, particle=entry["particle"])
    elif body:
        creator = Creator(role=role, literal=" ".join(body.split()))
    else:
        creator = _named(str(name) if isinstance(name, str) else given, role) or Creator(role=role)
    if not creator.surname:
        return None
    orcid = ORCID.search(str(entry.get("orcid") or ""))
    where = _affiliation(entry.get("affiliation") or entry.get("affiliations"), places)
    return replace(
        creator,
        orcid=orcid[0] if orcid else creator.orcid,
        affiliation=where or creator.affiliation,
        url=_first(entry, _ADDRESS) or creator.url,
    )


def _first(entry: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next((each.strip() for name in names if isinstance(each := entry.get(name), str) and each.strip()), "")


def _affiliation(value: Any, places: Mapping[str, str]) -> str:
    """Names of institutions, or those that ids stand for."""
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(each for one in value if (each := _affiliation(one, places))))
    if isinstance(value, Mapping):
        entry = {_plain(name): each for name, each in value.items()}
        ref = _first(entry, ("ref", "id"))
        parts = [_first(entry, (name,)) for name in ("department", "name")]
        named = ", ".join(part for part in parts if part) or _first(entry, ("institution", "group"))
        return named or places.get(ref, "")
    text = str(value or "").strip()
    return places.get(text, text)


def places_of(value: Any) -> dict[str, str]:
    """The affiliations of a document by their ids and places in the list."""
    found = {}
    for number, each in enumerate(value if isinstance(value, list) else [], 1):
        if isinstance(each, Mapping):
            name = _affiliation({key: part for key, part in each.items() if key not in ("ref", "id")}, {})
            mark = str(each.get("id") or each.get("index") or number)
            if name:
                found[mark] = name
    return found


def as_written(creator: Creator) -> str:
    """A name as one text that `people` reads as the same name, as far as one can."""
    if creator.literal:
        return creator.literal
    for text in (creator.full_name, creator.sorting_name):
        told = parse_name(text, creator.role)
        if (told.family, told.given, told.particle, told.suffix) == (
            creator.family,
            creator.given,
            creator.particle,
            creator.suffix,
        ):
            return text
    return creator.sorting_name
