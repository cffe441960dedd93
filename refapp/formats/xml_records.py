"""Records of XML files, read one by one without entities, document types or network.

A record is given to lxml by itself (`resolve_entities=False, no_network=True, huge_tree=False`), with the prefixes
it uses declared: files cut out of a larger answer often lack their declarations.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from html.entities import html5
from typing import Any

from refapp.model.problems import Problem
from refapp.model.reference import Extra, Reference, Source

from . import Record
from .xml_node import Node, valid
from .xml_scan import Span, spans, text_of

LONGEST = 20_000_000  # characters of one record; the longest real one seen has 0.4 million

_PREFIX = re.compile(r"</?([^\W\d][\w.-]*):|\s([^\W\d][\w.-]*):[\w.-]+\s*=")
_SPECIAL = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&(#?\w+);", re.DOTALL)
_OWN = frozenset(("amp", "lt", "gt", "quot", "apos"))


class XmlFault(Exception):
    """Why a record cannot be read: a problem code, its arguments and the line within the record, from 1."""

    def __init__(self, code: str, line: int = 1, **args: str | int) -> None:
        super().__init__(code, args)
        self.code, self.line, self.args_ = code, line, args


@dataclass(frozen=True, slots=True)
class Piece:
    """One record: its root element, its text word for word, and its line in the file."""

    node: Node
    text: str
    line: int


def read_records(
    data: bytes,
    file_name: str,
    key: str,
    names: frozenset[str],
    make: Callable[[Piece], tuple[Reference | None, list[Problem]]],
    first: frozenset[str] = frozenset(),
) -> Iterator[Record]:
    """Every record of the file made a Record by `make`; what cannot be read becomes a refusal with its line."""
    text = text_of(data)
    some = False
    for span in spans(text, names, first):
        some = True
        yield _record(text, span, file_name, key, make)
    if not some:
        yield Record(None, "", (Problem("xml-no-records", {"name": file_name}, line=1),))


def _record(
    text: str,
    span: Span,
    file_name: str,
    key: str,
    make: Callable[[Piece], tuple[Reference | None, list[Problem]]],
) -> Record:
    place = f"line {span.line}"
    try:
        if span.fault:
            raise XmlFault(f"xml-{span.fault}")
        if span.stop - span.start > LONGEST:
            raise XmlFault("xml-too-long")
        words = text[span.start : span.stop]
        piece = Piece(parse(words), words, span.line)
    except XmlFault as fault:
        return Record(None, place, (Problem(fault.code, fault.args_, line=span.line + fault.line - 1),))
    reference, problems = make(piece)
    if reference:
        source = Source(format=key, file_name=file_name, text=words, place=place)
        reference = replace(reference, sources=(source,))
    return Record(reference, place, tuple(problems))


def parse(text: str) -> Node:
    """The element that `text` is. Raises XmlFault."""
    from lxml import etree

    prefixes = sorted({a or b for a, b in _PREFIX.findall(text)} - {"xml", "xmlns"})
    declared = "".join(f' xmlns:{prefix}="urn:prefix:{prefix}"' for prefix in prefixes)
    whole = f"<_{declared}>{_characters(valid(text))}</_>"
    try:
        root = etree.fromstring(whole, _parser())
    except etree.XMLSyntaxError as error:
        raise XmlFault(
            "xml-broken", error.lineno or 1, reason=re.sub(r",? line \d+(?:, column.*)?", "", str(error.msg))[:200]
        ) from None
    except ValueError as error:
        raise XmlFault("xml-broken", reason=str(error)[:200]) from None
    if len(root) != 1:
        raise XmlFault("xml-broken", reason="more than one element")
    return _node(root[0])


def restored(extra: Extra, make: Callable[[str, str], Node]) -> Node:
    """The element that was kept as `extra`, whole where it was XML; else `make(name, words)` gives it."""
    name = extra.name.rpartition("/")[2]
    if extra.value.startswith("<"):
        with suppress(XmlFault):
            node = parse(extra.value)
            if node.name == name:
                return replace(node, tail="")
    return make(name, extra.value)


@cache
def _parser() -> Any:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )


def _characters(text: str) -> str:
    """`text` with the named characters of HTML in place, and without references to characters XML forbids."""

    def character(match: re.Match[str]) -> str:
        name = match[1]
        if not name or name in _OWN:
            return match[0]
        if not name.startswith("#"):
            known = html5.get(f"{name};")
            if known is None:
                line = text.count("\n", 0, match.start()) + 1
                raise XmlFault("xml-entity", line, name=name[:80])
            return known.replace("&", "&amp;").replace("<", "&lt;")
        try:
            number = int(name[2:], 16) if name[1:2] in "xX" else int(name[1:])
            return match[0] if valid(chr(number)) else ""
        except (ValueError, OverflowError):
            return ""

    return _SPECIAL.sub(character, text) if "&" in text else text


def _node(element: Any) -> Node:
    """The element as a value; depth is bounded by the scan before and by the parser."""
    return Node(
        _local(element.tag),
        element.text or "",
        tuple(_node(child) for child in element if isinstance(child.tag, str)),
        {_attribute(name): value for name, value in element.attrib.items()},
        element.tail or "",
    )


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _attribute(name: str) -> str:
    """The local name; the prefixes of XML itself and of XLink stay, as nobody declares others for those."""
    space, _, local = name.rpartition("}")
    return (
        f"xml:{local}"
        if space.endswith("XML/1998/namespace")
        else f"xlink:{local}"
        if space.endswith(":xlink")
        else local
    )
