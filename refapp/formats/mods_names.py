"""Names of MODS and MARC relator roles to and from creators."""

from __future__ import annotations

import re

from refapp.model.kinds import CREATOR_ROLES
from refapp.model.names import Creator

from .mods_fields import CODE_OF_ROLE, ROLE_OF_CODE
from .xml_node import Node
from .xml_values import Draft, person

_ORCID = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]")


def creators_in(draft: Draft, node: Node, author: str) -> bool:
    """Add whom a `name` tells of; `author` is what an author is here. A conference is an event."""
    if node.attributes.get("type") == "conference":
        return draft.put("event-title", " ".join(part.words for part in node.all("namePart")))
    creator = _creator(node, _role(node, author))
    if creator.surname:
        draft.creators.append(creator)
    return bool(creator.surname)


def _role(node: Node, author: str) -> str:
    terms = [term.words.lower().rstrip(".") for term in node.all("role/roleTerm")]
    role = ""
    for term in terms:
        role = role or (term if term in CREATOR_ROLES else ROLE_OF_CODE.get(term, ""))
    if author == "collection-editor" and role in ("", "author", "editor"):
        return author
    if not role:
        return author if not terms else "contributor"
    return author if role == "author" else role


def _creator(node: Node, role: str) -> Creator:
    parts: dict[str, str] = {}
    for part in node.all("namePart"):
        kind = part.attributes.get("type", "")
        parts[kind] = f"{parts.get(kind, '')} {part.words}".strip()
    literal, family, given = parts.get("", ""), parts.get("family", ""), parts.get("given", "")
    suffix = parts.get("termsOfAddress", "")
    corporate = node.attributes.get("type") == "corporate" or (not node.attributes.get("type") and "," not in literal)
    if family and given and "," not in family + given:
        creator = person(f"{family}, {given}", role)
    elif family or given:
        creator = Creator(role=role, family=family, given=given) if family else Creator(role=role, literal=given)
    elif corporate or not literal:
        creator = Creator(role=role, literal=literal or node.at("displayForm"))
    else:
        creator = person(literal, role)
    orcid = next((_ORCID.search(each.words) for each in node.all("nameIdentifier")), None)
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
