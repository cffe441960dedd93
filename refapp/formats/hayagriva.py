"""Hayagriva, the bibliography files of Typst (YAML; file format of hayagriva 0.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Source

from . import Format, Record
from .decoding import decode, is_binary
from .hayagriva_entry import reference_of
from .hayagriva_fields import KEY, TYPES
from .xml_values import odd_date
from .yaml_records import Part, YamlFile, read_records

_ENTRY = re.compile(r"^([^\s#:-][^:\n]*):[^\S\n]*\n((?:[^\S\n]+\S[^\n]*\n|[^\S\n]*\n)+)", re.MULTILINE)
_TYPE = re.compile(r"^(\s+)type:\s*[\"']?([A-Za-z]+)[\"']?\s*$", re.MULTILINE)


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are Hayagriva: 80 when one of the first entries has a title and one of its types."""
    if is_binary(head):
        return 0
    text = decode(head)[0].removeprefix("\ufeff").replace("\r\n", "\n")
    if len(re.findall(r"^---[^\S\n]*$", text, re.MULTILINE)) > 1:
        return 0  # the front matter of a page
    text = re.sub(r"\A(?:\s|#[^\n]*\n|---[^\S\n]*\n)*", "", text)
    if not re.match(r"[^\s:]+:[^\S\n]*\n", text):
        return 0
    for match in list(_ENTRY.finditer(f"{text[:20_000]}\n"))[:3]:
        type_ = _TYPE.search(match[2])
        if type_ and type_[2].lower() in TYPES and re.search(r"^\s+title:", match[2], re.MULTILINE):
            return 80
    return 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """Every entry of the file."""

    def entries(root: Part, file: YamlFile) -> Iterator[Record | None]:
        for key, part, line in root.pairs:
            yield None if part.is_torn else _record(key, part, line, file, file_name)

    return read_records(data, file_name, entries)


def _record(key: str, part: Part, line: int, file: YamlFile, file_name: str) -> Record:
    place, text = f"line {line}", file.words(line, part)
    entry = part.plain()
    if not isinstance(entry, Mapping) or not entry:
        return Record(None, place, (Problem("yaml-no-mapping", {"text": text[:80]}, line=line),))
    problems = []
    kind = str(entry.get("type") or "misc").lower()
    if kind not in TYPES:
        problems.append(Problem("hayagriva-unknown-type", {"type": kind[:80]}, Severity.WARNING, line))
    reference = reference_of(key, entry, kind)
    if reference is None:
        return Record(None, place, (Problem("yaml-empty-record", line=line),))
    problems += odd_date(reference, line)
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(replace(reference, sources=(source,)), place, tuple(problems))


FORMAT = Format(KEY, "Hayagriva", (".yml", ".yaml"), sniff, read)
