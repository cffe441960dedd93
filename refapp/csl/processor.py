"""The processor: a style compiled for a locale. It holds no state and serves any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from refapp.csl.cluster import ClusterStyle
from refapp.csl.collation import Collation, collation
from refapp.csl.compiler import Compiler
from refapp.csl.context import CITATION, Context, Renderer, Setting
from refapp.csl.errors import CslError
from refapp.csl.item import Item
from refapp.csl.locale import Locale
from refapp.csl.look import Look, look_of
from refapp.csl.pieces import quotes_of
from refapp.csl.sorting import SortKey, compile_sort
from refapp.csl.style import Style
from refapp.csl.xmltree import Element

if TYPE_CHECKING:
    from refapp.csl.document import Document
    from refapp.csl.results import Bibliography, Citation


class Area:
    """cs:citation or cs:bibliography, compiled."""

    def __init__(self, element: Element, compiler: Compiler) -> None:
        layout = element.find("layout")
        assert layout is not None, "Style.parse has seen to it"
        self.attributes: Mapping[str, str] = element.attributes
        self.look: Look = look_of(layout)
        self.delimiter = layout.get("delimiter")
        self.render: Renderer = compiler.children(layout)
        self.keys: tuple[SortKey, ...] = compile_sort(element.find("sort"), compiler.macro)


class Processor:
    """A style made ready for a locale (spec, "Citation" and "Bibliography").

    `locale` is the document's language; the style's own terms and dates are laid over it. `collate` gives
    the sort key of a text, by default in the order of the locale; `abbreviate(variable, text)` gives a short
    form, or the text itself. Raises CslError for a style that depends on another.
    """

    def __init__(
        self,
        style: Style,
        locale: Locale,
        *,
        collate: Collation | None = None,
        abbreviate: Callable[[str, str], str] | None = None,
    ) -> None:
        if style.citation is None:
            raise CslError(f"The style “{style.title}” depends on another: lay it over that one first.")
        self.style = style
        self.locale = style.localised(locale)
        self.collate = collate or collation(self.locale.language)
        self.quotes = quotes_of(self.locale)
        bibliography = style.bibliography
        elements = [*style.macros.values(), style.citation] + ([bibliography] if bibliography is not None else [])
        self.setting = Setting(
            locale=self.locale,
            options=style.attributes,
            citation=style.citation.attributes,
            bibliography=bibliography.attributes if bibliography is not None else {},
            is_note=style.is_note,
            suffix_by_variable=_uses_variable(elements, "year-suffix", "citation-label"),
            abbreviate=abbreviate,
        )
        compiler = Compiler(style.macros)
        self.citation = Area(style.citation, compiler)
        self.bibliography = Area(bibliography, compiler) if bibliography is not None else None
        reached = _reached(style.citation, style.macros)
        self.has_conditions = any(each.get("disambiguate") == "true" for each in reached)
        self.sorts_by_number = bibliography is not None and _sorts_by_number(bibliography, style.macros)
        self.counts_down = bibliography is not None and _counts_down(bibliography, style.macros)
        self.is_numeric = any(each.get("variable") == "citation-number" for each in reached if each.name != "key")
        self.cluster = ClusterStyle.read(
            style.citation.attributes,
            self.citation.look,
            self.citation.delimiter,
            self.locale.term("citation-range-delimiter") or "–",
            style.is_note,
            self.is_numeric,
        )

    def document(self, items: Iterable[Mapping[str, Any]] = (), *, sort: bool = True) -> Document:
        """A document that cites from these CSL-JSON items; more can be added to it later.

        Without `sort` the bibliography keeps the order of citing, whatever the style says.
        """
        from refapp.csl.document import Document

        return Document(self, items, sort=sort)

    def cite(self, items: Iterable[Mapping[str, Any]]) -> Citation:
        """A single citation of these items, as it reads in a document of its own."""
        entries = list(items)
        document = self.document(entries)
        return document.cite([{"id": each.get("id", "")} for each in entries])

    def bibliography_of(self, items: Iterable[Mapping[str, Any]]) -> Bibliography:
        """The bibliography of these items alone."""
        return self.document(items).bibliography()

    def context(self, item: Item, area: str = CITATION) -> Context:
        """A fresh rendering of an item."""
        return Context(self.setting, area, item)


def _uses_variable(elements: list[Element], *variables: str) -> bool:
    return any(
        each.get("variable") in variables for element in elements for each in element.walk() if each.name == "text"
    )


def _sorts_by_number(bibliography: Element, macros: Mapping[str, Element]) -> bool:
    sort = bibliography.find("sort")
    return sort is not None and any(each.get("variable") == "citation-number" for each in _reached(sort, macros))


def _counts_down(bibliography: Element, macros: Mapping[str, Element]) -> bool:
    """Whether entries keep their order while their numbers run down.

    As in citeproc-js: the last key is descending, and a macro called by a key has the citation number.
    """
    sort = bibliography.find("sort")
    if sort is None or not sort.children or sort.children[-1].get("sort") != "descending":
        return False
    return any(each.name == "text" and each.get("variable") == "citation-number" for each in _reached(sort, macros))


def _reached(element: Element, macros: Mapping[str, Element]) -> list[Element]:
    """All elements of an area, those in the macros it calls included."""
    found: list[Element] = []
    seen: set[str] = set()
    waiting = [element]
    while waiting:
        for each in waiting.pop().walk():
            found.append(each)
            name = each.get("macro")
            if name and name not in seen and name in macros:
                seen.add(name)
                waiting.append(macros[name])
    return found
