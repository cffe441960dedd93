"""Inputs that once broke a reader or took it too long, each read within the time that every input has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from refapp.citing.engine import Citer
from refapp.formats import by_key
from refapp.model.identifiers import normalise
from refapp.model.merge import merge
from refapp.model.reference import Tag
from tests.builders import a_reference

from .check import Hung, limited, read_soundly
from .samples import Sample

DIGITS = "9" * 10_000  # more than Python makes a number of
SEVERAL = 30
_STRINGS = "".join(f"@string{{s{n} = s{n - 1} # s{n - 1}}}\n" for n in range(1, 3_000))
_EXTENT = f"<mods><physicalDescription><extent>{DIGITS}.</extent></physicalDescription></mods>"
_PAGES = f'<record><datafield tag="300"><subfield code="a">{DIGITS}.</subfield></datafield></record>'
INPUTS = {
    "a type": ("endnote-xml", f"<xml><records><record><ref-type>{DIGITS}</ref-type></record></records></xml>"),
    "pages of MARC": ("marcxml", f"<collection>{_PAGES * SEVERAL}</collection>"),
    "an extent": ("mods", f"<modsCollection>{_EXTENT * SEVERAL}</modsCollection>"),
    "a goal": (
        "inn",
        f"---\ntitle: x\nzotero_key: ABCD2345\ntags: ['SDG {DIGITS}', 'SDG 2']\nkeywords: ['{DIGITS}']\n---\nx",
    ),
    "strings of strings": ("bibtex", f"{_STRINGS}@misc{{a, title = s2999}}"),
    "fields outside": ("bibtex", "a\n" * 30_000 + "x = 1\n" * 30_000),
    "heads outside": ("bibtex", "@a\nx = {\n" * 30_000),
    "many DOIs": ("identifiers", "10.1000/x " * 60_000),
    "one long word": ("identifiers", "10.1000/x" * 100_000),
    "a circle": ("vitamindwiki", "---\ntiki_page_id: 1\ntitle: x\nother: &a [*a]\n---\nx"),
    "no time": ("vitamindwiki", "---\ntiki_page_id: 1\ntitle: x\nother: !!timestamp x\n---\nx"),
    "half a character": ("vitamindwiki", '{"tiki_page_id": 1, "title": "\\ud800", "a": "\\udc00"}\n\nx'),
    "an endless name": ("markdown", f"+++\ntitle = 'x'\n{'.'.join(['a'] * 100_000)} = 1\n+++\nx"),
}


@pytest.mark.parametrize("name", INPUTS)
def test_it_is_read_in_time(name: str) -> None:
    key, text = INPUTS[name]
    found = by_key(key)
    assert found
    try:
        with limited():
            read_soundly(found, Sample("x", text.encode()))
    except Hung:
        pytest.fail("it takes too long")


@pytest.mark.parametrize("style", ["apa", "ieee", "chicago-author-date", "modern-language-association"])
def test_numbers_without_end_are_cited(style: str) -> None:
    names = ("volume", "issue", "edition", "number", "number-of-pages", "collection-number", "chapter-number")
    fields = dict.fromkeys(names, DIGITS) | {"page": f"{DIGITS}-{DIGITS}1", "status": DIGITS}
    for kind in ("article-journal", "book", "chapter", "report"):
        hostile = replace(a_reference(1), kind=kind, fields=a_reference(1).fields | fields)
        assert DIGITS[:100] in Citer().bibliography([hostile, a_reference(2)], style).text


def test_numbers_without_end_are_merged_and_ordered() -> None:
    names = (f"SDG {DIGITS}", "SDG 10", "SDG 9")
    mine, theirs = (
        replace(a_reference(), tags=tuple(Tag(name=name, kind="sdg") for name in some))
        for some in (names[:2], names[2:])
    )
    assert [tag.name[:6] for tag in merge(mine, theirs).tags] == ["SDG 9", "SDG 10", "SDG 99"]


@pytest.mark.parametrize("scheme", ["doi", "isbn", "issn", "pmid", "pmcid", "arxiv"])
@pytest.mark.parametrize("piece", ["a", "9", "-", ".", "10.", "a/", "978-", " "])
def test_identifiers_without_end(scheme: str, piece: str) -> None:
    try:
        with limited():
            normalise(scheme, piece * 100_000)
    except Hung:
        pytest.fail("it takes too long")
