"""One name: order, particles, initials, formatting of parts (CSL 1.0.2, "Name-part" and "Name")."""

from __future__ import annotations

import re
from dataclasses import dataclass

from refapp.csl.context import Context
from refapp.csl.initials import initialize, normalize_initials
from refapp.csl.leaves import cased, leaf_look
from refapp.csl.look import PLAIN, Look, look_of
from refapp.csl.name import Name
from refapp.csl.name_options import NameOptions
from refapp.csl.tree import NAME, Leaf, Node, group
from refapp.csl.xmltree import Element

_JOINING = ("’", "'", "-", " ", "ʼ")
_LATIN = re.compile(
    r"[-0-9a-zA-Z\u0e01-\u0e5b\u00c0-\u017f\u0370-\u03ff\u0400-\u052f\u0590-\u05d4\u05d6-\u05ff\u1f00-\u1fff"
    r"\u0600-\u06ff\u0218-\u021b]"
)
_LATIN_START = re.compile(r"[&a-zA-Z\u0e01-\u0e5b\u00c0-\u017f\u0370-\u03ff\u0400-\u052f\u0590-\u05d4\u05d6-\u05ff]")


@dataclass(frozen=True)
class PersonStyle:
    """The formatting of a cs:name and of its cs:name-part children."""

    look: Look = PLAIN
    family: Look = PLAIN
    given: Look = PLAIN
    family_case: str = ""
    given_case: str = ""
    family_strips: bool = False
    given_strips: bool = False

    @staticmethod
    def read(name: Element) -> PersonStyle:
        """The formatting of a cs:name."""
        parts = {part.get("name"): part for part in name.find_all("name-part")}
        empty = Element("name-part", {}, name.line)
        family, given = parts.get("family", empty), parts.get("given", empty)
        return PersonStyle(
            look=look_of(name),
            family=look_of(family),
            given=look_of(given),
            family_case=family.get("text-case"),
            given_case=given.get("text-case"),
            family_strips=family.get("strip-periods") == "true",
            given_strips=given.get("strip-periods") == "true",
        )


class _Parts:
    """The parts of a name as leaves, None where there is none."""

    __slots__ = ("dropping", "family", "given", "non_dropping", "suffix")

    def __init__(self, ctx: Context, style: PersonStyle, options: NameOptions, name: Name, level: int) -> None:
        family, given = style.family.bare(), style.given.bare()
        dropping, non_dropping = name.dropping, name.non_dropping
        if ctx.sorting:
            dropping, non_dropping = re.sub("['’]", "", dropping), re.sub("['’]", "", non_dropping)
        self.family = _leaf(ctx, name.family, family, style.family_case, style.family_strips)
        self.non_dropping = _leaf(ctx, non_dropping, family, style.family_case, style.family_strips)
        self.given = self.dropping = self.suffix = None
        if level or not name.family:
            text = _given(ctx, options, name, level)
            self.given = _leaf(ctx, text, given, style.given_case, style.given_strips)
            self.dropping = _leaf(ctx, dropping, given, style.given_case, style.given_strips)
            self.suffix = _leaf(ctx, _suffix(ctx, options, name), PLAIN, "", style.family_strips)


def render_name(
    ctx: Context, style: PersonStyle, options: NameOptions, name: Name, level: int, index: int
) -> Node | None:
    """One name with the formatting of cs:name; `level` says how much of the given name, `index` its place."""
    if not name.is_person:
        text = name.literal
        literal = _leaf(ctx, text, style.family.bare(), style.family_case, style.family_strips)
        return group([literal], style.look, role=NAME)
    node = _person(ctx, style, options, name, level, index)
    return group([node], style.look, role=NAME) if node is not None else None


def _leaf(ctx: Context, text: str, look: Look, case: str, strips: bool) -> Leaf | None:
    if not text:
        return None
    if case:
        text = cased(ctx, case, text)
    if strips or ctx.strip_periods:
        text = text.replace(".", "")
    return Leaf(text, leaf_look(look, text))


