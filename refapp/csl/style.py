"""Styles: reading and checking a CSL file (CSL 1.0.2, "Styles")."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from refapp.csl.checks import check_macros, find_problems
from refapp.csl.errors import CslError
from refapp.csl.locale import Locale, read_locale
from refapp.csl.xmltree import Element, parse_xml


@dataclass(frozen=True)
class Style:
    """A style as read from its file. It holds no state; a `Processor` compiles it.

    A dependent style has a `parent` (the address of the style it follows) and no layouts of its own: lay it
    over the style it depends on with `with_parent`. `problems` are sentences about what the file does wrong
    but can be lived with.
    """

    id: str
    title: str
    attributes: dict[str, str]
    parent: str = ""
    macros: dict[str, Element] = field(default_factory=dict)
    citation: Element | None = None
    bibliography: Element | None = None
    locales: tuple[Locale, ...] = ()
    problems: tuple[str, ...] = ()

    @staticmethod
    def parse(text: str) -> Style:
        """A style from the text of its file. Raises `CslError`, with the line, when it cannot be used."""
        root = parse_xml(text)
        if root.name != "style":
            raise CslError("This is not a CSL style: its root element is not “style”.", root.line)
        info = root.find("info") or Element("info", {}, root.line)
        style = Style(
            id=_text(info, "id"),
            title=_text(info, "title"),
            attributes=root.attributes,
            parent=_parent(info),
            macros={each.get("name"): each for each in root.find_all("macro")},
            citation=root.find("citation"),
            bibliography=root.find("bibliography"),
            locales=tuple(read_locale(each) for each in root.find_all("locale")),
            problems=tuple(find_problems(root)),
        )
        if style.citation is None and not style.parent:
            raise CslError("The style has no “citation” element.", root.line)
        for area in (style.citation, style.bibliography):
            if area is not None and area.find("layout") is None:
                raise CslError(f"“{area.name}” has no “layout” element.", area.line)
        check_macros(root, style.macros)
        return style

    def with_parent(self, parent: Style) -> Style:
        """The style this dependent one means: the parent's layouts under this one's name and locale."""
        attributes = dict(parent.attributes)
        if "default-locale" in self.attributes:
            attributes["default-locale"] = self.attributes["default-locale"]
        return replace(parent, id=self.id, title=self.title, attributes=attributes)

    @property
    def default_locale(self) -> str:
        """The locale the style asks for, or an empty text."""
        return self.attributes.get("default-locale", "")

    @property
    def is_note(self) -> bool:
        """Whether citations stand in notes."""
        return self.attributes.get("class") == "note"

    def localised(self, base: Locale) -> Locale:
        """`base` with the style's own terms, dates and options over it (spec, "Locale")."""
        language = base.language
        result = base
        for wanted in ("", language.partition("-")[0], language):
            for own in self.locales:
                if own.language == wanted:
                    result = replace(own, language=language).over(result)
        return result


def _text(info: Element, name: str) -> str:
    element = info.find(name)
    return element.text.strip() if element is not None else ""


def _parent(info: Element) -> str:
    links = info.find_all("link")
    return next((each.get("href") for each in links if each.get("rel") == "independent-parent"), "")
