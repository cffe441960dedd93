"""A small, safe XML reader: CSL files can come from anywhere.

Only what CSL needs: elements, attributes, text and line numbers. Document types and entities are refused
(they are how hostile XML grows or reads files), and so are files that are too large or too deep.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from refapp.csl.errors import CslError

MAX_CHARACTERS = 8_000_000
MAX_DEPTH = 200
_XML_LANG = "http://www.w3.org/XML/1998/namespace lang"


class Element:
    """One element: its name without namespace, attributes, children, text and line."""

    __slots__ = ("attributes", "children", "line", "name", "text")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self.children: list[Element] = []
        self.text = ""

    def get(self, attribute: str, default: str = "") -> str:
        """The attribute's value, or `default`."""
        return self.attributes.get(attribute, default)

    def find(self, name: str) -> Element | None:
        """The first child element of that name."""
        return next((child for child in self.children if child.name == name), None)

    def find_all(self, name: str) -> list[Element]:
        """All child elements of that name."""
        return [child for child in self.children if child.name == name]

    def walk(self) -> Iterator[Element]:
        """This element and everything below it, in document order."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse_xml(text: str) -> Element:
    """The root element of `text`; raises `CslError` for what is malformed or unsafe."""
    if len(text) > MAX_CHARACTERS:
        raise CslError(f"The file is longer than {MAX_CHARACTERS:,} characters.")
    return _Reader().read(text.lstrip("\ufeff \t\r\n"))


class _Reader:
    def __init__(self) -> None:
        self._stack: list[Element] = []
        self._root: Element | None = None
        parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        self._parser = parser

    def read(self, text: str) -> Element:
        try:
            self._parser.Parse(text.encode("utf-8", "replace"), True)
        except expat.ExpatError as error:
            raise CslError(f"The XML is not well formed: {expat.ErrorString(error.code)}.", error.lineno) from None
        if self._root is None:
            raise CslError("The file has no content.")
        return self._root

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        line = self._parser.CurrentLineNumber
        if len(self._stack) >= MAX_DEPTH:
            raise CslError(f"Elements are nested more than {MAX_DEPTH} deep.", line)
        if _XML_LANG in attributes:
            attributes["xml:lang"] = attributes.pop(_XML_LANG)
        element = Element(name.rpartition(" ")[2], attributes, line)
        if self._stack:
            self._stack[-1].children.append(element)
        else:
            self._root = element
        self._stack.append(element)

    def _end(self, name: str) -> None:
        self._stack.pop()

    def _characters(self, data: str) -> None:
        if self._stack:
            self._stack[-1].text += data

    def _doctype(self, *declaration: object) -> None:
        raise CslError("Document type declarations are not allowed.", self._parser.CurrentLineNumber)

    def _entity(self, *declaration: object) -> None:
        raise CslError("Entity declarations are not allowed.", self._parser.CurrentLineNumber)
