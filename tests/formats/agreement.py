"""What the tests of XML and YAML formats share: coming back from a file, and agreeing with other programs' results."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from refapp.formats import HEAD, Format, Record, all_formats, by_key
from refapp.model.folding import fold
from refapp.model.reference import Reference

CORPUS = Path(__file__).parents[2] / "../shared/corpus/formats"
needs_corpus = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of other programs' samples is not here")


def records(key: str, data: bytes, name: str = "x") -> list[Record]:
    found = by_key(key)
    assert found is not None
    return list(found.read(data, name))


def bare(found: list[Record]) -> list[Reference]:
    """References without what every reading makes anew."""
    return [replace(each.reference, id=None, added="", changed="", sources=()) for each in found if each.reference]


def comes_back(key: str, references: list[Reference]) -> list[Reference]:
    """The references read from the file they were written to; those, written again, must be the same."""
    format_ = by_key(key)
    assert format_ is not None
    assert format_.write is not None
    first = bare(records(key, format_.write(references).encode()))
    second = bare(records(key, format_.write(first).encode()))
    assert second == first
    return first


def samples(folder: str) -> list[Path]:
    return sorted(path for path in (CORPUS / folder).glob("*") if path.is_file())


def best_format(path: Path) -> Format | None:
    head = path.read_bytes()[:HEAD]
    scores = sorted((each.sniff(head, path.name), each.key) for each in all_formats())
    return by_key(scores[-1][1]) if scores[-1][0] else None


def words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", fold(text)))


def families(reference: Reference, role: str) -> list[str]:
    return [words(each.family or each.literal) for each in reference.creators if each.role == role]


def expected_bibtex(path: Path) -> list[Reference]:
    expected = path.parent / "expected" / f"{path.stem}.bib"
    return bare(records("bibtex", expected.read_bytes()))
