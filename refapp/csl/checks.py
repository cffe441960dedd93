"""What to tell about a style's mistakes: sentences with the line."""

from __future__ import annotations

from collections.abc import Iterator

from refapp.csl.errors import CslError
from refapp.csl.xmltree import Element

_RENDERING = {"text", "number", "names", "date", "label", "group", "choose"}
_CHILDREN = {
    "style": {"info", "locale", "macro", "citation", "bibliography"},
    "citation": {"layout", "sort"},
    "bibliography": {"layout", "sort"},
    "sort": {"key"},
    "macro": _RENDERING,
    "layout": _RENDERING,
    "group": _RENDERING,
    "choose": {"if", "else-if", "else"},
    "if": _RENDERING,
    "else-if": _RENDERING,
    "else": _RENDERING,
    "names": {"name", "et-al", "label", "substitute", "institution"},
    "name": {"name-part"},
    "substitute": _RENDERING,
    "date": {"date-part"},
}
_VALUES = {
    "match": {"any", "all", "none"},
    "text-case": {"lowercase", "uppercase", "capitalize-first", "capitalize-all", "title", "sentence"},
    "font-style": {"normal", "italic", "oblique"},
    "font-variant": {"normal", "small-caps"},
    "font-weight": {"normal", "bold", "light"},
    "text-decoration": {"none", "underline"},
    "vertical-align": {"baseline", "sup", "sub"},
    "display": {"block", "left-margin", "right-inline", "indent"},
}


def find_problems(root: Element) -> Iterator[str]:
    """Sentences about elements and values CSL does not know; such a style still works without them."""
    for element in root.walk():
        allowed = _CHILDREN.get(element.name)
        for child in element.children:
            if allowed is not None and child.name not in allowed:
                yield f"Line {child.line}: “{child.name}” has no place in “{element.name}”."
        for name, value in element.attributes.items():
            if name in _VALUES and value not in _VALUES[name] and element.name != "term":
                yield f"Line {element.line}: “{value}” is no value of “{name}”."


def check_macros(root: Element, macros: dict[str, Element]) -> None:
    """Raises `CslError` for a macro that is called but missing, and for macros that call themselves."""
    for element in root.walk():
        called = element.get("macro")
        if called and element.name in ("text", "key") and called not in macros:
            raise CslError(f"The macro “{called}” does not exist.", element.line)
    done: set[str] = set()
    for name in macros:
        _check_calls(name, macros, [], done)


def _check_calls(name: str, macros: dict[str, Element], path: list[str], done: set[str]) -> None:
    if name in path:
        raise CslError(f"The macro “{name}” calls itself.", macros[name].line)
    if name in done:
        return
    path.append(name)
    for element in macros[name].walk():
        if element.name == "text" and element.get("macro"):
            _check_calls(element.get("macro"), macros, path, done)
    path.pop()
    done.add(name)
