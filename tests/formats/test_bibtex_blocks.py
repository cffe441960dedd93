"""Cutting files into blocks: against bibtexparser on real files, and what broken files leave."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from refapp.formats.bibtex_blocks import Block, split
from refapp.formats.bibtex_text import decode_bibtex

CORPUS = Path(__file__).parents[2] / "../shared/corpus/formats/bibtex"


def blocks(text: str) -> list[Block]:
    return list(split(text))


def test_kinds_and_lines() -> None:
    text = 'junk\n@string{a = {b}}\n@comment{x}\n@preamble{"y"}\n\n@Article(k1,\n title = "T")\n@misc{k2}\n'
    assert [(b.kind, b.type, b.key, b.line) for b in blocks(text)] == [
        ("string", "string", "", 2),
        ("comment", "comment", "", 3),
        ("preamble", "preamble", "", 4),
        ("entry", "article", "k1", 6),
        ("entry", "misc", "k2", 8),
    ]


def test_values() -> None:
    (block,) = blocks('@misc{k, a={x {y} z}, b = "q {"} r", c = 12, d = jan # "~" # 3, e={}, f = {{{{deep}}}},}')
    assert block.fields == [
        ("a", "x {y} z"),
        ("b", 'q {"} r'),
        ("c", "12"),
        ("d", [(True, "jan"), (False, "~"), (False, "3")]),
        ("e", ""),
        ("f", "{{{deep}}}"),
    ]


@pytest.mark.parametrize(
    "broken",
    [
        "@article{bad, title = {never closed, year = 2000\n}\n",
        "@article{bad, title = {no end},\n year = 2000\n",
        '@article{bad, title = "never closed, year = 2000}\n',
        "@article{bad, title {no equals}}\n",
        "@article{bad, title = {a} {b}}\n",
    ],
)
def test_a_broken_entry_costs_only_itself(broken: str) -> None:
    found = blocks(f"@misc{{one, title={{1}}}}\n\n{broken}\n@misc{{two,\n title={{2}}}}\n")
    assert [(b.kind, b.key) for b in found if b.kind == "entry"] == [("entry", "one"), ("entry", "two")]
    (bad,) = (b for b in found if b.kind == "broken")
    assert bad.line == 3


def test_mended() -> None:
    (missing_key,) = blocks("@article{title = {T}, year = 2000}")
    assert (missing_key.key, len(missing_key.fields)) == ("", 2)
    (no_comma,) = blocks("@article{k,\n title = {T}\n year = 2000\n}")
    assert len(no_comma.fields) == 2
    assert no_comma.notes == ["bibtex-missing-comma"]
    (escaped,) = blocks("@article{k, title = {a \\{ b}, year = 2000}")
    assert escaped.fields == [("title", "a \\textbraceleft{} b"), ("year", "2000")]


def test_a_commented_line_in_an_entry() -> None:
    (block,) = blocks("@article{k,\n title = {T},\n % year = {1999},\n year = 2000\n}")
    assert block.fields == [("title", "T"), ("year", "2000")]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpus of sample files is not here")
def test_finds_what_bibtexparser_finds() -> None:
    import bibtexparser
    from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry

    logging.disable(logging.CRITICAL)
    try:
        same = total = 0
        for path in sorted(CORPUS.glob("*.bib")):
            text = decode_bibtex(path.read_bytes())
            theirs: list[Entry] = []
            for block in bibtexparser.parse_string(text, parse_stack=[]).blocks:
                if isinstance(block, DuplicateFieldKeyBlock | DuplicateBlockKeyBlock):
                    block = block.ignore_error_block
                if isinstance(block, Entry):
                    theirs.append(block)
            ours = {b.line: b for b in blocks(text) if b.kind == "entry"}
            for entry in theirs:
                total += 1
                mine = ours.get(entry.start_line + 1)
                same += mine is not None and (mine.key, [n for n, _ in mine.fields]) == (
                    entry.key,
                    [field.key for field in entry.fields],
                )
        print(f"{same} of {total} entries have the same line, key and fields")
        assert same == total
    finally:
        logging.disable(logging.NOTSET)


def asides(text: str) -> list[tuple[str, int, str]]:
    found = [
        (block.notes[0], block.line, text[block.start : block.end]) for block in blocks(text) if block.kind == "aside"
    ]
    assert len([block for block in blocks(text) if block.kind == "entry"]) == text.count("@misc")
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Words, x = y.\n\n@misc{a, title={T}}\nand = more", []),
        ("In it,\n n = 10 patients\n@misc{a, title={T}}", []),
        (
            "@Article,\n  title = {T},\n}\n@misc{a, title={T}}",
            [("bibtex-no-brace", 1, "@Article,\n  title = {T},\n}")],
        ),
        (
            "@misc{a, title={T}},\r\n year = 2000,\r\n note = {x}\r\n}\r\n\r\n@misc{b, title={U}}",
            [("bibtex-left-over", 2, "year = 2000,\r\n note = {x}\r\n}")],
        ),
        (
            "@misc{a, title={T}}\n\narticle{one,\n title = {T},\n day = 1\n}\nbook {two, title = {T},\n year = {1}}",
            [
                ("bibtex-commented", 3, "article{one,\n title = {T},\n day = 1\n}"),
                ("bibtex-commented", 7, "book {two, title = {T},\n year = {1}}"),
            ],
        ),
        ("%article{one,\n% title = {T},\n% year = 1999\n%}\n@misc{a, title={T}}", []),
    ],
)
def test_what_looks_like_an_entry_between_entries(text: str, found: list[tuple[str, int, str]]) -> None:
    assert asides(text) == found