def _given(ctx: Context, options: NameOptions, name: Name, level: int) -> str:
    given = name.given
    if not (given and name.family):
        return given
    hyphen = ctx.setting.options.get("initialize-with-hyphen") != "false"
    if not options.initialize:
        return (
            normalize_initials(given, options.initialize_with or "", hyphen)
            if (options.initialize_with is not None)
            else given
        )
    if level == 1 and not _keeps_order(ctx, name):
        return initialize(given, options.initialize_with or "", hyphen)
    return given


def _suffix(ctx: Context, options: NameOptions, name: Name) -> str:
    if name.suffix and options.initialize_with is not None:
        return normalize_initials(name.suffix, options.initialize_with)
    return name.suffix


def _keeps_order(ctx: Context, name: Name) -> bool:
    return ctx.item.language[:2] in ("ja", "zh") and not _LATIN.search(name.family)


def _row(parts: list[Node | None], delimiter: str, look: Look = PLAIN) -> Node | None:
    return group(parts, look, delimiter)


def _affixes(look: Look) -> Look:
    return Look(look.prefix, look.suffix)


def _script_order(ctx: Context, name: Name) -> str | None:
    """The delimiter between family and given name where the family name always comes first, else None."""
    if not _LATIN.search(name.family.replace('"', "")) and name.family:
        return " " if _LATIN_START.match(name.given) else ""
    if name.static_order or ctx.item.language[:2] in ("vi", "hu"):
        return " "
    if ctx.item.language[:2] in ("ja", "zh"):
        return " "
    return None


def _person(ctx: Context, style: PersonStyle, options: NameOptions, name: Name, level: int, index: int) -> Node | None:
    parts = _Parts(ctx, style, options, name, level)
    delimiter = _script_order(ctx, name)
    if delimiter is not None:
        return _row([parts.non_dropping, parts.family, parts.given], delimiter)
    if ctx.sorting:
        return _for_sorting(ctx, parts)
    if options.sort_order == "all" or (options.sort_order == "first" and index == 0):
        return _inverted(ctx, style, options, name, parts)
    return _straight(style, name, parts)


def _for_sorting(ctx: Context, parts: _Parts) -> Node | None:
    if ctx.setting.options.get("demote-non-dropping-particle") == "never":
        first = _row([parts.non_dropping, parts.family, parts.dropping], " ")
        return _row([_row([first, parts.given], "|"), parts.suffix], " ")
    second = _row([parts.given, parts.dropping, parts.non_dropping], " ")
    return _row([_row([parts.family, second], "|"), parts.suffix], " ")


def _inverted(ctx: Context, style: PersonStyle, options: NameOptions, name: Name, parts: _Parts) -> Node | None:
    separator = ", " if name.given in ("Lord", "Lady") else options.sort_separator
    family, given = _affixes(style.family), _affixes(style.given)
    demote = ctx.setting.options.get("demote-non-dropping-particle", "display-and-sort")
    if demote in ("display-and-sort", "always"):
        second = _row([_row([parts.given, parts.dropping], " "), parts.non_dropping], " ", given)
        first = _row([parts.family], "", family)
    else:
        joiner = "" if _joins(name.non_dropping) else " "
        first = _row([parts.non_dropping, parts.family], joiner, family)
        second = _row([parts.given, parts.dropping], " ", given)
    return _row([_row([first, second], separator), parts.suffix], separator)


def _joins(particle: str) -> bool:
    return particle.endswith(_JOINING)


def _straight(style: PersonStyle, name: Name, parts: _Parts) -> Node | None:
    family, dropping = parts.family, parts.dropping
    row: Node | None = family
    if dropping is not None and family is not None and not name.non_dropping and _joins(name.dropping):
        row, dropping = _row([dropping, family], ""), None
    if _joins(name.non_dropping):
        second = _row([dropping, _row([parts.non_dropping, row], "")], " ")
    else:
        second = _row([dropping, parts.non_dropping, row], " ")
    second = _row([second, parts.suffix], ", " if name.comma_suffix else " ", _affixes(style.family))
    given = _row([parts.given], "", _affixes(style.given))
    return _row([given, second], " ")
