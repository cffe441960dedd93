"""Making leaves: text with its case, periods and formatting settled."""

from __future__ import annotations

import re

from refapp.csl.context import Context
from refapp.csl.look import Look, look_of
from refapp.csl.ordinals import letters
from refapp.csl.textcase import apply_case
from refapp.csl.tree import YEAR_SUFFIX, Leaf
from refapp.csl.xmltree import Element

_PERIODS = re.compile(r"\.(?=[^a-z]|$)")
# Scripts that have italics; citeproc-js leaves others upright.
_SLANTED = re.compile(
    r"[-0-9a-zA-Z\u0e01-\u0e5b\u00c0-\u017f\u0370-\u03ff\u0400-\u052f\u0590-\u05d4\u05d6-\u05ff\u1f00-\u1fff"
    r"\u0600-\u06ff\u200c\u200d\u200e\u0218\u0219\u021a\u021b\u202a-\u202e]"
)
_FRENCH = re.compile(r" ([:;?!»])")


def strip_periods(text: str) -> str:
    """The text without full stops, save those before small letters."""
    return _PERIODS.sub("", text)


def title_case_applies(ctx: Context) -> bool:
    """Whether the item is in English, the only language with title case."""
    language = ctx.item.language or ctx.locale.language
    return language.strip().lower().startswith("en")


def cased(ctx: Context, case: str, text: str) -> str:
    """The text in that case, when the case suits the item's language."""
    if case == "title" and not title_case_applies(ctx):
        return text
    return apply_case(case, text)


def leaf_look(look: Look, text: str) -> Look:
    """The look for this text: italics only where its script has them."""
    if look.marks and any(name == "font-style" for name, _ in look.marks) and not _SLANTED.search(text):
        marks = tuple(mark for mark in look.marks if mark[0] != "font-style")
        return Look(look.prefix, look.suffix, marks, look.quotes, look.display)
    return look


class LeafStyle:
    """What an element's attributes say of the text it writes, read once when the style is compiled."""

    __slots__ = ("case", "look", "strips")

    def __init__(self, element: Element) -> None:
        self.look = look_of(element)
        self.case = element.get("text-case")
        self.strips = element.get("strip-periods") == "true"

    def field(self, ctx: Context, text: str, *, link: str = "", keep_periods: bool = False) -> Leaf:
        """A leaf for the text of a field, which may hold markup."""
        if " " in text:
            text = _FRENCH.sub("\u202f\\1", text).replace("« ", "«\u202f")
        if self.case:
            text = cased(ctx, self.case, text)
        if (self.strips or ctx.strip_periods) and not keep_periods:
            text = strip_periods(text)
        ctx.started = True
        return Leaf(text, leaf_look(self.look, text), link=link)

    def plain(
        self,
        ctx: Context,
        text: str,
        *,
        capitalize: bool = False,
        all_periods: bool = False,
        any_language: bool = False,
    ) -> Leaf:
        """A leaf for text of the style or locale; `any_language` has title case in all languages."""
        if capitalize:
            text = apply_case("capitalize-first", text)
        if self.case:
            text = apply_case(self.case, text) if any_language else cased(ctx, self.case, text)
        if self.strips or ctx.strip_periods:
            text = text.replace(".", "") if all_periods else strip_periods(text)
        ctx.started = True
        return Leaf(text, leaf_look(self.look, text))


def year_suffix_leaf(ctx: Context, look: Look) -> Leaf | None:
    """The item's year suffix, when it has one."""
    number = ctx.disambiguation.year_suffix if ctx.disambiguation else -1
    if number < 0:
        return None
    ctx.started = True
    return Leaf(letters(number), look, YEAR_SUFFIX, number, literal=True)
