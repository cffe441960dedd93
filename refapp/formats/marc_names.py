"""The people and bodies of a MARC record."""

from __future__ import annotations

from refapp.model.names import Creator

from .marc_fields import ROLE_WORDS
from .marc_parts import Datafield, bare
from .mods_fields import ROLE_OF_CODE
from .xml_values import Draft, person


def add_creator(draft: Draft, field: Datafield) -> bool:
    """Add whom a name field tells of; False when it names a work."""
    name = bare(field.at("a"))
    if not name or field.at("t"):  # a work named, not somebody
        return False
    role = _role(field)
    if field.tag in ("800", "810"):
        return False  # of the series as a whole
    if field.tag in ("110", "710"):
        creator = Creator(role=role, literal=", ".join(bare(words) for words in field.all("ab")))
    elif field.first == "0" or (field.tag == "720" and "," not in name):
        creator = Creator(role=role, literal=" ".join(bare(words) for words in field.all("abc")))
    else:
        creator = person(name, role)
    if creator not in draft.creators:
        draft.creators.append(creator)
    return True


def told_role(code: str, words: str) -> str:
    """The role that a subfield $4 or $e tells, or an empty text."""
    if code == "4":
        return ROLE_OF_CODE.get(words.rpartition("/")[2].lower(), "")
    return ROLE_WORDS.get(words.lower().strip(" .,;()[]"), "") if code == "e" else ""


def _role(field: Datafield) -> str:
    codes = field.all("4")
    for code, words in [*(("4", each) for each in codes), *(("e", each) for each in field.all("e"))]:
        known = told_role(code, words)
        if known:
            return known
    said = bool(codes or field.all("e"))
    return "author" if field.tag in ("100", "110") or not said else "contributor"
