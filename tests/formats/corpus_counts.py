"""How many records a file of the corpus has, counted without our readers: by its expected file, else by its marks."""

from __future__ import annotations

import json
import re
from pathlib import Path

from refapp.formats.bibtex import read as read_bibtex
from refapp.model.dates import PartialDate
from refapp.model.identifiers import identifiers_in
from refapp.model.names import Creator
from refapp.model.reference import Reference, Tag, Text

# By folder: what begins a record.
_MARKS = {
    "ris": r"^\ufeff?TY {1,2}-", "ieee": r"^TY {2}-", "wos-isi": r"^PT [A-Z]", "ovid": r"^<\d+>", "nbib": r"^PMID",
    "endnote-xml": r"<record>", "marcxml": r"<(?:\w+:)?record\b", "mods": r"<(?:\w+:)?mods\b",
    "msbib-xml": r"<(?:b:)?Source>", "pubmed-xml": r"<Pubmed(?:Book)?Article>", "refer-enw": r"^%0",
    "cff": r"^cff-version|^ {2}- type:",
    "bibtex": r"^\s*@(?!comment|string|preamble)\w+\s*[{(,]",
}  # fmt: skip
# Entries that only hold data for others, or are broken, and what other programs make of a file beside its records.
_EXCEPT = {
    "Endnote.pattern.A.enw": 1,
    "Endnote.pattern.E.enw": 1,
    "RisImporterCorrupted.ris": 1,  # its first line, and so its type, is missing
    "InspecImportTest.txt": 1,  # a record that says nothing, refused
    "OvidImporterTest4.txt": 1,
    "CffImporterPreferredCitation.cff": 2,
    "CffImporterTestInvalid1.cff": 1,  # refused
    "MODSImporterTestMinimal.xml": 0,  # empty, refused
    "MedlineImporterTestMinimalEntry.xml": 0,  # empty, refused
    "encodingWithoutNewline.bib": 1,  # behind a comment on its line; empty, refused
}
# Their expected files hold what another file brought before, or leave an entry out.
_OTHER_EXPECTED = {
    "Jabref groups import does not work #717.3.8",
    "Report number field is incorrectly translated into the issue field when importing a standard from a "
    ".bib file #2752",
}


def expected_file(path: Path) -> Path | None:
    """What another program made of `path`, where that is known."""
    found = (path.parent / "expected" / f"{path.stem}{suffix}" for suffix in (".bib", ".json"))
    return next((each for each in found if each.exists() and path.stem not in _OTHER_EXPECTED), None)


def records_in(path: Path) -> int | None:
    """The number of records of `path`, or None where nobody can say without reading it."""
    if path.name in _EXCEPT:
        return _EXCEPT[path.name]
    expected = expected_file(path)
    if expected is not None:
        return len(expected_items(expected)) if expected.suffix == ".json" else _marks(expected, _MARKS["bibtex"])
    return _marks(path, _MARKS[path.parent.name]) if path.parent.name in _MARKS else None


def expected_items(path: Path) -> list[dict]:
    """The items of a file of Better BibTeX's, without the notes in which it tells its troubles."""
    return [item for item in json.loads(path.read_text())["items"] if item["itemType"] not in ("note", "attachment")]


def _marks(path: Path, pattern: str) -> int:
    return len(
        re.findall(
            pattern,
            path.read_bytes().replace(b"\0", b"").decode("utf-8", "replace").lstrip("\ufeff\ufffd"),
            re.MULTILINE | re.IGNORECASE,
        )
    )


def expected_references(path: Path) -> list[Reference]:
    """What the other program made of a file, as references."""
    if path.suffix == ".json":
        return [_of_item(item) for item in expected_items(path)]
    # One expected file has no key and so no first comma, another no brace.
    text = re.sub(rb"(@\w+)(?:\{\s*|,)\n", rb"\1{,\n", path.read_bytes())
    return [record.reference for record in read_bibtex(text, "x.bib") if record.reference]


def _of_item(item: dict) -> Reference:
    """The parts that are compared of an item of Zotero's."""
    names = [
        each.get("name") or each.get("lastName") or each.get("firstName") or "" for each in item.get("creators", ())
    ]
    schemes = (("DOI", "doi"), ("ISBN", "isbn"))
    found = [each for name, scheme in schemes for each in identifiers_in(scheme, item.get(name) or "")]
    years = re.findall(r"\d{4}", item.get("date") or "")
    abstract = item.get("abstractNote") or ""
    return Reference(
        citekey=item.get("citationKey", ""),
        title=re.sub(r"</?[a-z][^<>]*>", "", item.get("title") or ""),
        creators=tuple(Creator(literal=name) for name in names),
        issued=PartialDate(year=int(years[0])) if years else None,
        fields={"container-title": item.get("publicationTitle") or item.get("bookTitle") or ""},
        identifiers=tuple(found),
        texts=(Text(role="abstract", body=abstract),) if abstract else (),
        tags=tuple(Tag(name=each["tag"]) for each in item.get("tags", [])),
    )
