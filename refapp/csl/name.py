"""Names: reading CSL-JSON names, with the particles and suffixes that hide in their parts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

# A leading part of a family name that ends in a space, hyphen or apostrophe.
_FAMILY_PARTICLE = re.compile(r"^([^ ]+?(?:-|ʻ|’| |') *)(.+)$", re.DOTALL)
_GIVEN_PARTICLE = re.compile(r"^(.+?)( +[^ ]+)$", re.DOTALL)
_LEADING_MARKS = re.compile(r"^[-'ʻ’\s]+")
_COMMA = re.compile(r"\s*,!*\s*")


@dataclass(frozen=True, slots=True)
class Name:
    """One name: either a literal (institutions) or a person's parts (spec, "Names")."""

    family: str = ""
    given: str = ""
    suffix: str = ""
    dropping: str = ""
    non_dropping: str = ""
    literal: str = ""
    comma_suffix: bool = False
    static_order: bool = False

    @property
    def is_person(self) -> bool:
        """Whether this is a person's name."""
        return not self.literal

    def parts(self) -> str:
        """All parts in one, to compare names by."""
        return "".join((self.non_dropping, self.family, self.given, self.dropping, self.suffix, self.literal))


def parse_names(value: object) -> tuple[Name, ...]:
    """The names in a CSL-JSON name variable; what is not a name is passed over."""
    if isinstance(value, str):
        return (Name(literal=value),) if value else ()
    if not isinstance(value, list):
        return ()
    found = (parse_name(each) for each in value if isinstance(each, dict))
    return tuple(name for name in found if name is not None)


def parse_name(data: dict[str, Any]) -> Name | None:
    """One CSL-JSON name, particles and suffix told apart; None when there is nothing in it."""

    def part(key: str) -> str:
        value = data.get(key)
        return str(value) if value is not None else ""

    if part("literal"):
        return Name(literal=part("literal"))
    family, given = part("family"), part("given")
    if family and not given and data.get("isInstitution"):
        return Name(literal=family)
    if not (family or given):
        return None
    name = Name(
        family=family,
        given=given,
        suffix=part("suffix"),
        dropping=part("dropping-particle"),
        non_dropping=part("non-dropping-particle"),
        comma_suffix=bool(data.get("comma-suffix")),
        static_order=bool(data.get("static-ordering")),
    )
    quoted = len(family) > 1 and family[0] == family[-1] == '"'
    if quoted:
        return replace(name, family=family[1:-1])
    parse = data.get("parse-names", True) not in (False, 0, "false", "0")
    if parse and family and given and not name.non_dropping:
        return _split_parts(name)
    return name


def _split_parts(name: Name) -> Name:
    particles, family = split_family(name.family)
    given, suffix, comma_suffix = name.given, name.suffix, name.comma_suffix
    dropping = name.dropping
    if not suffix:
        match = _COMMA.search(given)
        if match:
            rest = given[match.end() :]
            if rest.replace(".", "") == "et al" and not dropping:
                dropping = rest
            else:
                suffix, comma_suffix = rest, "!" in match[0]
            given = given[: match.start()]
    given, more = split_given(given)
    return replace(
        name,
        family=family,
        non_dropping=particles,
        given=given,
        dropping=more or dropping,
        suffix=suffix,
        comma_suffix=comma_suffix,
    )


def split_family(family: str) -> tuple[str, str]:
    """Lower-case particles at the start of a family name, and the name without them."""
    particles = ""
    while match := _FAMILY_PARTICLE.match(family):
        if not _starts_lower(match[1]):
            break
        particles += match[1]
        family = match[2]
    trimmed = particles.strip()
    # “de la ’ Name”: a space after an apostrophe is meant.
    if particles.endswith(" ") and trimmed.endswith(("'", "’")):
        trimmed += " "
    return trimmed, family


def split_given(given: str) -> tuple[str, str]:
    """A given name without the lower-case particles at its end, and those particles."""
    particles = ""
    while match := _GIVEN_PARTICLE.match(given):
        if not _starts_lower(match[2]):
            break
        particles = match[2] + particles
        given = match[1]
    return given, particles.strip()


def _starts_lower(text: str) -> bool:
    first = _LEADING_MARKS.sub("", text)[:1]
    return first != first.upper()
