"""CITATION.cff, the Citation File Format 1.2.0: how to cite a piece of software or a data set, and what it cites."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from refapp.model.problems import Problem, Severity
from refapp.model.reference import Extra, Reference, Relation, Source

from . import Format, Record
from .cff_entry import KEY, reference_of
from .cff_fields import ROOT_TYPES
from .cff_writer import entry_of
from .decoding import decode, is_binary
from .xml_values import odd_date
from .yaml_records import Part, YamlFile, read_records

_VERSION = re.compile(r"^[\"']?cff-version[\"']?[^\S\n]*:", re.MULTILINE)
_MESSAGE = "If you use this software, please cite it as below."
_UNTITLED = "Untitled"
_OUTSIDE = ("cff-version", "message", "preferred-citation", "references")


def sniff(head: bytes, file_name: str) -> int:
    """How sure the first bytes are a citation file: 95 by its version, 30 by the file's name alone."""
    if is_binary(head):
        return 0
    if _VERSION.search(decode(head)[0].replace("\r\n", "\n")):
        return 95
    return 30 if file_name.lower().endswith(".cff") else 0


def read(data: bytes, file_name: str) -> Iterator[Record]:
    """The work itself, the citation it prefers, and what it refers to."""

    def works(root: Part, file: YamlFile) -> Iterator[Record | None]:
        return _records(root, file, file_name) if root.kind == "map" and root.pairs else iter(())

    return read_records(data, file_name, works)


def _records(root: Part, file: YamlFile, file_name: str) -> Iterator[Record | None]:
    parts: list[tuple[Part, int, bool]] = []
    preferred = root.at("preferred-citation")
    for name, part, line in root.pairs:
        if name == "preferred-citation":
            parts.append((part, line, True))
    for name, part, _ in root.pairs:
        if name == "references" and part.kind == "list":
            parts += [(each, each.line, False) for each in part.items]
    entry = {name: part.plain() for name, part, _ in root.pairs if name not in _OUTSIDE}
    if not _only_repeats(entry, preferred):
        yield _root(root, entry, parts, file, file_name)
    for part, line, is_preferred in parts:
        yield None if part.is_torn else _record(part, line, is_preferred, file, file_name)


def _only_repeats(entry: Mapping[str, Any], preferred: Part | None) -> bool:
    """Whether the file says nothing of its own, as when other works than software are written."""
    work = preferred.plain() if preferred else None
    if not isinstance(work, Mapping) or not set(entry) <= {"title", "authors"}:
        return False
    return entry.get("title") == (work.get("title") or _UNTITLED) and entry.get("authors") == (
        work.get("authors") or []
    )


def _root(
    root: Part, entry: Mapping[str, Any], parts: list[tuple[Part, int, bool]], file: YamlFile, file_name: str
) -> Record:
    problems = []
    place = f"line {root.line}"
    if not root.at("cff-version"):
        problems.append(Problem("cff-no-version", {}, Severity.WARNING, root.line))
    reference = reference_of(entry, is_root=True)
    if reference is None:
        return Record(None, place, (Problem("yaml-empty-record", line=root.line),))
    message = root.at("message")
    if message and isinstance(message.value, str) and message.value != _MESSAGE:
        reference = replace(reference, extra=(*reference.extra, Extra(origin=KEY, name="message", value=message.value)))
    dois = [(part.at("doi"), part.at("title")) for part, _, is_preferred in parts if not is_preferred]
    cited = tuple(
        Relation(kind="cites", scheme="doi", value=doi.value.strip().lower(), title=_title(title))
        for doi, title in dois
        if doi and isinstance(doi.value, str)
    )
    text = "".join(file.lines)
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(
        replace(reference, relations=cited, sources=(source,)), place, (*problems, *odd_date(reference, root.line))
    )


def _title(part: Part | None) -> str:
    return " ".join(part.value.split()) if part and isinstance(part.value, str) else ""


def _record(part: Part, line: int, is_preferred: bool, file: YamlFile, file_name: str) -> Record:
    place, text = f"line {line}", file.words(line, part)
    entry = part.plain()
    if not isinstance(entry, Mapping):
        return Record(None, place, (Problem("yaml-no-mapping", {"text": text[:80]}, line=line),))
    reference = reference_of(entry, is_root=False, preferred=is_preferred)
    if reference is None:
        return Record(None, place, (Problem("yaml-empty-record", line=line),))
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(replace(reference, sources=(source,)), place, odd_date(reference, line))


def write(references: Iterable[Reference]) -> str:
    """A citation file: the first reference is the work itself when it is software or data, else the one to cite."""
    import yaml

    works = list(references)
    root: dict[str, Any] = {"cff-version": "1.2.0", "message": _MESSAGE}
    if works and works[0].kind in ROOT_TYPES and not _is_preferred(works[0]):
        root |= entry_of(works.pop(0), is_root=True)
        preferred = next((each for each in works if _is_preferred(each)), None)
    else:
        preferred = works[0] if works else None
        if preferred:
            entry = entry_of(preferred, is_root=False)
            root |= {"title": entry.get("title") or _UNTITLED, "authors": entry.get("authors") or []}
    if preferred:
        root["preferred-citation"] = entry_of(preferred, is_root=False)
    rest = [entry_of(each, is_root=False) for each in works if each is not preferred]
    if rest:
        root["references"] = rest
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return str(yaml.dump(root, Dumper=dumper, sort_keys=False, allow_unicode=True, width=120))


def _is_preferred(reference: Reference) -> bool:
    return any(each.origin == KEY and each.name == "preferred-citation" for each in reference.extra)


FORMAT = Format(KEY, "Citation File Format", (".cff",), sniff, read, write)
