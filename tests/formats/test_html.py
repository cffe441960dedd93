"""Web pages: what refapp copies is read back, nobody loses a file to this reader, hostile pages end soon."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refapp.citing.engine import Citer
from refapp.formats import HEAD, all_formats, for_file
from refapp.formats.html_page import read, sniff
from refapp.messages import problem_sentence
from refapp.model.dates import PartialDate
from refapp.model.identifiers import Identifier
from refapp.model.names import Creator
from refapp.model.reference import Reference
from refapp.tasks.coins import html_with_coins
from tests.builders import a_reference

from .agreement import CORPUS, bare, needs_corpus

CASES = Path(__file__).parent / "cases"
OWN = [each for each in sorted((CASES / "html").iterdir()) if ".expected" not in each.name]


def works(text: str) -> list[Reference]:
    return bare(list(read(text.encode(), "x.html")))


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_cases_are_ours(path: Path) -> None:
    found = for_file(path.read_bytes()[:HEAD], path.name)
    assert found is not None
    assert found.key == "html"


@needs_corpus
def test_no_file_of_another_kind_is_claimed() -> None:
    files = [path for path in CORPUS.parent.rglob("*") if path.is_file() and "expected" not in path.parts]
    ours = {"markdown", "html"}
    taken = []
    for path in files:
        head = path.read_bytes()[:HEAD]
        found = for_file(head, path.name)
        if found and found.key in ours:
            others = max(each.sniff(head, path.name) for each in all_formats() if each.key not in ours)
            taken.append((path.name, found.key, others))
    assert taken == [("README.md", "markdown", 0)]


@pytest.mark.parametrize(
    ("text", "name", "score"),
    [
        ("<!DOCTYPE html>", "x", 80),
        ("\ufeff\n<HTML>", "x", 80),
        ("<?xml version='1.0'?>\n<!-- a - b -->\n<!DOCTYPE html PUBLIC", "x", 80),
        ("<meta name='citation_title' content='x'>", "x", 75),
        ('<p>a<span class="Z3988" title="x"></span>', "x", 75),
        ("<p>words", "x.html", 30),
        ("<p>words", "x", 0),
        ("words", "x.html", 0),
        ("<xml><records><record>", "x.xml", 0),
        ("\x00<html>", "x.html", 0),
    ],
)
def test_sniffing(text: str, name: str, score: int) -> None:
    assert sniff(text.encode(), name) == score


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "modern-language-association", "ieee"])
def test_what_refapp_copies_is_read_back(style: str) -> None:
    wanted = [
        a_reference(1),
        a_reference(
            2,
            kind="book",
            title="Bread & butter",
            fields={"publisher": "Grain Press", "publisher-place": "Oslo"},
            identifiers=(Identifier(scheme="isbn", value="9788202000000"),),
            creators=(Creator(family="Berg", particle="van der", given="Ida"),),
        ),
        a_reference(
            3, kind="report", creators=(Creator(literal="Oat Board"),), fields={"publisher": "Hamar University"}
        ),
        a_reference(4, kind="webpage", fields={"container-title": "Grain", "URL": "https://grain.example.org/4"}),
        a_reference(5, kind="chapter", issued=PartialDate(year=2003, month=4, day=5)),
    ]
    found = {each.title: each for each in works(html_with_coins(wanted, Citer(), style))}
    for each in wanted:
        back = found[each.title]
        assert back.kind == each.kind
        assert back.issued == each.issued
        assert [creator.surname for creator in back.creators] == [creator.surname for creator in each.creators]
        assert back.identifiers == each.identifiers
        for name in ("container-title", "volume", "page", "publisher", "URL"):
            assert back.fields.get(name) == each.fields.get(name)


def test_one_work_told_thrice_is_one_reference() -> None:
    text = (
        (CASES / "html" / "highwire.html")
        .read_text()
        .replace(
            "<body>",
            '<body><script type="application/ld+json">{"@type":"ScholarlyArticle","headline":"Milk &amp; bone",'
            '"sameAs":"https://doi.org/10.5555/bone.2019","author":{"name":"Ola Aas"}}</script>'
            '<span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=Milk'
            '&rft_id=info:doi/10.5555/bone.2019"></span>',
        )
    )
    (one,) = works(text)
    assert one.title == "Milk & bone in <i>Homo sapiens</i>"
    assert len(one.creators) == 2


def test_two_dois_with_one_title_are_two_works() -> None:
    spans = [
        f'<span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:journal&amp;rft.atitle=Editorial'
        f'&amp;rft_id=info:doi/10.5555/{n}"></span>'
        for n in (1, 2, 1)
    ]
    assert [each.identifier("doi") for each in works("<html>" + "".join(spans))] == ["10.5555/1", "10.5555/2"]


def test_scripts_are_not_kept_but_data_is() -> None:
    text = "<html><title>x</title><SCRIPT src=a>alert(1)</SCRIPT ><script type='application/ld+json'>{}</script>"
    (record,) = read(text.encode(), "x.html")
    assert record.reference
    (source,) = record.reference.sources
    assert source.text == "<html><title>x</title><script type='application/ld+json'>{}</script>"


HOSTILE = {
    "nested": "<html>" + "<div>" * 400_000,
    "nested entries": '<div class="csl-entry">' * 60_000,
    "tags": "<meta name=citation_author content=x>" * 100_000,
    "one tag": "<html><meta " + " ".join(f"a{n}=b" for n in range(60_000)) + ">",
    "quotes": "<html><meta name='" * 60_000,
    "other quotes": "<html>" + "<meta \"'" * 60_000,
    "open scripts": "<html>" + "<script>" * 200_000,
    "comments": "<html>" + "<!--" * 300_000,
    "dashes": "<!--" + "-" * 1_000_000,
    "ld": "<html><script type=application/ld+json>" + "[" * 500_000 + "</script>",
    "deep ld": "<html><script type=application/ld+json>" + '{"@graph":' * 900 + "{}" + "}" * 900 + "</script>",
    "references": "<html><meta name=citation_reference content='" + "citation_title=a;" * 60_000 + "'>",
    "coins": '<span class="Z3988" title="' + "rft.au=a&" * 60_000 + '"></span>',
    "many coins": "<html>" + '<span class="Z3988" title="rft.title=a"></span>' * 15_000,
    "different coins": "<html>"
    + "".join(f'<span class="Z3988" title="rft.title=word{n} more&rft.au=a"></span>' for n in range(8_000)),
    "different works": "<html><script type=application/ld+json>["
    + ",".join(f'{{"@type":"Book","name":"title {n}"}}' for n in range(5_000))
    + "]</script>",
    "text": "<html><body>" + "<p>word " * 400_000,
    "entry": '<div class="csl-entry">' + "A, B. (2000). " * 50_000 + "</div>",
    "brackets": '<div class="csl-entry">' + "(" * 50_000 + "</div>",
    "initials": '<div class="csl-entry">' + "Aas B, " * 30_000 + "</div>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_end_soon(name: str) -> None:
    data = HOSTILE[name].encode()
    start = time.process_time()
    sniff(data[:HEAD], "x.html")
    found = list(read(data, "x.html"))
    assert time.process_time() - start < 5
    assert all(problem_sentence(problem) != problem.code for record in found for problem in record.problems)


@settings(deadline=None, max_examples=80)
@given(st.binary(max_size=200) | st.text(alphabet="<>/!-'\"= &;{}[]ab", max_size=60).map(str.encode))
def test_never_raises(data: bytes) -> None:
    for start in (b"", b"<html><meta name=citation_title content=", b'<span class="Z3988" title="rft.', b"<!--"):
        list(read(start + data, "x.html"))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_mutated_pages(data: st.DataObject) -> None:
    page = bytearray(data.draw(st.sampled_from(OWN)).read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, max(len(page) - 1, 0)))
        page[at : at + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=3))
    assert list(read(bytes(page), "x.html"))


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ('name="citation_authors" content="Doe J;Roe AB;van Lind C;"', ["Doe, J.", "Roe, A. B.", "van Lind, C."]),
        ('name="citation_authors" content="Doe, Jane; Roe, Ann"', ["Doe, Jane", "Roe, Ann"]),
        ('name="DC.creator" content="Lind, Per, 1960-"', ["Lind, Per"]),
    ],
)
def test_names_as_libraries_have_them(tag: str, names: list[str]) -> None:
    titles = "".join(f'<meta name="{name}" content="On bones">' for name in ("citation_title", "DC.title"))
    page = f"<html><head>{titles}<meta {tag}></head></html>"
    (record,) = read(page.encode(), "bones.html")
    assert record.reference is not None
    assert [f"{each.surname}, {each.given}" for each in record.reference.creators] == names
