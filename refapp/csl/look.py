"""How a node looks: affixes, formatting, display (CSL 1.0.2, "Affixes", "Formatting", "Display")."""

from __future__ import annotations

from dataclasses import dataclass, replace

from refapp.csl.xmltree import Element

Mark = tuple[str, str]

MARK_DEFAULTS = {
    "font-style": "normal",
    "font-variant": "normal",
    "font-weight": "normal",
    "text-decoration": "none",
    "vertical-align": "baseline",
}
# The nesting citeproc-js produces: the first is the innermost.
_MARK_ORDER = ("font-style", "font-variant", "font-weight", "text-decoration", "vertical-align")


@dataclass(frozen=True, slots=True)
class Look:
    """The formatting attributes of one rendering element. Affixes lie outside the marks and the quotes."""

    prefix: str = ""
    suffix: str = ""
    marks: tuple[Mark, ...] = ()
    quotes: bool = False
    display: str = ""

    def bare(self) -> Look:
        """The same without affixes."""
        return replace(self, prefix="", suffix="") if self.prefix or self.suffix else self

    def only_affixes(self) -> Look:
        """The same without marks and quotes."""
        return Look(self.prefix, self.suffix, display=self.display)

    def with_suffix(self, suffix: str) -> Look:
        """The same with another suffix."""
        return replace(self, suffix=suffix)

    def with_prefix(self, prefix: str) -> Look:
        """The same with another prefix."""
        return replace(self, prefix=prefix)


PLAIN = Look()


def look_of(element: Element) -> Look:
    """The look an element's attributes ask for."""
    get = element.attributes.get
    marks = tuple((name, get(name, "")) for name in _MARK_ORDER if get(name))
    look = Look(
        prefix=get("prefix", ""),
        suffix=get("suffix", ""),
        marks=marks,
        quotes=get("quotes") == "true",
        display=get("display", ""),
    )
    return PLAIN if look == PLAIN else look
