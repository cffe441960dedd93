"""Hayagriva, the bibliography files of Typst (YAML; file format of hayagriva 0.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from refapp.model.csl_item import to_extra
from refapp.model.dates import parse_date
from refapp.model.names import Creator
from refapp.model.problems import Problem, Severity
from refapp.model.reference import Reference, Source

from . import Format, Record
from .decoding import decode, is_binary
from .xml_values import Draft, person
from .yaml_records import Part, YamlFile, read_yaml

KEY = "hayagriva"
# Entry type, kind, and the kind within a parent of a type.
TYPES = {
    "article": "article-journal", "chapter": "chapter", "entry": "entry", "anthos": "chapter", "report": "report",
    "thesis": "thesis", "web": "webpage", "scene": "motion_picture", "artwork": "graphic", "patent": "patent",
    "case": "legal_case", "newspaper": "periodical", "legislation": "legislation", "manuscript": "manuscript",
    "original": "document", "post": "post", "misc": "document", "performance": "performance",
    "periodical": "periodical", "proceedings": "book", "book": "book", "blog": "webpage", "reference": "book",
    "conference": "event", "anthology": "book", "repository": "software", "thread": "post", "video": "motion_picture",
    "audio": "song", "exhibition": "event",
}  # fmt: skip
WITHIN = {
    ("article", "newspaper"): "article-newspaper", ("article", "blog"): "post-weblog",
    ("article", "proceedings"): "paper-conference", ("article", "conference"): "paper-conference",
    ("article", "book"): "chapter", ("article", "anthology"): "chapter", ("article", "web"): "webpage",
    ("entry", "reference"): "entry-encyclopedia", ("post", "blog"): "post-weblog", ("entry", "blog"): "post-weblog",
    ("misc", "periodical"): "article-journal", ("anthos", "proceedings"): "paper-conference",
}  # fmt: skip
# CSL variable, field.
FIELDS = (
    ("volume", "volume"), ("issue", "issue"), ("page", "page-range"), ("number-of-pages", "page-total"),
    ("number-of-volumes", "volume-total"), ("edition", "edition"), ("genre", "genre"), ("archive", "archive"),
    ("archive-place", "archive-location"), ("call-number", "call-number"), ("publisher-place", "location"),
    ("publisher", "organization"), ("annote", "annote"), ("dimensions", "runtime"), ("chapter-number", "chapter"),
)  # fmt: skip
_VARIABLE_OF = {name: variable for variable, name in FIELDS}
_FROM_PARENT = frozenset("publisher location volume issue edition date serial-number volume-total organization".split())
_ROLES = {
    "translator": "translator", "afterword": "contributor", "foreword": "contributor", "introduction": "contributor",
    "annotator": "contributor", "commentator": "contributor", "holder": "author", "compiler": "compiler",
    "founder": "contributor", "collaborator": "contributor", "organizer": "organizer", "cast-member": "performer",
    "composer": "composer", "producer": "producer", "executive-producer": "executive-producer",
    "writer": "script-writer",
    "cinematography": "contributor", "director": "director", "illustrator": "illustrator", "narrator": "narrator",
}  # fmt: skip
_NUMBERS = ("doi", "isbn", "issn", "pmid", "pmcid", "arxiv")
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
    file = read_yaml(data)
    some = False
    for root in file.roots:
        for key, part, line in root.pairs:
            some = True
            if not part.is_torn:
                yield _record(key, part, line, file, file_name)
    if file.fault:
        yield Record(None, f"line {file.fault.line}", (file.fault,))
    elif not some:
        yield Record(None, "", (Problem("yaml-no-records", {"name": file_name}, line=1),))


def _record(key: str, part: Part, line: int, file: YamlFile, file_name: str) -> Record:
    place, text = f"line {line}", file.words(line, part)
    entry = part.plain()
    if not isinstance(entry, Mapping) or not entry:
        return Record(None, place, (Problem("yaml-no-mapping", {"text": text[:80]}, line=line),))
    problems = []
    kind = str(entry.get("type") or "misc").lower()
    if kind not in TYPES:
        problems.append(Problem("hayagriva-unknown-type", {"type": kind[:80]}, Severity.WARNING, line))
    reference = _reference(key, entry, kind)
    if reference is None:
        return Record(None, place, (Problem("yaml-empty-record", line=line),))
    source = Source(format=KEY, file_name=file_name, text=text, place=place)
    return Record(replace(reference, sources=(source,)), place, tuple(problems))


def _reference(key: str, entry: Mapping[str, Any], kind: str) -> Reference | None:
    draft = Draft(KEY, citekey=key)
    parents = [each for each in as_list(entry.get("parent")) if isinstance(each, Mapping)]
    within = str(parents[0].get("type") or "").lower() if parents else ""
    draft.kind = WITHIN.get((kind, within), TYPES.get(kind, "document"))
    for name, value in entry.items():
        if name not in ("type", "parent") and value is not None and not _taken(draft, name, value):
            draft.keep(name, to_extra(value))
    if kind not in TYPES:
        draft.keep("type", kind)
    for number, parent in enumerate(parents):
        _parent(draft, parent, number)
    return draft.finish()


def _parent(draft: Draft, parent: Mapping[str, Any], number: int) -> None:
    """What the whole tells of its part. A second one is a series."""
    variable = "container-title" if "container-title" not in draft.fields else "collection-title"
    for name, value in parent.items():
        taken = name == "type" or value is None
        if name == "title":
            taken = draft.put(variable, words(value))
            short = value.get("short") if isinstance(value, Mapping) else None
            if short and variable == "container-title":
                draft.put("container-title-short", words(short))
        elif name in ("author", "editor"):
            role = "editor" if name == "editor" else "container-author"
            draft.creators += creators(value, "collection-editor" if number else role)
            taken = True
        elif name == "volume" and number:
            taken = draft.put("collection-number", words(value))
        elif name in _FROM_PARENT:
            taken = (name == "date" and draft.issued is not None) or _taken(draft, name, value)
        elif name == "parent":
            for each in as_list(value):
                if isinstance(each, Mapping):
                    _parent(draft, each, number + 1)
            taken = True
        if not taken:
            draft.keep(f"parent/{name}", to_extra(value))


def _taken(draft: Draft, name: str, value: Any) -> bool:
    """Put one field in its place; False when it has none."""
    variable = _VARIABLE_OF.get(name)
    if variable:
        return draft.put(variable, words(value))
    match name:
        case "title":
            draft.title = words(value)
            if isinstance(value, Mapping) and value.get("short"):
                draft.put("title-short", words(value["short"]))
        case "author" | "editor":
            draft.creators += creators(value, name)
        case "affiliated":
            for each in as_list(value):
                if isinstance(each, Mapping):
                    role = _ROLES.get(str(each.get("role")).lower(), "contributor")
                    draft.creators += creators(each.get("names"), role)
        case "date":
            draft.issued = parse_date(words(value))
        case "publisher":
            place = value.get("location") if isinstance(value, Mapping) else None
            draft.put("publisher-place", words(place))
            name = words(value.get("name")) if isinstance(value, Mapping) else words(value)
            return not name or draft.put("publisher", name)
        case "url":
            draft.address(words(value))
            if isinstance(value, Mapping) and value.get("date"):
                draft.accessed = parse_date(words(value["date"]))
        case "serial-number":
            return _numbers(draft, value)
        case "language":
            draft.language = words(value)
        case "abstract" | "note":
            draft.say(name, words(value))
        case _:
            return False
    return True


def _numbers(draft: Draft, value: Any) -> bool:
    if not isinstance(value, Mapping):
        return draft.put("number", words(value))
    for name, each in value.items():
        if name.lower() in _NUMBERS:
            draft.identify(name.lower(), words(each))
        elif not (name == "serial" and draft.put("number", words(each))):
            draft.keep(f"serial-number/{name}", to_extra(each))
    return True


def creators(value: Any, role: str) -> list[Creator]:
    """A name or several, each a text or a mapping of its parts."""
    found = []
    for each in as_list(value):
        if isinstance(each, Mapping):
            part = {name: words(each.get(name)) for name in ("name", "given-name", "prefix", "suffix")}
            if part["name"] and part["given-name"]:
                found.append(
                    Creator(
                        role=role,
                        family=part["name"],
                        given=part["given-name"],
                        particle=part["prefix"],
                        suffix=part["suffix"],
                    )
                )
            elif part["name"]:
                found.append(Creator(role=role, literal=part["name"]))
        elif words(each):
            text = words(each)
            found.append(person(text, role) if "," in text else Creator(role=role, literal=text))
    return found


def as_list(value: Any) -> list[Any]:
    """A value that may be one or several."""
    return value if isinstance(value, list) else [] if value is None else [value]


def words(value: Any) -> str:
    """The text of a value, or of its `value` where it is a mapping."""
    if isinstance(value, Mapping):
        return words(value.get("value"))
    if value is None or isinstance(value, (list, bool)):
        return ""
    return " ".join(str(value).split())


FORMAT = Format(KEY, "Hayagriva", (".yml", ".yaml"), sniff, read)
