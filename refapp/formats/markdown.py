"""Markdown pages: front matter in YAML, TOML or JSON as Hugo, Jekyll, Quarto, pandoc and Obsidian have it.

A page is one reference; a list `references:` in its front matter (pandoc) gives those too. Written are Hugo pages:
several in one text are parted by a comment, into a folder goes a file each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from refapp.model.problems import Problem
from refapp.model.reference import Extra, Reference, Source

from . import Format, Record, csl_yaml
from .decoding import decode, is_binary
from .markdown_fields import KEY, NEXT, OF_A_WORK, OWN, normal
from .markdown_front import reference_of
from .markdown_own import restored
from .markdown_parts import Parts, parts_of
from .markdown_values import as_text
from .markdown_writer import front_of, page
from .yaml_records import Part

SUFFIXES = (".md", ".markdown", ".qmd", ".rmd", ".mkd", ".mdown", ".mdx")
LONGEST = 5_000_000  # characters of a text that has nothing but its name to say that it is a page
_NEXT = re.compile(rf"^{NEXT}\r?\n(?=---\r?\n)", re.MULTILINE)
_KEYS = re.compile(r"^[\"']?([A-Za-z][\w -]{0,30})[\"']?[ \t]*[:=]", re.MULTILINE)
_JSON_KEYS = re.compile(r"^\s{0,8}\"([A-Za-z][\w -]{0,30})\"\s*:|[{,]\s*\"([A-Za-z][\w -]{0,30})\"\s*:", re.MULTILINE)
_START = re.compile(r"(---|\+\+\+|;;;)[ \t]*\r?\n")
_CLOSED = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?\n\s*\S", re.MULTILINE)
_USUAL = frozenset("title author authors date tags categories keywords layout draft description aliases".split())
_OF_PEOPLE = frozenset("author authors abstract publication publication-types doi citekey journal".split())


_TITLED = re.compile(r"\A%[ \t]*\w|^#[ \t]*\S|^\S.*\n(?:=+|-+)[ \t]*$", re.MULTILINE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are such a page: 97 for our own, 5 for a text that is Markdown by its name only.

    Pages that have a reader of their own are left to it, and so are files that are YAML or JSON throughout.
    """
    if is_binary(head):
        return 0
    text = decode(head)[0].lstrip("\ufeff \t\r\n")
    named = file_name.lower().endswith(SUFFIXES)
    if not text:
        return 0
    start = _START.match(text)
    if start:
        keys = {normal(each) for each in _KEYS.findall(text[:8000])}
        closed = _CLOSED.search(text, start.end()) is not None
        if OWN in keys and start[1] == "---" and ("title" in keys):
            return 97
        if keys & {"references", "bibliography"} and start[1] == "---" and closed:
            return 92 if keys & {"references"} else 60
        if not keys & (_USUAL | OF_A_WORK):
            return 15 if named else 0
        return 60 if named else 45 if closed or start[1] != "---" else 0
    if text[0] == "{":
        keys = {normal(one or two) for one, two in _JSON_KEYS.findall(text[:8000])}
        if "title" not in keys or "tiki-page-id" in keys:
            return 0
        return (92 if keys & _OF_PEOPLE else 35) if named else 0
    if text[0] == "%" and named and re.match(r"%[ \t]*\w[^\n]*\n%", text):
        return 60
    return 5 if named and _TITLED.search(text) else 0  # a text without a title is no page


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """The reference of a page and those in its `references:`; the pages of a text that was written in one."""
    text = decode(data)[0]
    pages = _NEXT.split(text)
    line = 1
    for each in pages:
        yield from _records(each, file_name, line if len(pages) > 1 else 0)
        line += each.count("\n") + 1


def _records(text: str, file_name: str, line: int) -> Iterator[Record]:
    parts = parts_of(text)
    place = f"line {line}" if line else ""
    if parts.fault:
        fault = replace(parts.fault, line=(parts.fault.line or 1) + max(line - 1, 0))
        yield Record(None, f"line {fault.line}", (fault,))
        return
    if not parts.kind and len(parts.body) > LONGEST:
        yield Record(None, place, (Problem("markdown-no-page", {"most": f"{LONGEST // 1_000_000} MB"}),))
        return
    listed = _listed(parts)
    reference = reference_of(parts.front, parts.body, file_name)
    if OWN in parts.front:
        reference = restored(reference or Reference(), parts.front[OWN], _say_again)
    told = {normal(name) for name, value in parts.front.items() if value} - {"references", "bibliography", "csl"}
    if reference and (told or parts.body.strip() or not listed):
        if parts.front.get("references") and not parts.yaml:
            listing = Extra(origin=KEY, name="references", value=as_text(parts.front["references"]))
            reference = replace(reference, extra=(*reference.extra, listing))
        source = Source(format=KEY, file_name=file_name, text=text, place=place)
        yield Record(replace(reference, sources=(source,)), place)
    elif not listed:
        yield Record(None, place, (Problem("markdown-empty"),))
    if parts.yaml:
        for each in listed:
            yield csl_yaml.record(each, parts.yaml, file_name)


def _listed(parts: Parts) -> list[Part]:
    """The items of `references:`."""
    root = parts.yaml.roots[0] if parts.yaml and parts.yaml.roots else None
    holder = root.at("references") if root else None
    return [each for each in holder.items if each.kind == "map"] if holder else []


def _say_again(reference: Reference) -> Reference:
    front, body = front_of(reference)
    return reference_of({**front, OWN: ""}, body) or Reference()


def write(references: Iterable[Reference]) -> str:
    """A page for each; only one alone is what Hugo reads."""
    return f"{NEXT}\n".join(page(each) for each in references)


FORMAT = Format(KEY, "Markdown page", SUFFIXES, sniff, read, write, one_per_file=True)
