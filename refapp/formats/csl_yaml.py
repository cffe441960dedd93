"""CSL-YAML: CSL items in YAML, as pandoc and Better BibTeX write them (pandoc manual, “Bibliographic data”)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from refapp.model.csl_json import ORIGIN, TYPES, from_csl
from refapp.model.kinds import DATE_VARIABLES
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Source

from . import Format, Record
from .decoding import decode, is_binary
from .yaml_records import Part, YamlFile, read_records

KEY = "csl-yaml"
_FIRST = re.compile(
    r"(?:---[^\S\n]*\n)?(?:[^\S\n]*(?:#[^\n]*)?\n)*+(?:(?:references|bibliography):[^\n]*\n(?:[^\S\n]*\n)*+)?"
    r"(?P<item>[^\S\n]*-[^\S\n](?:[^\n]*\n){1,60})"
)
# Other metadata of pandoc may stand before the list, but no text after it: that is a page.
_AMONG_OTHERS = re.compile(r"^references:[^\S\n]*\n(?P<item>[^\S\n]*-[^\S\n](?:[^\n]*\n){1,60})", re.MULTILINE)
_PAGE = re.compile(r"^(?:---|\.\.\.)[^\S\n]*\n\s*[^\s-]", re.MULTILINE)
_NAMED = re.compile(r"^[\s-]*(type|id|title|author|issued|container-title|DOI|URL)[\"']?:", re.MULTILINE)
_TYPE = re.compile(r"^[\s-]*type:\s*[\"']?([a-z_-]+)", re.MULTILINE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are CSL-YAML: 88 when the first item of a list has a CSL type."""
    if is_binary(head):
        return 0
    text = decode(head)[0].removeprefix("\ufeff").replace("\r\n", "\n") + "\n"
    match = _FIRST.match(text) or (None if _PAGE.search(text, 4) else _AMONG_OTHERS.search(text))
    if not match:
        return 0
    item = match["item"]
    if not set(_TYPE.findall(item)) & TYPES:
        return 0
    return 88 if len(set(_NAMED.findall(item))) > 2 else 40


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every item of the file."""

    def items(root: Part, file: YamlFile) -> Iterator[Record | None]:
        holder = root.at("references") or root.at("bibliography") or root if root.kind == "map" else root
        for part in holder.items if holder.kind == "list" else [holder]:
            yield None if part.is_torn else record(part, file, file_name)

    return read_records(data, file_name, items)


def record(part: Part, file: YamlFile, file_name: str) -> Record:
    """The record of one item; also of those in the front matter of a Markdown page."""
    place, text = f"line {part.line}", file.words(part.line, part)
    value = part.plain()
    if not isinstance(value, Mapping):
        return Record(None, place, (Problem("yaml-no-mapping", {"text": text[:80]}, line=part.line),))
    item = {name: _item_date(each) if name in DATE_VARIABLES else each for name, each in value.items()}
    try:
        reference = from_csl(item)
    except ValueError:
        return Record(None, place, (Problem("csl-json-neither-type-nor-title", line=part.line),))
    problems = []
    kind = item.get("type")
    if kind and (not isinstance(kind, str) or kind not in TYPES):
        problems.append(Problem("csl-json-unknown-type", {"type": str(kind)[:80]}, Severity.WARNING, part.line))
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(replace(_own(reference), sources=(source,)), place, tuple(problems))


def _own(reference: Reference) -> Reference:
    """The reference with its origin told as ours."""
    texts = tuple(replace(text, origin=KEY if text.origin == ORIGIN else text.origin) for text in reference.texts)
    extra = tuple(replace(each, origin=KEY if each.origin == ORIGIN else each.origin) for each in reference.extra)
    return replace(reference, texts=texts, extra=extra)


def _item_date(value: Any) -> Any:
    """A date of pandoc's (`- year: 2019`, one or two of them) as CSL-JSON has it."""
    dates = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, Mapping)]
    if not dates or "date-parts" in dates[0]:
        return dates[0] if len(dates) == 1 else value
    first = dates[0]
    found = {name: first[name] for name in ("circa", "season", "raw") if name in first}
    literal = first.get("literal") or first.get("other")
    if literal:
        found["literal"] = literal
    parts = [[each[name] for name in ("year", "month", "day") if each.get(name)] for each in dates[:2]]
    if parts[0]:
        found["date-parts"] = [each for each in parts if each]
    return found or value


FORMAT = Format(KEY, "CSL-YAML", (".yaml", ".yml"), sniff, read)
