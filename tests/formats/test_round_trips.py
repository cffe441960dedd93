"""Every format that is written: `read(write(read(x)))` is `read(x)` apart from id, added, changed and sources.

Formats are found by themselves. Whether a format keeps all it can express is asked by the tests of that format.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from refapp.formats import Format, all_formats, for_file
from refapp.model.kinds import KINDS
from refapp.model.reference import Reference

from .agreement import CORPUS, bare, needs_corpus
from .generated import references

CASES = Path(__file__).parent / "cases"
TWO_WAY = [each for each in all_formats() if each.write]
both_ways = pytest.mark.parametrize("format_", TWO_WAY, ids=lambda each: each.key)


def there_and_back(format_: Format, those: list[Reference]) -> list[Reference]:
    assert format_.write is not None
    return bare(list(format_.read(format_.write(those).encode(), "x")))


@cache
def files_of(key: str) -> list[Path]:
    """The case files and files of the corpus that are taken for this format."""
    paths = [path for path in CASES.glob("*/*") if ".expected" not in path.name]
    paths += [path for path in CORPUS.glob("*/*") if path.is_file()]
    found = [(path, for_file(path.read_bytes(), path.name)) for path in sorted(paths)]
    return [path for path, format_ in found if format_ and format_.key == key]


@cache
def pages() -> list[Reference]:
    """What the pages of the archive and the posts beside the corpus say, a sample of them."""
    found: list[Reference] = []
    for path in sorted([*(CORPUS.parent / "inn").glob("*/*.md"), *(CORPUS.parent / "vitamindwiki").glob("*.md")])[::3]:
        data = path.read_bytes()
        format_ = for_file(data, path.name)
        found += bare(list(format_.read(data, path.name))) if format_ else []
    return found


def test_there_are_formats_to_try() -> None:
    assert {"bibtex", "ris", "refer", "csl-json", "endnote-xml", "mods", "cff", "json"} <= {
        each.key for each in TWO_WAY
    }


@both_ways
def test_files(format_: Format) -> None:
    for path in files_of(format_.key):
        once = bare(list(format_.read(path.read_bytes(), path.name)))
        assert there_and_back(format_, once) == once, path.name


@needs_corpus
@both_ways
def test_references_of_other_formats(format_: Format) -> None:
    assert len(pages()) > 60
    for page in pages():
        once = there_and_back(format_, [page])
        assert there_and_back(format_, once) == once, page.title


@both_ways
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(reference=references("ris", list(KINDS)))
def test_generated_references(format_: Format, reference: Reference) -> None:
    once = there_and_back(format_, [reference])
    assert len(once) == 1
    assert once[0].title.casefold() == reference.title.casefold()
    assert there_and_back(format_, once) == once
