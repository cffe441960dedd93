"""Real tagged files beside the checkout: each recognised as what it is, and read as JabRef read it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from refapp.formats import all_formats, by_key, for_file
from refapp.formats.bibtex import read as read_bibtex
from refapp.model.folding import fold
from refapp.model.reference import Reference

CORPUS = Path(__file__).parents[2] / "../shared/corpus"
KEY_OF_FOLDER = {
    "ris": "ris", "ieee": "ris", "refer-enw": "refer", "nbib": "nbib", "wos-isi": "wos", "ovid": "ovid",
    "inspec": "inspec", "repec": "repec", "copac": "copac", "biblioscape": "biblioscape",
}  # fmt: skip
# Files that stand for what is no such file.
NOT_OF_THEIR_KIND = {
    "IsiImporterTestEmpty.isi",
    "InspecImportTestFalse.txt",
    "MedlinePlainImporterTestInvalidFormat.xml",
}
OURS = set(KEY_OF_FOLDER.values())
FILES = [path for folder in KEY_OF_FOLDER for path in sorted((CORPUS / "formats" / folder).glob("*.*"))]
COUNTS = {
    "IEEEImport1.txt": 1, "IsiImporterTest1.isi": 1, "IsiImporterTest2.isi": 3, "IsiImporterTestEmpty.isi": 0,
    "IsiImporterTestInspec.isi": 2, "OvidImporterTest3.txt": 1, "OvidImporterTest4.txt": 1, "OvidImporterTest5.txt": 1,
    "OvidImporterTest6.txt": 1, "InspecImportTest.txt": 0, "InspecImportTestFalse.txt": 0, "refer.bibIX.ref": 4,
    "Endnote.entries.enw": 5, "Endnote.pattern.A.enw": 1, "Endnote.pattern.E.enw": 1,
}  # fmt: skip
pytestmark = pytest.mark.skipif(not FILES, reason="the corpus of sample files is not here")


def references(path: Path) -> list[Reference]:
    found = by_key(KEY_OF_FOLDER[path.parent.name])
    assert found is not None
    records = list(found.read(path.read_bytes(), path.name))
    assert all(record.reference or record.problems for record in records)
    return [record.reference for record in records if record.reference]


def bare(reference: Reference) -> Reference:
    return replace(reference, id=None, added="", changed="", sources=())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_recognised_by_content_and_by_name(path: Path) -> None:
    for name in (path.name, "x"):
        found = for_file(path.read_bytes(), name)
        if path.name in NOT_OF_THEIR_KIND:
            assert found is None or (name != "x" and found.key == KEY_OF_FOLDER[path.parent.name])
        else:
            assert found is not None
            assert found.key == KEY_OF_FOLDER[path.parent.name]


def test_nothing_else_is_claimed() -> None:
    claimed = []
    for path in sorted(CORPUS.rglob("*.*")):
        ours = path.parent.name in KEY_OF_FOLDER and path.parent.parent.name == "formats"
        if path.is_file() and not ours:
            head = path.read_bytes()[:65536]
            claimed += [
                (path.name, each.key) for each in all_formats() if each.key in OURS and each.sniff(head, path.name)
            ]
    assert claimed == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_written_files_come_back(path: Path) -> None:
    found = by_key(KEY_OF_FOLDER[path.parent.name])
    assert found is not None
    if found.write is None:
        return
    first = references(path)
    second = [record.reference for record in found.read(found.write(first).encode(), path.name) if record.reference]
    assert [bare(each) for each in second] == [bare(each) for each in first]


def words(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def surnames(reference: Reference) -> list[str]:
    return sorted(words(creator.surname) for creator in reference.creators)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_as_many_records_as_there_are(path: Path) -> None:
    expected = path.parent / "expected" / f"{path.stem}.bib"
    count = COUNTS.get(path.name)
    if expected.exists():
        # One expected file has no key and so no first comma.
        text = re.sub(rb"(@\w+\{)\s*\n", rb"\1,\n", expected.read_bytes())
        count = sum(record.reference is not None for record in read_bibtex(text, "x.bib"))
    if count is None:
        pytest.skip("nobody said how many")
    assert len(references(path)) == count


def test_agrees_with_jabref() -> None:
    hits, totals = Counter(), Counter()
    differ: list[str] = []
    for path in FILES:
        expected = path.parent / "expected" / f"{path.stem}.bib"
        if not expected.exists():
            continue
        text = re.sub(rb"(@\w+\{)\s*\n", rb"\1,\n", expected.read_bytes())
        theirs = [record.reference for record in read_bibtex(text, "x.bib") if record.reference]
        for mine, other in zip(references(path), theirs, strict=True):
            containers = {mine.fields.get(name, "") for name in ("container-title", "container-title-short")}
            pairs = {
                "title": (words(mine.title), words(other.title)),
                "creators": (surnames(mine), surnames(other)),
                "year": (str(mine.year or ""), str(other.year or "")),
                "DOI": (mine.identifier("doi"), other.identifier("doi")),
                "container": (
                    words(other.fields.get("container-title", "")) in {words(each) for each in containers} or "not",
                    True if other.fields.get("container-title") else "",
                ),
                "pages": (words(mine.fields.get("page", "")), words(other.fields.get("page", ""))),
                "volume": (mine.fields.get("volume", ""), other.fields.get("volume", "")),
                "abstract": (
                    words("".join(each.body for each in mine.texts if each.role == "abstract")),
                    words("".join(each.body for each in other.texts if each.role == "abstract")),
                ),
            }
            for name, (ours, told) in pairs.items():
                if told:
                    totals[path.parent.name, name] += 1
                    hits[path.parent.name, name] += ours == told
                    if ours != told:
                        differ.append(f"{path.name} {name}: {ours} | {told}")
    for key, total in totals.items():
        print(*key, f"{hits[key]} of {total}")
    print(*differ, sep="\n")
    for name, least in {"title": 0.9, "creators": 0.85, "year": 1, "DOI": 1, "container": 0.8}.items():
        told = sum(total for key, total in totals.items() if key[1] == name)
        assert sum(hit for key, hit in hits.items() if key[1] == name) >= least * told, differ
