"""Names of MODS and MARC relator roles to and from creators."""

from __future__ import annotations

import re
from dataclasses import replace

from refapp.model.identifiers import ORCID
from refapp.model.kinds import CREATOR_ROLES
from refapp.model.names import Creator

from .mods_fields import CODE_OF_ROLE, PUBLISHERS, ROLE_OF_CODE, ROLE_WORDS
from .xml_node import Node
from .xml_values import Draft, person

_LIVED = re.compile(r",\s*(?:b\.|d\.|ca\.?|active)?\s*\d{4}\??(?:\s*[-–]\s*(?:\d{4}\??)?)?\.?$")


def creators_in(draft: Draft, node: Node, author: str) -> bool:
    """Add whom a `name` tells of; `author` is what an author is here. A conference is an event.

    What creators have no part for (years of life, other numbers, a role CSL does not know) is kept beside.
    """
    if node.attributes.get("type") == "conference":
        dates = [part.words for part in node.all("namePart") if part.attributes.get("type") == "date"]
        title = " ".join(part.words for part in node.all("namePart") if part.attributes.get("type") != "date")
        return draft.put("event-title", title) and all(draft.put("event-date", date) for date in dates)
    roles, unknown = _roles(node, author)
    creator = _creator(node, roles[0])
    if not creator.surname:
        return False
    if author == "author" and creator.literal and PUBLISHERS & set(unknown) and draft.put("publisher", creator.literal):
        return True
    draft.creators += [replace(creator, role=role) for role in roles]
    rest = [("role", word) for word in unknown]
    rest += [("date", part.words) for part in node.all("namePart") if part.attributes.get("type") == "date"]
    rest += [(part.name, part.words) for part in node.children if part.name in ("description", "alternativeName")]
    for each in node.all("nameIdentifier"):
        if not creator.orcid or creator.orcid not in each.words:
            rest.append(("nameIdentifier", f"{each.attributes.get('type', '')} {each.words}".strip()))
    for name, words in rest:
        if words:
            draft.keep(f"name/{name}", f"{creator.sorting_name}: {words}")
    return True


def _roles(node: Node, author: str) -> tuple[list[str], list[str]]:
    """The roles somebody has, and the words of those that CSL has none for."""
    roles, unknown = [], []
    for each in node.all("role"):
        terms = [term.words.lower().rstrip(".") for term in each.all("roleTerm") if term.words]
        known = [term if term in CREATOR_ROLES else ROLE_OF_CODE.get(term) or ROLE_WORDS.get(term) for term in terms]
        role = next(filter(None, known), "")
        roles.append(role or ("contributor" if terms else author))
        if terms and (not role or (role == "contributor" and "contributor" not in terms and "ctb" not in terms)):
            unknown.append(sorted(terms, key=len)[-1])
    if author == "collection-editor":
        roles = [author if role in ("author", "editor") else role for role in roles]
    return list(dict.fromkeys(author if role == "author" else role for role in roles)) or [author], unknown


def joined(node: Node) -> str:
    """The parts of a body's name, without their years."""
    parts = [part.words for part in node.all("namePart") if part.words and part.attributes.get("type") != "date"]
    return ", ".join([*(part.rstrip(" .,") for part in parts[:-1]), *parts[-1:]])


def _creator(node: Node, role: str) -> Creator:
    parts: dict[str, str] = {}
    for part in node.all("namePart"):
        sort = part.attributes.get("type", "")
        parts[sort] = f"{parts.get(sort, '')} {part.words}".strip()
    literal, family, given = parts.get("", ""), parts.get("family", ""), parts.get("given", "")
    suffix = parts.get("termsOfAddress", "")
    kind = node.attributes.get("type")
    corporate = kind in ("corporate", "family") or (not kind and "," not in literal)
    literal = joined(node) if corporate and literal else _LIVED.sub("", literal)
    if family and given and "," not in family + given:
        creator = person(f"{family}, {given}", role)
    elif family or given:
        creator = Creator(role=role, family=family, given=given) if family else Creator(role=role, literal=given)
    elif corporate or not literal:
        creator = Creator(role=role, literal=literal or node.at("displayForm"))
    else:
        creator = person(literal, role)
    orcid = next((ORCID.search(each.words) for each in node.all("nameIdentifier")), None)
    return Creator(
        role=role,
        family=creator.family,
        given=creator.given,
        particle=creator.particle,
        suffix=creator.suffix or (suffix if creator.family else ""),
        literal=creator.literal,
        orcid=orcid[0] if orcid else "",
        affiliation="; ".join(each.words for each in node.all("affiliation")),
    )


def name_node(creator: Creator, role: str) -> Node:
    """A `name` of a creator as `role`."""
    if creator.literal:
        kind, parts = "corporate", [Node("namePart", creator.literal)]
    else:
        kind = "personal"
        parts = [Node("namePart", creator.surname, (), {"type": "family"})]
        for text, part in ((creator.given, "given"), (creator.suffix, "termsOfAddress")):
            if text:
                parts.append(Node("namePart", text, (), {"type": part}))
    code = CODE_OF_ROLE.get(role)
    told = {"type": "code", "authority": "marcrelator"} if code else {"type": "text"}
    parts.append(Node("role", "", (Node("roleTerm", code or role, (), told),)))
    if creator.affiliation:
        parts.append(Node("affiliation", creator.affiliation))
    if creator.orcid:
        parts.append(Node("nameIdentifier", creator.orcid, (), {"type": "orcid"}))
    return Node("name", "", tuple(parts), {"type": kind})
