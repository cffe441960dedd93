"""Compiling a style: its elements to closures, each macro once."""

from __future__ import annotations

from refapp.csl.context import Context, Renderer, appending, in_sequence
from refapp.csl.dates import compile_date
from refapp.csl.grouping import compile_choose, compile_group
from refapp.csl.names import NamesStyle, compile_names
from refapp.csl.number_render import compile_number
from refapp.csl.text import compile_label, compile_text, nothing
from refapp.csl.tree import DATE, Node, walk
from refapp.csl.xmltree import Element


def _dates_only_in_sorting(renderer: Renderer) -> Renderer:
    """A macro with dates: as a sort key, citeproc-js takes nothing but the dates from it."""

    def render(ctx: Context, out: list[Node]) -> None:
        if not ctx.sorting:
            renderer(ctx, out)
            return
        found: list[Node] = []
        renderer(ctx, found)
        out.extend(node for each in found for node in walk(each) if node.role == DATE)

    return render


class Compiler:
    """Compiles elements; macros are compiled when first called and then shared."""

    def __init__(self, macros: dict[str, Element]) -> None:
        self._elements = macros
        self._macros: dict[tuple[str, int], Renderer] = {}

    def macro(self, name: str, names: NamesStyle | None = None) -> Renderer:
        """The renderer of a macro; within cs:substitute its names look like those they stand in for."""
        key = (name, id(names.element) if names is not None else 0)
        found = self._macros.get(key)
        if found is None:
            element = self._elements.get(name)
            found = self.children(element, names) if element is not None else appending(nothing)
            if element is not None and any(each.name == "date" for each in element.walk()):
                found = _dates_only_in_sorting(found)
            self._macros[key] = found
        return found

    def children(self, element: Element, names: NamesStyle | None = None) -> Renderer:
        """The renderer of all children of an element in a row."""
        return in_sequence([self.element(child, names) for child in element.children] or [appending(nothing)])

    def element(self, element: Element, names: NamesStyle | None = None) -> Renderer:
        """The renderer of one element; `names` is the cs:names it may stand in for."""
        kind = element.name
        if kind == "choose":
            return compile_choose(element, lambda branch: self.children(branch, names))
        if kind == "text":
            return compile_text(element, lambda name: self.macro(name, names))
        if kind == "group":
            return compile_group(element, self.children(element, names))
        if kind == "names":
            return appending(compile_names(element, self.element, names))
        if kind == "date":
            return appending(compile_date(element))
        if kind == "label":
            return appending(compile_label(element))
        if kind == "number" and element.get("variable"):
            return appending(compile_number(element))
        return appending(nothing)
