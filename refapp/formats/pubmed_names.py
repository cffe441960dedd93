"""Lists of authors and editors of PubMed XML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from refapp.model.names import Creator

from .xml_node import Node
from .xml_values import person

_ORCID = re.compile(r"\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]")


def creators_in(node: Node, role: str) -> Iterator[Creator]:
    """The people and bodies of an AuthorList; its type says when they are editors."""
    kind = node.attributes.get("Type", "")
    role = {"editors": "editor", "translators": "translator"}.get(kind, role)
    for author in node.all("Author"):
        creator = _creator(author, role)
        if creator.surname:
            affiliations = [each.words for each in author.all("AffiliationInfo/Affiliation")]
            affiliations = affiliations or [each.words for each in author.all("Affiliation")]
            yield replace(creator, orcid=_orcid(author), affiliation="; ".join(affiliations))


def _creator(author: Node, role: str) -> Creator:
    family, given = author.at("LastName"), author.at("ForeName") or author.at("FirstName") or author.at("Initials")
    if not family:
        return Creator(role=role, literal=author.at("CollectiveName") or given)
    if "," in family + given or not given:
        creator = Creator(role=role, family=family, given=given)
    else:
        creator = person(f"{family}, {given}", role)
    return replace(creator, suffix=author.at("Suffix") or creator.suffix)


def _orcid(author: Node) -> str:
    for each in author.all("Identifier"):
        match = _ORCID.search(each.words) if each.attributes.get("Source") == "ORCID" else None
        if match:
            digits = match[0].replace("-", "")
            return "-".join(digits[at : at + 4] for at in range(0, 16, 4))
    return ""
