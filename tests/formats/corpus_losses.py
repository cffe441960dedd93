"""What a record said and its reference does not: word by word, from the source as it was, without our readers."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from refapp.model.dates import MONTHS, SEASONS, PartialDate
from refapp.model.folding import fold
from refapp.model.native_json import to_native
from refapp.model.reference import Reference

from . import corpus_bibtex

# By format: a line that begins a field, as the specification writes it.
_TAGGED = {
    "ris": r"\s*([A-Z][A-Z0-9]) {1,2}- ?(.*)", "refer": r"%(\S)\s?(.*)", "nbib": r"([A-Z][A-Z0-9]{1,3}) *-(.*)",
    "wos": r"([A-Z][A-Z0-9])(?: (.*)|$)", "copac": r"([A-Z]{2})- (.*)", "biblioscape": r"--([A-Z0-9]{2})-- ?(.*)",
    "repec": r"([A-Za-z-]+): *(.*)", "inspec": r"([A-Z0-9]{2}|Record)[ .:]+(.*)",
    "ovid": r"([A-Z<][\w \->]*?)\.?\s*$()",
}  # fmt: skip
_XML = ("endnote-xml", "mods", "pubmed-xml", "word-xml", "marcxml")
_YAML = ("cff", "csl-yaml", "hayagriva")

# Format, field: why its words need not be in the reference.
EXPLAINED = {
    ("ris", "TY"): "told by the kind",
    ("refer", "0"): "told by the kind",
    ("nbib", "AU"): "the names of FAU, shortened",
    ("nbib", "PT"): "told by the kind where it is not kept",
    ("wos", "PT"): "told by the kind",
    ("wos", "AU"): "the names of AF, shortened",
    ("biblioscape", "RT"): "told by the kind",
    ("ovid", "<"): "the record's number in its list",
    ("ovid", "Score"): "how well it fitted a search",
    ("ovid", "Author"): "degrees and the marks of institutions are cut from names",
    ("endnote-xml", "ref-type"): "told by the kind",
    ("word-xml", "SourceType"): "told by the kind",
    ("word-xml", "LCID"): "a number for a language, which is told",
    ("mods", "typeOfResource"): "told by the kind",
    ("mods", "genre"): "told by the kind where it is not kept",
    ("mods", "issuance"): "told by the kind",
    ("marcxml", "leader"): "told by the kind",
    ("marcxml", "datafield 336"): "told by the kind",
    ("marcxml", "datafield 337"): "told by the kind",
    ("marcxml", "datafield 338"): "told by the kind",
    ("pubmed-xml", "Initials"): "of the given names, which are told",
    ("pubmed-xml", "ArticleId"): "of a work it cites, which is told by one of its numbers",
    ("repec", ""): "the record's number in its list",
    ("hayagriva", "type"): "told by the kind",
    ("bibtex", "month"): "told by the date, in whatever language",
    ("cff", "type"): "told by the kind",
    ("pdf", "type"): "told by the kind",
    ("pdf", "file"): "where JabRef had the file, which is attached",
    ("pdf", "owner"): "who typed the entry in JabRef",
    ("pdf", "timestamp"): "when that was",
    ("cff", "cff-version"): "the version of the format",
}
# Words that belong to a field's form: where a DOI or a file is, which medium an ISSN is of, what a number counts, who
# somebody was.
_OF_THE_FORM = {
    "DO": "http https dx doi org",
    "doi": "http https dx doi org",
    "url": "file localhost https doi org",
    "Author": "and",
    "date": "01t00 00",
    "isbn": "print electronic linking pbk",
    "issn": "print electronic",
    "file": "parsedfilefielddescription link filetype",
    "IS": "print electronic linking pbk hbk",
    "datafield 100": "verfasser aut",
    "datafield 700": "verfasser edt aut",
    "datafield 773": "volume year number pages",
    "datafield 856": "application",
}
_LANGUAGES = re.compile(r"(?:la|lg|g|language|langid|languageterm|041)\b", re.IGNORECASE)
_MONTH = {name[:3]: number for number, name in enumerate(MONTHS, 1)}


def losses(key: str, reference: Reference, problems: str = "") -> Iterator[tuple[str, str]]:
    """Field and word of what is in the reference's source and nowhere in the reference, nor told by its problems."""
    for source in reference.sources:
        yield from lacking(key, fields_of(key, source.text), reference, problems)


