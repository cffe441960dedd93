"""Every file of the corpus: read without exception, every record counted, nothing lost, other programs agreed with.

`pytest tests/formats/test_corpus_table.py -s` prints the table.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from refapp.formats import Format, Record, for_file
from refapp.model.identifiers import normalise
from refapp.model.reference import Reference

from .agreement import CORPUS, needs_corpus, words
from .corpus_counts import expected_file, expected_references, records_in
from .corpus_losses import EXPLAINED, can_tell, lacking, losses
from .corpus_pdf import dois_in, said_in

PARTS = ("title", "creators", "year", "container", "doi", "isbn", "abstract", "keywords")
# Files that stand for what no format knows, or hold nothing; imported, each is a line of the ledger with its reason.
NOT_FOR_READING = {
    "txt/Empty.txt", "xml/emptyFile.xml", "inspec/InspecImportTestFalse.txt", "pdf/A.pdf", "pdf/pdfNotInDatabase.pdf",
    "nbib/MedlinePlainImporterTestInvalidFormat.xml",
}  # fmt: skip
FILES = sorted(path for path in CORPUS.glob("*/*") if path.is_file())


@dataclass(slots=True)
class Row:
    """One line of the table: a format and what its files came to."""

    files: int = 0
    records: int = 0
    refused: int = 0
    counted: int = 0
    lost: list[str] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    same: Counter[str] = field(default_factory=Counter)
    differ: list[str] = field(default_factory=list)


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def read(path: Path) -> tuple[Format | None, list[Record]]:
    data = path.read_bytes()
    found = for_file(data, path.name)
    return found, list(found.read(data, path.name)) if found else []


@pytest.fixture(scope="module")
def table() -> dict[str, Row]:
    rows: defaultdict[str, Row] = defaultdict(Row)
    for path in FILES:
        found, records = read(path)
        row = rows[found.key if found else "(no reader)"]
        row.files += 1
        row.records += len(records)
        row.refused += sum(record.reference is None for record in records)
        row.counted += records_in(path) or 0
        references = [record.reference for record in records if record.reference]
        if found and found.key == "pdf":
            for reference in references:
                row.lost += [f"{name_of(path)}: {each}" for each in lacking("pdf", said_in(path), reference, "")]
        elif found and can_tell(found.key):
            for each, told in [(record.reference, record.problems) for record in records if record.reference]:
                said_of = " ".join(str(value) for problem in told for value in problem.args.values())
                row.lost += [f"{name_of(path)}: {name}: {word}" for name, word in losses(found.key, each, said_of)]
        for mine, theirs in pairs(path, references):
            compare(row, path, mine, theirs)
    return rows


def pairs(path: Path, references: list[Reference]) -> Iterator[tuple[Reference, Reference]]:
    """Our references beside those of the other program, by key, else by order."""
    expected = expected_file(path)
    theirs = expected_references(expected) if expected else []
    by_key: dict[str, list[Reference]] = {}
    for each in references:
        by_key.setdefault(each.citekey, []).append(each)
    for number, other in enumerate(theirs):
        same = by_key.get(other.citekey, []) if path.parent.name in ("bibtex", "yaml") else []
        mine = next((each for each in same if words(each.title) == words(other.title)), same[0] if same else None)
        if mine or number < len(references):
            yield mine or references[number], other


def compare(row: Row, path: Path, mine: Reference, theirs: Reference) -> None:
    for part in PARTS:
        told = said(theirs, part)
        if not told:
            continue
        row.told[part] += 1
        ours = said(mine, part)
        if part == "container":
            agreed = bool(told & (ours | said(mine, "containers")))
        elif part == "keywords":
            # Other programs part a heading at its commas.
            agreed = all(each in " ".join(sorted(ours)) for each in told) or "".join(sorted(told)) == "".join(ours)
        elif part == "abstract":
            agreed = "".join(told) in "".join(ours)  # ours may have the copyright notice in it
        elif part in ("isbn", "creators"):
            agreed = told <= ours
        else:
            agreed = told == ours
        row.same[part] += agreed
        if not agreed:
            row.differ.append(f"{name_of(path)} {part}: {sorted(ours)} | {sorted(told)}"[:300])


def said(reference: Reference, part: str) -> set[str]:
    """What a reference says of one part, in comparable words."""
    fields = reference.fields
    match part:
        case "title":
            found = {words(reference.title)}
        case "creators":
            found = {words(each.surname) for each in reference.creators}
        case "year":
            found = {str(reference.year or "")}
        case "container":
            found = {words(fields.get("container-title", ""))}
        case "containers":
            names = ("container-title-short", "collection-title", "event-title", "publisher", "genre")
            found = {words(reference.title), *(words(fields.get(name, "")) for name in names)}
        case "doi":
            found = {normalise("doi", reference.identifier("doi"))}
        case "isbn":
            numbers = (each.value.replace("-", "") for each in reference.identifiers if each.scheme == "isbn")
            found = {each for each in numbers if len(each) in (10, 13)}
        case "abstract":
            found = {words(" ".join(each.body for each in reference.texts if each.role == "abstract")).replace(" ", "")}
        case _:
            found = {words(tag.name) for tag in reference.tags}
    return found - {""}


@needs_corpus
@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_every_record_is_accounted_for(path: Path) -> None:
    found, records = read(path)
    if found is None:
        assert name_of(path) in NOT_FOR_READING or path.parent.name == "pdf"
        return
    assert all(record.reference is not None or record.problems for record in records)
    assert all(record.reference.sources for record in records if record.reference)
    count = records_in(path)
    if count is not None:
        # Other programs tell only what they took in; marks are there for refused records too.
        taken = [record for record in records if record.reference or expected_file(path) is None]
        assert len(taken) == count


@needs_corpus
def test_nothing_is_lost(table: dict[str, Row]) -> None:
    assert [loss for row in table.values() for loss in row.lost] == []


@needs_corpus
@pytest.mark.parametrize("path", sorted(CORPUS.glob("pdf/*.pdf")), ids=name_of)
def test_the_doi_of_a_pdf_stands_in_it(path: Path) -> None:
    """Its own where the text has only one; never one that is nowhere in it."""
    _, records = read(path)
    there = dois_in(path)
    for reference in (record.reference for record in records if record.reference):
        doi = reference.identifier("doi")
        assert not doi or doi in there or doi.encode() in path.read_bytes().lower()
        assert doi or len(there) != 1


@needs_corpus
def test_other_programs_are_agreed_with(table: dict[str, Row]) -> None:
    for rows, least in (([row for key, row in table.items() if key != "bibtex"], 0.9), ([table["bibtex"]], 0.85)):
        told = sum((row.told for row in rows), Counter())
        same = sum((row.same for row in rows), Counter())
        differ = [each for row in rows for each in row.differ]
        for part in PARTS:
            assert same[part] >= least * told[part], [each for each in differ if f" {part}: " in each]


@needs_corpus
def test_the_table(table: dict[str, Row], capsys: pytest.CaptureFixture[str]) -> None:
    assert sum(row.files for row in table.values()) == len(FILES)
    print()
    print(f"{'format':<14}{'files':>6}{'records':>9}{'refused':>9}{'counted':>9}{'lost':>6}  agreement with others")
    for key, row in sorted(table.items()):
        agreed = " ".join(f"{part} {row.same[part]}/{row.told[part]}" for part in PARTS if row.told[part])
        print(
            f"{key:<14}{row.files:>6}{row.records:>9}{row.refused:>9}{row.counted:>9}{len(row.lost):>6}  {agreed}"
            + ("" if can_tell(key) or key == "pdf" else "  (words not compared)")
        )
    print(*(each for _, row in sorted(table.items()) for each in row.differ[:20]), sep="\n")
    print("Not looked for in the reference:")
    for (key, name), reason in sorted(EXPLAINED.items()):
        print(f"  {key} {name or '(before the fields)'}: {reason}")
