"""Creators of Zotero items: people in two fields, bodies in one, each of a creator type of its item type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from refapp.model.names import Creator, parse_name
from refapp.model.reference import Extra

from .zotero_fields import ROLE_OF


def creator_of(value: Any, origin: str) -> tuple[Creator | None, Extra | None]:
    """One creator (`creatorType`, `lastName`, `firstName`, `name`); its type as extra where CSL has no role for it."""
    if not isinstance(value, Mapping):
        return None, None
    written = _part(value, "creatorType") or "author"
    role = ROLE_OF.get(written, "contributor")
    found = name_of(_part(value, "lastName"), _part(value, "firstName"), role, _part(value, "name"))
    if found is None:
        return None, None
    extra = None if written in ROLE_OF else Extra(origin=origin, name=written, value=found.sorting_name)
    return found, extra


def name_of(last: str, first: str, role: str, whole: str = "") -> Creator | None:
    """A name from its two fields: particles stand with the last name, a suffix behind a comma after the first.

    A last name in quotation marks is not taken apart, as in Zotero; a name of one field is a body.
    """
    if whole or not (last and first):
        literal = whole or last or first
        return Creator(role=role, literal=literal) if literal else None
    if len(last) > 2 and last[0] == last[-1] == '"':
        return Creator(role=role, family=last[1:-1], given=first)
    if "," in last:
        return Creator(role=role, family=last, given=first)
    found = parse_name(f"{last}, {first}", role)
    return found if found.family else Creator(role=role, family=last, given=first)


def name_in_extra(value: str, role: str) -> Creator | None:
    """A name as Extra has it: `Family || Given`, or a body."""
    last, _, first = (part.strip() for part in value.partition("||"))
    return name_of(last, first, role)


def _part(value: Mapping[str, Any], name: str) -> str:
    found = value.get(name)
    return " ".join(found.split()) if isinstance(found, str) else ""
