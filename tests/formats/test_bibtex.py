"""The BibTeX format as a whole: sniffing, round trips, hostile input."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.formats.bibtex import read, sniff, write
from refapp.model.kinds import KINDS
from refapp.model.reference import Reference

from .generated import references


def only(text: str) -> Reference:
    (record,) = read(text.encode(), "x.bib")
    assert record.reference is not None
    return record.reference


def bare(reference: Reference) -> Reference:
    return replace(reference, id=None, added="", changed="", sources=())


@pytest.mark.parametrize(
    ("head", "name", "sure"),
    [
        (b"@article{a, title={x}}", "a.txt", True),
        (b"% comment\n\n  @Book(\n", "a", True),
        (b"\xef\xbb\xbf@string{a={b}}", "a", True),
        ("@misc{a}".encode("utf-16"), "a.bib", True),
        (b"", "a.bib", True),
        (b"write to me@example.org {now}", "a.txt", False),
        (b"@media {color: red}", "a.css", False),
        (b"\x00\x01\x02", "a.bib", False),
        (b"TY  - JOUR\n", "a.ris", False),
    ],
)
def test_sniff(head: bytes, name: str, sure: bool) -> None:
    assert bool(sniff(head, name)) is sure


def test_empty_file() -> None:
    assert list(read(b"", "x.bib")) == []
    assert write([]) == ""


def test_source_is_the_entry_word_for_word() -> None:
    entry = '@Article { Key.1 ,\r\n  TITLE={A {B}},\r\n\tnote = "x" # y }'
    (record,) = read(f"junk\r\n{entry} more".encode(), "x.bib")
    assert record.reference is not None
    (source,) = record.reference.sources
    assert (source.text, source.place, source.file_name, record.place) == (entry, "line 2", "x.bib", "line 2")
    assert record.reference.citekey == "Key.1"


def test_unknown_fields_come_back_in_order() -> None:
    text = write(
        [only("@article{k, zeta = {1 {\\'e}}, title={T}, Alpha = {2}, zeta = {3}, month = {sometime}, year=2000}")]
    )
    assert [line.strip() for line in text.splitlines()[3:-1]] == [
        "zeta = {1 {\\'e}},",
        "Alpha = {2},",
        "zeta = {3},",
        "month = {sometime}",
    ]


def test_year_and_month_where_they_do() -> None:
    assert "  year = {2020},\n  month = mar" in write([only("@misc{a, title={t}, date={2020-03}}")])
    assert "  date = {2020-03-05},\n  year = {2020}" in write(
        [only("@misc{a, title={t}, year=2020, month=mar, day=5}")]
    )
    assert "  date = {1850~}" in write([only("@misc{a, title={t}, date={1850~}}")])


@pytest.mark.parametrize("entry_type", "conference mvbook manual online xyz phdthesis thesis suppbook www".split())
def test_entry_types_come_back(entry_type: str) -> None:
    first = only(f"@{entry_type}{{k, title = {{T}}}}")
    assert bare(only(write([first]))) == bare(first)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_comes_back(kind: str) -> None:
    assert only(write([Reference(citekey="k", kind=kind, title="Title")])).kind == kind


def test_groups_in_groups_come_back() -> None:
    text = (
        "@misc{a, title={t}, groups={Sub, Odd \\; name}}\n@Comment{jabref-meta: grouping:\n0 AllEntriesGroup:;\n"
        "1 StaticGroup:Top\\;0\\;1\\;\\;\\;\\;;\n2 StaticGroup:Sub\\;0\\;1\\;\\;\\;\\;;\n}"
    )
    first = only(text)
    assert [step.name for step in first.collections[0]] == ["Top", "Sub"]
    assert bare(only(write([first]))) == bare(first)


@given(
    references(
        "bibtex", ["article-journal", "book", "chapter", "report", "webpage", "interview", "article", "document"]
    )
)
def test_generated_references_come_back(reference: Reference) -> None:
    (again,) = (record.reference for record in read(write([reference]).encode(), "x.bib"))
    assert again is not None
    assert bare(again) == reference


@given(st.binary() | st.text().map(str.encode))
def test_no_bytes_raise(data: bytes) -> None:
    list(read(data, "x.bib"))
    sniff(data, "x.bib")


_PIECES = st.sampled_from(
    "@article{ @misc( @string{ @comment{ key, title = author year { } ( ) \" # , \\ \\' $ and % \n ~ jan <i> "
    "\\emph{ date file crossref groups".split(" ")
)


@given(st.lists(_PIECES, max_size=40).map(" ".join))
def test_no_heap_of_pieces_raises_and_what_is_read_is_stable(text: str) -> None:
    first = [record.reference for record in read(text.encode(), "x.bib") if record.reference]
    again = [record.reference for record in read(write(first).encode(), "x.bib") if record.reference]
    assert [each.citekey for each in again if each.title] == [each.citekey for each in first if each.title]


HOSTILE = {
    "a long line": "@misc{a, title={" + "x " * 500_000 + "}}",
    "deep braces": "@misc{a, title={" + "{" * 10_000 + "x" + "}" * 10_000 + "}}",
    "braces never closed": "@misc{a, title={" + "{" * 100_000,
    "many authors": "@misc{a, author={" + " and ".join(["Smith, J."] * 10_000) + "}}",
    "many entries begun": "@misc{a, " * 50_000,
    "comments begun": "x @comment{\n" * 20_000,
    "huge numbers": "@misc{a, year=" + "9" * 100_000 + ", month=" + "9" * 5_000 + ", isbn={" + "9" * 100_000 + "}}",
    "zero bytes": "@misc{a\0, title={b\0c}}",
    "strings of strings": "".join(
        f"@string{{a{i} = {' # '.join([f'a{i - 1}'] * 10) if i else chr(34) + 'lol' + chr(34)}}}\n" for i in range(20)
    )
    + "@misc{x, title=a19}",
    "xdata in a circle": "@misc{a, title={t}, xdata={" + "b," * 20_000 + "}}\n@xdata{b, xdata={a,b}, note={x}}",
    "a chain of parents": "\n".join(f"@misc{{k{i}, crossref={{k{i + 1}}}, title={{t}}}}" for i in range(3_000)),
    "dollars": "@misc{a, title={" + "$\\alpha" * 50_000 + "}}",
    "addresses in a text": "@misc{a, note={" + "\\url{x} " * 60_000 + "}}",
    "formulas begun": "@misc{a, note={" + "\\(" * 250_000 + "}}",
    "options begun": "@misc{a, note={" + "\\x[" * 150_000 + "}}",
    "words in braces": "@misc{a, title={" + "{Ab} : D " * 30_000 + "}}",
    "brackets in a DOI": "@misc{a, title={t}, doi={10.1000/" + ".)" * 100_000 + "}}",
    "a parent of many": "@xdata{p, "
    + ", ".join(f"f{i} = {{x}}" for i in range(3_000))
    + "}\n"
    + "\n".join(f"@misc{{k{i}, xdata={{p}}}}" for i in range(1_500)),
    "blanks": "@article" + " " * 1_000_000 + "{",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_no_time(name: str) -> None:
    start = time.process_time()
    write(record.reference for record in read(HOSTILE[name].encode(), "x.bib") if record.reference)
    assert time.process_time() - start < 5