def lacking(
    key: str, fields: Iterable[tuple[str, str]], reference: Reference, problems: str
) -> Iterator[tuple[str, str]]:
    """Field and word of what `fields` say and neither the reference nor its problems."""
    known, squeezed = _said(reference)
    known.update(_words(problems))
    for name, value in fields:
        if (key, name) in EXPLAINED or _LANGUAGES.match(name.rpartition("/")[2]):
            continue
        form = _OF_THE_FORM.get(name, "").split()
        for word in _words(unquote(value)):
            if word not in form and word not in known and word not in squeezed:
                yield name, word


def can_tell(key: str) -> bool:
    """Whether there is a splitter for the records of this format."""
    return key in _TAGGED or key in (*_XML, *_YAML, "csl-json", "bibtex")


def fields_of(key: str, text: str) -> Iterator[tuple[str, str]]:
    """The fields of one record with their words."""
    if key in _TAGGED:
        return _tagged(re.compile(_TAGGED[key]), text)
    if key in _XML:
        return _xml(text)
    if key == "bibtex":
        return corpus_bibtex.fields_of(text)
    return _leaves("", _loaded(key, text))


def _tagged(pattern: re.Pattern[str], text: str) -> Iterator[tuple[str, str]]:
    name = ""
    for line in re.split(r"\r\n|\r|\n", text.lstrip("\ufeff")):
        match = pattern.fullmatch(line)
        if match:
            name = match[1].strip(" .0123456789>") or match[1] if match[1][0] == "<" else match[1].strip(" .")
            yield name, match[2] or ""
        else:
            yield name, line


def _xml(text: str) -> Iterator[tuple[str, str]]:
    from lxml import etree

    spaces = "".join(f' xmlns:{each}="{each}"' for each in set(re.findall(r"</?(\w+):", text)) - {"xml"})
    root = etree.fromstring(f"<_{spaces}>{text}</_>", etree.XMLParser(recover=True, resolve_entities=False))
    for element in root.iter():
        if isinstance(element.tag, str):
            name = etree.QName(element).localname
            if name == "controlfield":
                name = f"{name} {element.get('tag')}"
            elif name in ("style", "subfield"):
                name = etree.QName(element.getparent()).localname + f" {element.getparent().get('tag', '')}".rstrip()
            yield name, f"{element.text or ''}"
            parent = element.getparent()
            yield etree.QName(parent).localname if parent is not None else "", element.tail or ""


def _loaded(key: str, text: str) -> Any:
    import yaml

    if key == "csl-json":
        return json.loads(text)
    loaded = yaml.load(text, Loader=yaml.BaseLoader)
    if key == "cff" and isinstance(loaded, dict) and set(loaded) != {"preferred-citation"}:
        # Works it refers to are records of their own.
        return {name: value for name, value in loaded.items() if name not in ("references", "preferred-citation")}
    return loaded


def _leaves(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for below, each in value.items():
            yield from _leaves(str(below), each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(name, each)
    elif value is not None:
        yield name, str(value)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(html.unescape(html.unescape(text))))


def _said(reference: Reference) -> tuple[set[str], str]:
    """Every word of the reference, and all of it as one."""
    value = to_native(reference)
    del value["sources"]
    text = " ".join(each for _, each in _leaves("", value))
    for date in (reference.issued, reference.accessed):
        text += " ".join(_forms(date))
    for name, each in reference.fields.items():
        text += f" {each}" + (" ".join(_forms_of_text(each)) if name.endswith("date") else "")
    words = _words(re.sub(r"</?[a-z][^<>]*>", " ", text)) + _words(text)
    return set(words), "".join(_words(text))


def _forms(date: PartialDate | None) -> Iterator[str]:
    """A date in the ways files write its parts."""
    while date:
        for number in (date.year, date.month, date.day):
            if number is not None:
                yield from (f" {number} ", f" {number:02d} ")
        if date.month:
            yield f" {MONTHS[date.month - 1]} {MONTHS[date.month - 1][:3]} "
        if date.season:
            yield f" {SEASONS[date.season - 1]} "
        date = date.end


def _forms_of_text(text: str) -> Iterator[str]:
    for number in re.findall(r"\d+", text):
        yield f" {int(number)} "
